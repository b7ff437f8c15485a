package org.liuhe.command.complaints;

import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.complaints.CommentOnComplaint;
import org.liuhe.contracts.complaints.ComplaintCommented;
import org.liuhe.contracts.complaints.ComplaintRule;

class CommentOnComplaintTest extends ComplaintStory {

    private static final CommentOnComplaint COMMAND = new CommentOnComplaint(COMPLAINT, "m-1", "老人下不了楼");

    @Test
    void addsARemark() {
        accepted();
        accepts(COMMAND, Town.LIN, commented());
    }

    @Test
    void isQuietWhenRepeated() {
        accepted();
        happened(commented());
        absorbs(COMMAND, Town.LIN);
    }

    @Test
    void isQuietWhenRepeatedAfterTheEnd() {
        accepted();
        happened(commented());
        withdrawn();
        absorbs(COMMAND, Town.LIN);
    }

    @Test
    void hidesSomebodyElsesComplaint() {
        accepted();
        refuses(COMMAND, Town.WANG, CommonRule.MATTER_UNKNOWN);
    }

    @Test
    void hidesAnImportedComplaintFromEverybody() {
        imported();
        refuses(COMMAND, Town.LIN, CommonRule.MATTER_UNKNOWN);
    }

    @Test
    void refusesWhatEnded() {
        accepted();
        withdrawn();
        refuses(COMMAND, Town.LIN, ComplaintRule.ENDED);
    }

    @Test
    void refusesATextOfBlanks() {
        accepted();
        refuses(new CommentOnComplaint(COMPLAINT, "m-1", " "), Town.LIN, CommonRule.TEXT_BLANK, "text");
    }

    @Test
    void refusesAMissingIdentity() {
        accepted();
        refuses(new CommentOnComplaint(COMPLAINT, null, "快"), Town.LIN, CommonRule.TEXT_BLANK, "commentId");
    }

    private ComplaintCommented commented() {
        return new ComplaintCommented(COMPLAINT.value(), "m-1", "老人下不了楼", now());
    }
}
