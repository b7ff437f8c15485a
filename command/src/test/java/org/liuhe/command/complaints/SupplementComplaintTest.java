package org.liuhe.command.complaints;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.ComplaintSupplemented;
import org.liuhe.contracts.complaints.SupplementComplaint;

class SupplementComplaintTest extends ComplaintStory {

    private static final SupplementComplaint COMMAND = new SupplementComplaint(COMPLAINT, "2 号", null);

    @Test
    void givesTheOfficeAFreshTerm() {
        filed();
        supplementAsked();
        town.pass(Duration.ofHours(20));
        accepts(COMMAND, Town.LIN, new ComplaintSupplemented(COMPLAINT.value(), 1, "2 号", town.due("intake")));
    }

    @Test
    void refusesWhereNothingWasAsked() {
        filed();
        refuses(COMMAND, Town.LIN, ComplaintRule.NOT_WAITING_FOR_SUPPLEMENT);
    }

    @Test
    void refusesASecondAnswer() {
        filed();
        supplementAsked();
        supplemented();
        refuses(COMMAND, Town.LIN, ComplaintRule.NOT_WAITING_FOR_SUPPLEMENT);
    }

    @Test
    void hidesSomebodyElsesComplaint() {
        filed();
        supplementAsked();
        refuses(COMMAND, Town.WANG, CommonRule.MATTER_UNKNOWN);
    }

    @Test
    void refusesWhatEnded() {
        filed();
        withdrawn();
        refuses(COMMAND, Town.LIN, ComplaintRule.ENDED);
    }

    @Test
    void refusesATextOfBlanks() {
        filed();
        supplementAsked();
        refuses(new SupplementComplaint(COMPLAINT, " ", null), Town.LIN, CommonRule.TEXT_BLANK, "text");
    }

    @Test
    void refusesAStaleVersion() {
        filed();
        supplementAsked();
        refusesStale(new SupplementComplaint(COMPLAINT, "2 号", stale()), Town.LIN);
    }
}
