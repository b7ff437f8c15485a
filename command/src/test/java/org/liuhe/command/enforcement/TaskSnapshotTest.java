package org.liuhe.command.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liuhe.command.Snapshots;
import org.liuhe.contracts.enforcement.TaskAdopted;
import org.liuhe.contracts.enforcement.TaskTerm;

class TaskSnapshotTest extends TaskStory {

    @Test
    void aSnapshotSaysTheSameAgain() {
        split();
        happened(finding(2, true, 1, null), finding(1, false, 0, town.due("enforcement.penalty")), order(1));
        happened(passed(TaskTerm.INSPECT, 0, town.due("enforcement.inspect")));
        happened(new TaskAdopted(TASK.value(), "enf-other", null, null, town.now()));
        EnforcementTask task = new EnforcementTask();
        past().forEach(event -> Snapshots.evolve(task, event));
        assertThat(Snapshots.roundTrip(task)).usingRecursiveComparison().isEqualTo(task);
    }

    @Test
    void aTaskThatIsOverSurvivesToo() {
        underWay();
        declined();
        happened(left(1));
        closed();
        EnforcementTask task = new EnforcementTask();
        past().forEach(event -> Snapshots.evolve(task, event));
        assertThat(Snapshots.roundTrip(task)).usingRecursiveComparison().isEqualTo(task);
    }
}
