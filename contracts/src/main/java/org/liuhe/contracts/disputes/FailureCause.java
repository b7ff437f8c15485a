package org.liuhe.contracts.disputes;

/** Why mediation ended without an agreement (人民调解法 art. 26). */
public enum FailureCause {
    /** A party ended it, as any may at any time. */
    PARTY_ENDED,
    /** The mediator found that none can be reached. */
    NO_AGREEMENT,
    /** The term for mediation passed. */
    TERM_PASSED,
    /** The agreement was not signed and sealed in time. */
    NOT_SIGNED,
    /** A side is no longer there. */
    PARTY_GONE
}
