package org.liuhe.contracts.disputes;

/** How a dispute came to mediation. */
public enum DisputeOrigin {
    /** A party applied (人民调解法 art. 17). */
    APPLICATION,
    /** A case handed it over. */
    CASE,
    /** A petition did 访调对接. */
    PETITION,
    /** A council did. */
    COUNCIL,
    /** The police did 警调对接. */
    POLICE,
    /** A court did 诉调对接. */
    COURT
}
