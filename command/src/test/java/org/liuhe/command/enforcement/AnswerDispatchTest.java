package org.liuhe.command.enforcement;

import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.enforcement.AcceptDispatch;
import org.liuhe.contracts.enforcement.DeclineDispatch;
import org.liuhe.contracts.enforcement.DispatchAccepted;
import org.liuhe.contracts.enforcement.DispatchRefusalReason;
import org.liuhe.contracts.enforcement.EnforcementRule;

class AnswerDispatchTest extends TaskStory {

    @Test
    void theMemberGoes() {
        underWay();
        accepts(
                accept(1),
                Town.OFFICER,
                new DispatchAccepted(TASK.value(), 1, town.due("enforcement.inspect"), town.now()));
    }

    @Test
    void theMemberDeclinesWithAReason() {
        underWay();
        accepts(decline(1), Town.OFFICER, decline(1, DispatchRefusalReason.INTERESTED, "当事人是我的亲戚", 1));
    }

    @Test
    void countsTheDeclines() {
        underWay();
        declined();
        dispatched();
        accepts(decline(2), Town.OFFICER, decline(2, DispatchRefusalReason.INTERESTED, "当事人是我的亲戚", 2));
    }

    @Test
    void refusesAcceptanceByAColleagueOfTheSameTeam() {
        underWay();
        refuses(accept(1), Town.CHIEF, EnforcementRule.NOT_THE_MEMBER);
    }

    @Test
    void refusesADeclineByAnother() {
        underWay();
        refuses(decline(1), Town.COLLEAGUE, EnforcementRule.NOT_THE_MEMBER);
    }

    @Test
    void refusesToDeclineTwice() {
        underWay();
        declined();
        refuses(decline(1), Town.OFFICER, EnforcementRule.DISPATCH_OVER, "dispatch");
    }

    @Test
    void refusesToAcceptAfterADecline() {
        underWay();
        declined();
        refuses(accept(1), Town.OFFICER, EnforcementRule.DISPATCH_OVER, "dispatch");
    }

    @Test
    void refusesToAcceptTwice() {
        inspecting();
        refuses(accept(1), Town.OFFICER, EnforcementRule.DISPATCH_OVER, "dispatch");
    }

    @Test
    void refusesADispatchThatNeverWas() {
        underWay();
        refuses(accept(2), Town.OFFICER, EnforcementRule.NOT_THE_MEMBER);
    }

    @Test
    void refusesSilenceAsAReason() {
        underWay();
        refuses(
                new DeclineDispatch(TASK, 1, DispatchRefusalReason.SILENCE, "不想去", null),
                Town.OFFICER,
                EnforcementRule.REASON_RESERVED,
                "reason");
    }

    @Test
    void refusesADeclineWithoutExplanation() {
        underWay();
        refuses(
                new DeclineDispatch(TASK, 1, DispatchRefusalReason.BUSY, "", null),
                Town.OFFICER,
                CommonRule.TEXT_BLANK,
                "explanation");
    }

    @Test
    void refusesOnceTheTaskIsOver() {
        underWay();
        closed();
        refuses(accept(1), Town.OFFICER, EnforcementRule.CLOSED);
        refuses(decline(1), Town.OFFICER, EnforcementRule.CLOSED);
    }

    private static AcceptDispatch accept(int dispatch) {
        return new AcceptDispatch(TASK, dispatch, null);
    }

    private static DeclineDispatch decline(int dispatch) {
        return new DeclineDispatch(TASK, dispatch, DispatchRefusalReason.INTERESTED, "当事人是我的亲戚", null);
    }
}
