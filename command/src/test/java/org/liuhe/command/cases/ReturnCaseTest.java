package org.liuhe.command.cases;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseReturned;
import org.liuhe.contracts.cases.CaseRule;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.ReturnCase;
import org.liuhe.contracts.cases.ReturnReason;

class ReturnCaseTest extends CaseStory {

    @Test
    void countsTheHop() {
        assigned();
        accepts(command(1), Town.CLERK, returning(1, Town.PROPERTY, 0, 1, false));
    }

    @Test
    void mayComeAfterSigning() {
        assigned();
        signed();
        accepts(command(1), Town.CLERK, returning(1, Town.PROPERTY, 0, 1, false));
    }

    @Test
    void asksForARulingAtTheHopLimit() {
        assigned();
        returned(1, false);
        assignedToOwners();
        accepts(command(2), Town.OWNER, returning(2, Town.OWNERS, 1, 2, true));
    }

    @Test
    void mayComeJustBeforeTheTermHasPassed() {
        assigned();
        town.pass(Duration.ofHours(2).minusMillis(1));
        accepts(command(1), Town.CLERK, returning(1, Town.PROPERTY, 0, 1, false));
    }

    @Test
    void refusesOnceTheObjectionTermHasPassed() {
        assigned();
        town.pass(Duration.ofHours(2));
        refuses(command(1), Town.CLERK, CaseRule.OBJECTION_TERM_OVER);
    }

    @Test
    void refusesTheSameOrganisationASecondTime() {
        assigned();
        returned(1, false);
        assignedToOwners();
        happened(turn(
                Town.PROPERTY,
                "community",
                2,
                0,
                Duty.HANDLE,
                AssignmentCause.RETURNED,
                false,
                town.due("objection"),
                town.due("community.sign"),
                town.due("community.resolve")));
        refuses(command(3), Town.CLERK, CaseRule.RETURNED_BEFORE);
    }

    @Test
    void refusesWhatWasRuled() {
        assigned();
        returned(2, true);
        rulingAskedOfStreet();
        ruledForProperty();
        refuses(command(3), Town.CLERK, CaseRule.RULING_BINDS);
    }

    @Test
    void refusesABackstop() {
        assigned();
        escalatedToStreet();
        refuses(command(2), Town.STREET_STAFF, CaseRule.BACKSTOP_CANNOT_RETURN);
    }

    @Test
    void refusesWhoeverMustRule() {
        assigned();
        returned(2, true);
        rulingAskedOfStreet();
        refuses(command(2), Town.STREET_STAFF, CaseRule.BACKSTOP_CANNOT_RETURN);
    }

    @Test
    void refusesAnotherOrganisation() {
        assigned();
        refuses(command(1), Town.OWNER, CaseRule.NOT_THE_HOLDER);
    }

    @Test
    void refusesASecondReturnOfTheSameTurn() {
        assigned();
        returned(1, false);
        refuses(command(1), Town.CLERK, CaseRule.ASSIGNMENT_OVER);
    }

    @Test
    void refusesOnceTheStepIsResolved() {
        assigned();
        signed();
        resolved(1);
        refuses(command(1), Town.CLERK, CaseRule.ALREADY_RESOLVED);
    }

    @Test
    void refusesOnceTheMatterEnded() {
        assigned();
        closed();
        refuses(command(1), Town.CLERK, CaseRule.CLOSED);
    }

    @Test
    void refusesAnEmptyExplanation() {
        assigned();
        refuses(
                new ReturnCase(CASE, 1, ReturnReason.DUPLICATE, "  \n", null),
                Town.CLERK,
                CommonRule.TEXT_BLANK,
                "explanation");
    }

    @Test
    void refusesAStaleVersion() {
        assigned();
        signed();
        refusesStale(new ReturnCase(CASE, 1, ReturnReason.NOT_OUR_DUTY, "电梯不归我们管", stale()), Town.CLERK);
    }

    private static ReturnCase command(int assignment) {
        return new ReturnCase(CASE, assignment, ReturnReason.NOT_OUR_DUTY, " 电梯不归我们管 ", null);
    }

    private CaseReturned returning(int assignment, String organisation, int step, int hop, boolean ruling) {
        return new CaseReturned(
                CASE.value(), assignment, organisation, step, ReturnReason.NOT_OUR_DUTY, "电梯不归我们管", hop, ruling, now());
    }
}
