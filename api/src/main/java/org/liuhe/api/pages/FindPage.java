package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.privacy.Sought;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.privacy.FindMattersNaming;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Staff look for the matters of somebody. The name is sent as a form and answered at once, so that it stands in no URL. */
@Controller
class FindPage {

    private static final String PATH = "/desk/find";

    private final Edge edge;

    FindPage(Edge edge) {
        this.edge = edge;
    }

    @GetMapping(PATH)
    String ask(Model model) {
        onlyStaff(model);
        return page(Attempt.none(), model);
    }

    @PostMapping(PATH)
    String find(@RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        onlyStaff(model);
        Wording say = Wording.of(model);
        Attempt attempt = Attempt.of("find", values);
        Optional<Sought> kind = Stream.of(Sought.values())
                .filter(value -> value.name().equals(attempt.value("kind")))
                .findFirst();
        if (kind.isEmpty()) attempt.add("kind", say.text("find.kind.missing"));
        else look(kind.get(), attempt, model);
        if (attempt.failed()) response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(attempt, model);
    }

    private void look(Sought kind, Attempt attempt, Model model) {
        try {
            model.addAttribute("found", edge.askList(new FindMattersNaming(kind.kind(), attempt.value("text"))));
        } catch (Refused refused) {
            if (refused.refusal().kind() != Rule.Kind.BROKEN) throw refused;
            attempt.add(refused.refusal(), Wording.of(model)::refusal);
        }
    }

    private static void onlyStaff(Model model) {
        Frame frame = (Frame) model.getAttribute("frame");
        if (!frame.staff() && !frame.operator()) throw new Refused(CommonRule.DENIED, null);
    }

    private static String page(Attempt attempt, Model model) {
        model.addAttribute("kinds", Sought.values());
        model.addAttribute("attempt", attempt);
        return "find";
    }
}
