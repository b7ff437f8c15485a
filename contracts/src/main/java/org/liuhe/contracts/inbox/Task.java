package org.liuhe.contracts.inbox;

/** What a row of the inbox asks for. */
public enum Task {
    /** Decide on acceptance. */
    INTAKE,
    /** Sign for it, or return it. */
    SIGN,
    /** Resolve it. */
    RESOLVE,
    /** Rule who is responsible. */
    RULE,
    /** Nobody serves the area: the operator must name somebody. */
    GAP
}
