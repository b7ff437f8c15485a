package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.liuhe.api.areas.RegistryActs;
import org.liuhe.api.areas.RegistryNeeds;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.matters.Act;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.areas.AreaDetail;
import org.liuhe.contracts.areas.AreaView;
import org.liuhe.contracts.areas.FindArea;
import org.liuhe.contracts.areas.ListAreas;
import org.liuhe.contracts.areas.ListServices;
import org.liuhe.policy.Policy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The registry: which areas there are, who serves them since when, and where nobody does. Operators change it here. */
@Controller
class RegistryPage {

    private final Edge edge;
    private final Writes writes;
    private final ActBodies bodies;
    private final Directory directory;
    private final Policy policy;

    RegistryPage(Edge edge, Writes writes, ActBodies bodies, Directory directory, Policy policy) {
        this.edge = edge;
        this.writes = writes;
        this.bodies = bodies;
        this.directory = directory;
        this.policy = policy;
    }

    @GetMapping("/registry")
    String show(@RequestParam(required = false) String area, Model model) {
        Frame frame = (Frame) model.getAttribute("frame");
        // the registry is staff's; a resident is led to what they have
        if (!frame.staff() && !frame.operator()) return "redirect:/desk";
        return page(area == null || area.isBlank() ? null : area, Attempt.none(), model);
    }

    @PostMapping("/registry")
    String change(
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Frame frame = (Frame) model.getAttribute("frame");
        if (!frame.operator()) throw new Refused(CommonRule.DENIED, null);
        Attempt attempt = Attempt.of(values.getOrDefault("act", ""), values);
        Act<? extends RegistryActs.Change> act = RegistryActs.ALL.stream()
                .filter(known -> known.name().equals(attempt.act()))
                .findFirst()
                .orElseThrow(() -> new Refused(CommonRule.MATTER_UNKNOWN, null));
        HttpStatus refused = send(act, attempt, Wording.of(model));
        if (refused == null) {
            redirect.addFlashAttribute("acted", ActForm.of(act).key());
            return "redirect:/registry";
        }
        response.setStatus(refused.value());
        return page(null, attempt, model);
    }

    /** Null where it was done. */
    private <B extends RegistryActs.Change> HttpStatus send(Act<B> act, Attempt attempt, Wording say) {
        List<Refusal> problems = new ArrayList<>();
        ActForm form = ActForm.of(act);
        B body = bodies.read(act, form, attempt, problems);
        problems.forEach(
                problem -> attempt.add(form.asks(problem.field()) ? problem.field() : null, say.refusal(problem)));
        if (body == null) return HttpStatus.UNPROCESSABLE_CONTENT;
        return writes.send(
                        attempt,
                        say::refusalOfForm,
                        () -> edge.send(act.maker().command(null, null, null, body), body.stream()))
                .refused();
    }

    private String page(String path, Attempt attempt, Model model) {
        Frame frame = (Frame) model.getAttribute("frame");
        List<AreaView> areas = edge.askList(new ListAreas());
        if (path != null) {
            AreaDetail area = edge.askOptional(new FindArea(path))
                    .orElseThrow(() -> new Refused(CommonRule.MATTER_UNKNOWN, null));
            model.addAttribute("area", area);
            model.addAttribute("services", edge.askList(new ListServices(null, area.path())));
        }
        model.addAttribute("gaps", edge.askList(RegistryNeeds.of(policy)));
        model.addAttribute("areas", AreaChoice.tree(areas));
        model.addAttribute("organisations", directory.organisations());
        model.addAttribute(
                "forms",
                frame.operator() ? RegistryActs.ALL.stream().map(ActForm::of).toList() : List.of());
        model.addAttribute("attempt", attempt);
        return "registry";
    }
}
