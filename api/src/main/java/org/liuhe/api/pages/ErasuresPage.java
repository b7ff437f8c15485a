package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.liuhe.api.edge.DutySentence;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.privacy.ErasureActs;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.privacy.AskErasure;
import org.liuhe.contracts.privacy.ConfirmErasure;
import org.liuhe.contracts.privacy.DeclineErasure;
import org.liuhe.contracts.privacy.ErasureId;
import org.liuhe.contracts.privacy.ExamineErasure;
import org.liuhe.contracts.privacy.FindErasures;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Erasures, for the officers: what waits for a first or a second one of them, and what became of the last. */
@Controller
class ErasuresPage {

    private static final String PATH = "/desk/erasures";
    private static final String TAKE = "take";

    private final Edge edge;
    private final Writes writes;
    private final DutySentence duties;

    ErasuresPage(Edge edge, Writes writes, DutySentence duties) {
        this.edge = edge;
        this.writes = writes;
        this.duties = duties;
    }

    @GetMapping(PATH)
    String show(@RequestParam(required = false) String after, Model model) {
        onlyOfficers(model);
        return page(after == null ? null : StreamPosition.parse(after), Attempt.none(), model);
    }

    @PostMapping(PATH)
    String act(
            @RequestParam Map<String, String> values,
            @RequestParam String act,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        onlyOfficers(model);
        String id = values.getOrDefault("id", "");
        // each waiting erasure has forms of its own
        Attempt attempt = Attempt.of(act.equals(TAKE) ? TAKE : act + "-" + id, values);
        Writes.Outcome outcome = writes.send(attempt, Wording.of(model)::refusalOfForm, () -> send(act, id, attempt));
        if (outcome.done()) {
            redirect.addFlashAttribute(
                    "about", outcome.after() == null ? id : outcome.after().aggregateId());
            return outcome.redirect(PATH);
        }
        response.setStatus(outcome.refused().value());
        return page(null, attempt, model);
    }

    private StreamPosition send(String act, String id, Attempt form) {
        if (act.equals(TAKE)) {
            AskErasure ask = ErasureActs.ask(ErasureActs.behind(form.value("matterId")));
            return edge.send(ask, ask.erasureId().value());
        }
        ErasureId erasure = new ErasureId(id);
        Command command =
                switch (act) {
                    case "examine" -> new ExamineErasure(erasure);
                    case "confirm" -> new ConfirmErasure(erasure);
                    case "decline" -> new DeclineErasure(erasure, form.value("reason"));
                    default -> throw new RuleBroken(CommonRule.ID_MALFORMED, null, "act");
                };
        return edge.send(command, id);
    }

    private static void onlyOfficers(Model model) {
        Frame frame = (Frame) model.getAttribute("frame");
        if (!frame.officer()) throw new Refused(CommonRule.DENIED, null);
    }

    private String page(StreamPosition after, Attempt attempt, Model model) {
        String reader = writes.subject();
        List<ErasureRow> rows = edge.askList(new FindErasures(after)).stream()
                .map(view -> new ErasureRow(view, reader, Wording.of(model), duties))
                .toList();
        model.addAttribute("waiting", rows.stream().filter(ErasureRow::waits).toList());
        model.addAttribute("decided", rows.stream().filter(row -> !row.waits()).toList());
        model.addAttribute(
                "now",
                rows.stream()
                        .filter(row -> row.view().id().equals(model.getAttribute("about")))
                        .findFirst()
                        .map(row -> row.view().state())
                        .orElse(null));
        model.addAttribute("attempt", attempt);
        return "erasures";
    }
}
