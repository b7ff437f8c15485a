package org.liuhe.contracts.petitions;

/** What a reviewing body finds of the answer before it. */
public enum ReviewOpinion {
    /** 维持. */
    UPHELD,
    /** 变更. */
    CHANGED,
    /** 撤销. */
    REVOKED
}
