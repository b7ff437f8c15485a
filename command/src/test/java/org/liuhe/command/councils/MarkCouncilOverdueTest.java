package org.liuhe.command.councils;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuhe.command.Town;
import org.liuhe.contracts.councils.AdjournmentCause;
import org.liuhe.contracts.councils.CouncilTerm;
import org.liuhe.contracts.councils.CouncilTermPassed;
import org.liuhe.contracts.councils.InvitationAnswered;
import org.liuhe.contracts.councils.MarkCouncilOverdue;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** Silence at each stage, and deadlines that come twice, late or for something that is over. */
class MarkCouncilOverdueTest extends CouncilStory {

    @Test
    void whoeverDoesNotAnswerIsNamed() {
        invited();
        happened(new InvitationAnswered(ID, 1, Town.OWNERS, true, null, now()));
        accepts(
                mark(CouncilTerm.ANSWER, 1),
                SAGA,
                new CouncilTermPassed(
                        ID,
                        CouncilTerm.ANSWER,
                        1,
                        List.of(Town.OFFICE, Town.PROPERTY),
                        town.due("council.invite-answer"),
                        now()));
    }

    @Test
    void nobodyIsNamedWhereAllAnswered() {
        invited();
        for (String each : ALL) happened(new InvitationAnswered(ID, 1, each, true, null, now()));
        absorbs(mark(CouncilTerm.ANSWER, 1), SAGA);
    }

    @Test
    void silenceIsNotedOnce() {
        invited();
        happened(new CouncilTermPassed(ID, CouncilTerm.ANSWER, 1, ALL, town.due("council.invite-answer"), now()));
        absorbs(mark(CouncilTerm.ANSWER, 1), SAGA);
    }

    @Test
    void aMeetingThatIsNotHeldIsCalledAgain() {
        invited();
        accepts(mark(CouncilTerm.HOLD, 1), SAGA, adjourning(AdjournmentCause.NOT_HELD));
    }

    @Test
    void aSecondMeetingThatIsNotHeldEndsTheCouncil() {
        adjourned();
        invitedAgain();
        accepts(mark(CouncilTerm.HOLD, 2), SAGA, closing(ReferralOutcome.UNANSWERED, false));
    }

    @Test
    void aCouncilThatNobodyWasInvitedToEnds() {
        convened();
        accepts(mark(CouncilTerm.HOLD, 1), SAGA, closing(ReferralOutcome.UNANSWERED, false));
    }

    @Test
    void theFirstMeetingsDeadlineDoesNothingToTheSecond() {
        adjourned();
        absorbs(mark(CouncilTerm.HOLD, 1), SAGA);
        invitedAgain();
        absorbs(mark(CouncilTerm.HOLD, 1), SAGA);
        absorbs(mark(CouncilTerm.ANSWER, 1), SAGA);
    }

    @Test
    void aMeetingWithoutAResultIsADisagreement() {
        moved();
        accepts(mark(CouncilTerm.DECIDE, 1), SAGA, meetingClosing(), closing(ReferralOutcome.COUNCIL_DISAGREED, true));
    }

    @Test
    void aResolutionThatIsNotReportedIsOverdue() {
        resolved();
        accepts(mark(CouncilTerm.PERFORM, 1), SAGA, overdueing(1));
    }

    @Test
    void aReportThatNobodyConfirmsGoesBackUnanswered() {
        reported();
        accepts(mark(CouncilTerm.CONFIRM, 1), SAGA, closing(ReferralOutcome.UNANSWERED, true));
    }

    @Test
    void anEarlierReportsDeadlineDoesNothing() {
        reported();
        absorbs(mark(CouncilTerm.CONFIRM, 0), SAGA);
    }

    @Test
    void anOverdueResolutionThatNobodyTakesUpGoesBack() {
        overdue();
        accepts(mark(CouncilTerm.CHOOSE, 1), SAGA, closing(ReferralOutcome.RESOLUTION_OVERDUE, true));
    }

    @Test
    void anEarlierChoicesDeadlineDoesNothing() {
        overdue();
        absorbs(mark(CouncilTerm.CHOOSE, 2), SAGA);
    }

    @Test
    void minutesThatDoNotComeAreNotedOnce() {
        resolved();
        CouncilTermPassed passed = new CouncilTermPassed(
                ID, CouncilTerm.MINUTES, 1, List.of(Town.OFFICE), town.due("council.minutes"), now());
        accepts(mark(CouncilTerm.MINUTES, 1), SAGA, passed);
        happened(passed);
        absorbs(mark(CouncilTerm.MINUTES, 1), SAGA);
    }

    @Test
    void minutesOfACouncilThatIsOverAreNotedToo() {
        moved();
        happened(meetingClosing(), closing(ReferralOutcome.COUNCIL_DISAGREED, true));
        accepts(
                mark(CouncilTerm.MINUTES, 1),
                SAGA,
                new CouncilTermPassed(
                        ID, CouncilTerm.MINUTES, 1, List.of(Town.OFFICE), town.due("council.minutes"), now()));
    }

    @Test
    void minutesThatCameAreNotNoted() {
        resolved();
        happened(minutes(false));
        absorbs(mark(CouncilTerm.MINUTES, 1), SAGA);
    }

    @ParameterizedTest
    @EnumSource
    void aDeadlineThatComesAYearLateDoesNothingToWhatIsOver(CouncilTerm term) {
        closed();
        absorbs(mark(term, 1), SAGA);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ANSWER", "HOLD"},
            mode = EnumSource.Mode.EXCLUDE)
    void noDeadlineMovesACouncilThatIsNotThere(CouncilTerm term) {
        invited();
        absorbs(mark(term, 1), SAGA);
    }

    private static MarkCouncilOverdue mark(CouncilTerm term, int number) {
        return new MarkCouncilOverdue(COUNCIL, term, number);
    }
}
