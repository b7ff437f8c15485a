package org.liuhe.sagas.complaints;

import static org.liuhe.sagas.Stories.AREA;
import static org.liuhe.sagas.Stories.CATEGORY;
import static org.liuhe.sagas.Stories.COMPLAINT;
import static org.liuhe.sagas.Stories.START;
import static org.liuhe.sagas.Stories.accepted;
import static org.liuhe.sagas.Stories.after;
import static org.liuhe.sagas.Stories.asked;
import static org.liuhe.sagas.Stories.dueAfter;
import static org.liuhe.sagas.Stories.filed;
import static org.liuhe.sagas.Stories.opened;
import static org.liuhe.sagas.Stories.supplemented;
import static org.liuhe.sagas.Stories.withdrawn;

import java.time.Duration;
import org.axonframework.test.saga.SagaTestFixture;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.cases.CloseCase;
import org.liuhe.contracts.cases.OpenCase;
import org.liuhe.contracts.complaints.AcceptComplaint;
import org.liuhe.contracts.complaints.ClosedComplaintRecorded;
import org.liuhe.contracts.complaints.ClosedOutcome;
import org.liuhe.contracts.complaints.ComplaintAccepted;
import org.liuhe.contracts.complaints.ComplaintCommented;
import org.liuhe.contracts.complaints.ComplaintDueSettled;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ComplaintRejected;
import org.liuhe.contracts.complaints.RejectComplaint;
import org.liuhe.contracts.complaints.RejectionReason;
import org.liuhe.sagas.Fixtures;

class IntakeSagaTest {

    private static final AcceptComplaint ACCEPT = new AcceptComplaint(new ComplaintId(COMPLAINT), null);
    private static final RejectComplaint REJECT =
            new RejectComplaint(new ComplaintId(COMPLAINT), RejectionReason.SUPPLEMENT_NOT_GIVEN, null, null);
    private static final OpenCase OPEN = new OpenCase(
            CaseId.forComplaint(COMPLAINT), new ComplaintId(COMPLAINT), CATEGORY, new AreaPath(AREA), START);
    private static final Duration YEAR = Duration.ofDays(365);

    private final SagaTestFixture<IntakeSaga> saga = Fixtures.fixture(IntakeSaga.class);

    @Test
    void acceptsAtOnceWhereNobodyHasToDecide() {
        saga.givenNoPriorActivity()
                .whenPublishingA(filed(null))
                .expectActiveSagas(1)
                .expectDispatchedCommands(ACCEPT)
                .expectNoScheduledDeadlines();
    }

    @Test
    void waitsForTheCommunityOfficeUntilTheIntakeIsDue() {
        saga.givenNoPriorActivity()
                .whenPublishingA(filed(dueAfter(3)))
                .expectActiveSagas(1)
                .expectNoDispatchedCommands()
                .expectScheduledDeadlineWithName(after(3), IntakeSaga.DECIDE_DUE);
    }

    @Test
    void silenceOfTheCommunityOfficeAccepts() {
        saga.givenAPublished(filed(dueAfter(3)))
                .whenTimeAdvancesTo(after(3))
                .expectDispatchedCommands(ACCEPT)
                .expectNoScheduledDeadlines()
                .expectActiveSagas(1);
    }

    @Test
    void nothingHappensBeforeTheIntakeIsDue() {
        saga.givenAPublished(filed(dueAfter(3)))
                .whenTimeAdvancesTo(after(3).minusMillis(1))
                .expectNoDispatchedCommands();
    }

    @Test
    void aTermThatPassedLongAgoStillFires() {
        saga.givenAPublished(filed(dueAfter(-400)))
                .whenTimeElapses(Duration.ZERO)
                .expectDispatchedCommands(ACCEPT);
    }

    @Test
    void aLateDeadlineDoesTheSame() {
        saga.givenAPublished(filed(dueAfter(3)))
                .whenTimeElapses(YEAR)
                .expectDispatchedCommands(ACCEPT)
                .expectNoScheduledDeadlines();
    }

    @Test
    void aRequestForMoreStopsTheOfficesTermAndStartsTheReportersOwn() {
        saga.givenAPublished(filed(dueAfter(3)))
                .whenPublishingA(asked(1, dueAfter(7)))
                .expectNoDispatchedCommands()
                .expectNoScheduledDeadlineWithName(after(3), IntakeSaga.DECIDE_DUE)
                .expectScheduledDeadlineWithName(after(7), IntakeSaga.SUPPLEMENT_DUE);
    }

    @Test
    void silenceOfTheReporterRejects() {
        saga.givenAPublished(filed(dueAfter(3)))
                .andThenAPublished(asked(1, dueAfter(7)))
                .whenTimeElapses(YEAR)
                .expectDispatchedCommands(REJECT)
                .expectNoScheduledDeadlines();
    }

    @Test
    void aSupplementGivesTheDecisionBackToTheOffice() {
        saga.givenAPublished(filed(dueAfter(3)))
                .andThenAPublished(asked(1, dueAfter(7)))
                .whenPublishingA(supplemented(1, dueAfter(9)))
                .expectNoDispatchedCommands()
                .expectNoScheduledDeadlineWithName(after(7), IntakeSaga.SUPPLEMENT_DUE)
                .expectScheduledDeadlineWithName(after(9), IntakeSaga.DECIDE_DUE);
    }

    @Test
    void silenceAfterASupplementAccepts() {
        saga.givenAPublished(filed(dueAfter(3)))
                .andThenAPublished(asked(1, dueAfter(7)))
                .andThenAPublished(supplemented(1, dueAfter(9)))
                .whenTimeElapses(YEAR)
                .expectDispatchedCommands(ACCEPT);
    }

    @Test
    void aSupplementIsAcceptedAtOnceWhereNobodyHasToDecide() {
        saga.givenAPublished(filed(null))
                .andThenAPublished(asked(1, dueAfter(7)))
                .whenPublishingA(supplemented(1, null))
                .expectDispatchedCommands(ACCEPT)
                .expectNoScheduledDeadlines();
    }

    @Test
    void aSecondRequestRunsItsOwnTerm() {
        saga.givenAPublished(filed(dueAfter(3)))
                .andThenAPublished(asked(1, dueAfter(7)))
                .andThenAPublished(supplemented(1, dueAfter(9)))
                .whenPublishingA(asked(2, dueAfter(12)))
                .expectNoScheduledDeadlineWithName(after(9), IntakeSaga.DECIDE_DUE)
                .expectScheduledDeadlineWithName(after(12), IntakeSaga.SUPPLEMENT_DUE);
    }

    @Test
    void aRepeatedRequestDoesNotTakeTheDecisionFromTheOfficeAgain() {
        saga.givenAPublished(filed(dueAfter(3)))
                .andThenAPublished(asked(1, dueAfter(7)))
                .andThenAPublished(supplemented(1, dueAfter(9)))
                .whenPublishingA(asked(1, dueAfter(7)))
                .expectNoScheduledDeadlineWithName(after(7), IntakeSaga.SUPPLEMENT_DUE)
                .expectScheduledDeadlineWithName(after(9), IntakeSaga.DECIDE_DUE);
    }

    @Test
    void aRepeatedSupplementDoesNotStopTheSecondRequest() {
        saga.givenAPublished(filed(dueAfter(3)))
                .andThenAPublished(asked(1, dueAfter(7)))
                .andThenAPublished(supplemented(1, dueAfter(9)))
                .andThenAPublished(asked(2, dueAfter(12)))
                .whenPublishingA(supplemented(1, dueAfter(9)))
                .expectNoDispatchedCommands()
                .expectNoScheduledDeadlineWithName(after(9), IntakeSaga.DECIDE_DUE)
                .expectScheduledDeadlineWithName(after(12), IntakeSaga.SUPPLEMENT_DUE);
    }

    @Test
    void aRepeatedFilingStartsNothingAndSendsNothing() {
        saga.givenAPublished(filed(null))
                .whenPublishingA(filed(null))
                .expectActiveSagas(1)
                .expectNoDispatchedCommands();
    }

    @Test
    void acceptanceOpensTheCaseOnTheReportersClock() {
        saga.givenAPublished(filed(dueAfter(3)))
                .whenPublishingA(accepted())
                .expectDispatchedCommands(OPEN)
                .expectNoScheduledDeadlines()
                .expectActiveSagas(1);
    }

    @Test
    void acceptanceWhileTheReporterIsAskedStopsThatTerm() {
        saga.givenAPublished(filed(dueAfter(3)))
                .andThenAPublished(asked(1, dueAfter(7)))
                .whenPublishingA(accepted())
                .expectDispatchedCommands(OPEN)
                .expectNoScheduledDeadlines();
    }

    @Test
    void aRepeatedAcceptanceOpensTheSameCase() {
        saga.givenAPublished(filed(null))
                .andThenAPublished(accepted())
                .whenPublishingA(accepted())
                .expectDispatchedCommands(OPEN);
    }

    @Test
    void endsWhenTheCaseIsOpen() {
        saga.givenAPublished(filed(null))
                .andThenAPublished(accepted())
                .whenPublishingA(opened())
                .expectActiveSagas(0)
                .expectNoDispatchedCommands();
    }

    @Test
    void endsWithARejection() {
        saga.givenAPublished(filed(dueAfter(3)))
                .whenPublishingA(new ComplaintRejected(COMPLAINT, RejectionReason.OUT_OF_SCOPE, "不属于", START))
                .expectActiveSagas(0)
                .expectNoScheduledDeadlines()
                .expectNoDispatchedCommands();
    }

    @Test
    void endsWithAWithdrawalBeforeTheDecision() {
        saga.givenAPublished(filed(dueAfter(3)))
                .whenPublishingA(withdrawn())
                .expectActiveSagas(0)
                .expectNoScheduledDeadlines()
                .expectNoDispatchedCommands();
    }

    @Test
    void endsWithAWithdrawalWhileTheReporterIsAsked() {
        saga.givenAPublished(filed(dueAfter(3)))
                .andThenAPublished(asked(1, dueAfter(7)))
                .whenPublishingA(withdrawn())
                .expectActiveSagas(0)
                .expectNoScheduledDeadlines()
                .expectNoDispatchedCommands();
    }

    @Test
    void aWithdrawalBetweenAcceptanceAndOpeningClosesTheCase() {
        saga.givenAPublished(filed(null))
                .andThenAPublished(accepted())
                .whenPublishingA(withdrawn())
                .expectActiveSagas(0)
                .expectDispatchedCommands(new CloseCase(CaseId.forComplaint(COMPLAINT), CaseOutcome.WITHDRAWN));
    }

    @Test
    void aSettledTermRunsUntilTheSettledDay() {
        saga.givenAPublished(filed(dueAfter(3)))
                .whenPublishingA(new ComplaintDueSettled(COMPLAINT, dueAfter(3), dueAfter(5), START))
                .expectScheduledDeadlineWithName(after(5), IntakeSaga.DECIDE_DUE)
                .expectNoScheduledDeadlineWithName(after(3), IntakeSaga.DECIDE_DUE);
    }

    @Test
    void aCommentMovesNothing() {
        saga.givenAPublished(filed(dueAfter(3)))
                .whenPublishingA(new ComplaintCommented(COMPLAINT, "1", "还没好", START))
                .expectNoDispatchedCommands()
                .expectScheduledDeadlineWithName(after(3), IntakeSaga.DECIDE_DUE);
    }

    @Test
    void anotherComplaintIsNoneOfItsBusiness() {
        saga.givenAPublished(filed(dueAfter(3)))
                .whenPublishingA(new ComplaintAccepted("cmp-other", START))
                .expectNoDispatchedCommands()
                .expectScheduledDeadlineWithName(after(3), IntakeSaga.DECIDE_DUE);
    }

    @Test
    void aMatterThatEndedElsewhereWakesNothing() {
        saga.givenNoPriorActivity()
                .whenPublishingA(new ClosedComplaintRecorded(
                        COMPLAINT,
                        "000-000-000",
                        "myla311",
                        "1",
                        CATEGORY,
                        "property-services",
                        "1",
                        AREA,
                        "三幢",
                        "电梯坏了",
                        true,
                        true,
                        START,
                        START,
                        ClosedOutcome.CLOSED))
                .expectActiveSagas(0)
                .expectNoDispatchedCommands();
    }
}
