package org.liuhe.query.enforcement;

import java.util.ArrayList;
import java.util.List;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.contracts.enforcement.DispatchAccepted;
import org.liuhe.contracts.enforcement.DispatchDeclined;
import org.liuhe.contracts.enforcement.DispatchLeftToLead;
import org.liuhe.contracts.enforcement.FindingRecorded;
import org.liuhe.contracts.enforcement.PartyHeard;
import org.liuhe.contracts.enforcement.PatrolTaskOpened;
import org.liuhe.contracts.enforcement.PenaltyDecided;
import org.liuhe.contracts.enforcement.RectificationExtended;
import org.liuhe.contracts.enforcement.RectificationOrdered;
import org.liuhe.contracts.enforcement.RectificationReported;
import org.liuhe.contracts.enforcement.RectificationTermPassed;
import org.liuhe.contracts.enforcement.Reinspected;
import org.liuhe.contracts.enforcement.TaskClosed;
import org.liuhe.contracts.enforcement.TaskDeclined;
import org.liuhe.contracts.enforcement.TaskDispatched;
import org.liuhe.contracts.enforcement.TaskOpened;
import org.liuhe.contracts.enforcement.TaskSplit;
import org.liuhe.contracts.enforcement.TaskTermPassed;
import org.liuhe.contracts.enforcement.TeamFormed;
import org.liuhe.query.matters.Occurrence;

/** What the task's history says of each event. */
class TaskEntries {

    private static final String SYSTEM = "system:";
    private static final String STAFF = "staff";

    private final List<DossierEntry> all = new ArrayList<>();

    void add(Occurrence occurrence) {
        Line line = line(occurrence.event());
        String by = occurrence.bySubject();
        all.add(new DossierEntry(
                occurrence.matterId(),
                occurrence.sequence(),
                occurrence.at(),
                occurrence.event().getClass().getSimpleName(),
                by == null || by.startsWith(SYSTEM) ? by : STAFF,
                line.organisation,
                line.toOrganisation,
                line.reason == null ? null : line.reason.name(),
                line.text,
                line.due,
                line.number));
    }

    /** @param shielded true for who must rectify: then nothing shows who asked, or what they said */
    List<DossierEntry> seen(boolean shielded) {
        return shielded ? all.stream().map(TaskEntries::withoutTheAsker).toList() : List.copyOf(all);
    }

    private static DossierEntry withoutTheAsker(DossierEntry entry) {
        if (!entry.type().equals(TaskOpened.class.getSimpleName())
                && !entry.type().equals(PatrolTaskOpened.class.getSimpleName())) return entry;
        return new DossierEntry(
                entry.aggregateId(),
                entry.sequence(),
                entry.at(),
                entry.type(),
                entry.by(),
                null,
                entry.toOrganisation(),
                null,
                null,
                entry.due(),
                null);
    }

    private static Line line(Object event) {
        if (event instanceof TaskOpened it)
            return new Line(it.requestedBy(), it.lead(), null, it.request(), it.dispatchDue(), null);
        if (event instanceof PatrolTaskOpened it)
            return new Line(it.lead(), null, null, it.text(), it.dispatchDue(), null);
        if (event instanceof TeamFormed it) return new Line(it.lead(), null, null, null, null, null);
        if (event instanceof TaskDispatched it)
            return new Line(null, it.organisationId(), null, null, it.acceptDue(), it.dispatch());
        if (event instanceof DispatchLeftToLead it)
            return new Line(null, it.lead(), null, null, it.dispatchDue(), it.dispatch());
        if (event instanceof DispatchAccepted it)
            return new Line(null, null, null, null, it.inspectDue(), it.dispatch());
        if (event instanceof DispatchDeclined it)
            return new Line(null, null, it.reason(), it.explanation(), null, it.dispatch());
        if (event instanceof TaskSplit it)
            return new Line(null, null, null, null, null, it.inspections().size());
        if (event instanceof FindingRecorded it)
            return new Line(null, null, null, it.text(), it.decideDue(), it.inspection());
        if (event instanceof RectificationOrdered it)
            return new Line(null, it.responsible(), null, it.text(), it.rectifyDue(), it.order());
        return laterLine(event);
    }

    private static Line laterLine(Object event) {
        if (event instanceof RectificationExtended it)
            return new Line(null, null, null, it.reasons(), it.rectifyDue(), it.order());
        if (event instanceof RectificationReported it)
            return new Line(it.byOrganisation(), null, null, it.text(), it.reinspectDue(), it.order());
        if (event instanceof RectificationTermPassed it)
            return new Line(null, null, null, null, it.reinspectDue(), it.order());
        if (event instanceof Reinspected it) return new Line(null, null, null, it.text(), it.decideDue(), it.order());
        if (event instanceof PartyHeard it) return new Line(null, null, null, it.statement(), null, null);
        if (event instanceof PenaltyDecided it) return new Line(null, null, it.kind(), it.text(), null, null);
        if (event instanceof TaskDeclined it) return new Line(null, null, null, it.reasons(), null, null);
        if (event instanceof TaskTermPassed it)
            return new Line(it.lead(), null, it.term(), null, it.due(), it.number());
        if (event instanceof TaskClosed it) return new Line(null, null, it.outcome(), null, null, null);
        return new Line(null, null, null, null, null, null);
    }

    /** What differs from event to event. */
    private record Line(
            String organisation,
            String toOrganisation,
            Enum<?> reason,
            @PersonalData String text,
            DueDate due,
            Integer number) {}
}
