package org.liuhe.api.enforcement;

import static org.liuhe.contracts.enforcement.TaskStage.CLOSED;
import static org.liuhe.contracts.enforcement.TaskStage.DISPATCHED;
import static org.liuhe.contracts.enforcement.TaskStage.INSPECTING;
import static org.liuhe.contracts.enforcement.TaskStage.MERGED;
import static org.liuhe.contracts.enforcement.TaskStage.NOT_RECTIFIED;
import static org.liuhe.contracts.enforcement.TaskStage.OPENED;
import static org.liuhe.contracts.enforcement.TaskStage.RECTIFYING;
import static org.liuhe.contracts.enforcement.TaskStage.REINSPECTING;
import static org.liuhe.contracts.enforcement.TaskStage.TEAM_FORMED;
import static org.liuhe.contracts.enforcement.TaskStage.VIOLATION_FOUND;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.liuhe.api.matters.Gate;
import org.liuhe.api.matters.MatterScreen;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.enforcement.TaskStage;
import org.liuhe.contracts.enforcement.TaskView;

/** When each act of an enforcement task is open, and to whom; told to the team. */
final class TaskGates {

    private static final MatterScreen.Label MEMBER = new MatterScreen.Label("bar.whose.member");

    private TaskGates() {}

    static List<MatterScreen.Bar> bars(TaskView task, Actor actor) {
        boolean team =
                Stream.concat(Stream.of(task.lead()), task.partners().stream()).anyMatch(actor::belongsTo);
        if (!team) return List.of();
        OrganisationId lead = new OrganisationId(task.lead());
        boolean leads = actor.belongsTo(task.lead());
        List<Gate<TaskStage>> gates = List.of(
                new Gate<>("form-team", Set.of(OPENED, TEAM_FORMED), lead, leads, "done"),
                new Gate<>("dispatch", Set.of(TEAM_FORMED, DISPATCHED), lead, leads, "done"),
                new Gate<>("accept", Set.of(DISPATCHED), MEMBER, false, "done"),
                new Gate<>("record-finding", Set.of(INSPECTING), MEMBER, false, "done"),
                new Gate<>("order-rectification", Set.of(VIOLATION_FOUND, NOT_RECTIFIED), lead, leads, "orders-used"),
                new Gate<>("report-rectified", Set.of(RECTIFYING), lead, leads, "done"),
                new Gate<>("extend-rectification", Set.of(RECTIFYING), lead, leads, "done"),
                new Gate<>("reinspect", Set.of(REINSPECTING), MEMBER, false, "done"),
                new Gate<>("record-hearing", Set.of(NOT_RECTIFIED), lead, leads, "done"),
                new Gate<>("decide-penalty", Set.of(NOT_RECTIFIED), lead, leads, "hear-first"));
        TaskStage stage = TaskStage.valueOf(task.head().stage());
        return Gate.bars(task.head(), stage, stage == MERGED ? MERGED : CLOSED, gates);
    }
}
