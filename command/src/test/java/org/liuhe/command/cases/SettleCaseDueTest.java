package org.liuhe.command.cases;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseDueSettled;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.MarkOverdue;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.cases.SettleCaseDue;

/** The holidays of a year were announced after due dates had been computed that reach into it. */
class SettleCaseDueTest extends CaseStory {

    private static final Actor CALENDAR = Actor.system("calendar");

    private DueDate was;

    @BeforeEach
    void computed() {
        was = Town.provisional(town.due("property.resolve"));
    }

    @Test
    void settlesByTheCalendarAsAnnounced() {
        assigned();
        accepts(settle(), CALENDAR, settled());
    }

    @Test
    void isQuietWhenSettledBefore() {
        assigned();
        happened(settled());
        absorbs(settle(), CALENDAR);
    }

    @Test
    void leavesADateThatWasNeverProvisional() {
        assigned();
        absorbs(new SettleCaseDue(CASE, town.due("property.resolve")), CALENDAR);
    }

    @Test
    void isQuietOnceTheMatterIsOver() {
        assigned();
        closed();
        absorbs(settle(), CALENDAR);
    }

    @Test
    void theSettledTermIsTheOneThatRunsOut() {
        opened();
        happened(
                new CaseAssigned(
                        CASE.value(),
                        1,
                        Town.PROPERTY,
                        "property",
                        0,
                        0,
                        Duty.HANDLE,
                        AssignmentCause.ROUTE,
                        false,
                        town.now(),
                        null,
                        null,
                        was),
                settled());
        DueDate due = town.settled(was);
        accepts(
                new MarkOverdue(CASE, 1, OverdueCause.NOT_RESOLVED, due.at()),
                Town.ROUTING,
                passed(1, OverdueCause.NOT_RESOLVED, Town.PROPERTY, 0, true, Duty.HANDLE, due));
    }

    private SettleCaseDue settle() {
        return new SettleCaseDue(CASE, was);
    }

    private CaseDueSettled settled() {
        return new CaseDueSettled(CASE.value(), was, town.settled(was), town.now());
    }
}
