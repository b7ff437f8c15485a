package org.liuhe.command.cases;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.MarkOverdue;
import org.liuhe.contracts.cases.OverdueCause;

class MarkOverdueTest extends CaseStory {

    @Test
    void escalatesWhereNobodySigned() {
        assigned();
        DueDate due = town.due("property.sign");
        town.pass(Duration.ofHours(4));
        accepts(
                overdue(1, OverdueCause.NOT_SIGNED),
                Town.ROUTING,
                passed(1, OverdueCause.NOT_SIGNED, Town.PROPERTY, 0, true, Duty.HANDLE, due));
    }

    @Test
    void escalatesWhereNobodyResolved() {
        assigned();
        signed();
        accepts(
                overdue(1, OverdueCause.NOT_RESOLVED),
                Town.ROUTING,
                passed(
                        1,
                        OverdueCause.NOT_RESOLVED,
                        Town.PROPERTY,
                        0,
                        true,
                        Duty.HANDLE,
                        town.due("property.resolve")));
    }

    @Test
    void passesTheDutyToRuleOn() {
        assigned();
        returned(2, true);
        rulingAskedOfStreet();
        accepts(
                overdue(2, OverdueCause.NOT_RULED),
                Town.ROUTING,
                passed(2, OverdueCause.NOT_RULED, Town.STREET, 1, true, Duty.RULE, town.due("ruling")));
    }

    @Test
    void staysAtTheTop() {
        assigned();
        escalatedToStreet();
        escalatedToDistrict();
        accepts(
                overdue(3, OverdueCause.NOT_SIGNED),
                Town.ROUTING,
                passed(3, OverdueCause.NOT_SIGNED, Town.DISTRICT, 2, false, Duty.HANDLE, town.due("district.sign")));
    }

    @Test
    void recordsEachTermOnceATurn() {
        assigned();
        happened(passed(1, OverdueCause.NOT_SIGNED, Town.PROPERTY, 0, true, Duty.HANDLE, town.due("property.sign")));
        absorbs(overdue(1, OverdueCause.NOT_SIGNED), Town.ROUTING);
    }

    @Test
    void recordsAnotherTermOfTheSameTurn() {
        assigned();
        happened(passed(1, OverdueCause.NOT_SIGNED, Town.PROPERTY, 0, true, Duty.HANDLE, town.due("property.sign")));
        accepts(
                overdue(1, OverdueCause.NOT_RESOLVED),
                Town.ROUTING,
                passed(
                        1,
                        OverdueCause.NOT_RESOLVED,
                        Town.PROPERTY,
                        0,
                        true,
                        Duty.HANDLE,
                        town.due("property.resolve")));
    }

    @Test
    void isQuietWhereTheHolderSigned() {
        assigned();
        signed();
        absorbs(overdue(1, OverdueCause.NOT_SIGNED), Town.ROUTING);
    }

    @Test
    void isQuietWhereTheHolderOwesSomethingElse() {
        assigned();
        absorbs(overdue(1, OverdueCause.NOT_RULED), Town.ROUTING);
    }

    @Test
    void isQuietWhereARulingIsOwedAndNoSignature() {
        assigned();
        returned(2, true);
        rulingAskedOfStreet();
        absorbs(overdue(2, OverdueCause.NOT_SIGNED), Town.ROUTING);
    }

    @Test
    void isQuietWhereARulingIsOwedAndNoResolution() {
        assigned();
        returned(2, true);
        rulingAskedOfStreet();
        absorbs(overdue(2, OverdueCause.NOT_RESOLVED), Town.ROUTING);
    }

    @Test
    void isQuietAboutAnEarlierTurn() {
        assigned();
        escalatedToStreet();
        absorbs(overdue(1, OverdueCause.NOT_RESOLVED), Town.ROUTING);
    }

    @Test
    void isQuietAfterAReturn() {
        assigned();
        returned(1, false);
        absorbs(overdue(1, OverdueCause.NOT_SIGNED), Town.ROUTING);
    }

    @Test
    void isQuietOnceTheMatterIsAnswered() {
        assigned();
        signed();
        resolved(1);
        absorbs(overdue(1, OverdueCause.NOT_RESOLVED), Town.ROUTING);
    }

    @Test
    void isQuietOnceTheMatterEnded() {
        assigned();
        closed();
        absorbs(overdue(1, OverdueCause.NOT_SIGNED), Town.ROUTING);
    }

    @Test
    void recordsTheReportersClockOnce() {
        assigned();
        happened(passed(1, OverdueCause.CASE_TERM, Town.PROPERTY, 0, true, Duty.HANDLE, town.due("case")));
        escalatedToStreet();
        absorbs(overdue(2, OverdueCause.CASE_TERM), Town.ROUTING);
    }

    @Test
    void escalatesWhenTheReportersClockRunsOut() {
        assigned();
        accepts(
                overdue(1, OverdueCause.CASE_TERM),
                Town.ROUTING,
                passed(1, OverdueCause.CASE_TERM, Town.PROPERTY, 0, true, Duty.HANDLE, town.due("case")));
    }

    @Test
    void takesTheReportersClockForThePresentTurnWhicheverItSpeaksOf() {
        assigned();
        escalatedToStreet();
        accepts(
                overdue(1, OverdueCause.CASE_TERM),
                Town.ROUTING,
                passed(2, OverdueCause.CASE_TERM, Town.STREET, 1, true, Duty.HANDLE, town.due("case")));
    }

    @Test
    void leavesTheCaseAtTheTopWhenTheReportersClockRunsOut() {
        assigned();
        escalatedToStreet();
        escalatedToDistrict();
        accepts(
                overdue(3, OverdueCause.CASE_TERM),
                Town.ROUTING,
                passed(3, OverdueCause.CASE_TERM, Town.DISTRICT, 2, false, Duty.HANDLE, town.due("case")));
    }

    @Test
    void namesNoHolderWhereThereIsNone() {
        assigned();
        returned(2, true);
        accepts(
                overdue(1, OverdueCause.CASE_TERM),
                Town.ROUTING,
                passed(1, OverdueCause.CASE_TERM, null, 0, true, Duty.RULE, town.due("case")));
    }

    @Test
    void isQuietAboutTheReportersClockWhileTheReporterIsAsked() {
        assigned();
        signed();
        resolved(1);
        absorbs(overdue(1, OverdueCause.CASE_TERM), Town.ROUTING);
    }

    private static MarkOverdue overdue(int assignment, OverdueCause cause) {
        return new MarkOverdue(CASE, assignment, cause, null);
    }
}
