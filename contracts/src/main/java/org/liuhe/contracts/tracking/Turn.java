package org.liuhe.contracts.tracking;

/** Whose turn it is. */
public enum Turn {
    REPORTER,
    ORGANISATION,
    /** Nobody serves the area: the operator must rule. */
    OPERATOR,
    /** The system itself, for the moment between two organisations. */
    SYSTEM,
    NOBODY
}
