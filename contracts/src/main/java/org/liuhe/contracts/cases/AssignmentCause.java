package org.liuhe.contracts.cases;

/** Why an organisation holds a case now. */
public enum AssignmentCause {
    ROUTE,
    RETURNED,
    ESCALATED,
    HOP_LIMIT,
    RULING,
    CONTESTED,
    /** The ruled organisation asked the next tier. */
    APPEALED,
    /** The tier below was itself concerned. */
    PASSED_UP
}
