package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.matters.Act;
import org.liuhe.api.matters.MatterScreen;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Ids;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.disputes.DisputeView;
import org.liuhe.contracts.matters.FindMatterGraph;
import org.liuhe.contracts.matters.ListMyMatters;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.MatterRow;
import org.liuhe.contracts.matters.OpenDuty;
import org.liuhe.policy.Policy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** A council, dispute, enforcement task or petition: what it is, what the reader may do about it, and all that has been. */
@Controller
class MatterPage {

    private static final int SIZE = 30;
    private static final Set<MatterKind> WITH_FILES = Set.of(MatterKind.PETITION, MatterKind.ENFORCEMENT);

    private final Edge edge;
    private final CurrentActor currentActor;
    private final Writes writes;
    private final ActBodies bodies;
    private final Directory directory;
    private final Policy policy;
    private final Publications publications;
    private final Files files;
    private final Papers papers;
    private final List<MatterScreen> screens;

    MatterPage(
            Edge edge,
            CurrentActor currentActor,
            Writes writes,
            ActBodies bodies,
            Directory directory,
            Policy policy,
            Publications publications,
            Files files,
            Papers papers,
            List<MatterScreen> screens) {
        this.edge = edge;
        this.currentActor = currentActor;
        this.writes = writes;
        this.bodies = bodies;
        this.directory = directory;
        this.policy = policy;
        this.publications = publications;
        this.files = files;
        this.papers = papers;
        this.screens = screens;
    }

    /** An opening act that the page offers. */
    record Opening(String key, String link) {}

    @GetMapping("/work")
    String list(
            @RequestParam(required = false) MatterKind kind,
            @RequestParam(required = false) String cursor,
            Model model) {
        Page<MatterRow> page = edge.askPage(new ListMyMatters(kind, cursor, SIZE, null));
        model.addAttribute("rows", page.items());
        model.addAttribute("kind", kind);
        model.addAttribute(
                "kinds", screens.stream().map(MatterScreen::kind).sorted().toList());
        model.addAttribute("openings", openings());
        model.addAttribute("next", page.next() == null ? null : link(kind, page.next()));
        model.addAttribute("first", cursor == null ? null : link(kind, null));
        return "work";
    }

    @GetMapping("/matter/{id}")
    String matter(
            @PathVariable String id,
            @RequestParam(required = false) String after,
            @RequestParam(required = false) String on,
            @RequestParam(name = "files", required = false) String filesAfter,
            Model model,
            HttpServletResponse response) {
        AsKnown asKnown = AsKnown.of(on, Wording.of(model), response);
        StreamPosition position = after == null ? null : StreamPosition.parse(after);
        return page(id, asKnown, position, Files.position(filesAfter), asKnown.attempt(), model);
    }

    @PostMapping("/matter/{id}")
    String act(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Map<String, String> values = joined(sent);
        Attempt attempt = Attempt.of(values.getOrDefault("act", ""), values);
        Act<?> act = act(screen(id), attempt.act(), false);
        HttpStatus refused = send(act, id, attempt, model, redirect);
        if (refused == null) return (String) model.getAttribute("sent");
        response.setStatus(refused.value());
        return page(id, AsKnown.NOW, null, null, attempt, model);
    }

    @GetMapping("/open/{kind}/{name}")
    String form(@PathVariable MatterKind kind, @PathVariable String name, Model model) {
        return form(act(screen(kind), name, true), begun(name), model);
    }

    /** Whoever acts for one organisation opens for that one, unless they choose otherwise. */
    private Attempt begun(String act) {
        Set<String> own = currentActor.required().organisations();
        return own.size() == 1
                ? Attempt.of(act, Map.of("organisation", own.iterator().next()))
                : Attempt.none();
    }

    @PostMapping("/open/{kind}/{name}")
    String open(
            @PathVariable MatterKind kind,
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Act<?> act = act(screen(kind), name, true);
        Attempt attempt = Attempt.of(name, joined(sent));
        String id = Ids.derived(kind.prefix(), writes.subject() + "\n" + attempt.value("key"));
        HttpStatus refused = send(act, id, attempt, model, redirect);
        if (refused == null) return (String) model.getAttribute("sent");
        response.setStatus(refused.value());
        return form(act, attempt, model);
    }

    /** Sends what the form asks for; null where that was done, and the page to go to is in the model then. */
    private <B> HttpStatus send(Act<B> act, String id, Attempt attempt, Model model, RedirectAttributes redirect) {
        Wording say = Wording.of(model);
        List<Refusal> problems = new ArrayList<>();
        ActForm form = ActForm.of(act);
        B body = bodies.read(act, form, attempt, problems);
        problems.forEach(
                problem -> attempt.add(form.asks(problem.field()) ? problem.field() : null, say.refusal(problem)));
        if (body == null) return HttpStatus.UNPROCESSABLE_CONTENT;
        Writes.Outcome outcome = writes.send(attempt, say::refusalOfForm, () -> {
            Long version = act.opens() ? null : attempt.number("version");
            return edge.send(act.maker().command(id, version, attempt.value("key"), body), id);
        });
        if (!outcome.done()) return outcome.refused();
        redirect.addFlashAttribute("acted", form.key());
        model.addAttribute("sent", outcome.redirect("/matter/" + id));
        return null;
    }

    private String page(
            String id, AsKnown asKnown, StreamPosition after, StreamPosition filesAfter, Attempt attempt, Model model) {
        MatterScreen screen = screen(id);
        MatterScreen.Shown shown = screen.show(id, asKnown.at(), after);
        List<ActForm> forms = asKnown.day() != null
                ? List.of()
                : shown.head().acts().stream()
                        .filter(name -> !name.equals(AgreementPage.ACT))
                        .flatMap(name ->
                                screen.acts().stream().filter(act -> act.name().equals(name)))
                        .map(ActForm::of)
                        .toList();
        model.addAttribute("head", shown.head());
        model.addAttribute("title", title(shown, Wording.of(model)));
        model.addAttribute("duties", ownFirst(shown.head().duties()));
        model.addAttribute("graph", edge.ask(new FindMatterGraph(id, asKnown.at(), null)));
        if (shown.head().kind() == MatterKind.PETITION && asKnown.day() == null) {
            model.addAttribute("publications", publications.of(id));
        }
        if (WITH_FILES.contains(shown.head().kind()) && asKnown.day() == null)
            model.addAttribute("files", files.of("/matter/" + id, id, filesAfter));
        if (asKnown.day() == null) model.addAttribute("papers", papers.of("/matter/" + id, id));
        model.addAttribute("facts", shown.facts());
        model.addAttribute("lastDay", shown.lastDay());
        model.addAttribute("bars", shown.bars());
        if (shown.head().kind() == MatterKind.COUNCIL) model.addAttribute("board", shown.answer());
        if (shown.answer() instanceof DisputeView dispute && dispute.whole())
            model.addAttribute(
                    "desk", new MediationDesk(dispute, shown.choices(), asKnown.day() == null, Wording.of(model)));
        model.addAttribute("forms", forms);
        model.addAttribute("on", asKnown.day());
        choices(attempt, shown.choices(), model);
        return "matter";
    }

    static String title(MatterScreen.Shown shown, Wording say) {
        String kind = say.of(shown.head().kind());
        return shown.facts().stream()
                .map(MatterScreen.Fact::value)
                .filter(MatterScreen.Category.class::isInstance)
                .findFirst()
                .map(category -> kind + " · " + say.value(category))
                .orElse(kind);
    }

    private static List<OpenDuty> ownFirst(List<OpenDuty> duties) {
        return duties.stream()
                .sorted(Comparator.comparing(duty -> !duty.mine()))
                .toList();
    }

    private String form(Act<?> act, Attempt attempt, Model model) {
        model.addAttribute("form", ActForm.of(act));
        model.addAttribute("categories", CategoryChoice.of(policy.packs(), act.kind()));
        choices(attempt, screen(act.kind()).choices(currentActor.required()), model);
        return "open";
    }

    private void choices(Attempt attempt, Map<String, List<MatterScreen.Choice>> choices, Model model) {
        model.addAttribute("choices", choices);
        model.addAttribute("attempt", attempt);
        // a form that comes back keeps its key: what went through meanwhile is not done twice
        model.addAttribute("key", attempt.value("key").isBlank() ? Writes.key() : attempt.value("key"));
        model.addAttribute("organisations", directory.organisations());
        model.addAttribute("areas", AreaChoice.tree(directory.areas()));
    }

    /** Boxes of one name are the lines of a list. */
    static Map<String, String> joined(MultiValueMap<String, String> sent) {
        Map<String, String> values = new HashMap<>();
        sent.forEach((name, each) -> values.put(name, String.join("\n", each)));
        return values;
    }

    private List<Opening> openings() {
        return screens.stream()
                .flatMap(screen -> screen.acts().stream()
                        .filter(act -> act.opens() && screen.offers(act, currentActor.required())))
                .map(act -> new Opening(ActForm.of(act).key(), "/open/" + act.kind() + "/" + act.name()))
                .toList();
    }

    private MatterScreen screen(String id) {
        return screen(MatterKind.of(id).orElseThrow(MatterPage::unknown));
    }

    private MatterScreen screen(MatterKind kind) {
        return screens.stream()
                .filter(screen -> screen.kind() == kind)
                .findFirst()
                .orElseThrow(MatterPage::unknown);
    }

    private static Act<?> act(MatterScreen screen, String name, boolean opens) {
        return screen.acts().stream()
                .filter(act -> act.name().equals(name) && act.opens() == opens)
                .findFirst()
                .orElseThrow(MatterPage::unknown);
    }

    private static Refused unknown() {
        return new Refused(CommonRule.MATTER_UNKNOWN, null);
    }

    private static String link(MatterKind kind, String cursor) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/work");
        if (kind != null) link.queryParam("kind", kind);
        if (cursor == null) return link.build().toUriString();
        return link.queryParam("cursor", "{cursor}")
                .encode()
                .buildAndExpand(cursor)
                .toUriString();
    }
}
