package org.liuhe.sagas.cases;

import static org.liuhe.contracts.cases.AssignmentCause.CONTESTED;
import static org.liuhe.contracts.cases.AssignmentCause.ROUTE;
import static org.liuhe.contracts.cases.Duty.HANDLE;
import static org.liuhe.sagas.Stories.DISTRICT;
import static org.liuhe.sagas.Stories.PROPERTY;
import static org.liuhe.sagas.Stories.STREET;
import static org.liuhe.sagas.Stories.after;
import static org.liuhe.sagas.Stories.assigned;
import static org.liuhe.sagas.Stories.closed;
import static org.liuhe.sagas.Stories.opened;
import static org.liuhe.sagas.Stories.plan;
import static org.liuhe.sagas.Stories.reopened;
import static org.liuhe.sagas.Stories.resolved;
import static org.liuhe.sagas.Stories.signed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuhe.contracts.cases.CaseOutcome;

/** What is left to wait for once the matter is answered. */
class RoutingAfterAReplyTest extends RoutingStory {

    @Test
    void onlyTheReportersClockRuns() {
        givenHeld()
                .andThenAPublished(signed(1, PROPERTY))
                .whenPublishingA(resolved(1, PROPERTY, 1))
                .expectNoDispatchedCommands()
                .expectNoScheduledDeadlineWithName(after(5), RoutingSaga.DUTY_DUE)
                .expectScheduledDeadlineWithName(after(30), RoutingSaga.CASE_DUE);
    }

    @Test
    void aContestedReplyGoesToTheTierThatTheCaseNames() {
        givenResolved()
                .whenPublishingA(reopened(1, 1, 1))
                .expectDispatchedCommands(assign(1, STREET, 0, 1, HANDLE, CONTESTED));
    }

    @Test
    void aContestedReplyOfTheTopStaysAtTheTop() {
        givenResolved()
                .whenPublishingA(reopened(1, 1, 2))
                .expectDispatchedCommands(assign(1, DISTRICT, 1, 2, HANDLE, CONTESTED));
    }

    @Test
    void aContestedReplyPassesOverATierThatNobodyServes() {
        town.without("street");
        givenResolved()
                .whenPublishingA(reopened(1, 1, 1))
                .expectDispatchedCommands(assign(1, DISTRICT, 1, 2, HANDLE, CONTESTED));
    }

    @Test
    void aContestedReplyIsAGapWhereNobodyServesTheTiers() {
        town.without("street", "district");
        givenResolved().whenPublishingA(reopened(1, 1, 1)).expectDispatchedCommands(gap(1));
    }

    @Test
    void aContestedReplyGoesAlongTheRouteAgainWhereThePlanHasNoTiers() {
        saga.givenAPublished(opened(plan(List.of("property"), List.of())))
                .andThenAPublished(assigned(1, PROPERTY, 0, 0, ROUTE))
                .andThenAPublished(resolved(1, PROPERTY, 1))
                .whenPublishingA(reopened(1, 1, 0))
                .expectDispatchedCommands(assign(1, PROPERTY, 0, 0, HANDLE, CONTESTED));
    }

    @Test
    void aRepeatedReopeningSendsTheSame() {
        givenResolved()
                .andThenAPublished(reopened(1, 1, 1))
                .whenPublishingA(reopened(1, 1, 1))
                .expectDispatchedCommands(assign(1, STREET, 0, 1, HANDLE, CONTESTED));
    }

    @Test
    void aReopeningThatIsPastSendsNothing() {
        givenResolved()
                .andThenAPublished(reopened(1, 1, 1))
                .andThenAPublished(assigned(2, STREET, 0, 1, CONTESTED))
                .whenPublishingA(reopened(1, 1, 1))
                .expectNoDispatchedCommands();
    }

    @Test
    void aRepeatedResolutionDoesNotStopTheTermsOfTheNextHolder() {
        givenResolved()
                .andThenAPublished(reopened(1, 1, 1))
                .andThenAPublished(assigned(2, STREET, 0, 1, CONTESTED))
                .whenPublishingA(resolved(1, PROPERTY, 1))
                .expectScheduledDeadlineWithName(after(1), RoutingSaga.SIGN_DUE)
                .expectScheduledDeadlineWithName(after(5), RoutingSaga.DUTY_DUE);
    }

    @ParameterizedTest
    @EnumSource
    void endsWithTheCaseAndLeavesNoDeadline(CaseOutcome outcome) {
        givenHeld()
                .whenPublishingA(closed(outcome))
                .expectActiveSagas(0)
                .expectNoDispatchedCommands()
                .expectNoScheduledDeadlines();
    }
}
