package org.liuhe.sagas.cases;

import static org.liuhe.contracts.cases.AssignmentCause.ESCALATED;
import static org.liuhe.contracts.cases.Duty.HANDLE;
import static org.liuhe.contracts.cases.Duty.RULE;
import static org.liuhe.contracts.cases.OverdueCause.CASE_TERM;
import static org.liuhe.contracts.cases.OverdueCause.NOT_RESOLVED;
import static org.liuhe.contracts.cases.OverdueCause.NOT_RULED;
import static org.liuhe.contracts.cases.OverdueCause.NOT_SIGNED;
import static org.liuhe.sagas.Stories.AREA;
import static org.liuhe.sagas.Stories.CASE;
import static org.liuhe.sagas.Stories.DISTRICT;
import static org.liuhe.sagas.Stories.PROPERTY;
import static org.liuhe.sagas.Stories.START;
import static org.liuhe.sagas.Stories.STREET;
import static org.liuhe.sagas.Stories.after;
import static org.liuhe.sagas.Stories.assigned;
import static org.liuhe.sagas.Stories.assignedToRule;
import static org.liuhe.sagas.Stories.opened;
import static org.liuhe.sagas.Stories.passed;

import org.axonframework.test.saga.ContinuedGivenState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.cases.RouteGapFound;

/** Where a case goes whose term passed in silence. */
class RoutingAfterATermTest extends RoutingStory {

    @ParameterizedTest
    @EnumSource(names = {"NOT_SIGNED", "NOT_RESOLVED", "CASE_TERM"})
    void theTierAboveTakesItOver(OverdueCause cause) {
        givenHeld()
                .whenPublishingA(passed(1, cause, PROPERTY, 0, true, HANDLE))
                .expectDispatchedCommands(assign(1, STREET, 0, 1, HANDLE, ESCALATED));
    }

    @Test
    void theTierAboveMustRuleWhereTheRulingIsMissing() {
        saga.givenAPublished(opened())
                .andThenAPublished(assignedToRule(1, STREET, 1))
                .whenPublishingA(passed(1, NOT_RULED, STREET, 1, true, RULE))
                .expectDispatchedCommands(assign(1, DISTRICT, 1, 2, RULE, ESCALATED));
    }

    @Test
    void aTierThatNobodyServesIsPassedOver() {
        town.without("street");
        givenHeld()
                .whenPublishingA(passed(1, NOT_SIGNED, PROPERTY, 0, true, HANDLE))
                .expectDispatchedCommands(assign(1, DISTRICT, 1, 2, HANDLE, ESCALATED));
    }

    @Test
    void staysWithItsHolderWhereNobodyServesAnyTierAbove() {
        town.without("street", "district");
        givenHeld()
                .whenPublishingA(passed(1, NOT_SIGNED, PROPERTY, 0, true, HANDLE))
                .expectNoDispatchedCommands()
                .expectScheduledDeadlineWithName(after(5), RoutingSaga.DUTY_DUE);
    }

    @Test
    void staysWithItsHolderAtTheTop() {
        saga.givenAPublished(opened())
                .andThenAPublished(assigned(1, DISTRICT, 1, 2, ESCALATED))
                .whenPublishingA(passed(1, NOT_SIGNED, DISTRICT, 2, false, HANDLE))
                .expectNoDispatchedCommands()
                .expectActiveSagas(1)
                .expectScheduledDeadlineWithName(after(5), RoutingSaga.DUTY_DUE);
    }

    @Test
    void aCaseThatNobodyHoldsGoesToATierThatIsServedByNow() {
        town.without("property", "owners", "street", "district");
        ContinuedGivenState unserved =
                saga.givenAPublished(opened()).andThenAPublished(new RouteGapFound(CASE, 0, AREA, START));
        town.with("district", DISTRICT);
        unserved.whenPublishingA(passed(0, CASE_TERM, null, 0, true, HANDLE))
                .expectDispatchedCommands(assign(0, DISTRICT, 1, 2, HANDLE, ESCALATED));
    }

    @Test
    void aCaseThatNobodyHoldsOrCanHoldIsReportedAgain() {
        town.without("property", "owners", "street", "district");
        saga.givenAPublished(opened())
                .andThenAPublished(new RouteGapFound(CASE, 0, AREA, START))
                .whenPublishingA(passed(0, CASE_TERM, null, 0, true, HANDLE))
                .expectDispatchedCommands(gap(0));
    }

    @Test
    void aTermOfAPastAssignmentMovesNothing() {
        givenHeld()
                .andThenAPublished(assigned(2, STREET, 0, 1, ESCALATED))
                .whenPublishingA(passed(1, NOT_RESOLVED, PROPERTY, 0, true, HANDLE))
                .expectNoDispatchedCommands();
    }

    @Test
    void aRepeatSendsTheSame() {
        givenHeld()
                .andThenAPublished(passed(1, NOT_SIGNED, PROPERTY, 0, true, HANDLE))
                .whenPublishingA(passed(1, NOT_SIGNED, PROPERTY, 0, true, HANDLE))
                .expectDispatchedCommands(assign(1, STREET, 0, 1, HANDLE, ESCALATED));
    }
}
