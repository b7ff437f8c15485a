package org.liuhe.command.complaints;

import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.complaints.ComplaintClosedUnconfirmed;
import org.liuhe.contracts.complaints.ComplaintContested;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.ContestComplaint;

class ContestComplaintTest extends ComplaintStory {

    private static final ContestComplaint COMMAND = new ContestComplaint(COMPLAINT, "又停了", null);

    @Test
    void sendsTheMatterOn() {
        accepted();
        answered(1, true);
        accepts(COMMAND, Town.LIN, new ComplaintContested(COMPLAINT.value(), 1, "又停了", now()));
    }

    @Test
    void refusesBeyondTheLimit() {
        accepted();
        answered(1, true);
        contested(1);
        answered(2, true);
        contested(2);
        answered(3, false);
        refuses(COMMAND, Town.LIN, ComplaintRule.CONTEST_LIMIT);
    }

    @Test
    void refusesBeforeThereIsAReply() {
        accepted();
        refuses(COMMAND, Town.LIN, ComplaintRule.NOT_ANSWERED);
    }

    @Test
    void refusesToContestTheSameReplyTwice() {
        accepted();
        answered(1, true);
        contested(1);
        refuses(COMMAND, Town.LIN, ComplaintRule.NOT_ANSWERED);
    }

    @Test
    void hidesSomebodyElsesComplaint() {
        accepted();
        answered(1, true);
        refuses(COMMAND, Town.WANG, CommonRule.MATTER_UNKNOWN);
    }

    @Test
    void refusesWhatEnded() {
        accepted();
        answered(1, true);
        happened(new ComplaintClosedUnconfirmed(COMPLAINT.value(), 1, now()));
        refuses(COMMAND, Town.LIN, ComplaintRule.ENDED);
    }

    @Test
    void refusesWithoutAReason() {
        accepted();
        answered(1, true);
        refuses(new ContestComplaint(COMPLAINT, " ", null), Town.LIN, CommonRule.TEXT_BLANK, "reason");
    }

    @Test
    void refusesAStaleVersion() {
        accepted();
        answered(1, true);
        refusesStale(new ContestComplaint(COMPLAINT, "又停了", stale()), Town.LIN);
    }
}
