package org.liuhe.command.complaints;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.complaints.ComplaintConfirmed;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.ConfirmComplaint;

class ConfirmComplaintTest extends ComplaintStory {

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void takesARating(int rating) {
        accepted();
        answered(1, true);
        accepts(confirm(rating), Town.LIN, new ComplaintConfirmed(COMPLAINT.value(), 1, rating, "谢谢", now()));
    }

    @Test
    void needsNoRemarkAndMayComeLate() {
        accepted();
        answered(1, true);
        town.pass(Duration.ofHours(51));
        accepts(
                new ConfirmComplaint(COMPLAINT, 4, null, null),
                Town.LIN,
                new ComplaintConfirmed(COMPLAINT.value(), 1, 4, null, now()));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6})
    void refusesARatingOutOfRange(int rating) {
        accepted();
        answered(1, true);
        refuses(confirm(rating), Town.LIN, ComplaintRule.RATING_OUT_OF_RANGE, "rating");
    }

    @Test
    void refusesBeforeThereIsAReply() {
        accepted();
        refuses(confirm(5), Town.LIN, ComplaintRule.NOT_ANSWERED);
    }

    @Test
    void refusesWhileAContestedMatterGoesOn() {
        accepted();
        answered(1, true);
        contested(1);
        refuses(confirm(5), Town.LIN, ComplaintRule.NOT_ANSWERED);
    }

    @Test
    void hidesSomebodyElsesComplaint() {
        accepted();
        answered(1, true);
        refuses(confirm(5), Town.WANG, CommonRule.MATTER_UNKNOWN);
    }

    @Test
    void refusesWhatEnded() {
        accepted();
        withdrawn();
        refuses(confirm(5), Town.LIN, ComplaintRule.ENDED);
    }

    @Test
    void refusesAStaleVersion() {
        accepted();
        answered(1, true);
        refusesStale(new ConfirmComplaint(COMPLAINT, 5, null, stale()), Town.LIN);
    }

    private static ConfirmComplaint confirm(int rating) {
        return new ConfirmComplaint(COMPLAINT, rating, "谢谢", null);
    }
}
