package org.liuhe.command.enforcement;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.Evidence;
import org.liuhe.contracts.enforcement.RectificationOrdered;
import org.liuhe.contracts.enforcement.RectificationTermPassed;
import org.liuhe.contracts.enforcement.ReinspectTask;
import org.liuhe.contracts.enforcement.TaskTerm;
import org.liuhe.contracts.referrals.ReferralOutcome;

class ReinspectTaskTest extends TaskStory {

    @Test
    void closesWhereItIsRectified() {
        reported();
        accepts(again(true, null), Town.OFFICER, reinspected(1, true), close(ReferralOutcome.RECTIFIED));
    }

    @Test
    void isBeforeTheLeadWhereItIsNot() {
        reported();
        accepts(again(false, PHOTO), Town.OFFICER, reinspected(1, false));
    }

    @Test
    void refusesBeforeRectificationIsDue() {
        ordered();
        refuses(again(true, null), Town.OFFICER, EnforcementRule.REINSPECTION_EARLY);
    }

    @Test
    void refusesAMinuteBeforeTheTermEnds() {
        ordered();
        town.pass(Duration.ofHours(48).minusMinutes(1));
        refuses(again(true, null), Town.OFFICER, EnforcementRule.REINSPECTION_EARLY);
    }

    @Test
    void inspectsOnceTheTermHasPassedThoughNoDeadlineHasFired() {
        ordered();
        RectificationOrdered ordered = order(1);
        town.pass(Duration.ofHours(48));
        accepts(
                again(false, PHOTO),
                Town.OFFICER,
                new RectificationTermPassed(
                        TASK.value(), 1, ordered.rectifyDue(), town.due("enforcement.reinspect"), town.now()),
                reinspected(1, false));
    }

    @Test
    void inspectsAfterSilence() {
        ordered();
        happened(termPassed());
        accepts(again(true, null), Town.OFFICER, reinspected(1, true), close(ReferralOutcome.RECTIFIED));
    }

    @Test
    void refusesNotRectifiedWithoutEvidence() {
        reported();
        refuses(again(false, null), Town.OFFICER, EnforcementRule.EVIDENCE_MISSING, "evidence");
    }

    @Test
    void refusesTheLeadWhileTheMembersTermRuns() {
        reported();
        refuses(again(true, null), Town.CHIEF, EnforcementRule.NOT_THE_MEMBER);
    }

    @Test
    void letsTheLeadStepInOnceTheTermHasPassed() {
        reported();
        happened(passed(TaskTerm.REINSPECT, 1, town.due("enforcement.reinspect")));
        accepts(again(true, null), Town.CHIEF, reinspected(1, true), close(ReferralOutcome.RECTIFIED));
    }

    @Test
    void refusesWhereNothingIsOrdered() {
        violationFound();
        refuses(again(true, null), Town.OFFICER, EnforcementRule.NOT_RECTIFYING);
    }

    @Test
    void refusesTheResponsibleOrganisation() {
        reported();
        refuses(again(true, null), Town.CLERK, EnforcementRule.NOT_THE_MEMBER);
    }

    @Test
    void refusesOnceTheTaskIsOver() {
        reported();
        closed();
        refuses(again(true, null), Town.OFFICER, EnforcementRule.CLOSED);
    }

    private static ReinspectTask again(boolean rectified, List<Evidence> evidence) {
        return new ReinspectTask(TASK, rectified, "又看了", evidence, null);
    }
}
