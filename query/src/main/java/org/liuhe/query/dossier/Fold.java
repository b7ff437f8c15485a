package org.liuhe.query.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.cases.CaseEvent;
import org.liuhe.contracts.complaints.ComplaintEvent;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.matters.MatterGraph;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.MatterLink;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.Together;

/** A matter as its events up to some time tell it: the same for now and for then. */
final class Fold {

    private final ComplaintState complaint = new ComplaintState();
    private final CaseState ofCase = new CaseState();
    private final List<DossierEntry> entries = new ArrayList<>();
    private final Entries author = new Entries();
    private String complaintId;
    private String caseId;
    private long complaintVersion = -1;
    private long caseVersion = -1;

    void add(Recorded recorded) {
        if (recorded.event() instanceof ComplaintEvent event) {
            complaint.evolve(event);
            complaintId = recorded.aggregateId();
            complaintVersion = recorded.sequence();
        }
        if (recorded.event() instanceof CaseEvent event) {
            ofCase.evolve(event);
            caseId = recorded.aggregateId();
            caseVersion = recorded.sequence();
        }
        entries.add(author.entry(recorded, ofCase));
    }

    /** False before the filing. */
    boolean known() {
        return complaint.stage != null;
    }

    /**
     * @param office the community office of the area, or null
     * @param sight of the reader
     * @param links to matters of other kinds
     * @param together null where it is handled by itself
     */
    DossierView view(String office, Sight sight, List<MatterLink> links, Together together) {
        String holder = complaint.awaitsIntake() ? office : withCase() ? ofCase.holder : null;
        return new DossierView(
                complaintId,
                complaintVersion,
                caseId,
                caseVersion,
                complaint.trackingCode,
                complaint.category,
                complaint.area,
                complaint.channel,
                complaint.mayBePublic,
                sight.said(complaint.place, null),
                sight.said(complaint.text, complaint.released),
                // for whoever must act now, and not for all who ever read the matter
                sight.reader().belongsTo(holder) ? sight.said(complaint.contactPhone, null) : null,
                sight.said(takenDown(sight.reader().belongsTo(holder)), null),
                sight.said(complaint.answers, List.of()),
                sight.shield(complaint.released),
                complaint.filedAt,
                withCase() ? ofCase.stage() : complaint.stage,
                task(office),
                holder,
                ofCase.assignment,
                withCase() && ofCase.binding,
                withCase() ? ofCase.returnUntil : null,
                due(),
                withCase() && ofCase.overdue(),
                ofCase.caseDue,
                ofCase.referralId,
                ofCase.helpAsked(),
                links,
                together,
                sight.of(entries));
    }

    private DossierView.TakenDown takenDown(boolean byTheHolder) {
        DossierView.TakenDown whole = complaint.takenDown;
        return whole == null || byTheHolder ? whole : whole.withoutName();
    }

    /** A complaint and its case stand in one place. */
    Optional<MatterGraph.Node> node(int number, String id) {
        boolean isCase = id.equals(caseId);
        if (!isCase && !id.equals(complaintId)) return Optional.empty();
        return Optional.of(new MatterGraph.Node(
                number,
                isCase ? MatterKind.CASE : MatterKind.COMPLAINT,
                id,
                complaint.trackingCode,
                complaint.category,
                complaint.area,
                (withCase() ? ofCase.stage() : complaint.stage).name(),
                isCase ? ofCase.openedAt : complaint.filedAt));
    }

    /** While a complaint is accepted, it stands where its case stands. */
    private boolean withCase() {
        return complaint.stage == Stage.ACCEPTED;
    }

    private Task task(String office) {
        if (complaint.awaitsIntake()) return office == null ? Task.GAP : Task.INTAKE;
        return withCase() ? ofCase.task : null;
    }

    private DueDate due() {
        return withCase() ? ofCase.due() : complaint.due;
    }
}
