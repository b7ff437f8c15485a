package org.liuhe.command.cases;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.cases.CaseRule;
import org.liuhe.contracts.cases.CaseSignedFor;
import org.liuhe.contracts.cases.SignForCase;

class SignForCaseTest extends CaseStory {

    @Test
    void recordsWhoSigned() {
        assigned();
        accepts(sign(1), Town.CLERK, new CaseSignedFor(CASE.value(), 1, Town.PROPERTY, now()));
    }

    @Test
    void takesASignatureAfterTheTermToo() {
        assigned();
        town.pass(Duration.ofHours(30));
        accepts(sign(1), Town.CLERK, new CaseSignedFor(CASE.value(), 1, Town.PROPERTY, now()));
    }

    @Test
    void refusesAnotherOrganisation() {
        assigned();
        refuses(sign(1), Town.OWNER, CaseRule.NOT_THE_HOLDER);
    }

    @Test
    void refusesWhereNobodyHoldsTheCase() {
        opened();
        refuses(sign(0), Town.CLERK, CaseRule.NOT_THE_HOLDER);
    }

    @Test
    void refusesATurnThatNeverWas() {
        assigned();
        refuses(sign(2), Town.CLERK, CaseRule.NOT_THE_HOLDER);
    }

    @Test
    void tellsTheFormerHolderThatItsTurnIsOver() {
        assigned();
        escalatedToStreet();
        refuses(sign(1), Town.CLERK, CaseRule.ASSIGNMENT_OVER, "assignment");
    }

    @Test
    void refusesTheFormerHolderTheTurnOfTheNext() {
        assigned();
        escalatedToStreet();
        refuses(sign(2), Town.CLERK, CaseRule.NOT_THE_HOLDER);
    }

    @Test
    void refusesAfterAReturn() {
        assigned();
        returned(1, false);
        refuses(sign(1), Town.CLERK, CaseRule.ASSIGNMENT_OVER, "assignment");
    }

    @Test
    void refusesASecondSignature() {
        assigned();
        signed();
        refuses(sign(1), Town.CLERK, CaseRule.ALREADY_SIGNED);
    }

    @Test
    void refusesWhereARulingIsDue() {
        assigned();
        returned(2, true);
        rulingAskedOfStreet();
        refuses(sign(2), Town.STREET_STAFF, CaseRule.RULING_DUE);
    }

    @Test
    void refusesOnceTheStepIsResolved() {
        assigned();
        signed();
        resolved(1);
        refuses(sign(1), Town.CLERK, CaseRule.ALREADY_RESOLVED);
    }

    @Test
    void refusesOnceTheMatterEnded() {
        assigned();
        closed();
        refuses(sign(1), Town.CLERK, CaseRule.CLOSED);
    }

    @Test
    void acceptsTheVersionThatIsLatest() {
        assigned();
        accepts(
                new SignForCase(CASE, 1, latest()),
                Town.CLERK,
                new CaseSignedFor(CASE.value(), 1, Town.PROPERTY, now()));
    }

    @Test
    void refusesAStaleVersionBeforeJudgingAnythingElse() {
        assigned();
        signed();
        refusesStale(new SignForCase(CASE, 1, stale()), Town.CLERK);
    }

    @Test
    void refusesAVersionThatIsStillToCome() {
        assigned();
        send(new SignForCase(CASE, 1, latest() + 1), Town.CLERK)
                .expectException(org.axonframework.modelling.command.ConflictingAggregateVersionException.class)
                .expectNoEvents();
    }

    private static SignForCase sign(int assignment) {
        return new SignForCase(CASE, assignment, null);
    }
}
