package org.liuhe.contracts.disputes;

/** What a mediator is to a party; whoever is anything is refused. */
public enum MediatorRelation {
    /** Nothing. */
    NONE,
    /** A relative. */
    KIN,
    /** Works with or for a party. */
    COLLEAGUE,
    /** Gains or loses by the outcome. */
    INTERESTED
}
