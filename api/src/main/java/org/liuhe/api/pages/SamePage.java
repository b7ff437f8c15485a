package org.liuhe.api.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the reader is, as a link; never another site's, whatever was asked for. */
final class SamePage {

    /** What is chosen once is kept, and what was just written is on the page by now: neither is asked for again. */
    private static final List<String> ONCE =
            List.of("after", "files", LanguageChoice.PARAMETER, DisplayChoice.PARAMETER);

    private SamePage() {}

    static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String path ? path : request.getRequestURI();
    }

    /** The page itself, with one thing chosen. */
    static String with(HttpServletRequest request, String parameter, String value) {
        UriComponentsBuilder page =
                UriComponentsBuilder.fromPath(own(path(request))).query(request.getQueryString());
        ONCE.forEach(name -> page.replaceQueryParam(name, List.of()));
        return page.replaceQueryParam(parameter, value).build().toUriString();
    }

    /** Two slashes, either way, would name a host. */
    private static String own(String path) {
        return "/" + path.replaceFirst("^[/\\\\]+", "");
    }
}
