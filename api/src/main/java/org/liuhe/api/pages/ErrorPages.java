package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.liuhe.api.web.TurnedAway;
import org.liuhe.contracts.Refusal;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** One kind page for each thing that can go wrong; it says what to do next, and nothing of the inside. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorPages implements ErrorViewResolver {

    private static final Set<Integer> OWN_TEXT = Set.of(400, 403, 404, 412, 413, 422, 429, 500, 503);

    private final PageFrames frames;

    ErrorPages(PageFrames frames) {
        this.frames = frames;
    }

    /** The page for a refusal, with the rule's own sentence. */
    ModelAndView of(HttpStatus status, Refusal refusal, HttpServletRequest request) {
        Map<String, Object> model = new HashMap<>(frames.of(request));
        model.put("sentence", ((Wording) model.get("say")).refusal(refusal));
        return page(status, model);
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> ignored) {
        if (request.getAttribute(TurnedAway.REFUSAL) instanceof Refusal refusal) return of(status, refusal, request);
        return page(status, new HashMap<>(frames.of(request)));
    }

    private static ModelAndView page(HttpStatus status, Map<String, Object> model) {
        model.put("error", text(status, (Frame) model.get("frame")));
        return new ModelAndView("problem", model, status);
    }

    /** Which text is shown; whoever has no role at all is told what to do about that, wherever they are turned away. */
    private static String text(HttpStatus status, Frame frame) {
        int code = status.value();
        if (code == HttpStatus.FORBIDDEN.value() && frame.roleless()) return "roleless";
        return Integer.toString(OWN_TEXT.contains(code) ? code : status.is4xxClientError() ? 400 : 500);
    }
}
