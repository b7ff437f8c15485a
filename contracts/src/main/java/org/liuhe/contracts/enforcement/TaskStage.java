package org.liuhe.contracts.enforcement;

/** How far a task has come. */
public enum TaskStage {
    /** A team is to be formed. */
    OPENED,
    /** Somebody is to be dispatched. */
    TEAM_FORMED,
    /** A member is asked to go. */
    DISPATCHED,
    INSPECTING,
    /** The lead is to order rectification. */
    VIOLATION_FOUND,
    RECTIFYING,
    REINSPECTING,
    /** The lead is to order again, or to decide on a penalty. */
    NOT_RECTIFIED,
    /** Goes on as part of another task. */
    MERGED,
    CLOSED
}
