package org.liuhe.command.cases;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.cases.CaseResolved;
import org.liuhe.contracts.cases.CaseRule;
import org.liuhe.contracts.cases.Resolution;
import org.liuhe.contracts.cases.ResolveCase;

class ResolveCaseTest extends CaseStory {

    @Test
    void answersTheMatter() {
        assigned();
        signed();
        accepts(resolve(1), Town.CLERK, answer(1, Town.PROPERTY, 1));
    }

    @Test
    void countsTheRounds() {
        assigned();
        signed();
        resolved(1);
        reopened(1, 1);
        escalatedToStreet();
        signed();
        accepts(resolve(2), Town.STREET_STAFF, answer(2, Town.STREET, 2));
    }

    @Test
    void takesAReplyAfterTheTermToo() {
        assigned();
        signed();
        town.pass(Duration.ofHours(300));
        accepts(resolve(1), Town.CLERK, answer(1, Town.PROPERTY, 1));
    }

    @Test
    void needsNoPublicSummary() {
        assigned();
        signed();
        accepts(
                new ResolveCase(CASE, 1, Resolution.EXPLAINED, "需业主表决", " ", null),
                Town.CLERK,
                new CaseResolved(
                        CASE.value(), COMPLAINT, 1, Town.PROPERTY, 1, Resolution.EXPLAINED, "需业主表决", null, now()));
    }

    @Test
    void refusesBeforeSigning() {
        assigned();
        refuses(resolve(1), Town.CLERK, CaseRule.NOT_SIGNED);
    }

    @Test
    void refusesWhereARulingIsDue() {
        assigned();
        returned(2, true);
        rulingAskedOfStreet();
        refuses(resolve(2), Town.STREET_STAFF, CaseRule.RULING_DUE);
    }

    @Test
    void refusesAStepThatIsAlreadyResolved() {
        assigned();
        signed();
        resolved(1);
        refuses(resolve(1), Town.CLERK, CaseRule.ALREADY_RESOLVED);
    }

    @Test
    void refusesAnotherOrganisationsCase() {
        assigned();
        signed();
        refuses(resolve(1), Town.OWNER, CaseRule.NOT_THE_HOLDER);
    }

    @Test
    void refusesAFormerHolder() {
        assigned();
        signed();
        escalatedToStreet();
        refuses(resolve(1), Town.CLERK, CaseRule.ASSIGNMENT_OVER);
    }

    @Test
    void refusesOnceTheReplyWasContested() {
        assigned();
        signed();
        resolved(1);
        reopened(1, 1);
        refuses(resolve(1), Town.CLERK, CaseRule.ASSIGNMENT_OVER);
    }

    @Test
    void refusesOnceTheMatterEnded() {
        assigned();
        signed();
        closed();
        refuses(resolve(1), Town.CLERK, CaseRule.CLOSED);
    }

    @Test
    void refusesAReplyOfBlanks() {
        assigned();
        signed();
        refuses(
                new ResolveCase(CASE, 1, Resolution.DONE, "   ", null, null),
                Town.CLERK,
                CommonRule.TEXT_BLANK,
                "reply");
    }

    @Test
    void refusesATelephoneNumberInThePublicSummary() {
        assigned();
        signed();
        refuses(
                new ResolveCase(CASE, 1, Resolution.DONE, "已修好", "请拨13800138000", null),
                Town.CLERK,
                CommonRule.TEXT_PERSONAL,
                "publicSummary");
    }

    @Test
    void refusesAStaleVersion() {
        assigned();
        signed();
        refusesStale(new ResolveCase(CASE, 1, Resolution.DONE, "已修好", null, stale()), Town.CLERK);
    }

    private static ResolveCase resolve(int assignment) {
        return new ResolveCase(CASE, assignment, Resolution.DONE, " 林女士，电梯已修好 ", "电梯已修好", null);
    }

    private CaseResolved answer(int assignment, String organisation, int round) {
        return new CaseResolved(
                CASE.value(), COMPLAINT, assignment, organisation, round, Resolution.DONE, "林女士，电梯已修好", "电梯已修好", now());
    }
}
