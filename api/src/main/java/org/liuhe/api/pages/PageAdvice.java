package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** The frame around every page, and the page that tells of a refusal. */
@ControllerAdvice(basePackageClasses = PageAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(PageAdvice.class);
    private static final String RETRY_SECONDS = "2";

    private final PageFrames frames;
    private final ErrorPages errors;

    PageAdvice(PageFrames frames, ErrorPages errors) {
        this.frames = frames;
        this.errors = errors;
    }

    @ModelAttribute
    void frame(HttpServletRequest request, Model model) {
        model.addAllAttributes(frames.of(request));
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused, HttpServletRequest request, HttpServletResponse response) {
        if (refused.retryAfterSeconds() != null)
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, refused.retryAfterSeconds().toString());
        return page(refused.refusal(), request, response);
    }

    @ExceptionHandler
    ModelAndView broken(RuleBroken broken, HttpServletRequest request, HttpServletResponse response) {
        return page(broken.refusal(), request, response);
    }

    /** A part of the path that makes no sense leads nowhere; a parameter that makes none is named. */
    @ExceptionHandler
    ModelAndView unreadable(
            MethodArgumentTypeMismatchException unreadable, HttpServletRequest request, HttpServletResponse response) {
        if (unreadable.getParameter().hasParameterAnnotation(PathVariable.class))
            return errors.resolveErrorView(request, HttpStatus.NOT_FOUND, Map.of());
        return page(new RuleBroken(EdgeRule.VALUE_UNKNOWN, unreadable.getName()).refusal(), request, response);
    }

    /** The log has where it went wrong and never what was said: an exception's message may quote a person's words. */
    @ExceptionHandler
    ModelAndView failed(RuntimeException failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse || failure instanceof AccessDeniedException) throw failure;
        for (Throwable at = failure; at != null; at = at.getCause())
            LOG.error("Page failed: {} at {}", at.getClass().getName(), Arrays.toString(at.getStackTrace()));
        return errors.resolveErrorView(request, HttpStatus.INTERNAL_SERVER_ERROR, Map.of());
    }

    private ModelAndView page(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        HttpStatus status = status(refusal);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return errors.of(status, refusal, request);
    }

    static HttpStatus status(Refusal refusal) {
        boolean tooMany = EdgeRule.of(refusal.code())
                .filter(rule -> rule.status() == HttpStatus.TOO_MANY_REQUESTS)
                .isPresent();
        return tooMany ? HttpStatus.TOO_MANY_REQUESTS : status(refusal.kind());
    }

    private static HttpStatus status(Rule.Kind kind) {
        return switch (kind) {
            case BROKEN -> HttpStatus.UNPROCESSABLE_CONTENT;
            case DENIED -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
