package org.liuhe.contracts.cases;

/** What the handler says came of it. */
public enum Resolution {
    /** Done. */
    DONE,
    /** Explained: nothing could be done, with reasons. */
    EXPLAINED,
    /** Handed to a plan with a date. */
    PLANNED
}
