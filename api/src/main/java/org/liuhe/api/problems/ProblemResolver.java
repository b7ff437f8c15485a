package org.liuhe.api.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Makes a problem of whatever is thrown under {@code /api}. A resolver and no controller advice, because an advice for
 * some controllers is not asked where no controller was found.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemResolver implements HandlerExceptionResolver {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

    private final Problems problems;

    ProblemResolver(Problems problems) {
        this.problems = problems;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception thrown) {
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) return null;
        // security's own filters answer this one
        if (thrown instanceof AccessDeniedException) return null;
        if (thrown instanceof AsyncRequestNotUsableException) return new ModelAndView();
        try {
            if (thrown instanceof HttpRequestMethodNotSupportedException method && method.getSupportedMethods() != null)
                response.setHeader(HttpHeaders.ALLOW, String.join(", ", method.getSupportedMethods()));
            if (thrown instanceof Refused refused) problems.write(request, response, refused);
            else problems.write(request, response, refusals(thrown), null);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    private List<Refusal> refusals(Exception thrown) {
        if (thrown instanceof RuleBroken broken) return List.of(broken.refusal());
        if (thrown instanceof MethodArgumentNotValidException invalid) return Violations.of(invalid);
        if (thrown instanceof HttpMessageNotReadableException unreadable) return List.of(Unreadable.of(unreadable));
        if (thrown instanceof MethodArgumentTypeMismatchException mismatch)
            return List.of(Problems.refusal(EdgeRule.VALUE_UNKNOWN, mismatch.getName()));
        if (thrown instanceof MissingServletRequestParameterException missing)
            return List.of(Problems.refusal(EdgeRule.VALUE_MISSING, missing.getParameterName()));
        return List.of(other(thrown));
    }

    private Refusal other(Exception thrown) {
        if (thrown instanceof BindException) return Problems.refusal(EdgeRule.MALFORMED, null);
        if (thrown instanceof NoResourceFoundException || thrown instanceof NoHandlerFoundException)
            return Problems.refusal(EdgeRule.PATH_UNKNOWN, null);
        if (thrown instanceof HttpRequestMethodNotSupportedException)
            return Problems.refusal(EdgeRule.METHOD_NOT_ALLOWED, null);
        if (thrown instanceof HttpMediaTypeNotSupportedException)
            return Problems.refusal(EdgeRule.MEDIA_TYPE_UNSUPPORTED, null);
        if (thrown instanceof HttpMediaTypeNotAcceptableException)
            return Problems.refusal(EdgeRule.NOT_ACCEPTABLE, null);
        return failure(thrown);
    }

    /** The log has where it went wrong and never what was said: an exception's message may quote a person's words. */
    private Refusal failure(Exception thrown) {
        UUID id = UUID.randomUUID();
        LOG.error("Request failed [{}]: {}", id, Where.of(thrown));
        return Problems.refusal(EdgeRule.INTERNAL, null, id);
    }
}
