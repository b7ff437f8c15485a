package org.liuhe.command.complaints;

import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.complaints.ComplaintRejected;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.ComplaintWithdrawn;
import org.liuhe.contracts.complaints.RejectionReason;
import org.liuhe.contracts.complaints.WithdrawComplaint;

class WithdrawComplaintTest extends ComplaintStory {

    private static final WithdrawComplaint COMMAND = new WithdrawComplaint(COMPLAINT, null);

    @Test
    void endsAMatterThatWaitsForAcceptance() {
        filed();
        accepts(COMMAND, Town.LIN, new ComplaintWithdrawn(COMPLAINT.value(), now()));
    }

    @Test
    void endsAMatterThatWaitsForASupplement() {
        filed();
        supplementAsked();
        accepts(COMMAND, Town.LIN, new ComplaintWithdrawn(COMPLAINT.value(), now()));
    }

    @Test
    void endsAMatterUnderWay() {
        accepted();
        accepts(COMMAND, Town.LIN, new ComplaintWithdrawn(COMPLAINT.value(), now()));
    }

    @Test
    void endsAMatterThatWasAnswered() {
        accepted();
        answered(1, true);
        accepts(COMMAND, Town.LIN, new ComplaintWithdrawn(COMPLAINT.value(), now()));
    }

    @Test
    void hidesSomebodyElsesComplaint() {
        filed();
        refuses(COMMAND, Town.WANG, CommonRule.MATTER_UNKNOWN);
    }

    @Test
    void refusesASecondTime() {
        filed();
        withdrawn();
        refuses(COMMAND, Town.LIN, ComplaintRule.ENDED);
    }

    @Test
    void refusesWhatWasRejected() {
        filed();
        happened(new ComplaintRejected(COMPLAINT.value(), RejectionReason.OUT_OF_SCOPE, "不在范围", now()));
        refuses(COMMAND, Town.LIN, ComplaintRule.ENDED);
    }

    @Test
    void refusesAStaleVersion() {
        accepted();
        refusesStale(new WithdrawComplaint(COMPLAINT, stale()), Town.LIN);
    }
}
