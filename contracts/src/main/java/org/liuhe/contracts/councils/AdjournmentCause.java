package org.liuhe.contracts.councils;

/** Why a meeting came to nothing. */
public enum AdjournmentCause {
    /** Not all who have a seat were there. */
    NO_QUORUM,
    /** It was not held in time. */
    NOT_HELD
}
