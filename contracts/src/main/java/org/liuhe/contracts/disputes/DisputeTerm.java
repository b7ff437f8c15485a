package org.liuhe.contracts.disputes;

/** A term of a dispute; each is a code of the policy. */
public enum DisputeTerm {
    /** The committee decides. */
    DECIDE,
    /** The parties answer the invitation. */
    INVITE,
    /** Mediation ends. */
    FINISH,
    /** The agreement is signed and sealed. */
    SIGN,
    /** An obligation is done. */
    PERFORM,
    /** Joint judicial confirmation is asked (人民调解法 art. 33). */
    CONFIRMATION_WINDOW,
    /** The court answers. */
    COURT_ANSWER,
    /** The police answer. */
    POLICE_ANSWER
}
