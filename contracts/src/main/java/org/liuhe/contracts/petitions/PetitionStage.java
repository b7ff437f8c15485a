package org.liuhe.contracts.petitions;

/** Where a petition stands. */
public enum PetitionStage {
    /** The petition office decides. */
    REGISTERED,
    /** The body that it was forwarded to decides. */
    FORWARDED,
    /** 办理中. */
    ACCEPTED,
    /** A review may be asked. */
    REPLIED,
    /** 复查中. */
    IN_REVIEW,
    /** A re-review may be asked. */
    REVIEWED,
    /** 复核中. */
    IN_REREVIEW,
    /** The re-review is answered 终结. */
    FINAL,
    NOT_ACCEPTED,
    /** The petitioner let the term for a review or re-review pass. */
    NOT_CONTESTED,
    WITHDRAWN,
    SETTLED_BY_MEDIATION;

    /** True where nothing more is owed to the petitioner. */
    public boolean ended() {
        return compareTo(FINAL) >= 0;
    }
}
