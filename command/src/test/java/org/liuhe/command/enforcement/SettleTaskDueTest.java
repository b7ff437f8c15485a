package org.liuhe.command.enforcement;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.enforcement.SettleTaskDue;
import org.liuhe.contracts.enforcement.TaskDueSettled;

/** The holidays of a year were announced after due dates had been computed that reach into it. */
class SettleTaskDueTest extends TaskStory {

    private static final Actor CALENDAR = Actor.system("calendar");

    private DueDate was;

    @BeforeEach
    void computed() {
        was = Town.provisional(town.due("enforcement.dispatch"));
    }

    @Test
    void settlesByTheCalendarAsAnnounced() {
        opened();
        formed();
        accepts(settle(), CALENDAR, settled());
    }

    @Test
    void isQuietWhenSettledBefore() {
        opened();
        formed();
        happened(settled());
        absorbs(settle(), CALENDAR);
    }

    @Test
    void leavesADateThatWasNeverProvisional() {
        opened();
        formed();
        absorbs(new SettleTaskDue(TASK, town.due("enforcement.dispatch")), CALENDAR);
    }

    @Test
    void isQuietOnceTheMatterIsOver() {
        opened();
        closed();
        absorbs(settle(), CALENDAR);
    }

    private SettleTaskDue settle() {
        return new SettleTaskDue(TASK, was);
    }

    private TaskDueSettled settled() {
        return new TaskDueSettled(TASK.value(), was, town.settled(was), town.now());
    }
}
