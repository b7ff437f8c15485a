package org.liuhe.command.cases;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.cases.AssignCase;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.Duty;

class AssignCaseTest extends CaseStory {

    private static final OrganisationId PROPERTY = new OrganisationId(Town.PROPERTY);
    private static final OrganisationId STREET = new OrganisationId(Town.STREET);
    private static final OrganisationId DISTRICT = new OrganisationId(Town.DISTRICT);

    @Test
    void givesTheFirstStepItsTerms() {
        opened();
        accepts(
                route(0),
                Town.ROUTING,
                turn(
                        Town.PROPERTY,
                        "property",
                        0,
                        0,
                        Duty.HANDLE,
                        AssignmentCause.ROUTE,
                        false,
                        town.due("objection"),
                        town.due("property.sign"),
                        town.due("property.resolve")));
    }

    @Test
    void givesTheNextStepItsOwnTermsAfterAReturn() {
        assigned();
        returned(1, false);
        accepts(
                new AssignCase(CASE, 1, new OrganisationId(Town.OWNERS), 1, 0, Duty.HANDLE, AssignmentCause.RETURNED),
                Town.ROUTING,
                turn(
                        Town.OWNERS,
                        "owners",
                        1,
                        0,
                        Duty.HANDLE,
                        AssignmentCause.RETURNED,
                        false,
                        town.due("objection"),
                        town.due("owners.sign"),
                        town.due("owners.resolve")));
    }

    @Test
    void givesABackstopNoObjectionTerm() {
        assigned();
        accepts(
                new AssignCase(CASE, 1, DISTRICT, 1, 2, Duty.HANDLE, AssignmentCause.ESCALATED),
                Town.ROUTING,
                turn(
                        Town.DISTRICT,
                        "district-backstop",
                        1,
                        2,
                        Duty.HANDLE,
                        AssignmentCause.ESCALATED,
                        false,
                        null,
                        town.due("district.sign"),
                        town.due("district.resolve")));
    }

    @Test
    void givesWhoeverMustRuleOnlyTheTermOfARuling() {
        assigned();
        returned(2, true);
        accepts(
                new AssignCase(CASE, 1, STREET, 0, 1, Duty.RULE, AssignmentCause.HOP_LIMIT),
                Town.ROUTING,
                turn(
                        Town.STREET,
                        "street-backstop",
                        0,
                        1,
                        Duty.RULE,
                        AssignmentCause.HOP_LIMIT,
                        false,
                        null,
                        null,
                        town.due("ruling")));
    }

    @Test
    void countsEachTurnFromItsOwnStart() {
        opened();
        town.pass(Duration.ofHours(9));
        accepts(
                route(0),
                Town.ROUTING,
                turn(
                        Town.PROPERTY,
                        "property",
                        0,
                        0,
                        Duty.HANDLE,
                        AssignmentCause.ROUTE,
                        false,
                        town.due("objection"),
                        town.due("property.sign"),
                        town.due("property.resolve")));
    }

    @Test
    void isQuietWhenRepeated() {
        assigned();
        absorbs(route(0), Town.ROUTING);
    }

    @Test
    void isQuietWhereItSpeaksOfATurnToCome() {
        assigned();
        absorbs(route(2), Town.ROUTING);
    }

    @Test
    void isQuietOnceTheMatterIsAnswered() {
        assigned();
        signed();
        resolved(1);
        absorbs(new AssignCase(CASE, 1, STREET, 0, 1, Duty.HANDLE, AssignmentCause.ESCALATED), Town.ROUTING);
    }

    @Test
    void isQuietOnceTheMatterEnded() {
        opened();
        closed();
        absorbs(route(0), Town.ROUTING);
    }

    private static AssignCase route(int after) {
        return new AssignCase(CASE, after, PROPERTY, 0, 0, Duty.HANDLE, AssignmentCause.ROUTE);
    }
}
