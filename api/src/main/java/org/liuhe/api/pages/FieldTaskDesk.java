package org.liuhe.api.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.matters.Act;
import org.liuhe.api.matters.MatterScreen;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.attachments.KeptFile;
import org.liuhe.contracts.matters.MatterHead;
import org.liuhe.contracts.matters.MatterKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Enforcement tasks: the acts of their page that are done outside, with photographs as their evidence. */
@Component
class FieldTaskDesk implements FieldDesk {

    private static final String SHOWS = "shows";
    private static final String DISPATCH = "dispatch";
    private static final String INSPECTION = "inspection";
    private static final List<String> OUTSIDE = List.of(
            "accept",
            "record-finding",
            "reinspect",
            "order-rectification",
            "report-rectified",
            "record-hearing",
            "decline-dispatch");

    /** What can be written down before the act that it follows has been sent. */
    private static final Map<String, String> NEXT =
            Map.of("accept", "record-finding", "record-finding", "order-rectification");

    private final Edge edge;
    private final ActBodies bodies;
    private final Writes writes;
    private final FieldPhotos photos;
    private final MatterScreen screen;

    FieldTaskDesk(Edge edge, ActBodies bodies, Writes writes, FieldPhotos photos, List<MatterScreen> screens) {
        this.edge = edge;
        this.bodies = bodies;
        this.writes = writes;
        this.photos = photos;
        this.screen = screens.stream()
                .filter(each -> each.kind() == MatterKind.ENFORCEMENT)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public boolean keeps(String id) {
        return MatterKind.of(id).filter(kind -> kind == MatterKind.ENFORCEMENT).isPresent();
    }

    @Override
    public String label(String act) {
        return "act.enforcement." + act;
    }

    @Override
    public FieldMatter show(String id, StreamPosition after, Wording say) {
        MatterScreen.Shown shown = screen.show(id, null, after);
        MatterHead head = shown.head();
        Map<String, List<MatterScreen.Choice>> choices = new HashMap<>(shown.choices());
        // whoever goes has one inspection to begin with
        if (choices.getOrDefault(INSPECTION, List.of()).isEmpty())
            choices.put(INSPECTION, List.of(new MatterScreen.Choice(1, 1)));
        return new FieldMatter(
                id,
                id,
                head.version(),
                "/matter/" + id,
                MatterPage.title(shown, say),
                say.stage(head.kind(), head.stage()),
                head.area(),
                shown.facts().stream()
                        .map(fact -> new FieldMatter.Line("fact.enforcement." + fact.key(), fact.value()))
                        .toList(),
                head.duties().stream()
                        .filter(duty -> duty.mine())
                        .map(duty -> new FieldMatter.Owed(duty.task(), duty.due(), duty.overdue()))
                        .toList(),
                forms(head.acts(), choices.getOrDefault(DISPATCH, List.of())),
                choices,
                head.entries());
    }

    private List<FieldMatter.Form> forms(List<String> offered, List<MatterScreen.Choice> dispatch) {
        List<FieldMatter.Form> forms = new ArrayList<>();
        for (String name : OUTSIDE)
            if (offered.contains(name)) {
                forms.add(form(name, null, dispatch));
                for (String at = name; NEXT.containsKey(at); at = NEXT.get(at))
                    forms.add(form(NEXT.get(at), at, dispatch));
            }
        return forms;
    }

    private FieldMatter.Form form(String name, String follows, List<MatterScreen.Choice> dispatch) {
        ActForm whole = ActForm.of(act(name));
        List<ActForm.Field> fields = whole.fields().stream()
                .filter(field -> !isEvidence(field.path()) && !field.path().equals(DISPATCH))
                .toList();
        boolean answers = whole.asks(DISPATCH) && !dispatch.isEmpty();
        return new FieldMatter.Form(
                new ActForm(whole.act(), whole.key(), fields),
                answers ? Map.of(DISPATCH, dispatch.get(0).value()) : Map.of(),
                whole.fields().stream().anyMatch(field -> isEvidence(field.path())),
                follows);
    }

    private static boolean isEvidence(String path) {
        return path.startsWith(EVIDENCE + ".");
    }

    @Override
    public Sent send(String id, Map<String, String> values, List<Integer> numbers, Wording say) {
        Act<?> act = act(values.getOrDefault("act", ""));
        Attempt attempt = Attempt.of(act.name(), values);
        return new Sent(send(act, id, attempt, Attempt.of(act.name(), with(id, values, numbers, say)), say), attempt);
    }

    private <B> Writes.Outcome send(Act<B> act, String id, Attempt attempt, Attempt whole, Wording say) {
        List<Refusal> problems = new ArrayList<>();
        B body = bodies.read(act, ActForm.of(act), whole, problems);
        problems.forEach(problem -> attempt.add(field(problem.field()), say.refusal(problem)));
        if (body == null) return new Writes.Outcome(null, HttpStatus.UNPROCESSABLE_CONTENT);
        return writes.send(
                attempt,
                say::refusalOfForm,
                () -> edge.send(act.maker().command(id, whole.number("version"), whole.value("key"), body), id));
    }

    /** What is wrong with a row of evidence is wrong with the photographs that it is made of. */
    private static String field(String refused) {
        return refused != null && isEvidence(refused) ? EVIDENCE : refused;
    }

    private Map<String, String> with(String id, Map<String, String> values, List<Integer> numbers, Wording say) {
        Map<String, String> whole = new HashMap<>(values);
        whole.keySet().removeIf(FieldTaskDesk::isEvidence);
        String shows = values.getOrDefault(SHOWS, "");
        for (int i = 0; i < Math.min(numbers.size(), PHOTOS); i++) {
            KeptFile file = photos.kept(id, numbers.get(i));
            String row = EVIDENCE + "." + i + ".";
            whole.put(row + "sha256", file.address());
            whole.put(row + "mediaType", file.type().mediaType());
            whole.put(row + "description", shows.isBlank() ? say.text("field.photo.plain") : shows);
        }
        return whole;
    }

    private Act<?> act(String name) {
        return screen.acts().stream()
                .filter(act -> act.name().equals(name) && OUTSIDE.contains(name))
                .findFirst()
                .orElseThrow(() -> new Refused(CommonRule.MATTER_UNKNOWN, null));
    }
}
