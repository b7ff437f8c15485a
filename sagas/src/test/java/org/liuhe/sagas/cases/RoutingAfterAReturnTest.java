package org.liuhe.sagas.cases;

import static org.liuhe.contracts.cases.AssignmentCause.HOP_LIMIT;
import static org.liuhe.contracts.cases.AssignmentCause.RETURNED;
import static org.liuhe.contracts.cases.AssignmentCause.RULING;
import static org.liuhe.contracts.cases.Duty.HANDLE;
import static org.liuhe.contracts.cases.Duty.RULE;
import static org.liuhe.sagas.Stories.AREA;
import static org.liuhe.sagas.Stories.CASE;
import static org.liuhe.sagas.Stories.DISTRICT;
import static org.liuhe.sagas.Stories.OWNERS;
import static org.liuhe.sagas.Stories.PROPERTY;
import static org.liuhe.sagas.Stories.START;
import static org.liuhe.sagas.Stories.STREET;
import static org.liuhe.sagas.Stories.after;
import static org.liuhe.sagas.Stories.assigned;
import static org.liuhe.sagas.Stories.assignedToRule;
import static org.liuhe.sagas.Stories.opened;
import static org.liuhe.sagas.Stories.returned;

import org.junit.jupiter.api.Test;
import org.liuhe.contracts.cases.CaseReturned;
import org.liuhe.contracts.cases.CaseRuled;
import org.liuhe.contracts.cases.ReturnReason;
import org.liuhe.contracts.cases.RouteGapFound;

/** Where a case goes that is returned or ruled on. */
class RoutingAfterAReturnTest extends RoutingStory {

    @Test
    void goesToTheNextStep() {
        givenHeld()
                .whenPublishingA(returned(1, PROPERTY, 0, 1, false))
                .expectDispatchedCommands(assign(1, OWNERS, 1, 0, HANDLE, RETURNED))
                .expectNoScheduledDeadlineWithName(after(1), RoutingSaga.SIGN_DUE)
                .expectNoScheduledDeadlineWithName(after(5), RoutingSaga.DUTY_DUE)
                .expectScheduledDeadlineWithName(after(30), RoutingSaga.CASE_DUE);
    }

    @Test
    void goesToBeRuledOnWhereThereIsNoNextStep() {
        town.without("owners");
        givenHeld()
                .whenPublishingA(returned(1, PROPERTY, 0, 1, false))
                .expectDispatchedCommands(assign(1, STREET, 0, 1, RULE, HOP_LIMIT));
    }

    @Test
    void goesToBeRuledOnAtTheHopLimit() {
        givenHeld()
                .whenPublishingA(returned(1, PROPERTY, 0, 1, true))
                .expectDispatchedCommands(assign(1, STREET, 0, 1, RULE, HOP_LIMIT));
    }

    @Test
    void theNextTierRulesWhereNobodyServesTheLowest() {
        town.without("street");
        givenHeld()
                .whenPublishingA(returned(1, PROPERTY, 0, 1, true))
                .expectDispatchedCommands(assign(1, DISTRICT, 1, 2, RULE, HOP_LIMIT));
    }

    @Test
    void reportsTheGapWhereNobodyCanRule() {
        town.without("street", "district");
        givenHeld().whenPublishingA(returned(1, PROPERTY, 0, 1, true)).expectDispatchedCommands(gap(1));
    }

    @Test
    void doesNotComeBackToWhoeverReturnedIt() {
        town.with("owners", PROPERTY);
        givenHeld()
                .whenPublishingA(returned(1, PROPERTY, 0, 1, false))
                .expectDispatchedCommands(assign(1, STREET, 0, 1, RULE, HOP_LIMIT));
    }

    @Test
    void aRepeatedReturnSendsTheSame() {
        givenHeld()
                .andThenAPublished(returned(1, PROPERTY, 0, 1, false))
                .whenPublishingA(returned(1, PROPERTY, 0, 1, false))
                .expectDispatchedCommands(assign(1, OWNERS, 1, 0, HANDLE, RETURNED));
    }

    @Test
    void aReturnOfAPastAssignmentSendsNothing() {
        givenHeld()
                .andThenAPublished(returned(1, PROPERTY, 0, 1, false))
                .andThenAPublished(assigned(2, OWNERS, 1, 0, RETURNED))
                .whenPublishingA(returned(1, PROPERTY, 0, 1, false))
                .expectNoDispatchedCommands()
                .expectScheduledDeadlineWithName(after(1), RoutingSaga.SIGN_DUE);
    }

    @Test
    void aReturnOfAnotherCaseSendsNothing() {
        givenHeld()
                .whenPublishingA(new CaseReturned(
                        "case-other", 1, PROPERTY, 0, ReturnReason.NOT_OUR_AREA, "不在我们小区", 1, false, START))
                .expectNoDispatchedCommands();
    }

    @Test
    void theRulingItselfSendsNothing() {
        saga.givenAPublished(opened())
                .andThenAPublished(assignedToRule(1, STREET, 1))
                .whenPublishingA(new CaseRuled(CASE, 1, STREET, PROPERTY, "合同约定", START))
                .expectNoDispatchedCommands();
    }

    @Test
    void theTermsOfWhomItBindsRun() {
        saga.givenAPublished(opened())
                .andThenAPublished(assignedToRule(1, STREET, 1))
                .whenPublishingA(assigned(2, PROPERTY, 0, 0, RULING))
                .expectNoScheduledDeadlineWithName(after(3), RoutingSaga.DUTY_DUE)
                .expectScheduledDeadlineWithName(after(1), RoutingSaga.SIGN_DUE)
                .expectScheduledDeadlineWithName(after(5), RoutingSaga.DUTY_DUE);
    }

    @Test
    void theTermsOfWhomAnOperatorNamedRunAfterAGap() {
        town.without("property", "owners", "street", "district");
        saga.givenAPublished(opened())
                .andThenAPublished(new RouteGapFound(CASE, 0, AREA, START))
                .whenPublishingA(assigned(1, PROPERTY, 0, 0, RULING))
                .expectScheduledDeadlineWithName(after(1), RoutingSaga.SIGN_DUE);
    }
}
