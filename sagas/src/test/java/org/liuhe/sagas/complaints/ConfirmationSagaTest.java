package org.liuhe.sagas.complaints;

import static org.liuhe.sagas.Stories.CASE;
import static org.liuhe.sagas.Stories.COMPLAINT;
import static org.liuhe.sagas.Stories.PROPERTY;
import static org.liuhe.sagas.Stories.START;
import static org.liuhe.sagas.Stories.STREET;
import static org.liuhe.sagas.Stories.accepted;
import static org.liuhe.sagas.Stories.after;
import static org.liuhe.sagas.Stories.answered;
import static org.liuhe.sagas.Stories.closed;
import static org.liuhe.sagas.Stories.dueAfter;
import static org.liuhe.sagas.Stories.opened;
import static org.liuhe.sagas.Stories.resolved;
import static org.liuhe.sagas.Stories.signed;
import static org.liuhe.sagas.Stories.withdrawn;

import java.time.Duration;
import org.axonframework.test.saga.ContinuedGivenState;
import org.axonframework.test.saga.SagaTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.cases.CloseCase;
import org.liuhe.contracts.cases.ReopenCase;
import org.liuhe.contracts.complaints.AnswerComplaint;
import org.liuhe.contracts.complaints.CloseComplaintUnconfirmed;
import org.liuhe.contracts.complaints.ComplaintClosedUnconfirmed;
import org.liuhe.contracts.complaints.ComplaintConfirmed;
import org.liuhe.contracts.complaints.ComplaintContested;
import org.liuhe.contracts.complaints.ComplaintDueSettled;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ComplaintWithdrawn;
import org.liuhe.sagas.Fixtures;

class ConfirmationSagaTest {

    private static final Duration YEAR = Duration.ofDays(365);

    private final SagaTestFixture<ConfirmationSaga> saga = Fixtures.fixture(ConfirmationSaga.class);

    @Test
    void startsWithTheCaseAndWaitsForItsHolder() {
        saga.givenNoPriorActivity()
                .whenPublishingA(opened())
                .expectActiveSagas(1)
                .expectAssociationWith("caseId", CASE)
                .expectAssociationWith("complaintId", COMPLAINT)
                .expectNoDispatchedCommands()
                .expectNoScheduledDeadlines();
    }

    @Test
    void putsTheReplyBeforeTheReporter() {
        saga.givenAPublished(opened())
                .whenPublishingA(resolved(1, PROPERTY, 1))
                .expectDispatchedCommands(answer(1))
                .expectNoScheduledDeadlines();
    }

    @Test
    void aRepeatedReplyIsSentAgainAsTheSame() {
        saga.givenAPublished(opened())
                .andThenAPublished(resolved(1, PROPERTY, 1))
                .whenPublishingA(resolved(1, PROPERTY, 1))
                .expectDispatchedCommands(answer(1));
    }

    @Test
    void waitsForTheReporterUntilTheAnswerIsDue() {
        saga.givenAPublished(opened())
                .andThenAPublished(resolved(1, PROPERTY, 1))
                .whenPublishingA(answered(1, dueAfter(10)))
                .expectNoDispatchedCommands()
                .expectScheduledDeadlineWithName(after(10), ConfirmationSaga.CONFIRM_DUE);
    }

    @Test
    void silenceClosesWithoutConfirmation() {
        givenAnswered()
                .whenTimeAdvancesTo(after(10))
                .expectDispatchedCommands(closeInSilence(1))
                .expectNoScheduledDeadlines();
    }

    @Test
    void nothingHappensBeforeTheAnswerIsDue() {
        givenAnswered().whenTimeAdvancesTo(after(10).minusMillis(1)).expectNoDispatchedCommands();
    }

    @Test
    void aLateDeadlineDoesTheSame() {
        givenAnswered().whenTimeElapses(YEAR).expectDispatchedCommands(closeInSilence(1));
    }

    @Test
    void aTermThatPassedLongAgoStillFires() {
        saga.givenAPublished(opened())
                .andThenAPublished(resolved(1, PROPERTY, 1))
                .andThenAPublished(answered(1, dueAfter(-400)))
                .whenTimeElapses(Duration.ZERO)
                .expectDispatchedCommands(closeInSilence(1));
    }

    @Test
    void confirmationClosesTheCase() {
        givenAnswered()
                .whenPublishingA(new ComplaintConfirmed(COMPLAINT, 1, 5, null, START))
                .expectDispatchedCommands(close(CaseOutcome.CONFIRMED))
                .expectNoScheduledDeadlines()
                .expectActiveSagas(1);
    }

    @Test
    void aComplaintClosedInSilenceClosesTheCase() {
        givenAnswered()
                .whenPublishingA(new ComplaintClosedUnconfirmed(COMPLAINT, 1, START))
                .expectDispatchedCommands(close(CaseOutcome.UNCONFIRMED))
                .expectNoScheduledDeadlines();
    }

    @Test
    void aContestedReplyReopensTheCase() {
        givenAnswered()
                .whenPublishingA(contested(1))
                .expectDispatchedCommands(new ReopenCase(new CaseId(CASE), 1))
                .expectNoScheduledDeadlines()
                .expectActiveSagas(1);
    }

    @Test
    void theSecondReplyRunsItsOwnTerm() {
        givenAnswered()
                .andThenAPublished(contested(1))
                .andThenAPublished(resolved(2, STREET, 2))
                .andThenAPublished(answered(2, dueAfter(20)))
                .whenTimeElapses(YEAR)
                .expectDispatchedCommands(closeInSilence(2));
    }

    @Test
    void aRepeatedAnswerDoesNotStartAnotherTermForWhatWasContested() {
        givenAnswered()
                .andThenAPublished(contested(1))
                .whenPublishingA(answered(1, dueAfter(10)))
                .expectNoScheduledDeadlines();
    }

    @Test
    void aRepeatedContestDoesNotStopTheTermOfTheNextReply() {
        givenAnswered()
                .andThenAPublished(contested(1))
                .andThenAPublished(resolved(2, STREET, 2))
                .andThenAPublished(answered(2, dueAfter(20)))
                .whenPublishingA(contested(1))
                .expectDispatchedCommands(new ReopenCase(new CaseId(CASE), 1))
                .expectScheduledDeadlineWithName(after(20), ConfirmationSaga.CONFIRM_DUE);
    }

    @Test
    void aRepeatedOpeningChangesNothing() {
        givenAnswered()
                .whenPublishingA(opened())
                .expectActiveSagas(1)
                .expectNoDispatchedCommands()
                .expectScheduledDeadlineWithName(after(10), ConfirmationSaga.CONFIRM_DUE);
    }

    @Test
    void aWithdrawalWhileTheHolderWorksClosesTheCase() {
        saga.givenAPublished(opened())
                .whenPublishingA(withdrawn())
                .expectDispatchedCommands(close(CaseOutcome.WITHDRAWN));
    }

    @Test
    void aWithdrawalWhileTheReplyIsReadClosesTheCase() {
        givenAnswered()
                .whenPublishingA(withdrawn())
                .expectDispatchedCommands(close(CaseOutcome.WITHDRAWN))
                .expectNoScheduledDeadlines();
    }

    @Test
    void aReplyThatCrossesTheWithdrawalIsNotSent() {
        saga.givenAPublished(opened())
                .andThenAPublished(withdrawn())
                .whenPublishingA(resolved(1, PROPERTY, 1))
                .expectNoDispatchedCommands();
    }

    @ParameterizedTest
    @EnumSource
    void endsWithTheCase(CaseOutcome outcome) {
        givenAnswered()
                .whenPublishingA(closed(outcome))
                .expectActiveSagas(0)
                .expectNoScheduledDeadlines()
                .expectNoDispatchedCommands();
    }

    @Test
    void anotherMatterIsNoneOfItsBusiness() {
        givenAnswered()
                .whenPublishingA(new ComplaintWithdrawn("cmp-other", START))
                .expectNoDispatchedCommands()
                .expectScheduledDeadlineWithName(after(10), ConfirmationSaga.CONFIRM_DUE);
    }

    @Test
    void aSignatureOrAnAcceptanceIsNoneOfItsBusiness() {
        saga.givenAPublished(opened())
                .andThenAPublished(signed(1, PROPERTY))
                .whenPublishingA(accepted())
                .expectNoDispatchedCommands()
                .expectActiveSagas(1);
    }

    @Test
    void aSettledTermRunsUntilTheSettledDay() {
        givenAnswered()
                .whenPublishingA(new ComplaintDueSettled(COMPLAINT, dueAfter(10), dueAfter(12), START))
                .expectScheduledDeadlineWithName(after(12), ConfirmationSaga.CONFIRM_DUE)
                .expectNoScheduledDeadlineWithName(after(10), ConfirmationSaga.CONFIRM_DUE);
    }

    private ContinuedGivenState givenAnswered() {
        return saga.givenAPublished(opened())
                .andThenAPublished(resolved(1, PROPERTY, 1))
                .andThenAPublished(answered(1, dueAfter(10)));
    }

    private static ComplaintContested contested(int round) {
        return new ComplaintContested(COMPLAINT, round, "还是不行", START);
    }

    private static AnswerComplaint answer(int round) {
        return new AnswerComplaint(new ComplaintId(COMPLAINT), round, "已修好。", "已修复");
    }

    private static CloseComplaintUnconfirmed closeInSilence(int round) {
        return new CloseComplaintUnconfirmed(new ComplaintId(COMPLAINT), round);
    }

    private static CloseCase close(CaseOutcome outcome) {
        return new CloseCase(new CaseId(CASE), outcome);
    }
}
