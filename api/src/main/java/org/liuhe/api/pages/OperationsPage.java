package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.operations.DeadLetterAction;
import org.liuhe.api.operations.DeadLetterSequence;
import org.liuhe.api.operations.DeadLetters;
import org.liuhe.contracts.CommonRule;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Dead letters, for operators: what could not be taken in, to be tried again or parked, each with a reason. */
@Controller
class OperationsPage {

    private static final String PATH = "/operations/dead-letters";

    private final DeadLetters letters;
    private final Writes writes;

    OperationsPage(DeadLetters letters, Writes writes) {
        this.letters = letters;
        this.writes = writes;
    }

    /** A sequence with the name of its forms, which is short and the same as long as the page shows it. */
    record Row(String form, DeadLetterSequence letters) {}

    @GetMapping(PATH)
    String show(Model model) {
        onlyOperators(model);
        return page(Attempt.none(), model);
    }

    @PostMapping(PATH)
    String decide(
            @RequestParam Map<String, String> values,
            @RequestParam DeadLetterAction.Kind kind,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        onlyOperators(model);
        String group = values.getOrDefault("group", "");
        String sequence = values.getOrDefault("sequence", "");
        Attempt attempt = Attempt.of(form(group, sequence), values);
        attempt.check(
                Wording.of(model)::refusal,
                () -> letters.decide(kind, group, sequence, attempt.value("reason"), writes.subject()));
        if (!attempt.failed()) {
            redirect.addFlashAttribute("decided", kind.name());
            return "redirect:" + PATH;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(attempt, model);
    }

    private static void onlyOperators(Model model) {
        Frame frame = (Frame) model.getAttribute("frame");
        if (!frame.operator()) throw new Refused(CommonRule.DENIED, null);
    }

    private String page(Attempt attempt, Model model) {
        List<Row> rows = letters.all().stream()
                .map(each -> new Row(form(each.group(), each.sequence()), each))
                .toList();
        model.addAttribute(
                "waiting", rows.stream().filter(row -> !row.letters().parked()).toList());
        model.addAttribute(
                "parked", rows.stream().filter(row -> row.letters().parked()).toList());
        model.addAttribute("actions", letters.actions());
        model.addAttribute("attempt", attempt);
        return "operations";
    }

    private static String form(String group, String sequence) {
        return "letters-" + Integer.toHexString((group + "\n" + sequence).hashCode());
    }
}
