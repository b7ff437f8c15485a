package org.liuhe.sagas.enforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Saga;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.enforcement.AdoptTask;
import org.liuhe.contracts.enforcement.DispatchAccepted;
import org.liuhe.contracts.enforcement.DispatchDeclined;
import org.liuhe.contracts.enforcement.DispatchLeftToLead;
import org.liuhe.contracts.enforcement.EnforcementEvent;
import org.liuhe.contracts.enforcement.FindingRecorded;
import org.liuhe.contracts.enforcement.MarkTaskOverdue;
import org.liuhe.contracts.enforcement.MemberId;
import org.liuhe.contracts.enforcement.OfferTask;
import org.liuhe.contracts.enforcement.OpenTask;
import org.liuhe.contracts.enforcement.PatrolTaskOpened;
import org.liuhe.contracts.enforcement.RectificationExtended;
import org.liuhe.contracts.enforcement.RectificationOrdered;
import org.liuhe.contracts.enforcement.RectificationReported;
import org.liuhe.contracts.enforcement.RectificationTermPassed;
import org.liuhe.contracts.enforcement.Reinspected;
import org.liuhe.contracts.enforcement.TaskAdopted;
import org.liuhe.contracts.enforcement.TaskClosed;
import org.liuhe.contracts.enforcement.TaskDispatched;
import org.liuhe.contracts.enforcement.TaskDueSettled;
import org.liuhe.contracts.enforcement.TaskId;
import org.liuhe.contracts.enforcement.TaskKept;
import org.liuhe.contracts.enforcement.TaskMergedInto;
import org.liuhe.contracts.enforcement.TaskOpened;
import org.liuhe.contracts.enforcement.TaskTerm;
import org.liuhe.contracts.enforcement.TeamFormed;
import org.liuhe.contracts.enforcement.WithdrawTask;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.referrals.ReferralOutcome;
import org.liuhe.contracts.referrals.ReferralWithdrawn;
import org.liuhe.contracts.referrals.ReferredToEnforcement;
import org.liuhe.sagas.Outcomes;
import org.liuhe.sagas.RunningTerm;
import org.liuhe.sagas.SagaCommands;
import org.liuhe.sagas.cases.Directory;

/**
 * Carries an enforcement task from hand-off to outcome: asks the nearest free member, lets terms run, and brings the outcome
 * back to where the task came from. A task that goes on in an older one waits for that one's outcome.
 *
 * <p>One thing is owed at a time, so one term runs at a time. Where it passes, the task records it, and whoever owes it keeps
 * it in the inbox, with the lead.
 */
@Saga
@Revision("1")
@ProcessingGroup("saga.enforcement")
public class EnforcementSaga {

    static final String DUE = "enforcement.due";

    private static final String SELF = "enforcement";
    private static final String CAPABILITY = "enforcement";
    private static final String TASK = "taskId";
    private static final String REFERRAL = "referralId";
    private static final int PATIENCE = 3;

    private String taskId;
    private String referralId;
    private String originId;
    private String area;
    private String following;
    private int dispatch;
    private List<String> team = new ArrayList<>();
    private List<String> passedOver = new ArrayList<>();
    private RunningTerm due = new RunningTerm(DUE);

    @StartSaga
    @SagaEventHandler(associationProperty = REFERRAL)
    void on(ReferredToEnforcement event, MetaData trigger, SagaCommands commands, Directory directory) {
        if (referralId != null) return;
        referralId = event.referralId();
        originId = event.originId();
        Optional<OrganisationId> lead = directory.responsible(CAPABILITY, event.area());
        if (lead.isEmpty()) {
            commands.sendAndWait(
                    SELF, trigger, Outcomes.back(originId, referralId, ReferralOutcome.NOBODY_SERVES, null));
            SagaLifecycle.end();
            return;
        }
        TaskId task = TaskId.forReferral(referralId);
        taskId = task.value();
        SagaLifecycle.associateWith(TASK, taskId);
        commands.sendAndWait(
                SELF,
                trigger,
                new OpenTask(
                        task,
                        new ReferralId(referralId),
                        originId,
                        new AreaPath(event.area()),
                        event.category(),
                        event.organisationId(),
                        event.request(),
                        event.place(),
                        lead.get()));
    }

    @SagaEventHandler(associationProperty = TASK)
    void on(TaskOpened event, DeadlineManager deadlines) {
        if (isOther(event)) return;
        opened(event.area(), event.lead(), event.dispatchDue(), deadlines);
    }

    @StartSaga
    @SagaEventHandler(associationProperty = TASK)
    void on(PatrolTaskOpened event, DeadlineManager deadlines) {
        if (taskId != null) return;
        taskId = event.taskId();
        opened(event.area(), event.lead(), event.dispatchDue(), deadlines);
    }

    private void opened(String where, String lead, DueDate dispatchDue, DeadlineManager deadlines) {
        area = where;
        team = new ArrayList<>(List.of(lead));
        start(TaskTerm.DISPATCH, 0, dispatchDue, deadlines);
    }

    /** The term of dispatch runs on: forming a team is no dispatch. */
    @SagaEventHandler(associationProperty = TASK)
    void on(TeamFormed event, MetaData trigger, SagaCommands commands, Nearest nearest) {
        if (isOther(event)) return;
        team = new ArrayList<>(List.of(event.lead()));
        team.addAll(event.partners());
        offer(nearest, trigger, commands);
    }

    @SagaEventHandler(associationProperty = TASK)
    void on(TaskDispatched event, DeadlineManager deadlines) {
        if (isOther(event) || event.dispatch() <= dispatch) return;
        dispatch = event.dispatch();
        start(TaskTerm.ACCEPT, dispatch, event.acceptDue(), deadlines);
    }

    @SagaEventHandler(associationProperty = TASK)
    void on(DispatchLeftToLead event, DeadlineManager deadlines) {
        if (isOther(event) || event.dispatch() != dispatch) return;
        start(TaskTerm.DISPATCH, event.dispatch(), event.dispatchDue(), deadlines);
    }

    @SagaEventHandler(associationProperty = TASK)
    void on(
            DispatchDeclined event,
            MetaData trigger,
            SagaCommands commands,
            Nearest nearest,
            DeadlineManager deadlines) {
        if (isOther(event) || event.dispatch() != dispatch) return;
        due.stop(deadlines);
        if (!passedOver.contains(event.memberId())) passedOver.add(event.memberId());
        if (event.declines() < PATIENCE) offer(nearest, trigger, commands);
        else commands.sendAndWait(SELF, trigger, new OfferTask(new TaskId(taskId), dispatch, null));
    }

    private void offer(Nearest nearest, MetaData trigger, SagaCommands commands) {
        MemberId next = nearest.of(area, team, passedOver).orElse(null);
        commands.sendAndWait(SELF, trigger, new OfferTask(new TaskId(taskId), dispatch, next));
    }

    @SagaEventHandler(associationProperty = TASK)
    void on(DispatchAccepted event, DeadlineManager deadlines) {
        if (!isOther(event)) start(TaskTerm.INSPECT, 0, event.inspectDue(), deadlines);
    }

    @SagaEventHandler(associationProperty = TASK)
    void on(FindingRecorded event, DeadlineManager deadlines) {
        if (!isOther(event) && event.decideDue() != null) start(TaskTerm.DECIDE, 0, event.decideDue(), deadlines);
    }

    @SagaEventHandler(associationProperty = TASK)
    void on(RectificationOrdered event, DeadlineManager deadlines) {
        if (!isOther(event)) start(TaskTerm.RECTIFY, event.order(), event.rectifyDue(), deadlines);
    }

    @SagaEventHandler(associationProperty = TASK)
    void on(RectificationExtended event, DeadlineManager deadlines) {
        if (!isOther(event)) start(TaskTerm.RECTIFY, event.order(), event.rectifyDue(), deadlines);
    }

    @SagaEventHandler(associationProperty = TASK)
    void on(RectificationReported event, DeadlineManager deadlines) {
        if (!isOther(event)) start(TaskTerm.REINSPECT, event.order(), event.reinspectDue(), deadlines);
    }

    @SagaEventHandler(associationProperty = TASK)
    void on(RectificationTermPassed event, DeadlineManager deadlines) {
        if (!isOther(event)) start(TaskTerm.REINSPECT, event.order(), event.reinspectDue(), deadlines);
    }

    @SagaEventHandler(associationProperty = TASK)
    void on(Reinspected event, DeadlineManager deadlines) {
        if (!isOther(event) && !event.rectified()) start(TaskTerm.DECIDE, event.order(), event.decideDue(), deadlines);
    }

    @SagaEventHandler(associationProperty = TASK)
    void on(TaskDueSettled event, DeadlineManager deadlines) {
        if (!isOther(event)) due.settle(event, deadlines);
    }

    @DeadlineHandler(deadlineName = DUE)
    void onDue(String about, SagaCommands commands) {
        if (!due.passed(about)) return;
        String[] term = about.split("/");
        commands.sendAndWait(
                SELF, new MarkTaskOverdue(new TaskId(taskId), TaskTerm.valueOf(term[0]), Integer.parseInt(term[1])));
    }

    /** Whoever asked has taken it back, or has ended. A task that went on in another one's leaves nothing to withdraw. */
    @SagaEventHandler(associationProperty = REFERRAL)
    void on(ReferralWithdrawn event, MetaData trigger, SagaCommands commands) {
        if (following != null) SagaLifecycle.end();
        else commands.sendAndWait(SELF, trigger, new WithdrawTask(new TaskId(taskId)));
    }

    @SagaEventHandler(associationProperty = TASK)
    void on(TaskKept event) {
        if (!isOther(event)) originId = null;
    }

    @SagaEventHandler(associationProperty = TASK)
    void on(TaskMergedInto event, MetaData trigger, SagaCommands commands, DeadlineManager deadlines) {
        due.stop(deadlines);
        if (originId == null) SagaLifecycle.end();
        else follow(event.intoTaskId(), trigger, commands);
    }

    /** The task that is followed knows us from now on; where it was over before, it says so. */
    @SagaEventHandler(associationProperty = TASK)
    void on(TaskAdopted event, MetaData trigger, SagaCommands commands) {
        if (following == null || !event.mergedTaskId().equals(taskId)) return;
        if (event.outcome() != null) ends(event.outcome(), trigger, commands);
        else if (event.nextTaskId() != null) follow(event.nextTaskId(), trigger, commands);
    }

    private void follow(String task, MetaData trigger, SagaCommands commands) {
        if (task.equals(following)) return;
        SagaLifecycle.removeAssociationWith(TASK, following == null ? taskId : following);
        following = task;
        SagaLifecycle.associateWith(TASK, following);
        commands.sendAndWait(SELF, trigger, new AdoptTask(new TaskId(following), new TaskId(taskId)));
    }

    @SagaEventHandler(associationProperty = TASK)
    void on(TaskClosed event, MetaData trigger, SagaCommands commands, DeadlineManager deadlines) {
        due.stop(deadlines);
        ends(event.outcome(), trigger, commands);
    }

    /** That another matter's question was withdrawn is no answer to this one's. */
    private void ends(ReferralOutcome outcome, MetaData trigger, SagaCommands commands) {
        boolean anothers = following != null && outcome == ReferralOutcome.WITHDRAWN;
        ReferralOutcome told = anothers ? ReferralOutcome.UNANSWERED : outcome;
        if (originId != null)
            commands.sendAndWait(
                    SELF, trigger, Outcomes.back(originId, referralId, told, following == null ? taskId : following));
        SagaLifecycle.end();
    }

    private boolean isOther(EnforcementEvent event) {
        return !event.taskId().equals(taskId);
    }

    /** The same term can run anew once it passed: by its date, an alarm of before that fires twice is told from the one that runs. */
    private void start(TaskTerm term, int number, DueDate date, DeadlineManager deadlines) {
        due.start(date, term + "/" + number + "/" + (date == null ? "" : date.at()), deadlines);
    }
}
