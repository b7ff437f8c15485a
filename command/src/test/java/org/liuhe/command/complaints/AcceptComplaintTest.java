package org.liuhe.command.complaints;

import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.complaints.AcceptComplaint;
import org.liuhe.contracts.complaints.ComplaintAccepted;
import org.liuhe.contracts.complaints.ComplaintRule;

class AcceptComplaintTest extends ComplaintStory {

    private static final AcceptComplaint COMMAND = new AcceptComplaint(COMPLAINT, null);

    @Test
    void takesTheMatterUp() {
        filed();
        accepts(COMMAND, Town.WORKER, new ComplaintAccepted(COMPLAINT.value(), now()));
    }

    @Test
    void takesTheMatterUpInSilence() {
        filed();
        accepts(COMMAND, Town.INTAKE, new ComplaintAccepted(COMPLAINT.value(), now()));
    }

    @Test
    void takesTheMatterUpAfterASupplement() {
        filed();
        supplementAsked();
        supplemented();
        accepts(COMMAND, Town.WORKER, new ComplaintAccepted(COMPLAINT.value(), now()));
    }

    @Test
    void takesUpAnImportedMatter() {
        imported();
        accepts(COMMAND, Town.WORKER, new ComplaintAccepted(COMPLAINT.value(), now()));
    }

    @Test
    void refusesTheOfficeOfAnotherCommunity() {
        filed();
        refuses(COMMAND, Town.OTHER_WORKER, CommonRule.NOT_YOURS);
    }

    @Test
    void refusesAnOrganisationThatIsNoCommunityOffice() {
        filed();
        refuses(COMMAND, Town.CLERK, CommonRule.NOT_YOURS);
    }

    @Test
    void refusesAWorkerOfNoOrganisation() {
        filed();
        refuses(
                COMMAND,
                new Actor("w", java.util.Set.of(Role.COMMUNITY), java.util.Set.of("org-nobody")),
                CommonRule.NOT_YOURS);
    }

    @Test
    void refusesWhatIsAlreadyAccepted() {
        accepted();
        refuses(COMMAND, Town.WORKER, ComplaintRule.NOT_WAITING_FOR_ACCEPTANCE);
    }

    @Test
    void refusesWhileASupplementIsAwaited() {
        filed();
        supplementAsked();
        refuses(COMMAND, Town.WORKER, ComplaintRule.NOT_WAITING_FOR_ACCEPTANCE);
    }

    @Test
    void refusesWhatEnded() {
        filed();
        withdrawn();
        refuses(COMMAND, Town.WORKER, ComplaintRule.ENDED);
    }

    @Test
    void refusesAStaleVersion() {
        filed();
        supplementAsked();
        supplemented();
        refusesStale(new AcceptComplaint(COMPLAINT, stale()), Town.WORKER);
    }

    @Test
    void isQuietWhereTheSagaComesTwice() {
        accepted();
        absorbs(COMMAND, Town.INTAKE);
    }

    @Test
    void isQuietWhereTheSagaMeetsARequestForMore() {
        filed();
        supplementAsked();
        absorbs(COMMAND, Town.INTAKE);
    }

    @Test
    void isQuietWhereTheSagaMeetsAWithdrawal() {
        filed();
        withdrawn();
        absorbs(COMMAND, Town.INTAKE);
    }
}
