package org.liuhe.api.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.matters.MatterScreen;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.Resolution;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.dossier.FindDossier;
import org.liuhe.contracts.matters.MatterKind;
import org.springframework.stereotype.Component;

/**
 * Cases of complaints, for grid officers 网格员: signed for, handled and resolved on the spot; photographs are files of the complaint.
 * The telephone number of whoever complained is not on the page: it would be kept on the device.
 */
@Component
class FieldCaseDesk implements FieldDesk {

    private static final String LABEL = "field.case.";
    private static final String SIGN = "sign";
    private static final String RESOLVE = "resolve";

    /** Each with its fields; what needs none is one touch. */
    private static final Map<String, List<ActForm.Field>> OUTSIDE = Map.of(
            SIGN,
            List.of(),
            "record",
            List.of(lines("text", true)),
            RESOLVE,
            List.of(
                    new ActForm.Field(
                            "resolution", "resolution", 0, ActForm.Input.CHOICE, true, List.of(Resolution.values())),
                    lines("reply", true),
                    lines("publicSummary", false)));

    private static final List<String> ORDER = List.of(SIGN, "record", RESOLVE);

    private final Edge edge;
    private final DossierActs acts;
    private final Writes writes;

    FieldCaseDesk(Edge edge, DossierActs acts, Writes writes) {
        this.edge = edge;
        this.acts = acts;
        this.writes = writes;
    }

    private static ActForm.Field lines(String name, boolean required) {
        return new ActForm.Field(name, name, 0, ActForm.Input.LINES, required, List.of());
    }

    @Override
    public boolean keeps(String id) {
        return MatterKind.of(id).filter(kind -> kind == MatterKind.COMPLAINT).isPresent();
    }

    @Override
    public String label(String act) {
        return LABEL + act;
    }

    @Override
    public FieldMatter show(String id, StreamPosition after, Wording say) {
        DossierView dossier = edge.ask(new FindDossier(id, null, after));
        Set<String> open = acts.open(dossier, false);
        return new FieldMatter(
                dossier.complaintId(),
                CaseId.forComplaint(dossier.complaintId()).value(),
                dossier.caseVersion(),
                "/dossier/" + dossier.complaintId(),
                say.category(dossier.category()),
                say.of(dossier.stage()),
                dossier.area(),
                List.of(
                        new FieldMatter.Line("field.case.code", dossier.trackingCode()),
                        new FieldMatter.Line("field.case.place", dossier.place()),
                        new FieldMatter.Line("field.case.text", dossier.text())),
                dossier.task() == null
                        ? List.of()
                        : List.of(new FieldMatter.Owed(dossier.task(), dossier.due(), dossier.overdue())),
                forms(open, dossier.assignment()),
                Map.<String, List<MatterScreen.Choice>>of(),
                dossier.entries());
    }

    private static List<FieldMatter.Form> forms(Set<String> open, int assignment) {
        List<FieldMatter.Form> forms = new ArrayList<>();
        for (String act : ORDER) if (open.contains(act)) forms.add(form(act, null, assignment));
        if (open.contains(SIGN)) forms.add(form(RESOLVE, SIGN, assignment));
        return forms;
    }

    private static FieldMatter.Form form(String act, String follows, int assignment) {
        return new FieldMatter.Form(
                new ActForm(act, LABEL + act, OUTSIDE.get(act)),
                Map.of("assignment", String.valueOf(assignment)),
                !act.equals(SIGN),
                follows);
    }

    @Override
    public Sent send(String id, Map<String, String> values, List<Integer> numbers, Wording say) {
        String act = values.getOrDefault("act", "");
        if (!OUTSIDE.containsKey(act)) throw new Refused(CommonRule.MATTER_UNKNOWN, null);
        Map<String, String> whole = new HashMap<>(values);
        whole.put("caseId", CaseId.forComplaint(id).value());
        Attempt attempt = Attempt.of(act, whole);
        return new Sent(
                writes.send(attempt, say::refusalOfForm, () -> edge.send(acts.command(attempt), acts.stream(attempt))),
                attempt);
    }
}
