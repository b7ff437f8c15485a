package org.liuhe.contracts.disputes;

/** Where a dispute stands. */
public enum DisputeStage {
    /** The committee that serves the area is being found. */
    OPENED,
    /** No committee serves the area: an operator names one. */
    GAP,
    /** The committee decides whether it takes it. */
    DECIDING,
    /** The parties are asked whether they consent. */
    INVITING,
    /** All consented; a mediator is chosen or named. */
    CHOOSING,
    /** A mediator mediates. */
    MEDIATING,
    /** Agreed, and waiting for the signatures and the seal. */
    SIGNING,
    /** The agreement is in effect; its performance is watched. */
    EFFECTIVE,
    /** Done as agreed. */
    PERFORMED,
    /** A party broke the agreement. */
    BREACHED,
    /** A party refused mediation, or kept silent. */
    REFUSED,
    /** No agreement was reached. */
    FAILED,
    /** The committee did not take it. */
    NOT_ACCEPTED,
    /** The committee kept silent. */
    UNANSWERED,
    /** Nobody serves the area. */
    UNSERVED,
    /** The applicant, or where it came from, withdrew it. */
    WITHDRAWN;

    /** True where mediation is over, with or without an agreement that was kept. */
    public boolean ended() {
        return compareTo(PERFORMED) >= 0;
    }
}
