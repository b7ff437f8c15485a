package org.liuhe.command.cases;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.cases.CaseReopened;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.cases.ReopenCase;

class ReopenCaseTest extends CaseStory {

    @Test
    void goesOneTierUp() {
        answered();
        accepts(new ReopenCase(CASE, 1), Town.CONFIRMATION, new CaseReopened(CASE.value(), 1, 1, 1, now()));
    }

    @Test
    void staysAtTheTop() {
        assigned();
        escalatedToStreet();
        escalatedToDistrict();
        signed();
        resolved(1);
        accepts(new ReopenCase(CASE, 1), Town.CONFIRMATION, new CaseReopened(CASE.value(), 3, 1, 2, now()));
    }

    @Test
    void recordsThatTheReportersClockRanOutMeanwhile() {
        answered();
        DueDate due = town.due("case");
        town.pass(Duration.ofHours(100));
        accepts(
                new ReopenCase(CASE, 1),
                Town.CONFIRMATION,
                new CaseReopened(CASE.value(), 1, 1, 1, now()),
                passed(1, OverdueCause.CASE_TERM, null, 0, false, Duty.HANDLE, due));
    }

    @Test
    void recordsNothingMoreBeforeTheReportersClockHasRunOut() {
        answered();
        town.pass(Duration.ofHours(100).minusMillis(1));
        accepts(new ReopenCase(CASE, 1), Town.CONFIRMATION, new CaseReopened(CASE.value(), 1, 1, 1, now()));
    }

    @Test
    void recordsTheReportersClockOnlyOnce() {
        assigned();
        signed();
        happened(passed(1, OverdueCause.CASE_TERM, Town.PROPERTY, 0, true, Duty.HANDLE, town.due("case")));
        resolved(1);
        town.pass(Duration.ofHours(101));
        accepts(new ReopenCase(CASE, 1), Town.CONFIRMATION, new CaseReopened(CASE.value(), 1, 1, 1, now()));
    }

    @Test
    void isQuietWhenRepeated() {
        answered();
        reopened(1, 1);
        absorbs(new ReopenCase(CASE, 1), Town.CONFIRMATION);
    }

    @Test
    void isQuietAboutAnEarlierReply() {
        answered();
        reopened(1, 1);
        escalatedToStreet();
        signed();
        resolved(2);
        absorbs(new ReopenCase(CASE, 1), Town.CONFIRMATION);
    }

    @Test
    void isQuietOnceTheMatterEnded() {
        answered();
        closed();
        absorbs(new ReopenCase(CASE, 1), Town.CONFIRMATION);
    }

    private void answered() {
        assigned();
        signed();
        resolved(1);
    }
}
