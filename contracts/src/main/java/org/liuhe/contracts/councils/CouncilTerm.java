package org.liuhe.contracts.councils;

/** What a council's clock runs for. */
public enum CouncilTerm {
    /** The invited say whether they come. */
    ANSWER,
    /** The meeting is held. */
    HOLD,
    /** The meeting comes to a result. */
    DECIDE,
    /** The owners vote. */
    VOTE,
    /** The minutes are published. */
    MINUTES,
    /** The resolution is carried out. */
    PERFORM,
    /** A report is confirmed, or not. */
    CONFIRM,
    /** The community chooses what follows an overdue resolution. */
    CHOOSE
}
