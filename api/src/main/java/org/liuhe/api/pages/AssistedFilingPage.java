package org.liuhe.api.pages;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.complaints.ConsentForm;
import org.liuhe.contracts.tracking.FindTracking;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where staff of a community office take down what somebody says 代为登记, and the slip that they give them. */
@Controller
@RequestMapping("/desk/file")
class AssistedFilingPage extends FilingPages {

    private static final String HERE = "/desk/file";

    private final CurrentActor actor;
    private final Edge edge;
    private final FilingSteps steps;

    AssistedFilingPage(FilingSender sender, FilingSteps steps, FilingModel pages, CurrentActor actor, Edge edge) {
        super(HERE, true, sender, steps, pages);
        this.actor = actor;
        this.edge = edge;
        this.steps = steps;
    }

    /** Everybody else would be refused in the end. */
    @ModelAttribute
    void refuseOthers() {
        if (!actor.required().has(Role.COMMUNITY)) throw new Refused(CommonRule.DENIED, null);
    }

    @Override
    String receipt(Filing filing) {
        return HERE + "/" + filing.key() + "/slip";
    }

    @Override
    String before(Filing filing, Map<String, String> values) {
        return null;
    }

    @GetMapping("/{key}/slip")
    String slip(
            @PathVariable String key, @RequestParam(required = false) String after, HttpSession session, Model model) {
        Optional<Filing> filed = find(key, session).filter(Filing::sent);
        if (filed.isEmpty()) return "redirect:" + HERE;
        Map<String, String> said = filed.get().said();
        StreamPosition position = after == null ? null : StreamPosition.parse(after);
        model.addAttribute("said", said);
        model.addAttribute("consent", ConsentForm.valueOf(said.get(FilingSteps.CONSENT)));
        model.addAttribute(
                "consentedOn",
                FilingSteps.day(said.get(FilingSteps.CONSENTED_ON)).orElseThrow());
        model.addAttribute("office", steps.office(said.get(FilingSteps.AREA)).orElse(null));
        model.addAttribute("matter", edge.ask(new FindTracking(said.get(Filing.CODE), position)));
        return "file-slip";
    }
}
