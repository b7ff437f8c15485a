package org.liuhe.sagas.cases;

import static org.liuhe.contracts.cases.AssignmentCause.APPEALED;
import static org.liuhe.contracts.cases.AssignmentCause.ESCALATED;
import static org.liuhe.contracts.cases.AssignmentCause.HOP_LIMIT;
import static org.liuhe.contracts.cases.AssignmentCause.PASSED_UP;
import static org.liuhe.contracts.cases.AssignmentCause.RULING;
import static org.liuhe.contracts.cases.Duty.RULE;
import static org.liuhe.contracts.cases.OverdueCause.CASE_TERM;
import static org.liuhe.contracts.cases.OverdueCause.NOT_RULED;
import static org.liuhe.sagas.Stories.*;

import org.axonframework.test.saga.ContinuedGivenState;
import org.junit.jupiter.api.Test;

/** Who rules where a ruling is not accepted, or the ruling body is itself a party. */
class RoutingToHigherRulingTest extends RoutingStory {

    @Test
    void theNextTierRulesOnAnAppeal() {
        givenBound()
                .whenPublishingA(appealed(2, PROPERTY, 1))
                .expectDispatchedCommands(assign(2, DISTRICT, 1, 2, RULE, APPEALED))
                .expectNoScheduledDeadlineWithName(after(5), RoutingSaga.DUTY_DUE)
                .expectNoScheduledDeadlineWithName(after(1), RoutingSaga.SIGN_DUE)
                .expectScheduledDeadlineWithName(after(30), RoutingSaga.CASE_DUE);
    }

    @Test
    void anOperatorRulesOnAnAppealWhereNobodyServesTheTiersAbove() {
        town.without("district");
        givenBound().whenPublishingA(appealed(2, PROPERTY, 1)).expectDispatchedCommands(gap(2));
    }

    @Test
    void anAppellantDoesNotRuleOnItsOwnAppeal() {
        town.with("district", PROPERTY);
        givenBound().whenPublishingA(appealed(2, PROPERTY, 1)).expectDispatchedCommands(gap(2));
    }

    @Test
    void anAppealThatComesTwiceSendsTheSameAndOneOfAPastTurnNothing() {
        givenBound()
                .andThenAPublished(appealed(2, PROPERTY, 1))
                .whenPublishingA(appealed(2, PROPERTY, 1))
                .expectDispatchedCommands(assign(2, DISTRICT, 1, 2, RULE, APPEALED));
    }

    @Test
    void anAppealOfAPastTurnSendsNothing() {
        givenBound()
                .andThenAPublished(appealed(2, PROPERTY, 1))
                .andThenAPublished(assignedToRule(3, DISTRICT, 2))
                .whenPublishingA(appealed(2, PROPERTY, 1))
                .expectNoDispatchedCommands()
                .expectScheduledDeadlineWithName(after(3), RoutingSaga.DUTY_DUE);
    }

    /** Where the reporter's clock runs out before an operator has ruled. */
    @Test
    void whoeverRuledIsNotAskedAgainAboutItsOwnRuling() {
        town.without("district");
        givenBound()
                .andThenAPublished(appealed(2, PROPERTY, 1))
                .whenPublishingA(passed(2, CASE_TERM, null, 0, true, RULE))
                .expectDispatchedCommands(gap(2));
    }

    /** A ruling body that is itself a party: it says so. */
    @Test
    void theNextTierRulesWhereTheLowestIsConcerned() {
        saga.givenAPublished(opened())
                .andThenAPublished(assignedToRule(1, STREET, 1))
                .whenPublishingA(passedUp(1, STREET, 1))
                .expectDispatchedCommands(assign(1, DISTRICT, 1, 2, RULE, PASSED_UP))
                .expectNoScheduledDeadlineWithName(after(3), RoutingSaga.DUTY_DUE);
    }

    @Test
    void anOperatorRulesWhereTheTopTierIsConcerned() {
        saga.givenAPublished(opened())
                .andThenAPublished(assignedToRule(1, DISTRICT, 2))
                .whenPublishingA(passedUp(1, DISTRICT, 2))
                .expectDispatchedCommands(gap(1));
    }

    @Test
    void aRulingThatWasPassedUpByAPastTurnSendsNothing() {
        saga.givenAPublished(opened())
                .andThenAPublished(assignedToRule(1, STREET, 1))
                .andThenAPublished(passedUp(1, STREET, 1))
                .andThenAPublished(assignedToRule(2, DISTRICT, 2))
                .whenPublishingA(passedUp(1, STREET, 1))
                .expectNoDispatchedCommands();
    }

    /** A ruling body that is itself a party: it returned the case before. */
    @Test
    void aFormerReturnerIsPassedOverAtTheHopLimit() {
        town.with("street", PROPERTY);
        givenHeld()
                .whenPublishingA(returned(1, PROPERTY, 0, 1, true))
                .expectDispatchedCommands(assign(1, DISTRICT, 1, 2, RULE, HOP_LIMIT));
    }

    @Test
    void aFormerReturnerIsPassedOverWhereTheTierBelowIsSilent() {
        town.with("district", PROPERTY);
        givenHeld()
                .andThenAPublished(returned(1, PROPERTY, 0, 1, true))
                .andThenAPublished(assignedToRule(2, STREET, 1))
                .whenPublishingA(passed(2, NOT_RULED, STREET, 1, true, RULE))
                .expectNoDispatchedCommands();
    }

    @Test
    void silenceOfTheTierBelowGoesToTheNext() {
        saga.givenAPublished(opened())
                .andThenAPublished(assignedToRule(1, STREET, 1))
                .whenPublishingA(passed(1, NOT_RULED, STREET, 1, true, RULE))
                .expectDispatchedCommands(assign(1, DISTRICT, 1, 2, RULE, ESCALATED));
    }

    private ContinuedGivenState givenBound() {
        return saga.givenAPublished(opened())
                .andThenAPublished(assignedToRule(1, STREET, 1))
                .andThenAPublished(assigned(2, PROPERTY, 0, 0, RULING));
    }
}
