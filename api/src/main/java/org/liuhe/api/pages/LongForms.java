package org.liuhe.api.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.web.TurnedAway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A form that is longer than the server reads, or does not say how long it is, which no browser's does, gets a page of ours.
 * Left alone, the first question for a parameter fails, and so does the error page, which asks for one, too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LongForms extends OncePerRequestFilter {

    private final DataSize longest;

    LongForms(@Value("${server.tomcat.max-http-form-post-size:2MB}") DataSize longest) {
        this.longest = longest;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        boolean unsaid = request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        return !unsaid && request.getContentLengthLong() <= longest.toBytes()
                || type == null
                || !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                || request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        TurnedAway.answer(new Refused(EdgeRule.TOO_LARGE, null, longest.toKilobytes()), request, response, chain);
    }
}
