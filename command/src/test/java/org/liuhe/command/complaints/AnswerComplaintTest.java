package org.liuhe.command.complaints;

import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.complaints.AnswerComplaint;
import org.liuhe.contracts.complaints.ComplaintAccepted;
import org.liuhe.contracts.complaints.ComplaintAnswered;

class AnswerComplaintTest extends ComplaintStory {

    @Test
    void putsTheReplyBeforeTheReporter() {
        accepted();
        accepts(answer(1), Town.CONFIRMATION, reply(1, true));
    }

    @Test
    void offersNoContestBeyondTheLimit() {
        accepted();
        answered(1, true);
        contested(1);
        answered(2, true);
        contested(2);
        accepts(answer(3), Town.CONFIRMATION, reply(3, false));
    }

    @Test
    void offersNoContestWhereThereIsNoReporter() {
        imported();
        happened(new ComplaintAccepted(COMPLAINT.value(), now()));
        accepts(answer(1), Town.CONFIRMATION, reply(1, false));
    }

    @Test
    void isQuietWhenRepeated() {
        accepted();
        answered(1, true);
        absorbs(answer(1), Town.CONFIRMATION);
    }

    @Test
    void isQuietWhenRepeatedAfterAContest() {
        accepted();
        answered(1, true);
        contested(1);
        absorbs(answer(1), Town.CONFIRMATION);
    }

    @Test
    void isQuietOnceTheMatterEnded() {
        accepted();
        withdrawn();
        absorbs(answer(1), Town.CONFIRMATION);
    }

    private static AnswerComplaint answer(int round) {
        return new AnswerComplaint(COMPLAINT, round, "已经修好", null);
    }

    private ComplaintAnswered reply(int round, boolean mayContest) {
        return new ComplaintAnswered(COMPLAINT.value(), round, "已经修好", null, town.due("confirm"), mayContest);
    }
}
