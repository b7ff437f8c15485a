package org.liuhe.contracts.petitions;

/** Which review. */
public enum ReviewLevel {
    /** 复查 (信访工作条例 art. 35). */
    REVIEW,
    /** 复核 (art. 36). */
    REREVIEW
}
