package org.liuhe.command.cases;

import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseRule;
import org.liuhe.contracts.cases.CaseRuled;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.RuleOnCase;

class RuleOnCaseTest extends CaseStory {

    @Test
    void bindsTheOrganisationThatWasRuled() {
        rulingDue();
        accepts(rule(2, Town.OWNERS), Town.STREET_STAFF, ruled(2, Town.STREET, Town.OWNERS), bound("owners", 1));
    }

    @Test
    void letsABackstopThatHandlesRuleInstead() {
        assigned();
        escalatedToStreet();
        signed();
        accepts(rule(2, Town.OWNERS), Town.STREET_STAFF, ruled(2, Town.STREET, Town.OWNERS), bound("owners", 1));
    }

    @Test
    void givesAnOrganisationOffTheRouteTheTermsOfTheFirstStep() {
        rulingDue();
        CaseRuled ruled = ruled(2, Town.STREET, Town.DISTRICT);
        accepts(rule(2, Town.DISTRICT), Town.STREET_STAFF, ruled, binding(Town.DISTRICT, "property", 0));
    }

    /** A ruling body that is itself a party. */
    @Test
    void refusesABackstopToRuleItselfResponsible() {
        rulingDue();
        refuses(rule(2, Town.STREET), Town.STREET_STAFF, CaseRule.RULES_ON_ITSELF);
    }

    /** A ruling body that is itself a party: it returned the case when it was on the route. */
    @Test
    void refusesABackstopThatReturnedTheCaseItself() {
        opened();
        happened(turn(
                Town.STREET,
                "property",
                0,
                0,
                Duty.HANDLE,
                AssignmentCause.ROUTE,
                false,
                town.due("objection"),
                town.due("property.sign"),
                town.due("property.resolve")));
        returned(1, false);
        assignedToOwners();
        escalatedToStreet();
        refuses(rule(3, Town.OWNERS), Town.STREET_STAFF, CaseRule.RULES_ON_ITSELF);
    }

    @Test
    void letsAnOperatorRuleWhereNobodyServesTheArea() {
        opened();
        gap();
        accepts(rule(0, Town.OWNERS), Town.OPERATOR, ruled(0, null, Town.OWNERS), bound("owners", 1));
    }

    @Test
    void refusesAnOperatorWhereSomebodyHoldsTheCase() {
        rulingDue();
        refuses(rule(2, Town.OWNERS), Town.OPERATOR, CaseRule.NOT_RULING);
    }

    @Test
    void refusesAnOperatorWhileTheRouteIsStillWalked() {
        opened();
        refuses(rule(0, Town.OWNERS), Town.OPERATOR, CaseRule.NOT_RULING);
    }

    @Test
    void refusesAnOperatorASecondRuling() {
        opened();
        gap();
        ruledForProperty();
        refuses(rule(0, Town.OWNERS), Town.OPERATOR, CaseRule.NOT_RULING);
    }

    @Test
    void refusesAnOperatorWhoSpeaksOfAnotherTurn() {
        opened();
        gap();
        refuses(rule(1, Town.OWNERS), Town.OPERATOR, CaseRule.ASSIGNMENT_OVER);
    }

    @Test
    void refusesAnOperatorOnceTheMatterEnded() {
        opened();
        gap();
        closed();
        refuses(rule(0, Town.OWNERS), Town.OPERATOR, CaseRule.CLOSED);
    }

    @Test
    void refusesAHolderOnTheRoute() {
        assigned();
        refuses(rule(1, Town.OWNERS), Town.CLERK, CaseRule.NOT_RULING);
    }

    @Test
    void refusesABackstopThatDoesNotHoldTheCase() {
        rulingDue();
        refuses(rule(2, Town.OWNERS), Town.DISTRICT_STAFF, CaseRule.NOT_THE_HOLDER);
    }

    @Test
    void refusesABackstopWhoseTurnIsOver() {
        assigned();
        escalatedToStreet();
        escalatedToDistrict();
        refuses(rule(2, Town.OWNERS), Town.STREET_STAFF, CaseRule.ASSIGNMENT_OVER);
    }

    @Test
    void refusesOnceTheStepIsResolved() {
        assigned();
        escalatedToStreet();
        signed();
        resolved(1);
        refuses(rule(2, Town.OWNERS), Town.STREET_STAFF, CaseRule.ALREADY_RESOLVED);
    }

    @Test
    void refusesOnceTheMatterEnded() {
        rulingDue();
        closed();
        refuses(rule(2, Town.OWNERS), Town.STREET_STAFF, CaseRule.CLOSED);
    }

    @Test
    void refusesAnOrganisationThatIsNotRegistered() {
        rulingDue();
        refuses(rule(2, "org-nobody"), Town.STREET_STAFF, AreaRule.ORGANISATION_UNKNOWN, "organisation");
    }

    @Test
    void refusesARulingWithoutReasons() {
        rulingDue();
        refuses(
                new RuleOnCase(CASE, 2, new OrganisationId(Town.OWNERS), "", null),
                Town.STREET_STAFF,
                CommonRule.TEXT_BLANK,
                "reasons");
    }

    @Test
    void refusesAStaleVersion() {
        rulingDue();
        refusesStale(new RuleOnCase(CASE, 2, new OrganisationId(Town.OWNERS), "业主自有", stale()), Town.STREET_STAFF);
    }

    private void rulingDue() {
        assigned();
        returned(2, true);
        rulingAskedOfStreet();
    }

    private static RuleOnCase rule(int assignment, String organisation) {
        return new RuleOnCase(CASE, assignment, new OrganisationId(organisation), "业主自有", null);
    }

    private CaseAssigned bound(String capability, int step) {
        return binding(Town.OWNERS, capability, step);
    }

    private CaseAssigned binding(String organisation, String capability, int step) {
        return turn(
                organisation,
                capability,
                step,
                0,
                Duty.HANDLE,
                AssignmentCause.RULING,
                true,
                null,
                town.due(capability + ".sign"),
                town.due(capability + ".resolve"));
    }
}
