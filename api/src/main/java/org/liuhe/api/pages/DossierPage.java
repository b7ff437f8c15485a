package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liuhe.api.cases.CaseActs;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.matters.Act;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.areas.OrganisationView;
import org.liuhe.contracts.cases.Resolution;
import org.liuhe.contracts.cases.ReturnReason;
import org.liuhe.contracts.complaints.RejectionReason;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.dossier.FindDossier;
import org.liuhe.contracts.matters.FindMatterGraph;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One matter whole, for the staff who take part in it: what may be done now, and all that has been. */
@Controller
class DossierPage {

    private final Edge edge;
    private final DossierActs acts;
    private final CurrentActor currentActor;
    private final Writes writes;
    private final Directory directory;
    private final Publications publications;
    private final Files files;
    private final Papers papers;
    private final Clock clock;

    DossierPage(
            Edge edge,
            DossierActs acts,
            CurrentActor currentActor,
            Writes writes,
            Directory directory,
            Publications publications,
            Files files,
            Papers papers,
            Clock clock) {
        this.edge = edge;
        this.acts = acts;
        this.currentActor = currentActor;
        this.writes = writes;
        this.directory = directory;
        this.publications = publications;
        this.files = files;
        this.papers = papers;
        this.clock = clock;
    }

    @GetMapping("/dossier/{matter}")
    String dossier(
            @PathVariable String matter,
            @RequestParam(required = false) String after,
            @RequestParam(required = false) String on,
            @RequestParam(name = "files", required = false) String filesAfter,
            Model model,
            HttpServletResponse response) {
        StreamPosition position = after == null ? null : StreamPosition.parse(after);
        AsKnown asKnown = AsKnown.of(on, Wording.of(model), response);
        return page(matter, asKnown, position, Files.position(filesAfter), asKnown.attempt(), model);
    }

    @PostMapping("/dossier/{matter}")
    String act(
            @PathVariable String matter,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Attempt attempt = Attempt.of(values.getOrDefault("act", ""), values);
        Writes.Outcome outcome = writes.send(attempt, Wording.of(model)::refusalOfForm, () -> sent(attempt, model));
        if (!attempt.failed()) {
            redirect.addFlashAttribute("done", attempt.act());
            return outcome.redirect("/dossier/" + matter);
        }
        HttpStatus status = outcome.done() ? HttpStatus.UNPROCESSABLE_CONTENT : outcome.refused();
        response.setStatus(status.value());
        return page(matter, AsKnown.NOW, null, null, attempt, model);
    }

    /** Where to wait for it; null where the form makes no command, and says why. */
    private StreamPosition sent(Attempt attempt, Model model) {
        Act<?> drawn = CaseActs.named(attempt.act()).orElse(null);
        Command command =
                drawn == null ? acts.command(attempt) : acts.drawn(drawn, attempt, Wording.of(model)::refusal);
        return command == null ? null : edge.send(command, acts.stream(attempt));
    }

    private String page(
            String matter,
            AsKnown asKnown,
            StreamPosition after,
            StreamPosition filesAfter,
            Attempt attempt,
            Model model) {
        DossierView dossier = edge.ask(new FindDossier(matter, asKnown.at(), after));
        model.addAttribute("graph", edge.ask(new FindMatterGraph(dossier.complaintId(), asKnown.at(), null)));
        boolean returnable = !dossier.binding()
                && dossier.returnUntil() != null
                && clock.instant().isBefore(dossier.returnUntil());
        model.addAttribute("dossier", dossier);
        model.addAttribute("publications", asKnown.day() == null ? publications.of(dossier.complaintId()) : List.of());
        String complaint = dossier.complaintId();
        if (asKnown.day() == null) {
            model.addAttribute("files", files.of("/dossier/" + complaint, complaint, filesAfter));
            model.addAttribute("papers", papers.of("/dossier/" + complaint, dossier));
        }
        model.addAttribute("on", asKnown.day());
        Set<String> open = asKnown.day() == null ? acts.open(dossier, returnable) : Set.of();
        model.addAttribute("acts", open);
        if (asKnown.day() == null)
            model.addAttribute("bars", DossierBars.of(dossier, open, returnable, currentActor.required()));
        model.addAttribute("searches", open.contains("resolve"));
        model.addAttribute("forms", acts.forms(open));
        model.addAttribute("ask", acts.ask(dossier).orElse(null));
        model.addAttribute("attempt", attempt);
        model.addAttribute("key", Writes.key());
        model.addAttribute("returnReasons", List.of(ReturnReason.values()));
        model.addAttribute("resolutions", List.of(Resolution.values()));
        model.addAttribute(
                "rejectionReasons",
                List.of(RejectionReason.OTHER_ROUTE, RejectionReason.ALREADY_UNDER_WAY, RejectionReason.OUT_OF_SCOPE));
        List<OrganisationView> organisations = directory.organisations();
        model.addAttribute("organisations", organisations);
        model.addAttribute("nearOrganisations", serving(organisations, dossier.area(), true));
        model.addAttribute("otherOrganisations", serving(organisations, dossier.area(), false));
        return "dossier";
    }

    private static List<OrganisationView> serving(List<OrganisationView> all, String area, boolean near) {
        return all.stream()
                .filter(organisation -> organisation.areas().stream().anyMatch(served -> within(area, served)) == near)
                .toList();
    }

    private static boolean within(String area, String served) {
        return area.equals(served) || area.startsWith(served + "/");
    }
}
