package org.liuhe.command.complaints;

import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.complaints.CloseComplaintUnconfirmed;
import org.liuhe.contracts.complaints.ComplaintClosedUnconfirmed;
import org.liuhe.contracts.complaints.ComplaintConfirmed;

class CloseComplaintUnconfirmedTest extends ComplaintStory {

    private static final CloseComplaintUnconfirmed COMMAND = new CloseComplaintUnconfirmed(COMPLAINT, 1);

    @Test
    void closesInSilenceAndSaysSo() {
        accepted();
        answered(1, true);
        accepts(COMMAND, Town.CONFIRMATION, new ComplaintClosedUnconfirmed(COMPLAINT.value(), 1, now()));
    }

    @Test
    void isQuietWhenRepeated() {
        accepted();
        answered(1, true);
        happened(new ComplaintClosedUnconfirmed(COMPLAINT.value(), 1, now()));
        absorbs(COMMAND, Town.CONFIRMATION);
    }

    @Test
    void isQuietWhereTheReporterConfirmedAtTheLastMoment() {
        accepted();
        answered(1, true);
        happened(new ComplaintConfirmed(COMPLAINT.value(), 1, 5, null, now()));
        absorbs(COMMAND, Town.CONFIRMATION);
    }

    @Test
    void isQuietWhereTheReporterContestedAtTheLastMoment() {
        accepted();
        answered(1, true);
        contested(1);
        absorbs(COMMAND, Town.CONFIRMATION);
    }

    @Test
    void isQuietAboutAnEarlierReply() {
        accepted();
        answered(1, true);
        contested(1);
        answered(2, true);
        absorbs(COMMAND, Town.CONFIRMATION);
    }
}
