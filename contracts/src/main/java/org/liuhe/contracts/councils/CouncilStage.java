package org.liuhe.contracts.councils;

/** Where a council is. */
public enum CouncilStage {
    /** Called; the three are being looked for. */
    CONVENED,
    /** The three are invited. */
    INVITED,
    /** The first meeting had no quorum, or was not held; a second is called. */
    ADJOURNED,
    /** The three are together. */
    IN_SESSION,
    /** The owners vote. */
    VOTING,
    /** Resolved; whoever is responsible carries it out. */
    RESOLVED,
    /** Whoever is responsible says that it is done. */
    REPORTED,
    /** What was resolved was not done in time. */
    OVERDUE,
    /** Handed to the enforcement team. */
    REFERRED,
    /** Over; only minutes may be outstanding. */
    CLOSED
}
