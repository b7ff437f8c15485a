package org.liuhe.command.complaints;

import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.complaints.ComplaintRejected;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.RejectComplaint;
import org.liuhe.contracts.complaints.RejectionReason;

class RejectComplaintTest extends ComplaintStory {

    @Test
    void tellsTheReason() {
        filed();
        accepts(
                reject(RejectionReason.OTHER_ROUTE, " 请向法院起诉 "),
                Town.WORKER,
                rejected(RejectionReason.OTHER_ROUTE, "请向法院起诉"));
    }

    @Test
    void endsAMatterWhoseSupplementNeverCame() {
        filed();
        supplementAsked();
        accepts(
                reject(RejectionReason.SUPPLEMENT_NOT_GIVEN, null),
                Town.INTAKE,
                rejected(RejectionReason.SUPPLEMENT_NOT_GIVEN, null));
    }

    @Test
    void isQuietWhereTheSupplementCameAtTheLastMoment() {
        filed();
        supplementAsked();
        supplemented();
        absorbs(reject(RejectionReason.SUPPLEMENT_NOT_GIVEN, null), Town.INTAKE);
    }

    @Test
    void isQuietWhereTheSagaMeetsAWithdrawal() {
        filed();
        withdrawn();
        absorbs(reject(RejectionReason.SUPPLEMENT_NOT_GIVEN, null), Town.INTAKE);
    }

    @Test
    void refusesAWorkerToClaimThatASupplementWasNotGiven() {
        filed();
        refuses(
                reject(RejectionReason.SUPPLEMENT_NOT_GIVEN, "没有补充"),
                Town.WORKER,
                ComplaintRule.NOT_WAITING_FOR_SUPPLEMENT,
                "reason");
    }

    @Test
    void refusesWithoutAnExplanation() {
        filed();
        refuses(reject(RejectionReason.OUT_OF_SCOPE, ""), Town.WORKER, CommonRule.TEXT_BLANK, "explanation");
    }

    @Test
    void refusesTheOfficeOfAnotherCommunity() {
        filed();
        refuses(reject(RejectionReason.OUT_OF_SCOPE, "不在范围"), Town.OTHER_WORKER, CommonRule.NOT_YOURS);
    }

    @Test
    void refusesWhatIsAlreadyAccepted() {
        accepted();
        refuses(reject(RejectionReason.OUT_OF_SCOPE, "不在范围"), Town.WORKER, ComplaintRule.NOT_WAITING_FOR_ACCEPTANCE);
    }

    @Test
    void refusesWhatEnded() {
        filed();
        withdrawn();
        refuses(reject(RejectionReason.OUT_OF_SCOPE, "不在范围"), Town.WORKER, ComplaintRule.ENDED);
    }

    @Test
    void refusesAStaleVersion() {
        filed();
        supplementAsked();
        supplemented();
        refusesStale(new RejectComplaint(COMPLAINT, RejectionReason.OUT_OF_SCOPE, "不在范围", stale()), Town.WORKER);
    }

    private static RejectComplaint reject(RejectionReason reason, String explanation) {
        return new RejectComplaint(COMPLAINT, reason, explanation, null);
    }

    private ComplaintRejected rejected(RejectionReason reason, String explanation) {
        return new ComplaintRejected(COMPLAINT.value(), reason, explanation, now());
    }
}
