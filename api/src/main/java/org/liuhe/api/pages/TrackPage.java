package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.support.SupportDesk;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.councils.ListPublicCouncils;
import org.liuhe.contracts.councils.PublicCouncil;
import org.liuhe.contracts.petitions.FindPublicPetition;
import org.liuhe.contracts.tracking.FindTracking;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.TrackingView;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One matter by its code, for anyone. */
@Controller
class TrackPage {

    /** As many as a page may have; no matter comes near it. */
    private static final int COUNCILS = 100;

    private final Edge edge;
    private final SupportDesk support;

    TrackPage(Edge edge, SupportDesk support) {
        this.edge = edge;
        this.support = support;
    }

    @GetMapping("/track")
    String form(@RequestParam(required = false) String code, Model model, HttpServletResponse response) {
        model.addAttribute("attempt", Attempt.none());
        if (code == null) return "track-form";
        try {
            return "redirect:/track/" + new TrackingCode(code);
        } catch (RuleBroken e) {
            Attempt attempt = Attempt.of("track", Map.of("code", code));
            attempt.add(e.refusal(), Wording.of(model)::refusal);
            model.addAttribute("attempt", attempt);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "track-form";
        }
    }

    @GetMapping("/track/{code}")
    String matter(@PathVariable String code, @RequestParam(required = false) String after, Model model) {
        TrackingCode known = new TrackingCode(code);
        TrackingView matter;
        try {
            matter = edge.ask(new FindTracking(known.value(), position(after)));
        } catch (Refused refused) {
            if (isPetition(known, refused)) return "redirect:/petitions/" + known;
            throw refused;
        }
        model.addAttribute("matter", matter);
        // what is not public is not supported
        if (matter.listed()) model.addAttribute("support", support.find(matter.code(), null));
        model.addAttribute("councils", councils(matter));
        model.addAttribute("stations", StageLine.of(matter.stage()));
        return "track";
    }

    /** Where the case never waited for one, there is nothing to ask. */
    private List<PublicCouncil> councils(TrackingView matter) {
        boolean asked = matter.listed()
                && matter.milestones().stream().anyMatch(step -> step.stage() == Stage.WAITS_FOR_COUNCIL);
        return asked
                ? edge.askPage(new ListPublicCouncils(null, matter.code(), null, COUNCILS))
                        .items()
                : List.of();
    }

    /** Codes look alike, whatever they are of. */
    private boolean isPetition(TrackingCode code, Refused refused) {
        if (refused.refusal().kind() != Rule.Kind.UNKNOWN) return false;
        try {
            edge.ask(new FindPublicPetition(code.value(), null));
            return true;
        } catch (Refused alsoUnknown) {
            return false;
        }
    }

    private static StreamPosition position(String after) {
        return after == null ? null : StreamPosition.parse(after);
    }
}
