package org.liuhe.query.enforcement;

import java.time.Instant;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.enforcement.AvailabilityReported;
import org.liuhe.contracts.enforcement.DispatchAccepted;
import org.liuhe.contracts.enforcement.DispatchDeclined;
import org.liuhe.contracts.enforcement.DispatchLeftToLead;
import org.liuhe.contracts.enforcement.EnforcementEvent;
import org.liuhe.contracts.enforcement.FindingRecorded;
import org.liuhe.contracts.enforcement.Inspection;
import org.liuhe.contracts.enforcement.PatrolTaskOpened;
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
import org.liuhe.contracts.enforcement.TaskTermPassed;
import org.liuhe.contracts.enforcement.TeamFormed;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.MatterLink;
import org.liuhe.query.matters.Duties;
import org.liuhe.query.matters.MatterReadModel;
import org.liuhe.query.matters.Matters;
import org.liuhe.query.matters.Occurrence;
import org.springframework.stereotype.Component;

/** Keeps what is owed to each task, by whom, and who takes part in it. */
@Component
class TaskReadModel implements MatterReadModel {

    private static final String DISPATCH = "dispatch";
    private static final String ACCEPT = "accept";
    private static final String INSPECT = "inspect-";
    private static final String INSPECT_LEAD = "lead-inspect";
    private static final String RECTIFY = "rectify";
    private static final String REINSPECT = "reinspect";
    private static final String REINSPECT_LEAD = "lead-reinspect";
    private static final String DECIDE = "decide";

    private final Matters matters;
    private final Duties duties;
    private final TaskRows tasks;
    private final Members members;

    TaskReadModel(Matters matters, Duties duties, TaskRows tasks, Members members) {
        this.matters = matters;
        this.duties = duties;
        this.tasks = tasks;
        this.members = members;
    }

    @Override
    public void forget() {
        tasks.forget();
    }

    @Override
    public void on(Occurrence occurrence) {
        if (occurrence.event() instanceof AvailabilityReported event) members.reported(event);
        if (!(occurrence.event() instanceof EnforcementEvent event)) return;
        String id = event.taskId();
        Instant at = occurrence.at();
        if (event instanceof TaskOpened opened) on(opened, at);
        else if (event instanceof PatrolTaskOpened opened) on(opened, at);
        else if (event instanceof TeamFormed formed) on(formed, at);
        else if (event instanceof TaskDispatched dispatched) on(dispatched, at);
        else if (event instanceof DispatchLeftToLead left) left(left, at);
        else if (event instanceof DispatchDeclined) declined(id, at);
        else if (event instanceof DispatchAccepted accepted) on(accepted, at);
        else if (event instanceof TaskSplit split) on(split, at);
        else if (event instanceof FindingRecorded finding) on(finding, at);
        else if (event instanceof RectificationOrdered ordered) on(ordered, at);
        else if (event instanceof RectificationExtended extended) on(extended, at);
        else if (event instanceof RectificationReported reported) reinspect(id, reported.reinspectDue(), at);
        else if (event instanceof RectificationTermPassed passed) reinspect(id, passed.reinspectDue(), at);
        else if (event instanceof Reinspected again) on(again, at);
        else if (event instanceof TaskTermPassed passed) on(passed, at);
        else if (event instanceof TaskMergedInto merged) on(merged, at);
        else if (event instanceof TaskClosed) over(id, TaskStage.CLOSED, at);
    }

    private void on(TaskOpened event, Instant at) {
        String id = event.taskId();
        opened(id, event.category(), event.area(), event.place(), event.lead(), event.dispatchDue(), at);
        matters.joins(id, event.requestedBy(), TaskAccess.REQUESTER);
        matters.tied(id, MatterLink.Relation.ORIGIN, event.originId());
    }

    private void on(PatrolTaskOpened event, Instant at) {
        opened(event.taskId(), null, event.area(), event.place(), event.lead(), event.dispatchDue(), at);
    }

    private void opened(String id, String category, String area, String place, String lead, DueDate due, Instant at) {
        matters.opened(id, MatterKind.ENFORCEMENT, null, category, area, place, TaskStage.OPENED, at);
        matters.joins(id, lead, TaskAccess.LEAD);
        tasks.opened(id, lead, due);
        duties.owed(id, DISPATCH, Task.TASK_DISPATCH, lead, due, at);
    }

    /** The same duty, of another lead where it changed; formed anew, the term runs on. */
    private void on(TeamFormed event, Instant at) {
        String id = event.taskId();
        TaskRows.Row task = tasks.of(id);
        matters.reached(id, TaskStage.TEAM_FORMED);
        matters.joins(id, event.lead(), TaskAccess.LEAD);
        event.partners().forEach(partner -> matters.joins(id, partner, TaskAccess.PARTNER));
        if (task.lead().equals(event.lead())) return;
        tasks.led(id, event.lead());
        duties.owed(id, DISPATCH, Task.TASK_DISPATCH, event.lead(), task.due(), at);
    }

    private void left(DispatchLeftToLead event, Instant at) {
        tasks.due(event.taskId(), event.dispatchDue());
        duties.owed(event.taskId(), DISPATCH, Task.TASK_DISPATCH, event.lead(), event.dispatchDue(), at);
    }

    private void on(TaskDispatched event, Instant at) {
        String id = event.taskId();
        matters.reached(id, TaskStage.DISPATCHED);
        matters.joins(id, event.member(), TaskAccess.MEMBER);
        tasks.sent(id, event.member());
        members.rid(id, at);
        members.has(event.memberId(), id);
        duties.allDone(id);
        duties.owed(id, ACCEPT, Task.TASK_ACCEPT, event.member(), event.acceptDue(), at);
    }

    /** Until the next is asked it is the lead's, without a term of its own. */
    private void declined(String id, Instant at) {
        matters.reached(id, TaskStage.TEAM_FORMED);
        tasks.sent(id, null);
        tasks.due(id, null);
        members.rid(id, at);
        duties.allDone(id);
        duties.owed(id, DISPATCH, Task.TASK_DISPATCH, tasks.of(id).lead(), null, at);
    }

    private void on(DispatchAccepted event, Instant at) {
        String id = event.taskId();
        matters.reached(id, TaskStage.INSPECTING);
        duties.allDone(id);
        tasks.due(id, event.inspectDue());
        duties.owed(id, INSPECT + 1, Task.TASK_INSPECT, tasks.of(id).member(), event.inspectDue(), at);
    }

    private void on(TaskSplit event, Instant at) {
        String id = event.taskId();
        DueDate due = tasks.of(id).due();
        for (Inspection inspection : event.inspections()) {
            matters.joins(id, inspection.member(), TaskAccess.MEMBER);
            members.has(inspection.memberId(), id);
            duties.owed(id, INSPECT + inspection.number(), Task.TASK_INSPECT, inspection.member(), due, at);
        }
    }

    private void on(FindingRecorded event, Instant at) {
        String id = event.taskId();
        duties.done(id, INSPECT + event.inspection());
        if (event.decideDue() == null) return;
        matters.reached(id, TaskStage.VIOLATION_FOUND);
        duties.allDone(id);
        duties.owed(id, DECIDE, Task.TASK_PENALISE, tasks.of(id).lead(), event.decideDue(), at);
    }

    private void on(RectificationOrdered event, Instant at) {
        String id = event.taskId();
        matters.reached(id, TaskStage.RECTIFYING);
        matters.joins(id, event.responsible(), TaskAccess.RESPONSIBLE);
        duties.allDone(id);
        // who is no organisation has no inbox: then the inspector looks after it
        String holder = event.responsible() == null ? tasks.of(id).member() : event.responsible();
        tasks.rectifies(id, holder);
        duties.owed(id, RECTIFY, Task.TASK_RECTIFY, holder, event.rectifyDue(), at);
    }

    private void on(RectificationExtended event, Instant at) {
        String id = event.taskId();
        duties.owed(id, RECTIFY, Task.TASK_RECTIFY, tasks.of(id).rectifier(), event.rectifyDue(), at);
    }

    private void reinspect(String id, DueDate due, Instant at) {
        matters.reached(id, TaskStage.REINSPECTING);
        duties.allDone(id);
        duties.owed(id, REINSPECT, Task.TASK_REINSPECT, tasks.of(id).member(), due, at);
    }

    private void on(Reinspected event, Instant at) {
        String id = event.taskId();
        if (event.rectified()) return;
        matters.reached(id, TaskStage.NOT_RECTIFIED);
        duties.allDone(id);
        duties.owed(id, DECIDE, Task.TASK_PENALISE, tasks.of(id).lead(), event.decideDue(), at);
    }

    /** What a member owes and did not do is the lead's, too. */
    private void on(TaskTermPassed event, Instant at) {
        String id = event.taskId();
        switch (event.term()) {
            case DISPATCH -> duties.overdue(id, DISPATCH);
            case DECIDE -> duties.overdue(id, DECIDE);
            case INSPECT -> {
                for (int number = 1; number <= 20; number++) duties.overdue(id, INSPECT + number);
                escalated(id, INSPECT_LEAD, Task.TASK_INSPECT, event, at);
            }
            case REINSPECT -> {
                duties.overdue(id, REINSPECT);
                escalated(id, REINSPECT_LEAD, Task.TASK_REINSPECT, event, at);
            }
            case ACCEPT, RECTIFY -> {
                // events of their own
            }
        }
    }

    private void escalated(String id, String key, Task task, TaskTermPassed event, Instant at) {
        duties.owed(id, key, task, event.lead(), event.due(), at);
        duties.overdue(id, key);
    }

    private void on(TaskMergedInto event, Instant at) {
        over(event.taskId(), TaskStage.MERGED, at);
        matters.tied(event.taskId(), MatterLink.Relation.SAME, event.intoTaskId());
    }

    private void over(String id, TaskStage stage, Instant at) {
        matters.reached(id, stage);
        duties.allDone(id);
        members.rid(id, at);
    }
}
