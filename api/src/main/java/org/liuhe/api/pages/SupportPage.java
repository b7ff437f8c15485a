package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.support.SupportDesk;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.support.SupportView;
import org.liuhe.contracts.tracking.FindTracking;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where whoever is signed in supports a public matter 附议, and where its supporters are answered. */
@Controller
class SupportPage {

    private final Edge edge;
    private final SupportDesk desk;
    private final Writes writes;
    private final Directory directory;
    private final CurrentActor currentActor;

    SupportPage(Edge edge, SupportDesk desk, Writes writes, Directory directory, CurrentActor currentActor) {
        this.edge = edge;
        this.desk = desk;
        this.writes = writes;
        this.directory = directory;
        this.currentActor = currentActor;
    }

    @GetMapping("/support/{code}")
    String show(@PathVariable String code, @RequestParam(required = false) String after, Model model) {
        return page(desk.find(code, after == null ? null : StreamPosition.parse(after)), Attempt.none(), model);
    }

    @PostMapping("/support/{code}")
    String act(
            @PathVariable String code,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        SupportView support = desk.find(code, null);
        Attempt attempt = Attempt.of(values.getOrDefault("act", ""), values);
        Writes.Outcome outcome = writes.send(
                attempt, Wording.of(model)::refusalOfForm, () -> send(attempt, new ComplaintId(support.matterId())));
        if (outcome.done()) {
            redirect.addFlashAttribute("done", attempt.act());
            return outcome.redirect("/support/" + support.code());
        }
        response.setStatus(outcome.refused().value());
        return page(desk.find(code, null), attempt, model);
    }

    private StreamPosition send(Attempt form, ComplaintId matter) {
        return switch (form.act()) {
            case "support" -> desk.support(matter);
            case "support-back" -> desk.withdraw(matter);
            case "support-answer" -> desk.answer(matter, form.number("tier").intValue(), form.value("publicAnswer"));
            case "support-assign" ->
                desk.assign(matter, form.number("tier").intValue(), new OrganisationId(form.value("organisation")));
            default -> throw new RuleBroken(CommonRule.ID_MALFORMED, null, "act");
        };
    }

    private String page(SupportView support, Attempt attempt, Model model) {
        Optional<Actor> actor = currentActor.find();
        model.addAttribute("support", support);
        model.addAttribute("matter", edge.ask(new FindTracking(new TrackingCode(support.code()).value(), null)));
        model.addAttribute("attempt", attempt);
        model.addAttribute(
                "owed",
                open(support).stream()
                        .filter(answer -> actor.filter(person -> person.belongsTo(answer.organisation()))
                                .isPresent())
                        .toList());
        boolean operator = actor.filter(person -> person.has(Role.OPERATOR)).isPresent();
        model.addAttribute(
                "unserved",
                open(support).stream()
                        .filter(answer -> operator && answer.organisation() == null)
                        .toList());
        model.addAttribute("organisations", operator ? directory.organisations() : List.of());
        return "support";
    }

    private static List<SupportView.TierAnswer> open(SupportView support) {
        return support.answers().stream()
                .filter(answer -> answer.text() == null)
                .toList();
    }
}
