package org.liuhe.command.complaints;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.complaints.ComplaintDueSettled;
import org.liuhe.contracts.complaints.SettleComplaintDue;

/** The holidays of a year were announced after due dates had been computed that reach into it. */
class SettleComplaintDueTest extends ComplaintStory {

    private static final Actor CALENDAR = Actor.system("calendar");

    private DueDate was;

    @BeforeEach
    void computed() {
        was = Town.provisional(town.due("intake"));
    }

    @Test
    void settlesByTheCalendarAsAnnounced() {
        filed();
        accepts(settle(), CALENDAR, settled());
    }

    @Test
    void isQuietWhenSettledBefore() {
        filed();
        happened(settled());
        absorbs(settle(), CALENDAR);
    }

    @Test
    void leavesADateThatWasNeverProvisional() {
        filed();
        absorbs(new SettleComplaintDue(COMPLAINT, town.due("intake")), CALENDAR);
    }

    @Test
    void isQuietOnceTheMatterIsOver() {
        filed();
        withdrawn();
        absorbs(settle(), CALENDAR);
    }

    private SettleComplaintDue settle() {
        return new SettleComplaintDue(COMPLAINT, was);
    }

    private ComplaintDueSettled settled() {
        return new ComplaintDueSettled(COMPLAINT.value(), was, town.settled(was), town.now());
    }
}
