package org.liuhe.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * A request that a filter refuses, on its way to the error page instead, without its body: that page asks for a parameter,
 * which would have a form read that is too long or comes too slowly.
 */
public final class TurnedAway extends WithoutBody {
    /** Request attribute: the {@link org.liuhe.contracts.Refusal} whose sentence the error page says. */
    public static final String REFUSAL = "org.liuhe.api.web.refusal";

    private static final String ERROR = "/error";

    private TurnedAway(HttpServletRequest request) {
        super(request, HttpMethod.GET.name());
    }

    /** Answers with the page of the refusal, which is one of the edge. */
    public static void answer(
            Refused refused, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int status =
                EdgeRule.of(refused.refusal().code()).orElseThrow().status().value();
        if (refused.retryAfterSeconds() != null)
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, refused.retryAfterSeconds().toString());
        request.setAttribute(REFUSAL, refused.refusal());
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        chain.doFilter(new TurnedAway(request), response);
    }

    @Override
    public String getRequestURI() {
        return ERROR;
    }

    @Override
    public String getServletPath() {
        return ERROR;
    }
}
