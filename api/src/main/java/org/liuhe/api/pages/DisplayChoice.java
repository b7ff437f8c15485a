package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/**
 * Keeps how the reader chose to see the pages by {@code ?display=}; an unknown choice is ignored. The cookie says nothing of
 * who they are, and goes where they go back to what is usual.
 */
class DisplayChoice implements HandlerInterceptor {

    static final String PARAMETER = "display";
    static final String COOKIE = "liuhe-display";

    private static final String CHOSEN = DisplayChoice.class.getName();
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Display.of(request.getParameter(PARAMETER)).ifPresent(display -> {
            request.setAttribute(CHOSEN, display);
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(display, request).toString());
        });
        return true;
    }

    static Display of(HttpServletRequest request) {
        if (request.getAttribute(CHOSEN) instanceof Display chosen) return chosen;
        var kept = WebUtils.getCookie(request, COOKIE);
        return kept == null ? Display.STANDARD : Display.of(kept.getValue()).orElse(Display.STANDARD);
    }

    private static ResponseCookie cookie(Display display, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, display.value())
                .path("/")
                .maxAge(display == Display.STANDARD ? Duration.ZERO : KEPT)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
    }
}
