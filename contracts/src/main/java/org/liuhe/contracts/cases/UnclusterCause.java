package org.liuhe.contracts.cases;

/** Why cases are no longer handled together. */
public enum UnclusterCause {
    /** Whoever holds it said so. */
    HOLDER,
    /** One of them went to another turn: whoever has it now decides for itself. */
    HANDED_ON,
    /** The leading one ended before this one was answered, or after. */
    LEAD_ENDED,
    /** This one ended. */
    ENDED
}
