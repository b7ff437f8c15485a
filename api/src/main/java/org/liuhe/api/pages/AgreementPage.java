package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.matters.Act;
import org.liuhe.api.matters.MatterScreen;
import org.liuhe.api.papers.PaperDesk;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.disputes.AgreementCheck.Finding;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.DisputeView;
import org.liuhe.contracts.matters.MatterKind;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the mediator writes the agreement, and is told at each pause what the law asks for and what is there. Until it is
 * recorded, it waits in {@link Drafts}.
 */
@Controller
@RequestMapping("/matter/{id}/agreement")
class AgreementPage {

    static final String ACT = "record-agreement";

    private static final Pattern REMOVE = Pattern.compile("remove-(\\d{1,2})");

    private final Edge edge;
    private final Writes writes;
    private final ActBodies bodies;
    private final PaperDesk papers;
    private final Clock clock;
    private final MatterScreen screen;
    private final Act<?> act;

    AgreementPage(
            Edge edge, Writes writes, ActBodies bodies, PaperDesk papers, Clock clock, List<MatterScreen> screens) {
        this.edge = edge;
        this.writes = writes;
        this.bodies = bodies;
        this.papers = papers;
        this.clock = clock;
        this.screen = screens.stream()
                .filter(each -> each.kind() == MatterKind.DISPUTE)
                .findFirst()
                .orElse(null);
        this.act = screen == null
                ? null
                : screen.acts().stream()
                        .filter(each -> each.name().equals(ACT))
                        .findFirst()
                        .orElse(null);
    }

    /**
     * A demand of the law, as the page shows it.
     *
     * @param row number of the obligation, from 1; 0 where it is about the whole
     * @param field id of the field to go to, or null
     * @param refused why it could not be recorded so, or null
     */
    record Line(Finding finding, int row, String field, String refused) {}

    @GetMapping
    String write(@PathVariable String id, HttpSession session, Model model) {
        MatterScreen.Shown shown = shown(id);
        if (!mayWrite(shown)) return "redirect:/matter/" + id;
        AgreementDraft draft = drafts(session).find(id).orElseGet(() -> begun(shown));
        drafts(session).keep(id, draft);
        return page(shown, draft, Attempt.of(ACT, draft.said()), model);
    }

    /** What is written is looked at, and kept; nothing is recorded. A part of the page for the script that asks at each pause. */
    @PostMapping("/check")
    String check(@PathVariable String id, @RequestParam Map<String, String> typed, HttpSession session, Model model) {
        AgreementDraft draft = typed(id, typed, session);
        drafts(session).keep(id, draft);
        findings(draft, model);
        return "agreement :: findings";
    }

    @PostMapping
    String press(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpSession session,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        String wanted = typed.getOrDefault("do", "check");
        if (wanted.equals("drop")) {
            drafts(session).drop(id);
            return "redirect:/matter/" + id + "/agreement";
        }
        AgreementDraft draft = changed(typed(id, typed, session), wanted);
        drafts(session).keep(id, draft);
        return switch (wanted) {
            case "record" -> record(id, draft, typed, session, model, redirect, response);
            case "preview" -> "redirect:/matter/" + id + "/agreement/draft";
            case "check" -> "redirect:/matter/" + id + "/agreement#findings";
            default -> "redirect:/matter/" + id + "/agreement#obligations";
        };
    }

    private static AgreementDraft changed(AgreementDraft draft, String wanted) {
        if (wanted.equals("add")) return draft.added();
        Matcher remove = REMOVE.matcher(wanted);
        return remove.matches() ? draft.removed(Integer.parseInt(remove.group(1))) : draft;
    }

    private String record(
            String id,
            AgreementDraft draft,
            Map<String, String> typed,
            HttpSession session,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Attempt attempt = Attempt.of(ACT, sent(draft, typed));
        HttpStatus refused = send(act, id, draft, attempt, model);
        if (refused == null) {
            drafts(session).drop(id);
            redirect.addFlashAttribute("acted", ActForm.of(act).key());
            return (String) model.getAttribute("sent");
        }
        response.setStatus(refused.value());
        MatterScreen.Shown shown = shown(id);
        return mayWrite(shown) ? page(shown, draft, attempt, model) : "redirect:/matter/" + id;
    }

    private static Map<String, String> sent(AgreementDraft draft, Map<String, String> typed) {
        Map<String, String> values = new HashMap<>(draft.said());
        values.put("version", typed.getOrDefault("version", ""));
        return values;
    }

    /** Null where it was recorded; the address to go to is in the model then. */
    private <B> HttpStatus send(Act<B> act, String id, AgreementDraft draft, Attempt attempt, Model model) {
        Wording say = Wording.of(model);
        for (Finding finding : draft.findings(today()))
            if (finding.isRefused())
                attempt.add(draft.field(finding), say.refusal(finding.broken().refusal()));
        if (attempt.failed()) return HttpStatus.UNPROCESSABLE_CONTENT;
        ActForm form = ActForm.of(act, draft.rows());
        List<Refusal> problems = new ArrayList<>();
        B body = bodies.read(act, form, attempt, problems);
        problems.forEach(
                problem -> attempt.add(form.asks(problem.field()) ? problem.field() : null, say.refusal(problem)));
        if (body == null) return HttpStatus.UNPROCESSABLE_CONTENT;
        Writes.Outcome outcome = writes.send(
                attempt,
                say::refusalOfForm,
                () -> edge.send(act.maker().command(id, attempt.number("version"), "", body), id));
        if (!outcome.done()) return outcome.refused();
        model.addAttribute("sent", outcome.redirect("/matter/" + id));
        return null;
    }

    /** As the paper would look, marked as a draft. */
    @GetMapping("/draft")
    ResponseEntity<byte[]> draft(@PathVariable String id, HttpSession session, Locale language) {
        MatterScreen.Shown shown = shown(id);
        if (!mayWrite(shown)) throw new Refused(CommonRule.MATTER_UNKNOWN, null);
        AgreementDraft draft = drafts(session).find(id).orElseGet(() -> begun(shown));
        return papers.preview((DisputeView) shown.answer(), draft.command(), clock.instant(), language);
    }

    private String page(MatterScreen.Shown shown, AgreementDraft draft, Attempt attempt, Model model) {
        ActForm form = ActForm.of(act, draft.rows());
        model.addAttribute("head", shown.head());
        model.addAttribute("form", form);
        model.addAttribute("forms", AgreementForm.values());
        model.addAttribute(
                "whole",
                form.fields().stream()
                        .filter(field -> field.row() == 0 && !field.path().equals("form"))
                        .toList());
        model.addAttribute("rows", rows(form, draft));
        model.addAttribute("full", draft.rows() == AgreementDraft.MOST_ROWS);
        model.addAttribute("choices", shown.choices());
        model.addAttribute("attempt", attempt);
        findings(draft, model);
        return "agreement";
    }

    private static List<List<ActForm.Field>> rows(ActForm form, AgreementDraft draft) {
        List<List<ActForm.Field>> rows = new ArrayList<>();
        for (int row = 1; row <= draft.rows(); row++) {
            int number = row;
            rows.add(form.fields().stream()
                    .filter(field -> field.row() == number)
                    .toList());
        }
        return rows;
    }

    private void findings(AgreementDraft draft, Model model) {
        Wording say = Wording.of(model);
        List<Line> lines = draft.findings(today()).stream()
                .map(found -> new Line(
                        found,
                        draft.row(found),
                        draft.field(found) == null ? null : ACT + "-" + draft.field(found),
                        found.isRefused() ? say.refusal(found.broken().refusal()) : null))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute(
                "refused", lines.stream().filter(line -> line.refused() != null).count());
        model.addAttribute(
                "lacking",
                lines.stream()
                        .filter(line ->
                                line.refused() == null && !line.finding().met())
                        .count());
    }

    private AgreementDraft typed(String id, Map<String, String> typed, HttpSession session) {
        AgreementDraft before = drafts(session).find(id).orElseGet(() -> {
            MatterScreen.Shown shown = shown(id);
            if (!mayWrite(shown)) throw new Refused(CommonRule.MATTER_UNKNOWN, null);
            return begun(shown);
        });
        String rows = typed.getOrDefault("rows", "");
        return before.with(typed, rows.matches("\\d{1,2}") ? Integer.parseInt(rows) : before.rows());
    }

    private static AgreementDraft begun(MatterScreen.Shown shown) {
        return AgreementDraft.begun(
                shown.head().id(),
                shown.choices().getOrDefault("requestedBy", List.of()).stream()
                        .map(MatterScreen.Choice::value)
                        .toList());
    }

    /** @throws Refused matter.unknown, also where it is no dispute */
    private MatterScreen.Shown shown(String id) {
        if (act == null
                || MatterKind.of(id).filter(kind -> kind == MatterKind.DISPUTE).isEmpty())
            throw new Refused(CommonRule.MATTER_UNKNOWN, null);
        return screen.show(id, null, null);
    }

    private static boolean mayWrite(MatterScreen.Shown shown) {
        return shown.head().acts().contains(ACT);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Wording.ZONE);
    }

    private Drafts<AgreementDraft> drafts(HttpSession session) {
        return Drafts.of(AgreementDraft.class, session, writes.subject());
    }
}
