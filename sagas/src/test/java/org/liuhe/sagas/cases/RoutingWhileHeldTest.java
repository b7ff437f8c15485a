package org.liuhe.sagas.cases;

import static org.liuhe.contracts.cases.AssignmentCause.ESCALATED;
import static org.liuhe.contracts.cases.AssignmentCause.RETURNED;
import static org.liuhe.contracts.cases.AssignmentCause.ROUTE;
import static org.liuhe.contracts.cases.OverdueCause.CASE_TERM;
import static org.liuhe.contracts.cases.OverdueCause.NOT_RESOLVED;
import static org.liuhe.contracts.cases.OverdueCause.NOT_RULED;
import static org.liuhe.contracts.cases.OverdueCause.NOT_SIGNED;
import static org.liuhe.sagas.Stories.CASE;
import static org.liuhe.sagas.Stories.OWNERS;
import static org.liuhe.sagas.Stories.PROPERTY;
import static org.liuhe.sagas.Stories.START;
import static org.liuhe.sagas.Stories.STREET;
import static org.liuhe.sagas.Stories.after;
import static org.liuhe.sagas.Stories.assigned;
import static org.liuhe.sagas.Stories.assignedToRule;
import static org.liuhe.sagas.Stories.dueAfter;
import static org.liuhe.sagas.Stories.opened;
import static org.liuhe.sagas.Stories.returned;
import static org.liuhe.sagas.Stories.signed;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.cases.ActionRecorded;
import org.liuhe.contracts.cases.CaseCommented;
import org.liuhe.contracts.cases.CaseDueSettled;
import org.liuhe.contracts.cases.CaseSignedFor;

/** Terms of whoever holds the case. */
class RoutingWhileHeldTest extends RoutingStory {

    @Test
    void waitsForTheSignatureAndForTheResolution() {
        saga.givenAPublished(opened())
                .whenPublishingA(assigned(1, PROPERTY, 0, 0, ROUTE))
                .expectNoDispatchedCommands()
                .expectScheduledDeadlineWithName(after(1), RoutingSaga.SIGN_DUE)
                .expectScheduledDeadlineWithName(after(5), RoutingSaga.DUTY_DUE);
    }

    @Test
    void aBackstopThatMustRuleOwesNoSignature() {
        saga.givenAPublished(opened())
                .whenPublishingA(assignedToRule(1, STREET, 1))
                .expectScheduledDeadlineWithName(after(3), RoutingSaga.DUTY_DUE)
                .expectNoScheduledDeadlineWithName(after(1), RoutingSaga.SIGN_DUE);
    }

    @Test
    void aMissingSignatureIsMarkedWhenDue() {
        givenHeld().whenTimeAdvancesTo(after(1)).expectDispatchedCommands(overdue(1, NOT_SIGNED));
    }

    @Test
    void nothingIsMarkedBefore() {
        givenHeld().whenTimeAdvancesTo(after(1).minusMillis(1)).expectNoDispatchedCommands();
    }

    @Test
    void aSignatureLeavesTheTermOfTheResolution() {
        givenHeld()
                .whenPublishingA(signed(1, PROPERTY))
                .expectNoDispatchedCommands()
                .expectNoScheduledDeadlineWithName(after(1), RoutingSaga.SIGN_DUE)
                .expectScheduledDeadlineWithName(after(5), RoutingSaga.DUTY_DUE);
    }

    @Test
    void aMissingResolutionIsMarkedWhenDue() {
        givenHeld()
                .andThenAPublished(signed(1, PROPERTY))
                .whenTimeAdvancesTo(after(5))
                .expectDispatchedCommands(overdue(1, NOT_RESOLVED));
    }

    @Test
    void aMissingRulingIsMarkedWhenDue() {
        saga.givenAPublished(opened())
                .andThenAPublished(assignedToRule(1, STREET, 1))
                .whenTimeAdvancesTo(after(3))
                .expectDispatchedCommands(overdue(1, NOT_RULED));
    }

    @Test
    void theReportersClockIsMarkedWhenDue() {
        saga.givenAPublished(opened()).whenTimeAdvancesTo(after(30)).expectDispatchedCommands(overdue(0, CASE_TERM));
    }

    @Test
    void deadlinesThatFireAYearLateAreEachMarkedOnce() {
        givenHeld()
                .whenTimeElapses(YEAR)
                .expectDispatchedCommands(overdue(1, NOT_SIGNED), overdue(1, NOT_RESOLVED), overdue(1, CASE_TERM))
                .expectNoScheduledDeadlines();
    }

    @Test
    void termsThatPassedLongAgoStillFire() {
        saga.givenCurrentTime(after(400))
                .andThenAPublished(opened())
                .whenTimeElapses(Duration.ZERO)
                .expectDispatchedCommands(overdue(0, CASE_TERM));
    }

    @Test
    void aRepeatedAssignmentDoesNotBringBackTheTermOfTheSignature() {
        givenHeld()
                .andThenAPublished(signed(1, PROPERTY))
                .whenPublishingA(assigned(1, PROPERTY, 0, 0, ROUTE))
                .expectNoScheduledDeadlineWithName(after(1), RoutingSaga.SIGN_DUE);
    }

    @Test
    void aSignatureOfAPastAssignmentStopsNothing() {
        givenHeld()
                .andThenAPublished(returned(1, PROPERTY, 0, 1, false))
                .andThenAPublished(assigned(2, OWNERS, 1, 0, RETURNED))
                .whenPublishingA(signed(1, PROPERTY))
                .expectScheduledDeadlineWithName(after(1), RoutingSaga.SIGN_DUE);
    }

    @Test
    void aNewAssignmentReplacesTheTermsOfTheOldOne() {
        givenHeld()
                .andThenAPublished(assigned(2, STREET, 0, 1, ESCALATED))
                .whenTimeElapses(Duration.ofDays(6))
                .expectDispatchedCommands(overdue(2, NOT_SIGNED), overdue(2, NOT_RESOLVED));
    }

    @Test
    void commentsAndActionsMoveNoClock() {
        givenHeld()
                .andThenAPublished(new CaseCommented(CASE, PROPERTY, "1", "等配件", START))
                .whenPublishingA(new ActionRecorded(CASE, 1, PROPERTY, "1", "已到现场", START))
                .expectNoDispatchedCommands()
                .expectScheduledDeadlineWithName(after(1), RoutingSaga.SIGN_DUE)
                .expectScheduledDeadlineWithName(after(5), RoutingSaga.DUTY_DUE)
                .expectScheduledDeadlineWithName(after(30), RoutingSaga.CASE_DUE);
    }

    @Test
    void anotherCaseIsNoneOfItsBusiness() {
        givenHeld()
                .whenPublishingA(new CaseSignedFor("case-other", 1, PROPERTY, START))
                .expectScheduledDeadlineWithName(after(1), RoutingSaga.SIGN_DUE);
    }

    /** The holidays of the year are announced: the same terms end on another day, and only then. */
    @Test
    void settledTermsRunUntilTheSettledDays() {
        givenHeld()
                .andThenAPublished(new CaseDueSettled(CASE, dueAfter(5), dueAfter(7), START))
                .andThenAPublished(new CaseDueSettled(CASE, dueAfter(30), dueAfter(28), START))
                .andThenAPublished(new CaseDueSettled(CASE, dueAfter(99), dueAfter(98), START))
                .andThenAPublished(signed(1, PROPERTY))
                .whenTimeElapses(Duration.ofDays(365))
                .expectDispatchedCommands(overdue(1, NOT_RESOLVED, after(7)), overdue(1, CASE_TERM, after(28)));
    }
}
