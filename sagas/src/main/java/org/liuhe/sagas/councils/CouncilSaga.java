package org.liuhe.sagas.councils;

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
import org.liuhe.contracts.Command;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.councils.CouncilAdjourned;
import org.liuhe.contracts.councils.CouncilClosed;
import org.liuhe.contracts.councils.CouncilConvened;
import org.liuhe.contracts.councils.CouncilHeld;
import org.liuhe.contracts.councils.CouncilId;
import org.liuhe.contracts.councils.CouncilInvited;
import org.liuhe.contracts.councils.CouncilReferredToEnforcement;
import org.liuhe.contracts.councils.CouncilTerm;
import org.liuhe.contracts.councils.InviteToCouncil;
import org.liuhe.contracts.councils.MarkCouncilOverdue;
import org.liuhe.contracts.councils.MeetingClosed;
import org.liuhe.contracts.councils.MinutesPublished;
import org.liuhe.contracts.councils.OpenCouncil;
import org.liuhe.contracts.councils.OwnersVoteOpened;
import org.liuhe.contracts.councils.ReportCouncilGap;
import org.liuhe.contracts.councils.ResolutionOverdue;
import org.liuhe.contracts.councils.ResolutionPassed;
import org.liuhe.contracts.councils.ResolutionReportRejected;
import org.liuhe.contracts.councils.ResolutionReported;
import org.liuhe.contracts.councils.WithdrawCouncil;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.referrals.ReferralWithdrawn;
import org.liuhe.contracts.referrals.ReferredToCouncil;
import org.liuhe.sagas.Outcomes;
import org.liuhe.sagas.RunningTerm;
import org.liuhe.sagas.SagaCommands;
import org.liuhe.sagas.cases.Directory;

/**
 * Carries a council 三方联席会议 from its calling to its outcome, which goes back to where the question came from.
 *
 * <p>At every moment one step's term runs; while the enforcement team has the matter, its own terms run instead. A council
 * that is over is watched until its minutes are published, or their term has passed and they stand in the community's inbox.
 */
@Saga
@Revision("1")
@ProcessingGroup("saga.council")
public class CouncilSaga {

    static final String ANSWER_DUE = "council.answer-due";
    static final String STEP_DUE = "council.step-due";
    static final String MINUTES_DUE = "council.minutes-due";

    private static final String SELF = "council";
    private static final String COUNCIL = "councilId";
    private static final String REFERRAL = "referralId";
    private static final String SEPARATOR = "/";

    private String councilId;
    private String area;

    /** The community that called the council of its own accord, and therefore leads it; null for a hand-off. */
    private String convener;

    private boolean minutesAwaited;
    private boolean closed;
    private RunningTerm answerDue = new RunningTerm(ANSWER_DUE);
    private RunningTerm stepDue = new RunningTerm(STEP_DUE);
    private RunningTerm minutesDue = new RunningTerm(MINUTES_DUE);

    @StartSaga
    @SagaEventHandler(associationProperty = REFERRAL)
    void on(ReferredToCouncil event, MetaData trigger, SagaCommands commands) {
        if (councilId != null) return;
        CouncilId council = CouncilId.forReferral(event.referralId());
        councilId = council.value();
        SagaLifecycle.associateWith(COUNCIL, councilId);
        commands.sendAndWait(
                SELF,
                trigger,
                new OpenCouncil(
                        council,
                        new ReferralId(event.referralId()),
                        event.originId(),
                        new AreaPath(event.area()),
                        event.category(),
                        new OrganisationId(event.organisationId()),
                        event.request()));
    }

    @StartSaga
    @SagaEventHandler(associationProperty = COUNCIL)
    void on(
            CouncilConvened event,
            MetaData trigger,
            SagaCommands commands,
            Directory directory,
            DeadlineManager deadlines) {
        if (area != null) return;
        councilId = event.councilId();
        area = event.area();
        convener = event.referralId() == null ? event.organisationId() : null;
        step(CouncilTerm.HOLD, 1, event.holdDue(), deadlines);
        commands.sendAndWait(SELF, trigger, invitation(1, directory));
    }

    @SagaEventHandler(associationProperty = REFERRAL)
    void on(ReferralWithdrawn event, MetaData trigger, SagaCommands commands) {
        commands.sendAndWait(SELF, trigger, new WithdrawCouncil(new CouncilId(councilId)));
    }

    @SagaEventHandler(associationProperty = COUNCIL)
    void on(CouncilInvited event, DeadlineManager deadlines) {
        answerDue.start(event.answerDue(), String.valueOf(event.meeting()), deadlines);
    }

    @SagaEventHandler(associationProperty = COUNCIL)
    void on(
            CouncilAdjourned event,
            MetaData trigger,
            SagaCommands commands,
            Directory directory,
            DeadlineManager deadlines) {
        int next = event.meeting() + 1;
        answerDue.stop(deadlines);
        step(CouncilTerm.HOLD, next, event.holdDue(), deadlines);
        commands.sendAndWait(SELF, trigger, invitation(next, directory));
    }

    @SagaEventHandler(associationProperty = COUNCIL)
    void on(CouncilHeld event, DeadlineManager deadlines) {
        answerDue.stop(deadlines);
        step(CouncilTerm.DECIDE, event.meeting(), event.decideDue(), deadlines);
    }

    @SagaEventHandler(associationProperty = COUNCIL)
    void on(MeetingClosed event, DeadlineManager deadlines) {
        minutesAwaited = true;
        minutesDue.start(event.minutesDue(), String.valueOf(event.meeting()), deadlines);
    }

    @SagaEventHandler(associationProperty = COUNCIL)
    void on(OwnersVoteOpened event, DeadlineManager deadlines) {
        step(CouncilTerm.VOTE, event.motion(), event.voteDue(), deadlines);
    }

    @SagaEventHandler(associationProperty = COUNCIL)
    void on(ResolutionPassed event, DeadlineManager deadlines) {
        step(CouncilTerm.PERFORM, event.motion(), event.due(), deadlines);
    }

    @SagaEventHandler(associationProperty = COUNCIL)
    void on(ResolutionReported event, DeadlineManager deadlines) {
        step(CouncilTerm.CONFIRM, event.report(), event.confirmDue(), deadlines);
    }

    @SagaEventHandler(associationProperty = COUNCIL)
    void on(ResolutionReportRejected event, DeadlineManager deadlines) {
        step(CouncilTerm.PERFORM, event.report(), event.due(), deadlines);
    }

    @SagaEventHandler(associationProperty = COUNCIL)
    void on(ResolutionOverdue event, DeadlineManager deadlines) {
        step(CouncilTerm.CHOOSE, event.time(), event.chooseDue(), deadlines);
    }

    @SagaEventHandler(associationProperty = COUNCIL)
    void on(CouncilReferredToEnforcement event, DeadlineManager deadlines) {
        stepDue.stop(deadlines);
    }

    @SagaEventHandler(associationProperty = COUNCIL)
    void on(MinutesPublished event, DeadlineManager deadlines) {
        minutesDue.stop(deadlines);
        minutesSettled();
    }

    @SagaEventHandler(associationProperty = COUNCIL)
    void on(CouncilClosed event, MetaData trigger, SagaCommands commands, DeadlineManager deadlines) {
        answerDue.stop(deadlines);
        stepDue.stop(deadlines);
        closed = true;
        if (event.originId() != null)
            commands.sendAndWait(
                    SELF,
                    trigger,
                    Outcomes.back(event.originId(), event.referralId(), event.outcome(), event.councilId()));
        if (!minutesAwaited) SagaLifecycle.end();
    }

    @DeadlineHandler(deadlineName = ANSWER_DUE)
    void onAnswerDue(String about, SagaCommands commands) {
        if (answerDue.passed(about)) commands.sendAndWait(SELF, overdue(CouncilTerm.ANSWER, about));
    }

    @DeadlineHandler(deadlineName = STEP_DUE)
    void onStepDue(String about, SagaCommands commands) {
        if (!stepDue.passed(about)) return;
        String[] step = about.split(SEPARATOR);
        commands.sendAndWait(SELF, overdue(CouncilTerm.valueOf(step[0]), step[1]));
    }

    @DeadlineHandler(deadlineName = MINUTES_DUE)
    void onMinutesDue(String about, SagaCommands commands) {
        if (!minutesDue.passed(about)) return;
        commands.sendAndWait(SELF, overdue(CouncilTerm.MINUTES, about));
        minutesSettled();
    }

    private void minutesSettled() {
        minutesAwaited = false;
        if (closed) SagaLifecycle.end();
    }

    private void step(CouncilTerm term, int number, DueDate due, DeadlineManager deadlines) {
        stepDue.start(due, term + SEPARATOR + number, deadlines);
    }

    private MarkCouncilOverdue overdue(CouncilTerm term, String number) {
        return new MarkCouncilOverdue(new CouncilId(councilId), term, Integer.parseInt(number));
    }

    /** Without a community nobody leads it, and without a property manager there is nobody to agree with. */
    private Command invitation(int meeting, Directory directory) {
        CouncilId council = new CouncilId(councilId);
        Optional<OrganisationId> community =
                convener == null ? directory.responsible("community", area) : Optional.of(new OrganisationId(convener));
        Optional<OrganisationId> property = directory.responsible("property", area);
        if (community.isEmpty() || property.isEmpty()) return new ReportCouncilGap(council);
        OrganisationId owners = directory.responsible("owners", area).orElse(null);
        return new InviteToCouncil(council, meeting, community.get(), owners, property.get());
    }
}
