package org.liuhe.app.importing;

import org.liuhe.contracts.complaints.ClosedOutcome;

/** What a status of the other system means here. */
enum SourceStatus {
    OPEN(null),
    CLOSED(ClosedOutcome.CLOSED),
    WITHDRAWN(ClosedOutcome.WITHDRAWN),
    REJECTED(ClosedOutcome.REJECTED);

    private final ClosedOutcome outcome;

    SourceStatus(ClosedOutcome outcome) {
        this.outcome = outcome;
    }

    /** Null where the matter goes on. */
    ClosedOutcome outcome() {
        return outcome;
    }
}
