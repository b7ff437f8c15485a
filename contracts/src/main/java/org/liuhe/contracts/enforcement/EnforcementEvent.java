package org.liuhe.contracts.enforcement;

import org.liuhe.contracts.matters.MatterEvent;

/** Events of one enforcement task. */
public sealed interface EnforcementEvent extends MatterEvent
        permits TaskOpened,
                PatrolTaskOpened,
                TeamFormed,
                TaskDispatched,
                DispatchLeftToLead,
                DispatchAccepted,
                DispatchDeclined,
                TaskSplit,
                TaskMergedInto,
                TaskAdopted,
                FindingRecorded,
                RectificationOrdered,
                RectificationExtended,
                RectificationReported,
                RectificationTermPassed,
                Reinspected,
                PartyHeard,
                PenaltyDecided,
                TaskDeclined,
                TaskTermPassed,
                TaskKept,
                TaskClosed {

    String taskId();

    @Override
    default String matterId() {
        return taskId();
    }
}
