package org.liuhe.command.petitions;

import org.junit.jupiter.api.Test;
import org.liuhe.contracts.petitions.HearingOpened;
import org.liuhe.contracts.petitions.PassPetitionTerm;
import org.liuhe.contracts.petitions.PetitionFinishExtended;
import org.liuhe.contracts.petitions.PetitionNotContested;
import org.liuhe.contracts.petitions.PetitionObjected;
import org.liuhe.contracts.petitions.PetitionObjectionTermPassed;
import org.liuhe.contracts.petitions.PetitionOverdue;
import org.liuhe.contracts.petitions.PetitionTerm;
import org.liuhe.contracts.petitions.PetitionWithdrawn;
import org.liuhe.contracts.petitions.ReviewLevel;

/** Silence: an alarm that rings twice, too early, late by a year, or for what is over, changes nothing it should not. */
class PassPetitionTermTest extends PetitionStory {

    @Test
    void marksTheOfficesSilence() {
        filed();
        at("2026-06-16T23:59");
        absorbs(pass(PetitionTerm.DECIDE, 0), SAGA);
        at("2026-06-17T00:00");
        accepts(pass(PetitionTerm.DECIDE, 0), SAGA, new PetitionOverdue(ID, PetitionTerm.DECIDE, 0, OFFICE, now()));
    }

    @Test
    void absorbsADeadlineThatFiresTwice() {
        filed();
        at("2027-06-17T00:00");
        happened(new PetitionOverdue(ID, PetitionTerm.DECIDE, 0, OFFICE, now()));
        absorbs(pass(PetitionTerm.DECIDE, 0), SAGA);
    }

    @Test
    void absorbsADeadlineOfWhatIsClosed() {
        filed();
        happened(new PetitionWithdrawn(ID, now()));
        at("2027-06-17T00:00");
        for (PetitionTerm term : PetitionTerm.values()) absorbs(pass(term, 0), SAGA);
    }

    @Test
    void bindsABodyThatDidNotObject() {
        filed();
        forwarded();
        at("2026-06-09T00:00");
        absorbs(pass(PetitionTerm.OBJECT, 0), SAGA);
        accepts(pass(PetitionTerm.OBJECT, 1), SAGA, new PetitionObjectionTermPassed(ID, 1, STREET, now()));
        happened(new PetitionObjectionTermPassed(ID, 1, STREET, now()));
        absorbs(pass(PetitionTerm.OBJECT, 1), SAGA);
    }

    @Test
    void marksTheSilenceOfTheBodyThenOfTheOfficeAgain() {
        filed();
        forwarded();
        at("2026-06-17T00:00");
        PetitionOverdue body = new PetitionOverdue(ID, PetitionTerm.DECIDE, 1, STREET, now());
        accepts(pass(PetitionTerm.DECIDE, 1), SAGA, body);
        happened(body, new PetitionObjected(ID, 1, STREET, "不归我们", now(), due("petition.forward")));
        absorbs(pass(PetitionTerm.DECIDE, 1), SAGA);
        at("2026-07-10T00:00");
        accepts(pass(PetitionTerm.DECIDE, 1), SAGA, new PetitionOverdue(ID, PetitionTerm.DECIDE, 1, OFFICE, now()));
    }

    @Test
    void marksAReplyThatDidNotComeAndNeverCloses() {
        inHandling();
        at("2026-08-01T00:00");
        accepts(pass(PetitionTerm.FINISH, 0), SAGA, new PetitionOverdue(ID, PetitionTerm.FINISH, 0, STREET, now()));
    }

    @Test
    void absorbsTheOldAlarmOfATermThatWasExtended() {
        inHandling();
        happened(new PetitionFinishExtended(ID, STREET, "鉴定", terms.extended(due("petition.finish"), 30), now()));
        at("2026-08-01T00:00");
        absorbs(pass(PetitionTerm.FINISH, 0), SAGA);
        at("2026-09-01T00:00");
        send(pass(PetitionTerm.FINISH, 0), SAGA)
                .expectEvents(new PetitionOverdue(ID, PetitionTerm.FINISH, 0, STREET, now()));
    }

    @Test
    void closesWhereThePetitionerDoesNotContestTheReply() {
        untilReplied();
        at("2026-07-01T23:59");
        absorbs(pass(PetitionTerm.REVIEW_ASK, 0), SAGA);
        at("2026-07-02T00:00");
        absorbs(pass(PetitionTerm.REREVIEW_ASK, 0), SAGA);
        accepts(pass(PetitionTerm.REVIEW_ASK, 0), SAGA, new PetitionNotContested(ID, ReviewLevel.REVIEW, now()));
    }

    @Test
    void closesWhereThePetitionerDoesNotContestTheReview() {
        untilInReview();
        reviewed();
        at("2026-07-02T00:00");
        absorbs(pass(PetitionTerm.REVIEW_ASK, 0), SAGA);
        accepts(pass(PetitionTerm.REREVIEW_ASK, 0), SAGA, new PetitionNotContested(ID, ReviewLevel.REREVIEW, now()));
    }

    @Test
    void marksTheSilenceOfTheReviewer() {
        untilInReview();
        at("2026-07-02T00:00");
        accepts(
                pass(PetitionTerm.REVIEW_ANSWER, 0),
                SAGA,
                new PetitionOverdue(ID, PetitionTerm.REVIEW_ANSWER, 0, DISTRICT, now()));
    }

    @Test
    void marksTheSilenceOfTheRereviewerButNotDuringAHearing() {
        untilInRereview();
        at("2026-06-10T10:00");
        PetitionTerm term = PetitionTerm.REREVIEW_ANSWER;
        HearingOpened hearing = new HearingOpened(ID, 1, CITY, now(), due("petition.hearing"));
        at("2026-07-02T00:00");
        accepts(pass(term, 0), SAGA, new PetitionOverdue(ID, term, 0, CITY, now()));
        happened(hearing);
        absorbs(pass(term, 0), SAGA);
    }

    @Test
    void marksAHearingThatIsNotClosedInTimeOnce() {
        untilInRereview();
        at("2026-06-10T10:00");
        happened(new HearingOpened(ID, 1, CITY, now(), due("petition.hearing")));
        at("2026-08-10T23:59");
        absorbs(pass(PetitionTerm.HEARING, 1), SAGA);
        at("2026-08-11T00:00");
        PetitionOverdue overdue = new PetitionOverdue(ID, PetitionTerm.HEARING, 1, CITY, now());
        absorbs(pass(PetitionTerm.HEARING, 2), SAGA);
        accepts(pass(PetitionTerm.HEARING, 1), SAGA, overdue);
        happened(overdue);
        absorbs(pass(PetitionTerm.HEARING, 1), SAGA);
    }

    private static PassPetitionTerm pass(PetitionTerm term, int number) {
        return new PassPetitionTerm(PETITION, term, number);
    }
}
