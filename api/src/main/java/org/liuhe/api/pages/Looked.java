package org.liuhe.api.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * When somebody last said that they had looked through their inbox; kept by their browser alone, since it is nobody else's
 * business how often they look.
 */
final class Looked {

    private static final String NAME = "liuhe-looked";
    private static final Duration KEPT = Duration.ofDays(90);

    private Looked() {}

    /** Null where they never said so, or where the browser says nonsense. */
    static Instant at(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null || !cookie.getValue().matches("\\d{1,12}")) return null;
        try {
            return Instant.ofEpochSecond(Long.parseLong(cookie.getValue()));
        } catch (DateTimeException nonsense) {
            return null;
        }
    }

    static void now(Instant now, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, String.valueOf(now.getEpochSecond()))
                        .path("/inbox")
                        .maxAge(KEPT)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
