package org.liuhe.contracts.disputes;

/** How gravely somebody was hurt. */
public enum Injury {
    /** Nobody. */
    NONE,
    /** 轻微伤 at most. */
    MINOR,
    /** 轻伤 or worse: a criminal matter. */
    ABOVE_MINOR
}
