package org.liuhe.command.enforcement;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuhe.command.Town;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.enforcement.DispatchRefusalReason;
import org.liuhe.contracts.enforcement.RectificationExtended;
import org.liuhe.contracts.enforcement.TaskTerm;

class MarkTaskOverdueTest extends TaskStory {

    private static final Duration YEAR = Duration.ofDays(365);

    @Test
    void nobodyWasDispatched() {
        opened();
        DueDate due = town.due("enforcement.dispatch");
        town.pass(Duration.ofHours(9));
        accepts(overdue(TaskTerm.DISPATCH, 0), Town.ENFORCING, passed(TaskTerm.DISPATCH, 0, due));
    }

    @Test
    void formingATeamStopsNoClock() {
        opened();
        formed();
        DueDate due = town.due("enforcement.dispatch");
        town.pass(Duration.ofHours(9));
        accepts(overdue(TaskTerm.DISPATCH, 0), Town.ENFORCING, passed(TaskTerm.DISPATCH, 0, due));
    }

    @Test
    void silenceIsADecline() {
        underWay();
        town.pass(Duration.ofHours(3));
        accepts(overdue(TaskTerm.ACCEPT, 1), Town.ENFORCING, decline(1, DispatchRefusalReason.SILENCE, null, 1));
    }

    @Test
    void nobodyInspected() {
        inspecting();
        DueDate due = town.due("enforcement.inspect");
        town.pass(Duration.ofHours(24));
        accepts(overdue(TaskTerm.INSPECT, 0), Town.ENFORCING, passed(TaskTerm.INSPECT, 0, due));
    }

    @Test
    void nothingWasDecided() {
        violationFound();
        DueDate due = town.due("enforcement.penalty");
        town.pass(Duration.ofHours(90));
        accepts(overdue(TaskTerm.DECIDE, 0), Town.ENFORCING, passed(TaskTerm.DECIDE, 0, due));
    }

    @Test
    void aPenaltyIsOverdue() {
        notRectified();
        heard();
        DueDate due = town.due("enforcement.penalty");
        town.pass(Duration.ofHours(90));
        accepts(overdue(TaskTerm.DECIDE, 1), Town.ENFORCING, passed(TaskTerm.DECIDE, 1, due));
    }

    @Test
    void rectificationPassedInSilence() {
        ordered();
        town.pass(Duration.ofHours(48));
        accepts(overdue(TaskTerm.RECTIFY, 1), Town.ENFORCING, termPassed());
    }

    @Test
    void nobodyInspectedAgain() {
        reported();
        DueDate due = town.due("enforcement.reinspect");
        town.pass(Duration.ofHours(16));
        accepts(overdue(TaskTerm.REINSPECT, 1), Town.ENFORCING, passed(TaskTerm.REINSPECT, 1, due));
    }

    @Test
    void absorbsADeadlineThatFiresTwice() {
        opened();
        DueDate due = town.due("enforcement.dispatch");
        town.pass(Duration.ofHours(9));
        happened(passed(TaskTerm.DISPATCH, 0, due));
        absorbs(overdue(TaskTerm.DISPATCH, 0), Town.ENFORCING);
    }

    @Test
    void absorbsADeadlineThatFiresEarly() {
        ordered();
        town.pass(Duration.ofHours(47));
        absorbs(overdue(TaskTerm.RECTIFY, 1), Town.ENFORCING);
    }

    @Test
    void absorbsTheOldDeadlineOfATermThatWasMadeLonger() {
        ordered();
        happened(new RectificationExtended(
                TASK.value(), 1, "连日大雨", town.terms().extended(town.due("enforcement.rectify")), town.now()));
        town.pass(Duration.ofHours(48));
        absorbs(overdue(TaskTerm.RECTIFY, 1), Town.ENFORCING);
    }

    @Test
    void takesADeadlineThatIsLateByAYear() {
        inspecting();
        DueDate due = town.due("enforcement.inspect");
        town.pass(YEAR);
        accepts(overdue(TaskTerm.INSPECT, 0), Town.ENFORCING, passed(TaskTerm.INSPECT, 0, due));
    }

    @Test
    void absorbsADeadlineThatIsLateByAYearAndMoot() {
        inspecting();
        town.pass(YEAR);
        absorbs(overdue(TaskTerm.DISPATCH, 0), Town.ENFORCING);
        absorbs(overdue(TaskTerm.ACCEPT, 1), Town.ENFORCING);
    }

    @Test
    void absorbsADeadlineOfAnEarlierDispatch() {
        underWay();
        declined();
        dispatched();
        town.pass(YEAR);
        absorbs(overdue(TaskTerm.ACCEPT, 1), Town.ENFORCING);
    }

    @ParameterizedTest
    @EnumSource(TaskTerm.class)
    void absorbsADeadlineThatFiresWhileTheTaskIsBeingClosed(TaskTerm term) {
        reported();
        closed();
        town.pass(YEAR);
        absorbs(overdue(term, 0), Town.ENFORCING);
        absorbs(overdue(term, 1), Town.ENFORCING);
    }
}
