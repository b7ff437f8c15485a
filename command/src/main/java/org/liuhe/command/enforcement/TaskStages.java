package org.liuhe.command.enforcement;

import java.util.List;
import org.liuhe.command.states.Lifecycle;
import org.liuhe.contracts.enforcement.DispatchAccepted;
import org.liuhe.contracts.enforcement.DispatchDeclined;
import org.liuhe.contracts.enforcement.DispatchLeftToLead;
import org.liuhe.contracts.enforcement.FindingRecorded;
import org.liuhe.contracts.enforcement.PartyHeard;
import org.liuhe.contracts.enforcement.PatrolTaskOpened;
import org.liuhe.contracts.enforcement.PenaltyDecided;
import org.liuhe.contracts.enforcement.RectificationExtended;
import org.liuhe.contracts.enforcement.RectificationOrdered;
import org.liuhe.contracts.enforcement.RectificationReported;
import org.liuhe.contracts.enforcement.RectificationTermPassed;
import org.liuhe.contracts.enforcement.Reinspected;
import org.liuhe.contracts.enforcement.TaskAdopted;
import org.liuhe.contracts.enforcement.TaskClosed;
import org.liuhe.contracts.enforcement.TaskDeclined;
import org.liuhe.contracts.enforcement.TaskDispatched;
import org.liuhe.contracts.enforcement.TaskKept;
import org.liuhe.contracts.enforcement.TaskMergedInto;
import org.liuhe.contracts.enforcement.TaskOpened;
import org.liuhe.contracts.enforcement.TaskSplit;
import org.liuhe.contracts.enforcement.TaskStage;
import org.liuhe.contracts.enforcement.TaskTermPassed;
import org.liuhe.contracts.enforcement.TeamFormed;

/** What moves an enforcement task on. */
final class TaskStages {

    private static final TaskStage[] OPEN = {
        TaskStage.OPENED,
        TaskStage.TEAM_FORMED,
        TaskStage.DISPATCHED,
        TaskStage.INSPECTING,
        TaskStage.VIOLATION_FOUND,
        TaskStage.RECTIFYING,
        TaskStage.REINSPECTING,
        TaskStage.NOT_RECTIFIED
    };
    private static final TaskStage[] NOTHING_FOUND = {
        TaskStage.OPENED, TaskStage.TEAM_FORMED, TaskStage.DISPATCHED, TaskStage.INSPECTING
    };

    private TaskStages() {}

    static Lifecycle<TaskStage> lifecycle() {
        return Lifecycle.<TaskStage>named("EnforcementTask")
                .begins(TaskOpened.class, TaskStage.OPENED)
                .begins(PatrolTaskOpened.class, TaskStage.OPENED)
                .on(TeamFormed.class, TaskStage.TEAM_FORMED, TaskStage.OPENED, TaskStage.TEAM_FORMED)
                .on(TaskDispatched.class, TaskStage.DISPATCHED, TaskStage.TEAM_FORMED, TaskStage.DISPATCHED)
                .stays(DispatchLeftToLead.class, TaskStage.TEAM_FORMED)
                .on(DispatchAccepted.class, TaskStage.INSPECTING, TaskStage.DISPATCHED)
                .on(DispatchDeclined.class, TaskStage.TEAM_FORMED, TaskStage.DISPATCHED)
                .stays(TaskSplit.class, TaskStage.INSPECTING)
                .on(
                        FindingRecorded.class,
                        event -> event.decideDue() == null ? TaskStage.INSPECTING : TaskStage.VIOLATION_FOUND,
                        List.of(TaskStage.INSPECTING, TaskStage.VIOLATION_FOUND),
                        TaskStage.INSPECTING)
                .on(
                        RectificationOrdered.class,
                        TaskStage.RECTIFYING,
                        TaskStage.VIOLATION_FOUND,
                        TaskStage.NOT_RECTIFIED)
                .stays(RectificationExtended.class, TaskStage.RECTIFYING)
                .on(RectificationReported.class, TaskStage.REINSPECTING, TaskStage.RECTIFYING)
                .on(RectificationTermPassed.class, TaskStage.REINSPECTING, TaskStage.RECTIFYING)
                .on(
                        Reinspected.class,
                        event -> event.rectified() ? TaskStage.REINSPECTING : TaskStage.NOT_RECTIFIED,
                        List.of(TaskStage.REINSPECTING, TaskStage.NOT_RECTIFIED),
                        TaskStage.REINSPECTING)
                .stays(PartyHeard.class, TaskStage.NOT_RECTIFIED)
                .stays(PenaltyDecided.class, TaskStage.NOT_RECTIFIED)
                .stays(TaskDeclined.class, NOTHING_FOUND)
                .on(TaskMergedInto.class, TaskStage.MERGED, NOTHING_FOUND)
                .stays(TaskAdopted.class, TaskStage.values())
                .stays(TaskTermPassed.class, OPEN)
                .stays(TaskKept.class, OPEN)
                .on(TaskClosed.class, TaskStage.CLOSED, OPEN);
    }
}
