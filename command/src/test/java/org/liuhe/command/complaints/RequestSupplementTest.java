package org.liuhe.command.complaints;

import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.RequestSupplement;
import org.liuhe.contracts.complaints.SupplementRequested;

class RequestSupplementTest extends ComplaintStory {

    private static final RequestSupplement COMMAND = new RequestSupplement(COMPLAINT, "几号电梯？", null);

    @Test
    void asksAndGivesATerm() {
        filed();
        accepts(COMMAND, Town.WORKER, new SupplementRequested(COMPLAINT.value(), 1, "几号电梯？", town.due("supplement")));
    }

    @Test
    void countsTheRequests() {
        filed();
        supplementAsked();
        supplemented();
        accepts(COMMAND, Town.WORKER, new SupplementRequested(COMPLAINT.value(), 2, "几号电梯？", town.due("supplement")));
    }

    @Test
    void refusesASecondRequestBeforeAnAnswer() {
        filed();
        supplementAsked();
        refuses(COMMAND, Town.WORKER, ComplaintRule.NOT_WAITING_FOR_ACCEPTANCE);
    }

    @Test
    void refusesTheOfficeOfAnotherCommunity() {
        filed();
        refuses(COMMAND, Town.OTHER_WORKER, CommonRule.NOT_YOURS);
    }

    @Test
    void refusesWhatIsAlreadyAccepted() {
        accepted();
        refuses(COMMAND, Town.WORKER, ComplaintRule.NOT_WAITING_FOR_ACCEPTANCE);
    }

    @Test
    void refusesWhatEnded() {
        filed();
        withdrawn();
        refuses(COMMAND, Town.WORKER, ComplaintRule.ENDED);
    }

    @Test
    void refusesAnEmptyQuestion() {
        filed();
        refuses(new RequestSupplement(COMPLAINT, null, null), Town.WORKER, CommonRule.TEXT_BLANK, "question");
    }

    @Test
    void refusesAStaleVersion() {
        filed();
        supplementAsked();
        refusesStale(new RequestSupplement(COMPLAINT, "几号电梯？", stale()), Town.WORKER);
    }
}
