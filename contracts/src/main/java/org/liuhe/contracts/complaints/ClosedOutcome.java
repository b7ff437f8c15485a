package org.liuhe.contracts.complaints;

/** How an imported matter had ended where it came from. */
public enum ClosedOutcome {
    /** Closed by the other system; nobody there asked whether it was resolved. */
    CLOSED,
    /** Cancelled or withdrawn there. */
    WITHDRAWN,
    /** Turned down or referred away there. */
    REJECTED
}
