package org.liuhe.command.complaints;

import java.time.Instant;
import org.liuhe.command.StoryTest;
import org.liuhe.command.Town;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintAccepted;
import org.liuhe.contracts.complaints.ComplaintAnswered;
import org.liuhe.contracts.complaints.ComplaintContested;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.ComplaintSupplemented;
import org.liuhe.contracts.complaints.ComplaintWithdrawn;
import org.liuhe.contracts.complaints.SupplementRequested;

/** Lin's complaint about the lift, told event by event. */
abstract class ComplaintStory extends StoryTest<Complaint> {

    static final ComplaintId COMPLAINT = new ComplaintId("cmp-1");
    static final TrackingCode CODE = TrackingCode.draw(new java.util.Random(1));
    static final TrackingCode OTHER_CODE = TrackingCode.draw(new java.util.Random(2));

    final CodesOnPaper codes = new CodesOnPaper();

    ComplaintStory() {
        super(Complaint.class);
        fixture.registerInjectableResource(codes);
    }

    ComplaintFiled filing(String category, DueDate intakeDue) {
        return new ComplaintFiled(
                COMPLAINT.value(),
                CODE.value(),
                Town.LIN.subject(),
                category,
                "town",
                "3",
                Town.ESTATE.value(),
                "3 幢 2 单元",
                "电梯停了三天",
                true,
                Town.LIFT.equals(category),
                Channel.WEB,
                "zh-CN",
                null,
                town.now(),
                intakeDue,
                null,
                null);
    }

    void filed() {
        happened(filing(Town.NOISE, town.due("intake")));
    }

    void accepted() {
        filed();
        happened(new ComplaintAccepted(COMPLAINT.value(), town.now()));
    }

    void imported() {
        happened(new ComplaintFiled(
                COMPLAINT.value(),
                CODE.value(),
                null,
                Town.NOISE,
                "town",
                "3",
                Town.ESTATE.value(),
                "3 幢 2 单元",
                "电梯停了三天",
                true,
                false,
                Channel.IMPORT,
                "zh-CN",
                null,
                town.now(),
                town.due("intake"),
                "old",
                "7"));
    }

    void supplementAsked() {
        happened(new SupplementRequested(COMPLAINT.value(), 1, "几号电梯？", town.due("supplement")));
    }

    void supplemented() {
        happened(new ComplaintSupplemented(COMPLAINT.value(), 1, "2 号", town.due("intake")));
    }

    void answered(int round, boolean mayContest) {
        happened(new ComplaintAnswered(COMPLAINT.value(), round, "已经修好", null, town.due("confirm"), mayContest));
    }

    void contested(int round) {
        happened(new ComplaintContested(COMPLAINT.value(), round, "又停了", town.now()));
    }

    void withdrawn() {
        happened(new ComplaintWithdrawn(COMPLAINT.value(), town.now()));
    }

    Instant now() {
        return town.now();
    }

    Long stale() {
        return latest() - 1;
    }

    /** Keeps codes apart as the table does. */
    static final class CodesOnPaper implements TrackingCodes {

        final java.util.Map<TrackingCode, ComplaintId> claimed = new java.util.HashMap<>();

        @Override
        public void claim(TrackingCode code, String matterId) {
            if (claimed.putIfAbsent(code, new ComplaintId(matterId)) != null)
                throw new RuleBroken(ComplaintRule.TRACKING_CODE_TAKEN, "trackingCode");
        }
    }
}
