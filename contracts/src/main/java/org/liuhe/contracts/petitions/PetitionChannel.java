package org.liuhe.contracts.petitions;

/** How a petition came in (信访工作条例 art. 17). */
public enum PetitionChannel {
    WEB,
    /** 走访. */
    VISIT,
    /** 来信. */
    LETTER
}
