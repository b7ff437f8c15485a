package org.liuhe.contracts.petitions;

/** The terms of a petition. */
public enum PetitionTerm {
    /** Art. 22, 23: fifteen days. */
    DECIDE,
    /** Art. 23: five working days. */
    OBJECT,
    /** Art. 34: sixty days, and at most thirty more. */
    FINISH,
    /** Art. 35: thirty days. */
    REVIEW_ASK,
    /** Art. 35: thirty days. */
    REVIEW_ANSWER,
    /** Art. 36: thirty days. */
    REREVIEW_ASK,
    /** Art. 36: thirty days, without the time of hearings. */
    REREVIEW_ANSWER,
    /** A rule of this system: sixty days, within which a hearing (art. 36) is closed. */
    HEARING
}
