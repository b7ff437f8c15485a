package org.liuhe.command.enforcement;

import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.enforcement.MemberId;
import org.liuhe.contracts.enforcement.OfferTask;

class OfferTaskTest extends TaskStory {

    @Test
    void asksWhoIsNearest() {
        opened();
        formed();
        accepts(offer(0, OFFICER), Town.ENFORCING, dispatch(1, Town.OFFICER, Town.TEAM, true));
    }

    @Test
    void leavesItToTheLeadWhereNobodyIsFree() {
        opened();
        formed();
        accepts(offer(0, null), Town.ENFORCING, left(0));
    }

    @Test
    void leavesItToTheLeadWhereTheMemberIsBusyByNow() {
        reports(Town.OFFICER, Town.TEAM, false);
        opened();
        formed();
        accepts(offer(0, OFFICER), Town.ENFORCING, left(0));
    }

    @Test
    void leavesItToTheLeadWhereTheMemberIsOfNoTeamOrganisationByNow() {
        opened();
        formed();
        accepts(offer(0, MemberId.of("outsider")), Town.ENFORCING, left(0));
    }

    @Test
    void leavesItToTheLeadWhereTheMemberNeverReported() {
        opened();
        formed();
        accepts(offer(0, MemberId.of("ghost")), Town.ENFORCING, left(0));
    }

    @Test
    void asksTheNextAfterADecline() {
        underWay();
        declined();
        accepts(offer(1, COLLEAGUE), Town.ENFORCING, dispatch(2, Town.COLLEAGUE, Town.HOUSING, true));
    }

    @Test
    void leavesItToTheLeadAfterThreeDeclines() {
        declinedThrice();
        accepts(offer(3, COLLEAGUE), Town.ENFORCING, left(3));
    }

    @Test
    void leavesItToTheLeadOnce() {
        declinedThrice();
        happened(left(3));
        absorbs(offer(3, COLLEAGUE), Town.ENFORCING);
    }

    @Test
    void absorbsAnOfferThatComesTwice() {
        underWay();
        absorbs(offer(0, OFFICER), Town.ENFORCING);
    }

    @Test
    void absorbsAnOfferAfterAnotherDispatch() {
        underWay();
        declined();
        absorbs(offer(0, OFFICER), Town.ENFORCING);
    }

    @Test
    void absorbsAnOfferOnceTheTaskIsOver() {
        opened();
        formed();
        closed();
        absorbs(offer(0, OFFICER), Town.ENFORCING);
    }

    private void declinedThrice() {
        underWay();
        declined();
        dispatched();
        declined();
        dispatched();
        declined();
    }

    private static OfferTask offer(int after, MemberId member) {
        return new OfferTask(TASK, after, member);
    }
}
