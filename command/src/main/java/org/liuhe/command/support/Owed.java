package org.liuhe.command.support;

import org.liuhe.contracts.DueDate;

/**
 * What one tier owes the supporters; part of the support's state.
 *
 * @param organisation null where nobody serves the tier
 * @param due null until somebody is obliged
 */
record Owed(String organisation, DueDate due, boolean overdue, boolean answered) {

    static final Owed REACHED = new Owed(null, null, false, false);

    boolean isOpen() {
        return due != null && !answered;
    }

    Owed by(String who, DueDate when) {
        return new Owed(who, when, overdue, answered);
    }

    Owed late() {
        return new Owed(organisation, due, true, answered);
    }

    Owed given() {
        return new Owed(organisation, due, overdue, true);
    }
}
