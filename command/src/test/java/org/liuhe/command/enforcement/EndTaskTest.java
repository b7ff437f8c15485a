package org.liuhe.command.enforcement;

import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.enforcement.DeclineTask;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.ReinspectTask;
import org.liuhe.contracts.enforcement.TaskAdopted;
import org.liuhe.contracts.enforcement.TaskClosed;
import org.liuhe.contracts.enforcement.TaskDeclined;
import org.liuhe.contracts.enforcement.TaskKept;
import org.liuhe.contracts.enforcement.WithdrawTask;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** The team declines, or the origin withdraws. */
class EndTaskTest extends TaskStory {

    private static final DeclineTask DECLINE = new DeclineTask(TASK, "属消防救援机构职权", null);
    private static final WithdrawTask WITHDRAW = new WithdrawTask(TASK);

    @Test
    void theLeadDeclinesWithReasons() {
        opened();
        accepts(
                DECLINE,
                Town.CHIEF,
                new TaskDeclined(TASK.value(), "属消防救援机构职权", town.now()),
                close(ReferralOutcome.ENFORCEMENT_DECLINED));
    }

    @Test
    void refusesToDeclineTwice() {
        opened();
        happened(new TaskDeclined(TASK.value(), "属消防救援机构职权", town.now()));
        happened(close(ReferralOutcome.ENFORCEMENT_DECLINED));
        refuses(DECLINE, Town.CHIEF, EnforcementRule.CLOSED);
    }

    @Test
    void refusesToDeclineWhatWasFound() {
        violationFound();
        refuses(DECLINE, Town.CHIEF, EnforcementRule.DECLINE_LATE);
    }

    @Test
    void refusesToDeclineWhatOneOfSeveralInspectionsFound() {
        split();
        happened(finding(1, true, 1, null));
        refuses(DECLINE, Town.CHIEF, EnforcementRule.DECLINE_LATE);
    }

    @Test
    void refusesADeclineByAnybodyElse() {
        opened();
        refuses(DECLINE, Town.OUTSIDER, EnforcementRule.NOT_THE_LEAD);
    }

    @Test
    void refusesADeclineWithoutReasons() {
        opened();
        refuses(new DeclineTask(TASK, null, null), Town.CHIEF, CommonRule.TEXT_BLANK, "reasons");
    }

    @Test
    void endsWithItsOriginWhereNothingIsFound() {
        inspecting();
        accepts(WITHDRAW, Town.ENFORCING, close(ReferralOutcome.WITHDRAWN));
    }

    @Test
    void goesOnWithoutItsOriginWhereAViolationIsFound() {
        violationFound();
        accepts(WITHDRAW, Town.ENFORCING, new TaskKept(TASK.value(), CASE, town.now()));
    }

    @Test
    void goesOnWithoutItsOriginWhereAnotherTaskDependsOnIt() {
        opened();
        happened(new TaskAdopted(TASK.value(), "enf-other", null, null, town.now()));
        accepts(WITHDRAW, Town.ENFORCING, new TaskKept(TASK.value(), CASE, town.now()));
    }

    @Test
    void isKeptOnce() {
        violationFound();
        happened(new TaskKept(TASK.value(), CASE, town.now()));
        absorbs(WITHDRAW, Town.ENFORCING);
    }

    @Test
    void answersNobodyOnceItIsKept() {
        reported();
        happened(new TaskKept(TASK.value(), CASE, town.now()));
        accepts(
                new ReinspectTask(TASK, true, "又看了", null, null),
                Town.OFFICER,
                reinspected(1, true),
                new TaskClosed(TASK.value(), null, null, ReferralOutcome.RECTIFIED, town.now()));
    }

    @Test
    void absorbsAWithdrawalThatComesTooLate() {
        opened();
        closed();
        absorbs(WITHDRAW, Town.ENFORCING);
    }

    @Test
    void absorbsTheWithdrawalOfAPatrolsTask() {
        openedByPatrol();
        absorbs(WITHDRAW, Town.ENFORCING);
    }
}
