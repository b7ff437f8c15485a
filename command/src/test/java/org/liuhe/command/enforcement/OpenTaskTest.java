package org.liuhe.command.enforcement;

import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.OpenPatrolTask;
import org.liuhe.contracts.enforcement.OpenTask;
import org.liuhe.contracts.enforcement.PatrolTaskOpened;
import org.liuhe.contracts.enforcement.TaskId;

class OpenTaskTest extends TaskStory {

    private static final TaskId PATROL = new TaskId("enf-patrol");

    @Test
    void opensWhatIsHandedOver() {
        accepts(open(TASK), Town.ENFORCING, opening());
    }

    @Test
    void opensItOnce() {
        opened();
        absorbs(open(TASK), Town.ENFORCING);
    }

    @Test
    void opensNoOtherTaskThanTheOneOfTheHandOff() {
        refuses(open(PATROL), Town.ENFORCING, CommonRule.ID_MALFORMED, "taskId");
    }

    @Test
    void opensWhatAPatrolSaw() {
        accepts(
                patrol(Town.TEAM, Town.ESTATE, "楼顶有人搭棚"),
                Town.CHIEF,
                new PatrolTaskOpened(
                        PATROL.value(),
                        Town.ESTATE.value(),
                        PLACE,
                        "楼顶有人搭棚",
                        Town.TEAM,
                        town.due("enforcement.dispatch"),
                        town.now()));
    }

    @Test
    void opensAPatrolsTaskOnce() {
        openedByPatrol();
        absorbs(new OpenPatrolTask(TASK, new OrganisationId(Town.TEAM), Town.ESTATE, PLACE, "楼顶有人搭棚"), Town.CHIEF);
    }

    @Test
    void refusesAPatrolOutsideItsArea() {
        refuses(patrol(Town.TEAM, Town.ELSEWHERE, "搭棚"), Town.CHIEF, EnforcementRule.NOT_YOUR_AREA, "area");
    }

    @Test
    void refusesAPatrolForAnotherOrganisation() {
        refuses(patrol(Town.TEAM, Town.ESTATE, "搭棚"), Town.OUTSIDER, EnforcementRule.NOT_YOUR_AREA, "area");
    }

    @Test
    void refusesAPatrolOfAnOrganisationThatDoesNotEnforce() {
        refuses(patrol(Town.HOUSING, Town.ESTATE, "搭棚"), Town.COLLEAGUE, EnforcementRule.NOT_YOUR_AREA, "area");
    }

    @Test
    void refusesAnAreaThatIsNotThere() {
        refuses(patrol(Town.TEAM, new AreaPath("hz/nowhere"), "搭棚"), Town.CHIEF, AreaRule.AREA_UNKNOWN, "area");
    }

    @Test
    void refusesAPatrolThatSaysNothing() {
        refuses(patrol(Town.TEAM, Town.ESTATE, " "), Town.CHIEF, CommonRule.TEXT_BLANK, "text");
    }

    private static OpenTask open(TaskId task) {
        return new OpenTask(
                task,
                REFERRAL,
                CASE,
                Town.ESTATE,
                Town.NOISE,
                Town.PROPERTY,
                "楼顶有人搭棚",
                PLACE,
                new OrganisationId(Town.TEAM));
    }

    private static OpenPatrolTask patrol(String organisation, AreaPath area, String text) {
        return new OpenPatrolTask(PATROL, new OrganisationId(organisation), area, PLACE, text);
    }
}
