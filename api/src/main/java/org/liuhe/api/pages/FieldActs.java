package org.liuhe.api.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.matters.Act;
import org.liuhe.api.matters.MatterScreen;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.attachments.KeptFile;
import org.liuhe.contracts.matters.MatterKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What is done about a task on the spot: the acts of its page that are done outside, with photographs as their evidence. */
@Component
class FieldActs {

    /** Photographs of one act: as many as its form has rows of evidence. */
    static final int PHOTOS = ActForm.ROWS;

    /** Where the form takes photographs. */
    static final String PHOTO = "photo";
    /** What they show. */
    static final String SHOWS = "shows";

    private static final String EVIDENCE = "evidence";
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

    FieldActs(Edge edge, ActBodies bodies, Writes writes, FieldPhotos photos, List<MatterScreen> screens) {
        this.edge = edge;
        this.bodies = bodies;
        this.writes = writes;
        this.photos = photos;
        this.screen = screens.stream()
                .filter(each -> each.kind() == MatterKind.ENFORCEMENT)
                .findFirst()
                .orElseThrow();
    }

    /**
     * A form of the page.
     *
     * @param photographed whether it takes photographs
     * @param follows name of the act without which it is not offered yet; null where it is now
     */
    record Form(ActForm form, boolean photographed, String follows) {

        /** Nothing is to be filled in: its button is enough. */
        public boolean oneTouch() {
            return form.fields().size() == 1 && !photographed;
        }

        public List<String> required() {
            return form.fields().stream()
                    .filter(ActForm.Field::required)
                    .map(ActForm.Field::path)
                    .toList();
        }
    }

    /** @throws Refused matter.unknown */
    MatterScreen.Shown show(String id, StreamPosition after) {
        if (MatterKind.of(id).filter(kind -> kind == MatterKind.ENFORCEMENT).isEmpty())
            throw new Refused(CommonRule.MATTER_UNKNOWN, null);
        return screen.show(id, null, after);
    }

    List<Form> forms(Set<String> offered) {
        List<Form> forms = new ArrayList<>();
        for (String name : OUTSIDE)
            if (offered.contains(name)) {
                forms.add(form(name, null));
                for (String at = name; NEXT.containsKey(at) && !offered.contains(NEXT.get(at)); at = NEXT.get(at))
                    forms.add(form(NEXT.get(at), at));
            }
        return forms;
    }

    private Form form(String name, String follows) {
        ActForm whole = ActForm.of(act(name));
        List<ActForm.Field> fields = whole.fields().stream()
                .filter(field -> !isEvidence(field.path()))
                .toList();
        boolean photographed = fields.size() < whole.fields().size();
        return new Form(new ActForm(whole.act(), whole.key(), fields), photographed, follows);
    }

    private static boolean isEvidence(String path) {
        return path.startsWith(EVIDENCE + ".");
    }

    /**
     * How it went.
     *
     * @param attempt with what is wrong, where something is
     */
    record Sent(Writes.Outcome outcome, Attempt attempt) {}

    /**
     * Sends one act.
     *
     * @param values act, version, key and the fields of its form
     * @param numbers of the photographs among the files of the task
     * @throws Refused where it is not the reader's to do, or not there
     */
    Sent send(String id, Map<String, String> values, List<Integer> numbers, Wording say) {
        Act<?> act = act(values.getOrDefault("act", ""));
        Attempt attempt = Attempt.of(act.name(), values);
        return new Sent(send(act, id, attempt, Attempt.of(act.name(), with(id, values, numbers, say)), say), attempt);
    }

    private <B> Writes.Outcome send(Act<B> act, String id, Attempt attempt, Attempt whole, Wording say) {
        List<Refusal> problems = new ArrayList<>();
        B body = bodies.read(act, ActForm.of(act), whole, problems);
        problems.forEach(problem -> attempt.add(field(problem.field()), say.refusal(problem)));
        if (body == null) return new Writes.Outcome(null, HttpStatus.UNPROCESSABLE_CONTENT);
        Attempt answered = Attempt.of(act.name(), Map.of());
        Writes.Outcome outcome = writes.send(
                answered,
                refusal -> {
                    attempt.add(field(refusal.field()), say.refusalOfForm(refusal));
                    return "";
                },
                () -> edge.send(act.maker().command(id, whole.number("version"), whole.value("key"), body), id));
        return outcome;
    }

    /** A refusal of evidence is one of the photographs that it is made of. */
    private static String field(String refused) {
        if (refused == null) return null;
        return refused.equals(EVIDENCE) || isEvidence(refused) || refused.equals("file") ? PHOTO : refused;
    }

    private Map<String, String> with(String id, Map<String, String> values, List<Integer> numbers, Wording say) {
        Map<String, String> whole = new HashMap<>(values);
        whole.keySet().removeIf(FieldActs::isEvidence);
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
