package org.liuhe.command.enforcement;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.enforcement.AdoptTask;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.MergeTask;
import org.liuhe.contracts.enforcement.TaskAdopted;
import org.liuhe.contracts.enforcement.TaskId;
import org.liuhe.contracts.enforcement.TaskMergedInto;
import org.liuhe.contracts.referrals.ReferralOutcome;

class MergeTaskTest extends TaskStory {

    private static final TaskId OLDER = new TaskId("enf-0-older");

    @Test
    void goesOnInTheOlderTaskAboutTheSamePlace() {
        opened();
        known(Town.ESTATE.value(), PLACE, Town.TEAM, -1, true);
        accepts(
                merge(OLDER),
                Town.CHIEF,
                new TaskMergedInto(TASK.value(), OLDER.value(), REFERRAL.value(), CASE, town.now()));
    }

    @Test
    void refusesToMergeATaskWithItself() {
        opened();
        refuses(merge(TASK), Town.CHIEF, EnforcementRule.MERGE_ITSELF, "into");
    }

    @Test
    void refusesToMergeAcrossAreas() {
        opened();
        known(Town.ELSEWHERE.value(), PLACE, Town.TEAM, -1, true);
        refuses(merge(OLDER), Town.CHIEF, EnforcementRule.MERGE_ELSEWHERE, "into");
    }

    @Test
    void refusesToMergeWithAnotherPlace() {
        opened();
        known(Town.ESTATE.value(), "5 幢楼顶", Town.TEAM, -1, true);
        refuses(merge(OLDER), Town.CHIEF, EnforcementRule.MERGE_ELSEWHERE, "into");
    }

    @Test
    void refusesToMergeIntoAClosedOne() {
        opened();
        known(Town.ESTATE.value(), PLACE, Town.TEAM, -1, false);
        refuses(merge(OLDER), Town.CHIEF, EnforcementRule.MERGE_OVER, "into");
    }

    @Test
    void refusesToMergeTheOlderIntoTheYounger() {
        opened();
        known(Town.ESTATE.value(), PLACE, Town.TEAM, 1, true);
        refuses(merge(OLDER), Town.CHIEF, EnforcementRule.MERGE_YOUNGER, "into");
    }

    @Test
    void ofTwoThatOpenedAtOnceTheFirstIdIsTheOlder() {
        opened();
        known(Town.ESTATE.value(), PLACE, Town.TEAM, 0, true);
        accepts(
                merge(OLDER),
                Town.CHIEF,
                new TaskMergedInto(TASK.value(), OLDER.value(), REFERRAL.value(), CASE, town.now()));
    }

    @Test
    void refusesATaskThatAnotherTeamLeads() {
        opened();
        known(Town.ESTATE.value(), PLACE, Town.OTHER_TEAM, -1, true);
        refuses(merge(OLDER), Town.CHIEF, EnforcementRule.NOT_THE_LEAD, "into");
    }

    @Test
    void refusesATaskThatIsNotThere() {
        opened();
        refuses(merge(OLDER), Town.CHIEF, CommonRule.MATTER_UNKNOWN, "into");
    }

    @Test
    void refusesAnybodyButTheLead() {
        opened();
        refuses(merge(OLDER), Town.OUTSIDER, EnforcementRule.NOT_THE_LEAD);
    }

    @Test
    void refusesOnceSomethingIsFound() {
        split();
        happened(finding(1, false, 1, null));
        refuses(merge(OLDER), Town.CHIEF, EnforcementRule.MERGE_LATE);
    }

    @Test
    void refusesOnceAViolationIsFound() {
        violationFound();
        refuses(merge(OLDER), Town.CHIEF, EnforcementRule.MERGE_LATE);
    }

    @Test
    void refusesToMergeAClosedOne() {
        opened();
        closed();
        refuses(merge(OLDER), Town.CHIEF, EnforcementRule.CLOSED);
    }

    @Test
    void refusesToMergeTwice() {
        opened();
        happened(new TaskMergedInto(TASK.value(), OLDER.value(), REFERRAL.value(), CASE, town.now()));
        refuses(merge(OLDER), Town.CHIEF, EnforcementRule.CLOSED);
    }

    @Test
    void theOlderOneAdoptsTheYounger() {
        opened();
        accepts(
                new AdoptTask(TASK, OLDER),
                Town.ENFORCING,
                new TaskAdopted(TASK.value(), OLDER.value(), null, null, town.now()));
    }

    @Test
    void theOlderOneAdoptsOnce() {
        opened();
        happened(new TaskAdopted(TASK.value(), OLDER.value(), null, null, town.now()));
        absorbs(new AdoptTask(TASK, OLDER), Town.ENFORCING);
    }

    @Test
    void aTaskThatClosedMeanwhileSaysHow() {
        opened();
        closed();
        accepts(
                new AdoptTask(TASK, OLDER),
                Town.ENFORCING,
                new TaskAdopted(TASK.value(), OLDER.value(), ReferralOutcome.NO_VIOLATION, null, town.now()));
    }

    @Test
    void aTaskThatWasMergedMeanwhileSaysWhereItWent() {
        opened();
        happened(new TaskMergedInto(TASK.value(), "enf-third", REFERRAL.value(), CASE, town.now()));
        accepts(
                new AdoptTask(TASK, OLDER),
                Town.ENFORCING,
                new TaskAdopted(TASK.value(), OLDER.value(), null, "enf-third", town.now()));
    }

    private void known(String area, String place, String lead, int hoursLater, boolean open) {
        tasks.put(
                OLDER.value(),
                new KnownTasks.Known(area, place, lead, town.now().plus(Duration.ofHours(hoursLater)), open));
    }

    private static MergeTask merge(TaskId into) {
        return new MergeTask(TASK, into, null);
    }
}
