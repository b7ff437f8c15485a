package org.liuhe.contracts.disputes;

/** How judicial confirmation 司法确认 stands. */
public enum Confirmation {
    /** Not asked. */
    NONE,
    /** Asked, but not by all: it is not before the court. */
    ASKED_BY_ONE,
    /** Asked by all. */
    ASKED_JOINTLY,
    /** The court has it. */
    BEFORE_COURT,
    /** Confirmed: enforceable. */
    CONFIRMED,
    /** Not confirmed. */
    REFUSED,
    /** The thirty days are over. */
    WINDOW_PASSED
}
