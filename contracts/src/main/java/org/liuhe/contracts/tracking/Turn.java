package org.liuhe.contracts.tracking;

/** Whose turn it is. */
public enum Turn {
    REPORTER,
    ORGANISATION,
    /** The body that the holder asked: a council, a mediation committee or an enforcement team. */
    ASKED_BODY,
    /** Nobody serves the area: the operator must rule. */
    OPERATOR,
    /** The system itself, for the moment between two organisations. */
    SYSTEM,
    NOBODY
}
