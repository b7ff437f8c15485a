package org.liuhe.command.enforcement;

import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.enforcement.DispatchTask;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.MemberId;

class DispatchTaskTest extends TaskStory {

    @Test
    void sendsWhomTheLeadChooses() {
        opened();
        formed();
        accepts(send(COLLEAGUE), Town.CHIEF, dispatch(1, Town.COLLEAGUE, Town.HOUSING, false));
    }

    @Test
    void replacesTheMemberWhoIsAsked() {
        underWay();
        accepts(send(COLLEAGUE), Town.CHIEF, dispatch(2, Town.COLLEAGUE, Town.HOUSING, false));
    }

    @Test
    void sendsABusyMemberWhereTheLeadSaysSo() {
        reports(Town.COLLEAGUE, Town.HOUSING, false);
        opened();
        formed();
        accepts(send(COLLEAGUE), Town.CHIEF, dispatch(1, Town.COLLEAGUE, Town.HOUSING, false));
    }

    @Test
    void refusesToSendSomebodyOfNoTeamOrganisation() {
        opened();
        formed();
        refuses(send(MemberId.of("outsider")), Town.CHIEF, EnforcementRule.MEMBER_OUTSIDE_TEAM, "member");
    }

    @Test
    void refusesToSendSomebodyWhoNeverReported() {
        opened();
        formed();
        refuses(send(MemberId.of("ghost")), Town.CHIEF, EnforcementRule.MEMBER_UNKNOWN, "member");
    }

    @Test
    void refusesToAskTheSameAgain() {
        underWay();
        refuses(send(OFFICER), Town.CHIEF, EnforcementRule.MEMBER_ASKED, "member");
    }

    @Test
    void refusesWithoutATeam() {
        opened();
        refuses(send(OFFICER), Town.CHIEF, EnforcementRule.TEAM_MISSING);
    }

    @Test
    void refusesOnceTheInspectionHasBegun() {
        inspecting();
        refuses(send(COLLEAGUE), Town.CHIEF, EnforcementRule.NOT_DISPATCHABLE);
    }

    @Test
    void refusesAnybodyButTheLead() {
        opened();
        formed();
        refuses(send(OFFICER), Town.COLLEAGUE, EnforcementRule.NOT_THE_LEAD);
    }

    @Test
    void refusesOnceTheTaskIsOver() {
        opened();
        closed();
        refuses(send(OFFICER), Town.CHIEF, EnforcementRule.CLOSED);
    }

    private static DispatchTask send(MemberId member) {
        return new DispatchTask(TASK, member, null);
    }
}
