package org.liuhe.command.enforcement;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.FormTeam;
import org.liuhe.contracts.enforcement.TeamFormed;

class FormTeamTest extends TaskStory {

    @Test
    void formsATeamWithAnAgency() {
        opened();
        accepts(
                form(Town.TEAM, Town.HOUSING, Town.HOUSING, Town.TEAM),
                Town.CHIEF,
                new TeamFormed(TASK.value(), Town.TEAM, List.of(Town.HOUSING), town.now()));
    }

    @Test
    void formsATeamWithAnotherTeam() {
        opened();
        accepts(
                form(Town.TEAM, Town.OTHER_TEAM),
                Town.CHIEF,
                new TeamFormed(TASK.value(), Town.TEAM, List.of(Town.OTHER_TEAM), town.now()));
    }

    @Test
    void formsItAnewWhileNobodyIsOnTheWay() {
        opened();
        formed();
        accepts(form(Town.TEAM), Town.CHIEF, new TeamFormed(TASK.value(), Town.TEAM, List.of(), town.now()));
    }

    @Test
    void takesALeadWithoutPartners() {
        opened();
        accepts(
                new FormTeam(TASK, new OrganisationId(Town.TEAM), null, null),
                Town.CHIEF,
                new TeamFormed(TASK.value(), Town.TEAM, List.of(), town.now()));
    }

    @Test
    void refusesALeadOfAnotherArea() {
        opened();
        refuses(form(Town.OTHER_TEAM), Town.CHIEF, EnforcementRule.LEAD_ELSEWHERE, "lead");
    }

    @Test
    void refusesALeadThatDoesNotEnforce() {
        opened();
        refuses(form(Town.HOUSING), Town.CHIEF, EnforcementRule.LEAD_ELSEWHERE, "lead");
    }

    @Test
    void refusesAPartnerThatIsNoAgency() {
        opened();
        refuses(form(Town.TEAM, Town.PROPERTY), Town.CHIEF, EnforcementRule.PARTNER_UNFIT, "partners");
    }

    @Test
    void refusesAPartnerThatIsNotThere() {
        opened();
        refuses(form(Town.TEAM, "org-nowhere"), Town.CHIEF, AreaRule.ORGANISATION_UNKNOWN, "partners");
    }

    @Test
    void refusesAnybodyButTheLead() {
        opened();
        refuses(form(Town.TEAM), Town.OUTSIDER, EnforcementRule.NOT_THE_LEAD);
    }

    @Test
    void refusesOnceSomebodyIsOnTheWay() {
        underWay();
        refuses(form(Town.TEAM), Town.CHIEF, EnforcementRule.TEAM_LATE);
    }

    @Test
    void refusesOnceTheTaskIsOver() {
        opened();
        closed();
        refuses(form(Town.TEAM), Town.CHIEF, EnforcementRule.CLOSED);
    }

    @Test
    void refusesAStaleVersionBeforeJudgingAnythingElse() {
        underWay();
        refusesStale(new FormTeam(TASK, new OrganisationId(Town.TEAM), List.of(), latest() - 1), Town.OUTSIDER);
    }

    private static FormTeam form(String lead, String... partners) {
        return new FormTeam(
                TASK,
                new OrganisationId(lead),
                java.util.stream.Stream.of(partners).map(OrganisationId::new).toList(),
                null);
    }
}
