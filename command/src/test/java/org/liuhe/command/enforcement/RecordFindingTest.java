package org.liuhe.command.enforcement;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuhe.command.Town;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.Evidence;
import org.liuhe.contracts.enforcement.RecordFinding;
import org.liuhe.contracts.enforcement.TaskTerm;
import org.liuhe.contracts.referrals.ReferralOutcome;

class RecordFindingTest extends TaskStory {

    @Test
    void aViolationIsBeforeTheLead() {
        inspecting();
        accepts(found(1, true, PHOTO), Town.OFFICER, finding(1, true, 0, town.due("enforcement.penalty")));
    }

    @Test
    void closesWhereNothingIsFound() {
        inspecting();
        accepts(
                found(1, false, List.of()),
                Town.OFFICER,
                finding(1, false, 0, null),
                close(ReferralOutcome.NO_VIOLATION));
    }

    @Test
    void waitsForTheOtherInspection() {
        split();
        accepts(found(2, true, PHOTO), Town.COLLEAGUE, finding(2, true, 1, null));
    }

    @Test
    void oneViolationOfSeveralInspectionsIsEnough() {
        split();
        happened(finding(2, true, 1, null));
        accepts(found(1, false, null), Town.OFFICER, finding(1, false, 0, town.due("enforcement.penalty")));
    }

    @Test
    void refusesAViolationWithoutEvidence() {
        inspecting();
        refuses(found(1, true, List.of()), Town.OFFICER, EnforcementRule.EVIDENCE_MISSING, "evidence");
        refuses(found(1, true, null), Town.OFFICER, EnforcementRule.EVIDENCE_MISSING, "evidence");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a1", "A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1", "../../etc/passwd"
            })
    void refusesEvidenceThatIsNoHash(String hash) {
        inspecting();
        List<Evidence> odd = List.of(new Evidence(hash, "image/jpeg", "照片"));
        refuses(found(1, true, odd), Town.OFFICER, EnforcementRule.EVIDENCE_MALFORMED, "evidence");
    }

    @Test
    void refusesEvidenceOfNoMediaType() {
        inspecting();
        List<Evidence> odd = List.of(new Evidence("a1".repeat(32), "photo", "照片"));
        refuses(found(1, true, odd), Town.OFFICER, EnforcementRule.EVIDENCE_MALFORMED, "evidence");
    }

    @Test
    void refusesMoreEvidenceThanAnybodyReads() {
        inspecting();
        refuses(
                found(1, true, java.util.Collections.nCopies(21, PHOTO.get(0))),
                Town.OFFICER,
                EnforcementRule.EVIDENCE_TOO_MUCH,
                "evidence");
    }

    @Test
    void refusesTheInspectionOfAnother() {
        split();
        refuses(found(2, false, null), Town.OFFICER, EnforcementRule.NOT_THE_MEMBER);
    }

    @Test
    void refusesTheLeadWhileTheMembersTermRuns() {
        inspecting();
        refuses(found(1, false, null), Town.CHIEF, EnforcementRule.NOT_THE_MEMBER);
    }

    @Test
    void letsTheLeadStepInOnceTheTermHasPassed() {
        inspecting();
        happened(passed(TaskTerm.INSPECT, 0, town.due("enforcement.inspect")));
        accepts(found(1, false, null), Town.CHIEF, finding(1, false, 0, null), close(ReferralOutcome.NO_VIOLATION));
    }

    @Test
    void refusesASecondFindingOfTheSameInspection() {
        split();
        happened(finding(1, false, 1, null));
        refuses(found(1, false, null), Town.OFFICER, EnforcementRule.INSPECTION_DONE, "inspection");
    }

    @Test
    void refusesAnInspectionThatIsNotThere() {
        inspecting();
        refuses(found(2, false, null), Town.OFFICER, EnforcementRule.INSPECTION_UNKNOWN, "inspection");
    }

    @Test
    void refusesBeforeTheInspection() {
        underWay();
        refuses(found(1, false, null), Town.CHIEF, EnforcementRule.NOT_INSPECTING);
    }

    @Test
    void refusesAnotherTeam() {
        inspecting();
        refuses(found(1, false, null), Town.OUTSIDER, EnforcementRule.NOT_THE_MEMBER);
    }

    @Test
    void refusesOnceTheTaskIsOver() {
        inspecting();
        closed();
        refuses(found(1, false, null), Town.OFFICER, EnforcementRule.CLOSED);
    }

    private static RecordFinding found(int inspection, boolean violation, List<Evidence> evidence) {
        return new RecordFinding(TASK, inspection, violation, "看过了", evidence, null);
    }
}
