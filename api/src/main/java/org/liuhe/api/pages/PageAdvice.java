package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.RuleBroken;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** The frame around every page, and the page that tells of a refusal. */
@ControllerAdvice(basePackageClasses = PageAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageAdvice {

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
    ModelAndView refused(Refused refused, HttpServletRequest request) {
        return page(refused.refusal(), request);
    }

    @ExceptionHandler
    ModelAndView broken(RuleBroken broken, HttpServletRequest request) {
        return page(broken.refusal(), request);
    }

    private ModelAndView page(Refusal refusal, HttpServletRequest request) {
        return errors.of(status(refusal.kind()), refusal, request);
    }

    static HttpStatus status(Rule.Kind kind) {
        return switch (kind) {
            case BROKEN -> HttpStatus.UNPROCESSABLE_CONTENT;
            case DENIED -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
