package org.liuhe.contracts.cases;

/** Why an organisation holds a case now. */
public enum AssignmentCause {
    ROUTE,
    RETURNED,
    ESCALATED,
    HOP_LIMIT,
    RULING,
    CONTESTED
}
