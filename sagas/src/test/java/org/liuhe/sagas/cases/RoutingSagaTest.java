package org.liuhe.sagas.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liuhe.contracts.cases.AssignmentCause.CONTESTED;
import static org.liuhe.contracts.cases.AssignmentCause.ESCALATED;
import static org.liuhe.contracts.cases.AssignmentCause.HOP_LIMIT;
import static org.liuhe.contracts.cases.AssignmentCause.RETURNED;
import static org.liuhe.contracts.cases.AssignmentCause.ROUTE;
import static org.liuhe.contracts.cases.AssignmentCause.RULING;
import static org.liuhe.contracts.cases.Duty.HANDLE;
import static org.liuhe.contracts.cases.Duty.RULE;
import static org.liuhe.contracts.cases.OverdueCause.CASE_TERM;
import static org.liuhe.contracts.cases.OverdueCause.NOT_RESOLVED;
import static org.liuhe.contracts.cases.OverdueCause.NOT_RULED;
import static org.liuhe.contracts.cases.OverdueCause.NOT_SIGNED;
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
import static org.liuhe.sagas.Stories.closed;
import static org.liuhe.sagas.Stories.opened;
import static org.liuhe.sagas.Stories.passed;
import static org.liuhe.sagas.Stories.plan;
import static org.liuhe.sagas.Stories.reopened;
import static org.liuhe.sagas.Stories.resolved;
import static org.liuhe.sagas.Stories.returned;
import static org.liuhe.sagas.Stories.signed;

import java.time.Duration;
import java.util.List;
import org.axonframework.test.saga.ContinuedGivenState;
import org.axonframework.test.saga.SagaTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuhe.contracts.areas.FindResponsible;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.cases.ActionRecorded;
import org.liuhe.contracts.cases.AssignCase;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseCommented;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.cases.CaseReturned;
import org.liuhe.contracts.cases.CaseRuled;
import org.liuhe.contracts.cases.CaseSignedFor;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.MarkOverdue;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.cases.ReportRouteGap;
import org.liuhe.contracts.cases.ReturnReason;
import org.liuhe.contracts.cases.RouteGapFound;
import org.liuhe.sagas.Fixtures;
import org.liuhe.sagas.Town;

class RoutingSagaTest {

    private static final Duration YEAR = Duration.ofDays(365);

    private final SagaTestFixture<RoutingSaga> saga = Fixtures.fixture(RoutingSaga.class);
    private final Town town = Town.complete();

    @BeforeEach
    void askTheTown() {
        saga.registerResource(new Directory(town.queries()));
    }

    @Nested
    class AtTheStart {

        @Test
        void givesTheCaseToTheFirstStep() {
            saga.givenNoPriorActivity()
                    .whenPublishingA(opened())
                    .expectActiveSagas(1)
                    .expectDispatchedCommands(assign(0, PROPERTY, 0, 0, HANDLE, ROUTE))
                    .expectScheduledDeadlineWithName(after(30), RoutingSaga.CASE_DUE);
            assertThat(town.asked()).containsExactly(new FindResponsible("property", AREA));
        }

        @Test
        void passesOverAStepThatNobodyServes() {
            town.without("property");
            saga.givenNoPriorActivity()
                    .whenPublishingA(opened())
                    .expectDispatchedCommands(assign(0, OWNERS, 1, 0, HANDLE, ROUTE));
        }

        @Test
        void goesToTheLowestBackstopWhereNobodyServesAnyStep() {
            town.without("property", "owners");
            saga.givenNoPriorActivity()
                    .whenPublishingA(opened())
                    .expectDispatchedCommands(assign(0, STREET, 0, 1, HANDLE, ROUTE));
        }

        @Test
        void goesToTheNextBackstopWhereNobodyServesTheLowest() {
            town.without("property", "owners", "street");
            saga.givenNoPriorActivity()
                    .whenPublishingA(opened())
                    .expectDispatchedCommands(assign(0, DISTRICT, 1, 2, HANDLE, ROUTE));
        }

        @Test
        void reportsTheGapWhereNobodyServesAnyPlace() {
            town.without("property", "owners", "street", "district");
            saga.givenNoPriorActivity()
                    .whenPublishingA(opened())
                    .expectDispatchedCommands(gap(0))
                    .expectScheduledDeadlineWithName(after(30), RoutingSaga.CASE_DUE);
        }

        @Test
        void reportsTheGapOfAnEmptyPlan() {
            saga.givenNoPriorActivity()
                    .whenPublishingA(opened(plan(List.of(), List.of())))
                    .expectDispatchedCommands(gap(0));
        }

        @Test
        void aRepeatedOpeningSendsNothing() {
            saga.givenAPublished(opened())
                    .whenPublishingA(opened())
                    .expectActiveSagas(1)
                    .expectNoDispatchedCommands();
        }

        @Test
        void aDirectoryThatFailsStopsTheStepRatherThanPassItOver() {
            town.breaks();
            assertThatThrownBy(() -> saga.givenNoPriorActivity().whenPublishingA(opened()))
                    .hasRootCauseMessage("the directory is down")
                    .hasStackTraceContaining("DirectoryUnanswered");
        }
    }

    @Nested
    class WhileSomebodyHoldsIt {

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
            saga.givenAPublished(opened())
                    .whenTimeAdvancesTo(after(30))
                    .expectDispatchedCommands(overdue(0, CASE_TERM));
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
    }

    @Nested
    class WhenItIsReturned {

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
    }

    @Nested
    class WhenItIsRuledOn {

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

    @Nested
    class WhenATermPassed {

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

    @Nested
    class WhenItIsResolvedAndAfter {

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

    private ContinuedGivenState givenHeld() {
        return saga.givenAPublished(opened()).andThenAPublished(assigned(1, PROPERTY, 0, 0, ROUTE));
    }

    private ContinuedGivenState givenResolved() {
        return givenHeld().andThenAPublished(signed(1, PROPERTY)).andThenAPublished(resolved(1, PROPERTY, 1));
    }

    private static AssignCase assign(int after, String to, int step, int tier, Duty duty, AssignmentCause cause) {
        return new AssignCase(new CaseId(CASE), after, new OrganisationId(to), step, tier, duty, cause);
    }

    private static MarkOverdue overdue(int assignment, OverdueCause cause) {
        return new MarkOverdue(new CaseId(CASE), assignment, cause);
    }

    private static ReportRouteGap gap(int after) {
        return new ReportRouteGap(new CaseId(CASE), after);
    }
}
