package org.liuhe.command.disputes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.disputes.DisputeDueSettled;
import org.liuhe.contracts.disputes.SettleDisputeDue;

/** The holidays of a year were announced after due dates had been computed that reach into it. */
class SettleDisputeDueTest extends DisputeStory {

    private static final Actor CALENDAR = Actor.system("calendar");

    private DueDate was;

    @BeforeEach
    void computed() {
        was = Town.provisional(town.due("mediation.finish"));
    }

    @Test
    void settlesByTheCalendarAsAnnounced() {
        invited();
        accepts(settle(), CALENDAR, settled());
    }

    @Test
    void isQuietWhenSettledBefore() {
        invited();
        happened(settled());
        absorbs(settle(), CALENDAR);
    }

    @Test
    void leavesADateThatWasNeverProvisional() {
        invited();
        absorbs(new SettleDisputeDue(DISPUTE, town.due("mediation.finish")), CALENDAR);
    }

    private SettleDisputeDue settle() {
        return new SettleDisputeDue(DISPUTE, was);
    }

    private DisputeDueSettled settled() {
        return new DisputeDueSettled(DISPUTE.value(), was, town.settled(was), town.now());
    }
}
