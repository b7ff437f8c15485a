package org.liuhe.contracts.cockpit;

/** A number of the cockpit whose matters can be listed. */
public enum Cell {
    /** Neither answered nor ended, now. */
    OPEN,
    /** Of those, past a term. */
    OVERDUE,
    /** Waiting for the reporter, now. */
    WAITING_FOR_REPORTER,
    /** Filed in the days. */
    FILED,
    /** Closed in the days. */
    CLOSED,
    /** Given out in the days, and returned. */
    RETURNED,
    /** With a duty whose term passed in the days. */
    LATE,
    /** Contested in the days. */
    CONTESTED,
    /** Rated 1, 2 or 3 of 5 in the days. */
    DISSATISFIED
}
