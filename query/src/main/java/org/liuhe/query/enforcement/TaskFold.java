package org.liuhe.query.enforcement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.enforcement.DispatchAccepted;
import org.liuhe.contracts.enforcement.DispatchDeclined;
import org.liuhe.contracts.enforcement.FindingRecorded;
import org.liuhe.contracts.enforcement.FreeMember;
import org.liuhe.contracts.enforcement.Inspection;
import org.liuhe.contracts.enforcement.PartyHeard;
import org.liuhe.contracts.enforcement.PatrolTaskOpened;
import org.liuhe.contracts.enforcement.PenaltyDecided;
import org.liuhe.contracts.enforcement.PenaltyKind;
import org.liuhe.contracts.enforcement.RectificationExtended;
import org.liuhe.contracts.enforcement.RectificationOrdered;
import org.liuhe.contracts.enforcement.RectificationReported;
import org.liuhe.contracts.enforcement.RectificationTermPassed;
import org.liuhe.contracts.enforcement.Reinspected;
import org.liuhe.contracts.enforcement.TaskClosed;
import org.liuhe.contracts.enforcement.TaskDispatched;
import org.liuhe.contracts.enforcement.TaskMergedInto;
import org.liuhe.contracts.enforcement.TaskOpened;
import org.liuhe.contracts.enforcement.TaskSplit;
import org.liuhe.contracts.enforcement.TaskStage;
import org.liuhe.contracts.enforcement.TaskTerm;
import org.liuhe.contracts.enforcement.TaskTermPassed;
import org.liuhe.contracts.enforcement.TaskView;
import org.liuhe.contracts.enforcement.TeamFormed;
import org.liuhe.contracts.matters.MatterHead;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.MatterLink;
import org.liuhe.contracts.matters.OpenDuty;
import org.liuhe.contracts.referrals.ReferralOutcome;
import org.liuhe.query.matters.Occurrence;

/** One task, folded from its events. */
class TaskFold {

    private final String id;
    private final TaskEntries entries = new TaskEntries();
    private final Map<Integer, TaskView.InspectionView> inspections = new LinkedHashMap<>();
    private final Map<Integer, TaskView.OrderView> orders = new LinkedHashMap<>();
    private final Set<String> inspectors = new HashSet<>();
    private final Set<TaskTerm> late = EnumSet.noneOf(TaskTerm.class);
    private Event opening;
    private long version;
    private Instant openedAt;
    private String originId;
    private String requestedBy;
    private String category;
    private String area;
    private String place;
    private String text;
    private TaskStage stage;
    private String lead;
    private List<String> partners = List.of();
    private int dispatch;
    private String memberId;
    private String member;
    private String memberOf;
    private String mergedInto;
    private boolean heard;
    private PenaltyKind penalty;
    private String legalBasis;
    private ReferralOutcome outcome;

    TaskFold(String id) {
        this.id = id;
    }

    boolean isKnown() {
        return opening != null;
    }

    String area() {
        return area;
    }

    TaskStage stage() {
        return stage;
    }

    /** Subject of the member who is asked to go, or null. */
    String asked() {
        return member;
    }

    int orders() {
        return orders.size();
    }

    boolean isHeard() {
        return heard;
    }

    boolean isInspector(String subject) {
        return inspectors.contains(subject);
    }

    boolean isLedBy(Actor actor) {
        return actor.belongsTo(lead);
    }

    boolean isLate(TaskTerm term) {
        return late.contains(term);
    }

    boolean needsSomebody() {
        return stage == TaskStage.TEAM_FORMED || stage == TaskStage.DISPATCHED;
    }

    List<String> team() {
        List<String> team = new ArrayList<>(List.of(lead));
        team.addAll(partners);
        return team;
    }

    void add(Occurrence occurrence) {
        version = occurrence.sequence();
        entries.add(occurrence);
        Object event = occurrence.event();
        if (event instanceof TaskOpened opened) {
            originId = opened.originId();
            requestedBy = opened.requestedBy();
            category = opened.category();
            opened(opened, occurrence.at(), opened.area(), opened.place(), opened.request(), opened.lead());
        } else if (event instanceof PatrolTaskOpened opened) {
            opened(opened, occurrence.at(), opened.area(), opened.place(), opened.text(), opened.lead());
        } else if (event instanceof TeamFormed formed) {
            stage = TaskStage.TEAM_FORMED;
            lead = formed.lead();
            partners = formed.partners();
        } else if (event instanceof TaskDispatched sent) {
            stage = TaskStage.DISPATCHED;
            dispatch = sent.dispatch();
            asks(sent.memberId(), sent.member(), sent.organisationId());
        } else if (event instanceof DispatchDeclined) {
            stage = TaskStage.TEAM_FORMED;
            asks(null, null, null);
        } else if (event instanceof DispatchAccepted) {
            stage = TaskStage.INSPECTING;
            plan(List.of(new Inspection(1, place, memberId, member, memberOf)));
        } else if (event instanceof TaskSplit split) plan(split.inspections());
        else if (event instanceof FindingRecorded finding) found(finding);
        else if (event instanceof RectificationOrdered ordered) ordered(ordered);
        else if (event instanceof RectificationExtended extended)
            orders.computeIfPresent(extended.order(), (number, order) -> due(order, extended));
        else if (event instanceof RectificationReported reported) {
            stage = TaskStage.REINSPECTING;
            orders.computeIfPresent(reported.order(), (number, order) -> reported(order, reported.byOrganisation()));
        } else if (event instanceof RectificationTermPassed) stage = TaskStage.REINSPECTING;
        else if (event instanceof Reinspected again) {
            if (!again.rectified()) stage = TaskStage.NOT_RECTIFIED;
            orders.computeIfPresent(again.order(), (number, order) -> inspected(order, again.rectified()));
            late.remove(TaskTerm.REINSPECT);
        } else ended(event);
    }

    private void opened(Event event, Instant at, String where, String exactly, String said, String by) {
        opening = event;
        openedAt = at;
        area = where;
        place = exactly;
        text = said;
        lead = by;
        stage = TaskStage.OPENED;
    }

    private void asks(String asked, String subject, String organisation) {
        memberId = asked;
        member = subject;
        memberOf = organisation;
    }

    private void plan(List<Inspection> planned) {
        inspections.clear();
        planned.forEach(each -> {
            inspectors.add(each.member());
            inspections.put(
                    each.number(),
                    new TaskView.InspectionView(
                            each.number(),
                            each.place(),
                            each.memberId(),
                            each.organisationId(),
                            null,
                            null,
                            List.of()));
        });
    }

    private void found(FindingRecorded event) {
        if (event.decideDue() != null) stage = TaskStage.VIOLATION_FOUND;
        inspections.computeIfPresent(
                event.inspection(),
                (number, planned) -> new TaskView.InspectionView(
                        number,
                        planned.place(),
                        planned.memberId(),
                        planned.organisationId(),
                        event.violation(),
                        event.text(),
                        event.evidence()));
    }

    private void ordered(RectificationOrdered event) {
        stage = TaskStage.RECTIFYING;
        heard = false;
        orders.put(
                event.order(),
                new TaskView.OrderView(
                        event.order(),
                        event.responsible(),
                        event.responsibleName(),
                        event.text(),
                        event.rectifyDue(),
                        null,
                        null));
    }

    private static TaskView.OrderView due(TaskView.OrderView order, RectificationExtended event) {
        return new TaskView.OrderView(
                order.order(),
                order.responsible(),
                order.responsibleName(),
                order.text(),
                event.rectifyDue(),
                order.reportedBy(),
                order.rectified());
    }

    private static TaskView.OrderView reported(TaskView.OrderView order, String by) {
        return new TaskView.OrderView(
                order.order(),
                order.responsible(),
                order.responsibleName(),
                order.text(),
                order.due(),
                by,
                order.rectified());
    }

    private static TaskView.OrderView inspected(TaskView.OrderView order, boolean rectified) {
        return new TaskView.OrderView(
                order.order(),
                order.responsible(),
                order.responsibleName(),
                order.text(),
                order.due(),
                order.reportedBy(),
                rectified);
    }

    private void ended(Object event) {
        if (event instanceof PartyHeard) heard = true;
        else if (event instanceof PenaltyDecided decided) {
            penalty = decided.kind();
            legalBasis = decided.legalBasis();
        } else if (event instanceof TaskTermPassed passed) late.add(passed.term());
        else if (event instanceof TaskMergedInto merged) {
            stage = TaskStage.MERGED;
            mergedInto = merged.intoTaskId();
        } else if (event instanceof TaskClosed closed) {
            stage = TaskStage.CLOSED;
            outcome = closed.outcome();
        }
    }

    TaskView view(TaskReader reader, List<OpenDuty> owed, List<MatterLink> links, List<FreeMember> free) {
        boolean shielded = reader.isAccused();
        MatterHead head = new MatterHead(
                id,
                MatterKind.ENFORCEMENT,
                version,
                null,
                area,
                stage.name(),
                openedAt,
                owed,
                reader.acts(this),
                links,
                entries.seen(!reader.mayReadRequest(requestedBy)));
        return new TaskView(
                head,
                shielded ? null : originId,
                category,
                reader.isKept() ? null : place,
                reader.mayReadRequest(requestedBy) ? text : null,
                lead,
                partners,
                dispatch,
                memberId,
                mergedInto,
                inspections.values().stream()
                        .map(one -> reader.isKept() ? withoutPlace(one) : one)
                        .toList(),
                List.copyOf(orders.values()),
                heard,
                penalty,
                legalBasis,
                outcome,
                free);
    }

    /** Where to look was written by who asked; what is to be done, and where, says the order. */
    private static TaskView.InspectionView withoutPlace(TaskView.InspectionView inspection) {
        return new TaskView.InspectionView(
                inspection.number(),
                null,
                inspection.memberId(),
                inspection.organisationId(),
                inspection.violation(),
                inspection.text(),
                inspection.evidence());
    }
}
