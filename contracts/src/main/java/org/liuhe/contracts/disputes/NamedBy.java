package org.liuhe.contracts.disputes;

/** Who brought a mediator to the dispute (人民调解法 art. 19). */
public enum NamedBy {
    /** All parties chose the same one. */
    PARTIES,
    /** The committee named one. */
    COMMITTEE
}
