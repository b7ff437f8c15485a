package org.liuhe.command.enforcement;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.Inspection;
import org.liuhe.contracts.enforcement.MemberId;
import org.liuhe.contracts.enforcement.PlannedInspection;
import org.liuhe.contracts.enforcement.SplitTask;
import org.liuhe.contracts.enforcement.TaskSplit;

class SplitTaskTest extends TaskStory {

    private static final List<PlannedInspection> TWO =
            List.of(new PlannedInspection(PLACE, OFFICER), new PlannedInspection("4 幢楼顶", COLLEAGUE));

    @Test
    void numbersTheInspections() {
        inspecting();
        accepts(
                split(TWO),
                Town.OFFICER,
                new TaskSplit(
                        TASK.value(),
                        List.of(
                                inspection(1),
                                new Inspection(2, "4 幢楼顶", COLLEAGUE.value(), "colleague", Town.HOUSING)),
                        town.now()));
    }

    @Test
    void refusesASplitIntoOne() {
        inspecting();
        refuses(split(TWO.subList(0, 1)), Town.OFFICER, EnforcementRule.SPLIT_SIZE, "inspections");
        refuses(split(null), Town.OFFICER, EnforcementRule.SPLIT_SIZE, "inspections");
    }

    @Test
    void refusesASecondSplit() {
        split();
        refuses(split(TWO), Town.CHIEF, EnforcementRule.SPLIT_LATE);
    }

    @Test
    void refusesAMemberOfNoTeamOrganisation() {
        inspecting();
        refuses(
                split(List.of(TWO.get(0), new PlannedInspection("4 幢", MemberId.of("outsider")))),
                Town.OFFICER,
                EnforcementRule.MEMBER_OUTSIDE_TEAM,
                "inspections");
    }

    @Test
    void refusesBeforeTheInspectionHasBegun() {
        underWay();
        refuses(split(TWO), Town.CHIEF, EnforcementRule.NOT_INSPECTING);
    }

    @Test
    void refusesAnotherTeam() {
        inspecting();
        refuses(split(TWO), Town.OUTSIDER, EnforcementRule.NOT_THE_MEMBER);
    }

    @Test
    void refusesOnceTheTaskIsOver() {
        inspecting();
        closed();
        refuses(split(TWO), Town.OFFICER, EnforcementRule.CLOSED);
    }

    private static SplitTask split(List<PlannedInspection> inspections) {
        return new SplitTask(TASK, inspections, null);
    }
}
