package org.liuhe.contracts.cases;

/** How a case ended. */
public enum CaseOutcome {
    CONFIRMED,
    UNCONFIRMED,
    WITHDRAWN
}
