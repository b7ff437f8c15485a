package org.liuhe.command.councils;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.councils.CouncilDueSettled;
import org.liuhe.contracts.councils.SettleCouncilDue;

/** The holidays of a year were announced after due dates had been computed that reach into it. */
class SettleCouncilDueTest extends CouncilStory {

    private static final Actor CALENDAR = Actor.system("calendar");

    private DueDate was;

    @BeforeEach
    void computed() {
        was = Town.provisional(town.due("council.convene"));
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
        absorbs(new SettleCouncilDue(COUNCIL, town.due("council.convene")), CALENDAR);
    }

    @Test
    void isQuietOnceTheMatterIsOver() {
        closed();
        absorbs(settle(), CALENDAR);
    }

    private SettleCouncilDue settle() {
        return new SettleCouncilDue(COUNCIL, was);
    }

    private CouncilDueSettled settled() {
        return new CouncilDueSettled(COUNCIL.value(), was, town.settled(was), town.now());
    }
}
