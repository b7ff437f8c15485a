package org.liuhe.contracts.enforcement;

/** Why a member does not go. */
public enum DispatchRefusalReason {
    OFF_DUTY,
    BUSY,
    TOO_FAR,
    /** Recusal 回避 (行政处罚法 art. 43). */
    INTERESTED,
    OTHER,
    /** The term passed in silence. */
    SILENCE
}
