package org.liuhe.sagas.cases;

import static org.liuhe.contracts.cases.AssignmentCause.ESCALATED;
import static org.liuhe.contracts.cases.OverdueCause.CASE_TERM;
import static org.liuhe.contracts.cases.OverdueCause.NOT_RESOLVED;
import static org.liuhe.contracts.cases.OverdueCause.NOT_RULED;
import static org.liuhe.sagas.Stories.*;

import java.time.Duration;
import java.util.List;
import org.axonframework.test.saga.ContinuedGivenState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuhe.contracts.cases.CaseEvent;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.cases.CaseReferredToEnforcement;
import org.liuhe.contracts.cases.CaseReferredToMediation;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** Terms while the holder waits for the outcome of what it handed over. */
class RoutingWhileWaitingTest extends RoutingStory {

    @ParameterizedTest
    @MethodSource("handOffs")
    void theHoldersTermStopsAndTheReportersRunsOn(CaseEvent handOff) {
        givenSigned()
                .whenPublishingA(handOff)
                .expectNoDispatchedCommands()
                .expectNoScheduledDeadlineWithName(after(5), RoutingSaga.DUTY_DUE)
                .expectScheduledDeadlineWithName(after(30), RoutingSaga.CASE_DUE);
    }

    static List<CaseEvent> handOffs() {
        return List.of(
                referredToCouncil(1, 1, PROPERTY),
                new CaseReferredToMediation(
                        CASE, REFERRAL, 1, 1, AREA, CATEGORY, PROPERTY, "漏水赔偿谈不拢", List.of(), START),
                new CaseReferredToEnforcement(CASE, REFERRAL, 1, 1, AREA, CATEGORY, PROPERTY, "违建", "楼顶", START));
    }

    @Test
    void onlyTheReportersClockIsMarkedMeanwhile() {
        givenWaiting().whenTimeElapses(YEAR).expectDispatchedCommands(overdue(1, CASE_TERM));
    }

    @Test
    void aFreshTermRunsOnceTheOutcomeIsThere() {
        givenWaiting()
                .andThenAPublished(outcome(1, 1, ReferralOutcome.COUNCIL_DISAGREED, dueAfter(12)))
                .whenTimeAdvancesTo(after(12))
                .expectDispatchedCommands(overdue(1, NOT_RESOLVED, after(12)));
    }

    @Test
    void aFreshTermRunsOnceItIsTakenBack() {
        givenWaiting()
                .whenPublishingA(takenBack(1, 1, PROPERTY, dueAfter(12)))
                .expectNoDispatchedCommands()
                .expectScheduledDeadlineWithName(after(12), RoutingSaga.DUTY_DUE);
    }

    @Test
    void anOutcomeThatComesTwiceStartsOneTerm() {
        givenWaiting()
                .andThenAPublished(outcome(1, 1, ReferralOutcome.RESOLUTION_DONE, dueAfter(12)))
                .andThenAPublished(outcome(1, 1, ReferralOutcome.RESOLUTION_DONE, dueAfter(12)))
                .whenTimeElapses(Duration.ofDays(20))
                .expectDispatchedCommands(overdue(1, NOT_RESOLVED, after(12)));
    }

    @Test
    void aNewHoldersTermsReplaceThoseOfWhoeverAsked() {
        givenWaiting()
                .andThenAPublished(assigned(2, STREET, 0, 1, ESCALATED))
                .andThenAPublished(signed(2, STREET))
                .andThenAPublished(outcome(1, 2, ReferralOutcome.RESOLUTION_DONE, dueAfter(12)))
                .whenTimeElapses(Duration.ofDays(20))
                .expectDispatchedCommands(overdue(2, NOT_RESOLVED, after(12)));
    }

    @Test
    void whoeverTakesTheCaseOverMeanwhileSignsAndWaitsToo() {
        givenWaiting()
                .whenPublishingA(assigned(2, STREET, 0, 1, ESCALATED))
                .expectScheduledDeadlineWithName(after(1), RoutingSaga.SIGN_DUE)
                .expectNoScheduledDeadlineWithName(after(5), RoutingSaga.DUTY_DUE);
    }

    @Test
    void anOutcomeForATurnThatIsOverStartsNothing() {
        givenWaiting()
                .andThenAPublished(assigned(2, STREET, 0, 1, ESCALATED))
                .whenPublishingA(outcome(1, 1, ReferralOutcome.RESOLUTION_DONE, dueAfter(12)))
                .expectNoScheduledDeadlineWithName(after(12), RoutingSaga.DUTY_DUE);
    }

    @Test
    void anOutcomeLeavesTheTermOfARuling() {
        givenWaiting()
                .andThenAPublished(assignedToRule(2, STREET, 1))
                .andThenAPublished(outcome(1, 2, ReferralOutcome.RESOLUTION_DONE, null))
                .whenTimeAdvancesTo(after(3))
                .expectDispatchedCommands(overdue(2, NOT_RULED));
    }

    @Test
    void aHandOffThatComesAgainStopsNothing() {
        givenWaiting()
                .andThenAPublished(outcome(1, 1, ReferralOutcome.RESOLUTION_DONE, dueAfter(12)))
                .whenPublishingA(referredToCouncil(1, 1, PROPERTY))
                .expectScheduledDeadlineWithName(after(12), RoutingSaga.DUTY_DUE);
    }

    @Test
    void aCaseThatEndsWhileItWaitsLeavesNothing() {
        givenWaiting()
                .andThenAPublished(takenBack(1, 1, null, null))
                .whenPublishingA(closed(CaseOutcome.WITHDRAWN))
                .expectActiveSagas(0)
                .expectNoScheduledDeadlines();
    }

    private ContinuedGivenState givenSigned() {
        return givenHeld().andThenAPublished(signed(1, PROPERTY));
    }

    private ContinuedGivenState givenWaiting() {
        return givenSigned().andThenAPublished(referredToCouncil(1, 1, PROPERTY));
    }
}
