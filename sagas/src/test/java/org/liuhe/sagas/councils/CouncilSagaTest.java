package org.liuhe.sagas.councils;

import static org.liuhe.sagas.Stories.AREA;
import static org.liuhe.sagas.Stories.CASE;
import static org.liuhe.sagas.Stories.CATEGORY;
import static org.liuhe.sagas.Stories.OWNERS;
import static org.liuhe.sagas.Stories.PROPERTY;
import static org.liuhe.sagas.Stories.START;
import static org.liuhe.sagas.Stories.after;
import static org.liuhe.sagas.Stories.dueAfter;

import java.time.Duration;
import java.util.List;
import org.axonframework.test.saga.ContinuedGivenState;
import org.axonframework.test.saga.SagaTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.EndCaseReferral;
import org.liuhe.contracts.councils.AdjournmentCause;
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
import org.liuhe.contracts.referrals.ReferralOutcome;
import org.liuhe.sagas.Fixtures;
import org.liuhe.sagas.Stories;
import org.liuhe.sagas.Town;
import org.liuhe.sagas.cases.Directory;

class CouncilSagaTest {

    private static final String COMMUNITY = "org-community";
    private static final ReferralId REFERRAL = ReferralId.of(CASE, 1);
    private static final CouncilId COUNCIL = CouncilId.forReferral(REFERRAL.value());
    private static final String ID = COUNCIL.value();
    private static final Duration YEAR = Duration.ofDays(365);

    private final SagaTestFixture<CouncilSaga> saga = Fixtures.fixture(CouncilSaga.class);
    private final Town town = Town.complete().with("community", COMMUNITY);

    @BeforeEach
    void askTheTown() {
        saga.registerResource(new Directory(town.queries()));
    }

    @Test
    void aHandOffOpensACouncil() {
        saga.givenNoPriorActivity()
                .whenPublishingA(Stories.referredToCouncil(1, 1, PROPERTY))
                .expectActiveSagas(1)
                .expectDispatchedCommands(new OpenCouncil(
                        COUNCIL,
                        REFERRAL,
                        CASE,
                        new AreaPath(AREA),
                        CATEGORY,
                        new OrganisationId(PROPERTY),
                        Stories.referredToCouncil(1, 1, PROPERTY).request()));
    }

    @Test
    void aRepeatedHandOffSendsNothing() {
        saga.givenAPublished(Stories.referredToCouncil(1, 1, PROPERTY))
                .whenPublishingA(Stories.referredToCouncil(1, 1, PROPERTY))
                .expectActiveSagas(1)
                .expectNoDispatchedCommands();
    }

    @Test
    void theCouncilOfAHandOffIsCarriedByTheSameSaga() {
        saga.givenAPublished(Stories.referredToCouncil(1, 1, PROPERTY))
                .whenPublishingA(convened(CASE))
                .expectActiveSagas(1)
                .expectDispatchedCommands(invite(1, OWNERS))
                .expectScheduledDeadlineWithName(after(5), CouncilSaga.STEP_DUE);
    }

    @Test
    void aCouncilOfTheCommunitysOwnIsCarriedToo() {
        saga.givenNoPriorActivity()
                .whenPublishingA(convened(null))
                .expectActiveSagas(1)
                .expectDispatchedCommands(invite(1, OWNERS));
    }

    @Test
    void theCommunityThatCalledItLeadsIt() {
        town.with("community", "org-another-community");
        saga.givenNoPriorActivity().whenPublishingA(convened(null)).expectDispatchedCommands(invite(1, OWNERS));
    }

    @Test
    void aRepeatedConveningSendsNothing() {
        saga.givenAPublished(convened(CASE))
                .whenPublishingA(convened(CASE))
                .expectActiveSagas(1)
                .expectNoDispatchedCommands();
    }

    @Test
    void invitesWithoutACommitteeWhereTheOwnersHaveNone() {
        town.without("owners");
        saga.givenNoPriorActivity().whenPublishingA(convened(CASE)).expectDispatchedCommands(invite(1, null));
    }

    @Test
    void reportsTheGapWhereNoPropertyManagerServes() {
        town.without("property");
        saga.givenNoPriorActivity()
                .whenPublishingA(convened(CASE))
                .expectDispatchedCommands(new ReportCouncilGap(COUNCIL));
    }

    @Test
    void reportsTheGapWhereNoCommunityServes() {
        town.without("community");
        saga.givenNoPriorActivity()
                .whenPublishingA(convened(CASE))
                .expectDispatchedCommands(new ReportCouncilGap(COUNCIL));
    }

    @Test
    void passesOverTheCouncilOfAnother() {
        saga.givenAPublished(convened(CASE))
                .whenPublishingA(new CouncilHeld("cnl-other", 1, List.of(), dueAfter(9), START))
                .expectNoDispatchedCommands()
                .expectNoScheduledDeadlineWithName(Duration.ofDays(9), CouncilSaga.STEP_DUE);
    }

    @Test
    void silenceOnAnInvitationIsMarked() {
        givenInvited()
                .whenTimeElapses(Duration.ofDays(3))
                .expectDispatchedCommands(mark(CouncilTerm.ANSWER, 1))
                .expectActiveSagas(1);
    }

    @Test
    void aMeetingThatIsNotHeldIsMarked() {
        saga.givenAPublished(convened(CASE))
                .whenTimeElapses(Duration.ofDays(5))
                .expectDispatchedCommands(mark(CouncilTerm.HOLD, 1));
    }

    @Test
    void anAdjournedMeetingIsCalledAgain() {
        givenInvited()
                .whenPublishingA(adjourned())
                .expectDispatchedCommands(invite(2, OWNERS))
                .expectNoScheduledDeadlineWithName(Duration.ofDays(3), CouncilSaga.ANSWER_DUE)
                .expectScheduledDeadlineWithName(after(10), CouncilSaga.STEP_DUE);
    }

    @Test
    void aSecondMeetingThatIsNotHeldIsMarkedAsSuch() {
        givenInvited()
                .andThenAPublished(adjourned())
                .whenTimeElapses(Duration.ofDays(10))
                .expectDispatchedCommands(mark(CouncilTerm.HOLD, 2));
    }

    @Test
    void aMeetingWithoutAResultIsMarked() {
        givenHeld().whenTimeElapses(Duration.ofDays(8)).expectDispatchedCommands(mark(CouncilTerm.DECIDE, 1));
    }

    @Test
    void aVoteIsCountedWhenItsTermHasPassed() {
        givenHeld()
                .andThenAPublished(meetingClosed(20))
                .andThenAPublished(voteOpened())
                .whenTimeElapses(Duration.ofDays(15))
                .expectDispatchedCommands(mark(CouncilTerm.VOTE, 1));
    }

    @Test
    void aResolutionThatIsNotReportedIsMarked() {
        givenPublished().whenTimeElapses(Duration.ofDays(30)).expectDispatchedCommands(mark(CouncilTerm.PERFORM, 1));
    }

    @Test
    void aReportThatNobodyConfirmsIsMarked() {
        givenPublished()
                .andThenAPublished(reported())
                .whenTimeElapses(Duration.ofDays(7))
                .expectDispatchedCommands(mark(CouncilTerm.CONFIRM, 1));
    }

    @Test
    void aReportStopsTheTermOfTheResolution() {
        givenResolved()
                .whenPublishingA(reported())
                .expectNoScheduledDeadlineWithName(Duration.ofDays(30), CouncilSaga.STEP_DUE)
                .expectScheduledDeadlineWithName(after(7), CouncilSaga.STEP_DUE);
    }

    @Test
    void aRejectedReportSetsTheTermOfTheResolutionGoingAgain() {
        givenPublished()
                .andThenAPublished(reported())
                .andThenAPublished(new ResolutionReportRejected(ID, 1, COMMUNITY, "没换", dueAfter(30), START))
                .whenTimeElapses(Duration.ofDays(30))
                .expectDispatchedCommands(mark(CouncilTerm.PERFORM, 1));
    }

    @Test
    void anOverdueResolutionThatNobodyTakesUpIsMarked() {
        givenPublished()
                .andThenAPublished(overdue())
                .whenTimeElapses(Duration.ofDays(40))
                .expectDispatchedCommands(mark(CouncilTerm.CHOOSE, 1));
    }

    @Test
    void waitsForTheTeamWithoutATermOfItsOwn() {
        givenPublished()
                .andThenAPublished(overdue())
                .andThenAPublished(new CouncilReferredToEnforcement(
                        ID, "ref-1", ID, AREA, CATEGORY, COMMUNITY, "请督促", "三幢", START))
                .whenTimeElapses(YEAR)
                .expectNoDispatchedCommands()
                .expectActiveSagas(1);
    }

    @Test
    void aHandOffThatIsTakenBackWithdrawsTheCouncilInTheMiddle() {
        saga.givenAPublished(Stories.referredToCouncil(1, 1, PROPERTY))
                .andThenAPublished(convened(CASE))
                .andThenAPublished(held())
                .whenPublishingA(Stories.takenBack(1, 1, PROPERTY, dueAfter(3)))
                .expectDispatchedCommands(new WithdrawCouncil(COUNCIL));
    }

    @Test
    void aHandOffThatIsTakenBackBeforeTheCouncilIsKnownWithdrawsItToo() {
        saga.givenAPublished(Stories.referredToCouncil(1, 1, PROPERTY))
                .whenPublishingA(Stories.takenBack(1, 1, PROPERTY, dueAfter(3)))
                .expectDispatchedCommands(new WithdrawCouncil(COUNCIL));
    }

    @Test
    void anotherHandOffThatIsTakenBackDoesNothing() {
        saga.givenAPublished(Stories.referredToCouncil(1, 1, PROPERTY))
                .whenPublishingA(Stories.takenBack(2, 1, PROPERTY, dueAfter(3)))
                .expectNoDispatchedCommands();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "RESOLUTION_DONE",
                "COUNCIL_DISAGREED",
                "COUNCIL_NO_QUORUM",
                "RESOLUTION_OVERDUE",
                "RECTIFIED",
                "PENALISED",
                "UNANSWERED",
                "NOBODY_SERVES",
                "WITHDRAWN"
            })
    void everyOutcomeGoesBackToTheCase(ReferralOutcome outcome) {
        givenInvited()
                .whenPublishingA(closed(outcome, CASE, false))
                .expectDispatchedCommands(new EndCaseReferral(new CaseId(CASE), REFERRAL, outcome, ID))
                .expectNoScheduledDeadlines()
                .expectActiveSagas(0);
    }

    @Test
    void aCouncilOfTheCommunitysOwnHasNobodyToTell() {
        saga.givenAPublished(convened(null))
                .whenPublishingA(closed(ReferralOutcome.COUNCIL_DISAGREED, null, false))
                .expectNoDispatchedCommands()
                .expectActiveSagas(0);
    }

    @Test
    void isWatchedOnUntilTheMinutesArePublished() {
        givenHeld()
                .andThenAPublished(meetingClosed(4))
                .whenPublishingA(closed(ReferralOutcome.COUNCIL_DISAGREED, CASE, true))
                .expectActiveSagas(1)
                .expectScheduledDeadlineWithName(after(4), CouncilSaga.MINUTES_DUE);
    }

    @Test
    void endsWithTheMinutesOfACouncilThatIsOver() {
        givenHeld()
                .andThenAPublished(meetingClosed(4))
                .andThenAPublished(closed(ReferralOutcome.COUNCIL_DISAGREED, CASE, true))
                .whenPublishingA(minutes())
                .expectNoScheduledDeadlines()
                .expectActiveSagas(0);
    }

    @Test
    void endsWhereTheMinutesOfACouncilThatIsOverDoNotCome() {
        givenHeld()
                .andThenAPublished(meetingClosed(4))
                .andThenAPublished(closed(ReferralOutcome.COUNCIL_DISAGREED, CASE, true))
                .whenTimeElapses(Duration.ofDays(4))
                .expectDispatchedCommands(mark(CouncilTerm.MINUTES, 1))
                .expectActiveSagas(0);
    }

    @Test
    void minutesThatDoNotComeAreMarkedWhileTheResolutionRuns() {
        givenResolved()
                .whenTimeElapses(Duration.ofDays(4))
                .expectDispatchedCommands(mark(CouncilTerm.MINUTES, 1))
                .expectActiveSagas(1);
    }

    @Test
    void endsAtOnceWhereTheMinutesTermHasPassedBefore() throws Exception {
        givenResolved()
                .andThenTimeElapses(Duration.ofDays(4))
                .whenPublishingA(closed(ReferralOutcome.RESOLUTION_DONE, CASE, true))
                .expectActiveSagas(0);
    }

    @Test
    void endsAtOnceWhereTheMinutesCameBefore() {
        givenResolved()
                .andThenAPublished(minutes())
                .whenPublishingA(closed(ReferralOutcome.RESOLUTION_DONE, CASE, false))
                .expectNoScheduledDeadlines()
                .expectActiveSagas(0);
    }

    private ContinuedGivenState givenInvited() {
        return saga.givenAPublished(convened(CASE))
                .andThenAPublished(new CouncilInvited(ID, 1, COMMUNITY, OWNERS, PROPERTY, dueAfter(3), START));
    }

    private ContinuedGivenState givenHeld() {
        return givenInvited().andThenAPublished(held());
    }

    private ContinuedGivenState givenResolved() {
        return givenHeld()
                .andThenAPublished(meetingClosed(4))
                .andThenAPublished(
                        new ResolutionPassed(ID, 1, "更换电梯", PROPERTY, COMMUNITY, dueAfter(30), false, START));
    }

    private ContinuedGivenState givenPublished() {
        return givenResolved().andThenAPublished(minutes());
    }

    private static CouncilConvened convened(String origin) {
        String referral = origin == null ? null : REFERRAL.value();
        return new CouncilConvened(ID, AREA, COMMUNITY, referral, origin, CATEGORY, "电梯", dueAfter(5), START);
    }

    private static CouncilAdjourned adjourned() {
        return new CouncilAdjourned(ID, 1, AdjournmentCause.NO_QUORUM, List.of(COMMUNITY), dueAfter(10), START);
    }

    private static CouncilHeld held() {
        return new CouncilHeld(ID, 1, List.of(COMMUNITY, OWNERS, PROPERTY), dueAfter(8), START);
    }

    private static MeetingClosed meetingClosed(int days) {
        return new MeetingClosed(ID, 1, COMMUNITY, dueAfter(days), START);
    }

    private static OwnersVoteOpened voteOpened() {
        return new OwnersVoteOpened(ID, 1, "manager", "民法典", "第二百七十八条", "2020", 100, 1, List.of(), dueAfter(15), START);
    }

    private static ResolutionReported reported() {
        return new ResolutionReported(ID, 1, PROPERTY, "换了", dueAfter(7), START);
    }

    private static ResolutionOverdue overdue() {
        return new ResolutionOverdue(ID, 1, PROPERTY, COMMUNITY, dueAfter(30), dueAfter(40), START);
    }

    private static MinutesPublished minutes() {
        return new MinutesPublished(ID, COMMUNITY, "纪要", "纪要", false, START);
    }

    private static CouncilClosed closed(ReferralOutcome outcome, String origin, boolean minutesOwed) {
        return new CouncilClosed(ID, origin == null ? null : REFERRAL.value(), origin, outcome, minutesOwed, START);
    }

    private static InviteToCouncil invite(int meeting, String owners) {
        return new InviteToCouncil(
                COUNCIL,
                meeting,
                new OrganisationId(COMMUNITY),
                owners == null ? null : new OrganisationId(owners),
                new OrganisationId(PROPERTY));
    }

    private static MarkCouncilOverdue mark(CouncilTerm term, int number) {
        return new MarkCouncilOverdue(COUNCIL, term, number);
    }
}
