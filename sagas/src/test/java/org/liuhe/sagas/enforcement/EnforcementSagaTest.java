package org.liuhe.sagas.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.axonframework.test.saga.ContinuedGivenState;
import org.axonframework.test.saga.SagaTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CaseReferralWithdrawn;
import org.liuhe.contracts.cases.CaseReferredToEnforcement;
import org.liuhe.contracts.cases.EndCaseReferral;
import org.liuhe.contracts.councils.CouncilReferralWithdrawn;
import org.liuhe.contracts.enforcement.AdoptTask;
import org.liuhe.contracts.enforcement.DispatchAccepted;
import org.liuhe.contracts.enforcement.DispatchDeclined;
import org.liuhe.contracts.enforcement.DispatchLeftToLead;
import org.liuhe.contracts.enforcement.DispatchRefusalReason;
import org.liuhe.contracts.enforcement.FindNearestFree;
import org.liuhe.contracts.enforcement.FindingRecorded;
import org.liuhe.contracts.enforcement.FreeMember;
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
import org.liuhe.contracts.referrals.ReferralKind;
import org.liuhe.contracts.referrals.ReferralOutcome;
import org.liuhe.sagas.Fixtures;
import org.liuhe.sagas.Stories;
import org.liuhe.sagas.Town;
import org.liuhe.sagas.cases.Directory;

class EnforcementSagaTest {

    private static final String CASE = "case-1";
    private static final ReferralId REFERRAL = ReferralId.of(CASE, 1);
    private static final TaskId TASK = TaskId.forReferral(REFERRAL.value());
    private static final String OLDER = "enf-older";
    private static final String OLDEST = "enf-oldest";
    private static final String AREA = "hz/xihu/beishan/baochu/yujing";
    private static final String TEAM = "org-team";
    private static final String AGENCY = "org-agency";
    private static final String OFFICER = "mbr-officer";
    private static final String COLLEAGUE = "mbr-colleague";
    private static final Duration YEAR = Duration.ofDays(365);

    private final SagaTestFixture<EnforcementSaga> saga = Fixtures.fixture(EnforcementSaga.class);
    private final Town town = new Town().with("enforcement", TEAM);
    private final Free free = new Free(List.of(OFFICER, COLLEAGUE));

    @BeforeEach
    void askTheTown() {
        saga.registerResource(new Directory(town.queries()));
        saga.registerResource(new Nearest(free.queries()));
    }

    @Test
    void aHandOffOpensATask() {
        saga.givenNoPriorActivity()
                .whenPublishingA(referred())
                .expectActiveSagas(1)
                .expectAssociationWith("taskId", TASK.value())
                .expectDispatchedCommands(new OpenTask(
                        TASK,
                        REFERRAL,
                        CASE,
                        new AreaPath(AREA),
                        "city.illegal-building",
                        "org-property",
                        "楼顶违建",
                        "3 幢楼顶",
                        new OrganisationId(TEAM)));
    }

    @Test
    void aHandOffThatComesTwiceOpensOneTask() {
        saga.givenAPublished(referred())
                .whenPublishingA(referred())
                .expectActiveSagas(1)
                .expectNoDispatchedCommands();
    }

    @Test
    void whereNobodyEnforcesTheOriginIsToldSoAtOnce() {
        town.without("enforcement");
        saga.givenNoPriorActivity()
                .whenPublishingA(referred())
                .expectActiveSagas(0)
                .expectDispatchedCommands(
                        new EndCaseReferral(new CaseId(CASE), REFERRAL, ReferralOutcome.NOBODY_SERVES, null));
    }

    @Test
    void anUnansweredDirectoryIsAskedAgainLater() {
        town.breaks();
        assertThatThrownBy(() -> saga.givenNoPriorActivity().whenPublishingA(referred()))
                .hasStackTraceContaining("did not say who is responsible");
    }

    @Test
    void aPatrolsTaskRunsItsOwnTerm() {
        saga.givenNoPriorActivity()
                .whenPublishingA(patrol())
                .expectActiveSagas(1)
                .expectScheduledDeadlineWithName(at(1).at(), EnforcementSaga.DUE)
                .expectNoDispatchedCommands();
    }

    @Test
    void aTaskThatIsOpenRunsTheTermOfDispatch() {
        saga.givenAPublished(referred())
                .whenPublishingA(opened())
                .expectScheduledDeadlineWithName(at(1).at(), EnforcementSaga.DUE);
    }

    @Test
    void nobodyDispatchedIsRecorded() {
        givenOpened()
                .whenTimeElapses(Duration.ofDays(1))
                .expectActiveSagas(1)
                .expectDispatchedCommands(overdue(TaskTerm.DISPATCH, 0));
    }

    @Test
    void aDeadlineFiresOnce() throws Exception {
        givenOpened()
                .andThenTimeElapses(Duration.ofDays(1))
                .whenTimeElapses(YEAR)
                .expectNoDispatchedCommands();
    }

    @Test
    void theNearestFreeMemberOfTheTeamIsAsked() {
        givenOpened().whenPublishingA(formed()).expectDispatchedCommands(offer(0, OFFICER));
        assertThat(free.asked).containsExactly(new FindNearestFree(AREA, List.of(TEAM, AGENCY), List.of()));
    }

    @Test
    void whereNobodyIsFreeTheLeadIsLeftWithIt() {
        free.members = List.of();
        givenOpened().whenPublishingA(formed()).expectDispatchedCommands(offer(0, null));
    }

    @Test
    void whatIsLeftToTheLeadHasATermToo() {
        givenFormed().whenPublishingA(left(0)).expectScheduledDeadlineWithName(at(2).at(), EnforcementSaga.DUE);
    }

    /** An alarm of the first term that fires twice must not pass for the second's, whose own would then say nothing. */
    @Test
    void theTermThatRunsAnewIsToldFromTheFirstByItsDate() {
        givenFormed().whenPublishingA(left(0)).expectScheduledDeadline(at(2).at(), "DISPATCH/0/" + at(2).at());
    }

    @Test
    void anUnansweredQuestionWhoIsFreeIsAskedAgainLater() {
        free.broken = true;
        assertThatThrownBy(() -> givenOpened().whenPublishingA(formed()))
                .hasStackTraceContaining("Nobody said who is free");
    }

    @Test
    void silenceOfTheMemberIsRecorded() {
        givenDispatched().whenTimeElapses(Duration.ofDays(2)).expectDispatchedCommands(overdue(TaskTerm.ACCEPT, 1));
    }

    @Test
    void theNextNearestIsAskedAfterADecline() {
        givenDispatched()
                .whenPublishingA(declined(1, OFFICER, 1))
                .expectNoScheduledDeadlines()
                .expectDispatchedCommands(offer(1, COLLEAGUE));
        assertThat(free.asked.get(1).passedOver()).containsExactly(OFFICER);
    }

    @Test
    void aDeclineThatComesTwiceAsksNobodyTwice() {
        givenDispatched()
                .andThenAPublished(declined(1, OFFICER, 1))
                .andThenAPublished(dispatched(2, COLLEAGUE))
                .whenPublishingA(declined(1, OFFICER, 1))
                .expectNoDispatchedCommands()
                .expectScheduledDeadlineWithName(at(2).at(), EnforcementSaga.DUE);
    }

    @Test
    void afterThreeDeclinesTheLeadIsLeftWithIt() {
        givenDispatched().whenPublishingA(declined(1, OFFICER, 3)).expectDispatchedCommands(offer(1, null));
    }

    @Test
    void anInspectionRunsItsTerm() {
        givenInspecting().whenTimeElapses(Duration.ofDays(3)).expectDispatchedCommands(overdue(TaskTerm.INSPECT, 0));
    }

    @Test
    void anAcceptedDispatchIsNoLongerSilent() {
        givenInspecting().whenTimeElapses(Duration.ofDays(2)).expectNoDispatchedCommands();
    }

    @Test
    void aFindingOfOneOfSeveralInspectionsMovesNoTerm() {
        givenInspecting()
                .andThenAPublished(found(1, null))
                .whenTimeElapses(Duration.ofDays(3))
                .expectDispatchedCommands(overdue(TaskTerm.INSPECT, 0));
    }

    @Test
    void aViolationIsDecidedOnInTime() {
        givenViolation().whenTimeElapses(Duration.ofDays(4)).expectDispatchedCommands(overdue(TaskTerm.DECIDE, 0));
    }

    @Test
    void rectificationRunsItsTerm() {
        givenOrdered().whenTimeElapses(Duration.ofDays(5)).expectDispatchedCommands(overdue(TaskTerm.RECTIFY, 1));
    }

    @Test
    void anExtendedRectificationRunsTheLongerTerm() throws Exception {
        givenOrdered()
                .andThenAPublished(new RectificationExtended(TASK.value(), 1, "连日大雨", at(9), Stories.START))
                .andThenTimeElapses(Duration.ofDays(5))
                .whenTimeElapses(Duration.ofDays(4))
                .expectDispatchedCommands(overdue(TaskTerm.RECTIFY, 1));
    }

    @Test
    void whatIsReportedIsInspectedAgainInTime() {
        givenReported().whenTimeElapses(Duration.ofDays(6)).expectDispatchedCommands(overdue(TaskTerm.REINSPECT, 1));
    }

    @Test
    void whatPassedInSilenceIsInspectedAgainInTime() {
        givenOrdered()
                .andThenAPublished(new RectificationTermPassed(TASK.value(), 1, at(5), at(6), Stories.START))
                .whenTimeElapses(Duration.ofDays(6))
                .expectDispatchedCommands(overdue(TaskTerm.REINSPECT, 1));
    }

    @Test
    void aPenaltyIsDecidedOnInTime() {
        givenReported()
                .andThenAPublished(new Reinspected(TASK.value(), 1, false, "没拆", List.of(), at(7), Stories.START))
                .whenTimeElapses(Duration.ofDays(7))
                .expectDispatchedCommands(overdue(TaskTerm.DECIDE, 1));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralOutcome.class,
            names = {"NO_VIOLATION", "RECTIFIED", "PENALISED", "ENFORCEMENT_DECLINED", "WITHDRAWN"})
    void everyOutcomeComesBack(ReferralOutcome outcome) {
        givenReported()
                .whenPublishingA(closed(TASK.value(), outcome))
                .expectActiveSagas(0)
                .expectNoScheduledDeadlines()
                .expectDispatchedCommands(back(outcome, TASK.value()));
    }

    @Test
    void aPatrolsTaskAnswersNobody() {
        saga.givenAPublished(patrol())
                .whenPublishingA(new TaskClosed(TASK.value(), null, null, ReferralOutcome.PENALISED, Stories.START))
                .expectActiveSagas(0)
                .expectNoScheduledDeadlines()
                .expectNoDispatchedCommands();
    }

    @Test
    void aDeadlineThatFiresWhileTheTaskIsBeingClosedFindsNobody() {
        givenReported()
                .andThenAPublished(closed(TASK.value(), ReferralOutcome.RECTIFIED))
                .whenTimeElapses(YEAR)
                .expectActiveSagas(0)
                .expectNoDispatchedCommands();
    }

    @Test
    void aWithdrawalInTheMiddleWithdrawsTheTask() {
        givenInspecting()
                .whenPublishingA(withdrawn())
                .expectActiveSagas(1)
                .expectDispatchedCommands(new WithdrawTask(TASK));
    }

    @Test
    void aWithdrawalByTheCouncilThatAskedWithdrawsTheTask() {
        givenInspecting()
                .whenPublishingA(new CouncilReferralWithdrawn("cnl-roof", REFERRAL.value(), Stories.START))
                .expectActiveSagas(1)
                .expectDispatchedCommands(new WithdrawTask(TASK));
    }

    @Test
    void aTaskThatIsKeptAnswersNobody() {
        givenOrdered()
                .andThenAPublished(withdrawn())
                .andThenAPublished(new TaskKept(TASK.value(), CASE, Stories.START))
                .whenPublishingA(new TaskClosed(TASK.value(), null, null, ReferralOutcome.RECTIFIED, Stories.START))
                .expectActiveSagas(0)
                .expectNoDispatchedCommands();
    }

    @Test
    void aTaskThatIsKeptKeepsItsTerm() {
        givenOrdered()
                .andThenAPublished(new TaskKept(TASK.value(), CASE, Stories.START))
                .whenTimeElapses(Duration.ofDays(5))
                .expectDispatchedCommands(overdue(TaskTerm.RECTIFY, 1));
    }

    @Test
    void aMergedTaskFollowsTheOlderOne() {
        givenInspecting()
                .whenPublishingA(merged(TASK.value(), OLDER))
                .expectActiveSagas(1)
                .expectNoScheduledDeadlines()
                .expectAssociationWith("taskId", OLDER)
                .expectNoAssociationWith("taskId", TASK.value())
                .expectDispatchedCommands(new AdoptTask(new TaskId(OLDER), TASK));
    }

    @Test
    void aMergedTaskOfAPatrolIsOver() {
        saga.givenAPublished(patrol())
                .whenPublishingA(merged(TASK.value(), OLDER))
                .expectActiveSagas(0)
                .expectNoDispatchedCommands();
    }

    @Test
    void theOutcomeOfTheOlderOneComesBack() {
        givenMerged()
                .whenPublishingA(closed(OLDER, ReferralOutcome.RECTIFIED))
                .expectActiveSagas(0)
                .expectDispatchedCommands(back(ReferralOutcome.RECTIFIED, OLDER));
    }

    @Test
    void anOlderOneThatWasOverBeforeAnswersAtOnce() {
        givenMerged()
                .whenPublishingA(new TaskAdopted(OLDER, TASK.value(), ReferralOutcome.PENALISED, null, Stories.START))
                .expectActiveSagas(0)
                .expectDispatchedCommands(back(ReferralOutcome.PENALISED, OLDER));
    }

    @Test
    void thatTheOlderOnesOriginWithdrewIsNoAnswer() {
        givenMerged()
                .whenPublishingA(new TaskAdopted(OLDER, TASK.value(), ReferralOutcome.WITHDRAWN, null, Stories.START))
                .expectActiveSagas(0)
                .expectDispatchedCommands(back(ReferralOutcome.UNANSWERED, OLDER));
    }

    @Test
    void theAdoptionOfAnotherIsNothingToUs() {
        givenMerged()
                .whenPublishingA(new TaskAdopted(OLDER, "enf-third", ReferralOutcome.PENALISED, null, Stories.START))
                .expectActiveSagas(1)
                .expectNoDispatchedCommands();
    }

    @Test
    void followsTheOlderOneIntoAnEvenOlderOne() {
        givenMerged()
                .whenPublishingA(merged(OLDER, OLDEST))
                .expectActiveSagas(1)
                .expectAssociationWith("taskId", OLDEST)
                .expectNoAssociationWith("taskId", OLDER)
                .expectDispatchedCommands(new AdoptTask(new TaskId(OLDEST), TASK));
    }

    @Test
    void followsTheOlderOneThatHadBeenMergedBefore() {
        givenMerged()
                .whenPublishingA(new TaskAdopted(OLDER, TASK.value(), null, OLDEST, Stories.START))
                .expectAssociationWith("taskId", OLDEST)
                .expectDispatchedCommands(new AdoptTask(new TaskId(OLDEST), TASK));
    }

    @Test
    void runsNoTermOfTheTaskThatItFollows() {
        givenMerged()
                .whenPublishingA(new RectificationOrdered(OLDER, 1, "org-property", null, "拆除", at(5), Stories.START))
                .expectNoScheduledDeadlines()
                .expectNoDispatchedCommands();
    }

    @Test
    void aWithdrawalOfAMergedTaskLeavesTheOlderOneAlone() {
        givenMerged().whenPublishingA(withdrawn()).expectActiveSagas(0).expectNoDispatchedCommands();
    }

    @Test
    void anotherTaskIsNothingToIt() {
        givenInspecting()
                .whenPublishingA(closed(OLDER, ReferralOutcome.PENALISED))
                .expectActiveSagas(1)
                .expectNoDispatchedCommands();
    }

    @Test
    void aSettledTermRunsUntilTheSettledDay() {
        givenOpened()
                .whenPublishingA(new TaskDueSettled(TASK.value(), at(1), at(3), Stories.START))
                .expectScheduledDeadlineWithName(at(3).at(), EnforcementSaga.DUE)
                .expectNoScheduledDeadlineWithName(at(1).at(), EnforcementSaga.DUE);
    }

    private ContinuedGivenState givenOpened() {
        return saga.givenAPublished(referred()).andThenAPublished(opened());
    }

    private ContinuedGivenState givenFormed() {
        return givenOpened().andThenAPublished(formed());
    }

    private ContinuedGivenState givenDispatched() {
        return givenFormed().andThenAPublished(dispatched(1, OFFICER));
    }

    private ContinuedGivenState givenInspecting() {
        return givenDispatched().andThenAPublished(new DispatchAccepted(TASK.value(), 1, at(3), Stories.START));
    }

    private ContinuedGivenState givenViolation() {
        return givenInspecting().andThenAPublished(found(0, at(4)));
    }

    private ContinuedGivenState givenOrdered() {
        return givenViolation()
                .andThenAPublished(
                        new RectificationOrdered(TASK.value(), 1, "org-property", null, "拆除", at(5), Stories.START));
    }

    private ContinuedGivenState givenReported() {
        return givenOrdered()
                .andThenAPublished(new RectificationReported(
                        TASK.value(), 1, "org-property", "已拆除", List.of(), at(6), Stories.START));
    }

    private ContinuedGivenState givenMerged() {
        return givenInspecting().andThenAPublished(merged(TASK.value(), OLDER));
    }

    private static CaseReferredToEnforcement referred() {
        return new CaseReferredToEnforcement(
                CASE,
                REFERRAL.value(),
                1,
                1,
                AREA,
                "city.illegal-building",
                "org-property",
                "楼顶违建",
                "3 幢楼顶",
                Stories.START);
    }

    private static CaseReferralWithdrawn withdrawn() {
        return new CaseReferralWithdrawn(
                CASE, REFERRAL.value(), ReferralKind.ENFORCEMENT, 1, null, null, null, Stories.START);
    }

    private static TaskOpened opened() {
        return new TaskOpened(
                TASK.value(),
                REFERRAL.value(),
                CASE,
                AREA,
                "city.illegal-building",
                "org-property",
                "楼顶违建",
                "3 幢楼顶",
                TEAM,
                at(1),
                Stories.START);
    }

    private static PatrolTaskOpened patrol() {
        return new PatrolTaskOpened(TASK.value(), AREA, "3 幢楼顶", "楼顶违建", TEAM, at(1), Stories.START);
    }

    private static TeamFormed formed() {
        return new TeamFormed(TASK.value(), TEAM, List.of(AGENCY), Stories.START);
    }

    private static TaskDispatched dispatched(int number, String member) {
        return new TaskDispatched(TASK.value(), number, member, member, TEAM, true, at(2), Stories.START);
    }

    private static DispatchLeftToLead left(int after) {
        return new DispatchLeftToLead(TASK.value(), after, TEAM, at(2), Stories.START);
    }

    private static DispatchDeclined declined(int number, String member, int declines) {
        return new DispatchDeclined(
                TASK.value(), number, member, member, DispatchRefusalReason.BUSY, "忙", declines, Stories.START);
    }

    private static FindingRecorded found(int open, DueDate decideDue) {
        return new FindingRecorded(TASK.value(), 1, true, "楼顶有棚", List.of(), open, decideDue, Stories.START);
    }

    private static TaskMergedInto merged(String task, String into) {
        return new TaskMergedInto(task, into, REFERRAL.value(), CASE, Stories.START);
    }

    private static TaskClosed closed(String task, ReferralOutcome outcome) {
        return new TaskClosed(task, REFERRAL.value(), CASE, outcome, Stories.START);
    }

    private static EndCaseReferral back(ReferralOutcome outcome, String task) {
        return new EndCaseReferral(new CaseId(CASE), REFERRAL, outcome, task);
    }

    private static OfferTask offer(int after, String member) {
        return new OfferTask(TASK, after, member == null ? null : new MemberId(member));
    }

    private static MarkTaskOverdue overdue(TaskTerm term, int number) {
        return new MarkTaskOverdue(TASK, term, number);
    }

    private static DueDate at(int days) {
        return new DueDate(
                Stories.START.plus(Duration.ofDays(days)),
                "enforcement",
                "六和默认办理规则",
                "",
                "1",
                days,
                DueDate.Unit.DAYS,
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                List.of(),
                false);
    }

    /** The members who are free, asked over a real query bus. */
    private static final class Free {

        private final List<FindNearestFree> asked = new ArrayList<>();
        private List<String> members;
        private boolean broken;

        Free(List<String> members) {
            this.members = members;
        }

        QueryGateway queries() {
            SimpleQueryBus bus = SimpleQueryBus.builder().build();
            new AnnotationQueryHandlerAdapter<>(this).subscribe(bus);
            return DefaultQueryGateway.builder().queryBus(bus).build();
        }

        @QueryHandler
        List<FreeMember> on(FindNearestFree query) {
            if (broken) throw new IllegalStateException("down");
            asked.add(query);
            return members.stream()
                    .filter(member -> !query.passedOver().contains(member))
                    .map(member -> new FreeMember(member, TEAM, AREA, 0, Stories.START))
                    .toList();
        }
    }
}
