package org.liuhe.query.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.complaints.ClosedOutcome;
import org.liuhe.contracts.tracking.FindTracking;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.TrackingView;
import org.liuhe.contracts.tracking.TrackingView.Milestone;
import org.liuhe.contracts.tracking.Turn;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

class TrackingTest {

    private final ReadModels models = ReadModels.empty();
    private final Story story = new Story(1);

    @Test
    void afterAFilingTheSystemIsInTurnWhereAcceptanceIsAutomatic() {
        TrackingView view = after(story.filed());
        assertThat(view.stage()).isEqualTo(Stage.FILED);
        assertTurn(view, Turn.SYSTEM, null, null);
        assertThat(view.filedAt()).isEqualTo(story.time(0));
        assertThat(view.caseDue()).isNull();
    }

    @Test
    void afterAFilingForReviewTheCommunityOfficeIsInTurn() {
        models.play(Story.town());
        assertTurn(after(story.filedForReview()), Turn.ORGANISATION, Story.COMMUNITY, "intake");
    }

    @Test
    void theOperatorIsInTurnWhereNoCommunityOfficeServesTheArea() {
        assertTurn(after(story.filedForReview()), Turn.OPERATOR, null, "intake");
    }

    @Test
    void whileASupplementIsAskedTheReporterIsInTurn() {
        TrackingView view = after(story.filedForReview().supplementAsked());
        assertThat(view.stage()).isEqualTo(Stage.SUPPLEMENT_ASKED);
        assertTurn(view, Turn.REPORTER, null, "supplement");
    }

    @Test
    void aSupplementPutsItBackBeforeTheCommunityOffice() {
        models.play(Story.town());
        TrackingView view = after(story.filedForReview().supplementAsked().supplemented());
        assertThat(view.stage()).isEqualTo(Stage.FILED);
        assertTurn(view, Turn.ORGANISATION, Story.COMMUNITY, "intake-again");
    }

    @Test
    void onceAcceptedTheReportersOwnClockIsShown() {
        TrackingView view = after(story.filed().accepted().opened());
        assertThat(view.stage()).isEqualTo(Stage.ACCEPTED);
        assertTurn(view, Turn.SYSTEM, null, null);
        assertThat(view.caseDue().term()).isEqualTo("case");
    }

    @Test
    void anAssignedCaseIsToBeSignedFor() {
        TrackingView view = after(story.filed().accepted().opened().assigned(1, Story.PROPERTY));
        assertThat(view.stage()).isEqualTo(Stage.ASSIGNED);
        assertTurn(view, Turn.ORGANISATION, Story.PROPERTY, "sign-1");
        assertThat(view.due()).isEqualTo(story.due("sign-1", 1));
    }

    @Test
    void aSignedCaseIsToBeResolved() {
        TrackingView view = after(assigned().signed(1, Story.PROPERTY));
        assertThat(view.stage()).isEqualTo(Stage.IN_PROGRESS);
        assertTurn(view, Turn.ORGANISATION, Story.PROPERTY, "resolve-1");
    }

    @Test
    void aReturnedCaseIsNobodysForAMoment() {
        TrackingView view = after(assigned().returned(1, Story.PROPERTY, 1, false));
        assertThat(view.stage()).isEqualTo(Stage.ACCEPTED);
        assertTurn(view, Turn.SYSTEM, null, null);
        assertThat(view.returns()).isEqualTo(1);
    }

    @Test
    void aBackstopThatMustRuleIsInTurn() {
        TrackingView view = after(assigned()
                .returned(1, Story.PROPERTY, 3, true)
                .assigned(2, Story.STREET, 1, Duty.RULE, AssignmentCause.HOP_LIMIT));
        assertThat(view.stage()).isEqualTo(Stage.RULING);
        assertTurn(view, Turn.ORGANISATION, Story.STREET, "rule-2");
    }

    @Test
    void aRulingIsFollowedByItsAssignment() {
        TrackingView view = after(assigned()
                .returned(1, Story.PROPERTY, 3, true)
                .assigned(2, Story.STREET, 1, Duty.RULE, AssignmentCause.HOP_LIMIT)
                .ruled(2, Story.STREET, Story.OWNERS)
                .assigned(3, Story.OWNERS, 0, Duty.HANDLE, AssignmentCause.RULING));
        assertThat(view.stage()).isEqualTo(Stage.ASSIGNED);
        assertTurn(view, Turn.ORGANISATION, Story.OWNERS, "sign-3");
    }

    @Test
    void aGapInTheRouteIsTheOperatorsTurn() {
        TrackingView view = after(story.filed().accepted().opened().routeGap(0));
        assertThat(view.stage()).isEqualTo(Stage.ACCEPTED);
        assertTurn(view, Turn.OPERATOR, null, null);
        assertTurn(after(story.assigned(1, Story.OWNERS)), Turn.ORGANISATION, Story.OWNERS, "sign-1");
    }

    @Test
    void betweenTheCasesResolutionAndItsAnswerTheSystemIsInTurn() {
        TrackingView view = after(assigned().signed(1, Story.PROPERTY).resolved(1, Story.PROPERTY, 1));
        assertThat(view.stage()).isEqualTo(Stage.ACCEPTED);
        assertTurn(view, Turn.SYSTEM, null, null);
        assertThat(view.publicSummary()).isNull();
    }

    @Test
    void anAnsweredMatterIsTheReportersToConfirm() {
        TrackingView view = after(answered());
        assertThat(view.stage()).isEqualTo(Stage.ANSWERED);
        assertTurn(view, Turn.REPORTER, null, "confirm");
        assertThat(view.publicSummary()).isEqualTo("Repaired");
    }

    @Test
    void aConfirmedMatterHasEnded() {
        TrackingView view = after(answered().confirmed(1).closed(CaseOutcome.CONFIRMED));
        assertThat(view.stage()).isEqualTo(Stage.CONFIRMED_RESOLVED);
        assertTurn(view, Turn.NOBODY, null, null);
        assertThat(view.rating()).isEqualTo(4);
        assertThat(view.endedAt()).isEqualTo(story.time(7));
    }

    @Test
    void aSilentReportersMatterIsClosedButNotConfirmed() {
        TrackingView view = after(answered().closedUnconfirmed(1).closed(CaseOutcome.UNCONFIRMED));
        assertThat(view.stage()).isEqualTo(Stage.CLOSED_NOT_CONFIRMED);
        assertTurn(view, Turn.NOBODY, null, null);
        assertThat(view.rating()).isNull();
        assertThat(view.endedAt()).isEqualTo(story.time(7));
    }

    @Test
    void aContestedMatterGoesOnOneTierUp() {
        TrackingView view = after(answered().contested(1));
        assertThat(view.stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(view.contests()).isEqualTo(1);
        assertTurn(view, Turn.SYSTEM, null, null);
        view = after(story.reopened(1, 1).assigned(2, Story.STREET, 1, Duty.HANDLE, AssignmentCause.CONTESTED));
        assertTurn(view, Turn.ORGANISATION, Story.STREET, "sign-2");
        assertThat(view.endedAt()).isNull();
    }

    @Test
    void aRejectedMatterHasEnded() {
        TrackingView view = after(story.filedForReview().rejected());
        assertThat(view.stage()).isEqualTo(Stage.REJECTED);
        assertTurn(view, Turn.NOBODY, null, null);
        assertThat(view.endedAt()).isEqualTo(story.time(1));
    }

    @Test
    void aWithdrawnMatterHasEndedWhateverItsCaseWasDoing() {
        TrackingView view = after(assigned().withdrawn());
        assertThat(view.stage()).isEqualTo(Stage.WITHDRAWN);
        assertTurn(view, Turn.NOBODY, null, null);
        assertThat(view.overdue()).isFalse();
    }

    @Test
    void aRecordOfAnotherSystemEndedAsItEndedThere() {
        TrackingView view = after(story.recordedAsClosed(ClosedOutcome.CLOSED));
        assertThat(view.stage()).isEqualTo(Stage.CLOSED_ELSEWHERE);
        assertThat(view.endedAt()).isEqualTo(view.filedAt().plus(java.time.Duration.ofDays(10)));
        assertThat(view.updatedAt()).isEqualTo(view.endedAt());
        assertThat(view.milestones()).extracting(Milestone::stage).containsExactly(Stage.FILED, Stage.CLOSED_ELSEWHERE);
        models.reset();
        assertThat(after(new Story(2).recordedAsClosed(ClosedOutcome.WITHDRAWN)).stage())
                .isEqualTo(Stage.WITHDRAWN);
        assertThat(after(new Story(3).recordedAsClosed(ClosedOutcome.REJECTED)).stage())
                .isEqualTo(Stage.REJECTED);
    }

    @Test
    void anUnsignedTermMakesItOverdueUntilTheNextAssignment() {
        TrackingView view = after(assigned().termPassed(1, Story.PROPERTY, OverdueCause.NOT_SIGNED, true));
        assertThat(view.overdue()).isTrue();
        assertThat(view.caseOverdue()).isFalse();
        view = after(story.assigned(2, Story.STREET, 1, Duty.HANDLE, AssignmentCause.ESCALATED));
        assertThat(view.overdue()).isFalse();
    }

    @Test
    void atTheTopSigningLateEndsOnlyTheSigningsDelay() {
        assigned().termPassed(1, Story.PROPERTY, OverdueCause.NOT_SIGNED, false);
        assertThat(after(story).overdue()).isTrue();
        assertThat(after(story.signed(1, Story.PROPERTY)).overdue()).isFalse();
        TrackingView view = after(story.termPassed(1, Story.PROPERTY, OverdueCause.NOT_RESOLVED, false));
        assertThat(view.overdue()).isTrue();
        assertThat(view.due().term()).isEqualTo("resolve-1");
    }

    @Test
    void atTheTopAResolutionsDelayOutlastsALateSigning() {
        TrackingView view = after(assigned()
                .termPassed(1, Story.PROPERTY, OverdueCause.NOT_SIGNED, false)
                .termPassed(1, Story.PROPERTY, OverdueCause.NOT_RESOLVED, false)
                .signed(1, Story.PROPERTY));
        assertThat(view.overdue()).isTrue();
    }

    @Test
    void theCasesOwnTermIsToldApartAndOutlastsTheAnswer() {
        TrackingView view = after(assigned().termPassed(1, Story.PROPERTY, OverdueCause.CASE_TERM, true));
        assertThat(view.caseOverdue()).isTrue();
        assertThat(view.overdue()).isFalse();
        view = after(story.assigned(2, Story.STREET, 1, Duty.HANDLE, AssignmentCause.ESCALATED)
                .resolved(2, Story.STREET, 1)
                .answered(1));
        assertThat(view.caseOverdue()).isTrue();
    }

    @Test
    void aMissedRulingIsOverdue() {
        TrackingView view = after(assigned()
                .returned(1, Story.PROPERTY, 3, true)
                .assigned(2, Story.STREET, 1, Duty.RULE, AssignmentCause.HOP_LIMIT)
                .termPassed(2, Story.STREET, OverdueCause.NOT_RULED, false));
        assertThat(view.overdue()).isTrue();
    }

    @Test
    void aCommentMovesNothing() {
        TrackingView before = after(assigned());
        assertThat(after(story.commented().staffCommented(Story.PROPERTY))).isEqualTo(before);
    }

    @Test
    void aRecordedActionIsNewsAndMovesNoDate() {
        TrackingView before = after(assigned().signed(1, Story.PROPERTY));
        TrackingView view = after(story.acted(1, Story.PROPERTY));
        assertThat(view.updatedAt()).isAfter(before.updatedAt());
        assertThat(view.due()).isEqualTo(before.due());
    }

    @Test
    void tellsTheStagesInOrderWithTheirOrganisations() {
        TrackingView view = after(answered().confirmed(1));
        assertThat(view.milestones())
                .containsExactly(
                        new Milestone(story.time(0), Stage.FILED, null),
                        new Milestone(story.time(1), Stage.ACCEPTED, null),
                        new Milestone(story.time(3), Stage.ASSIGNED, Story.PROPERTY),
                        new Milestone(story.time(4), Stage.IN_PROGRESS, Story.PROPERTY),
                        new Milestone(story.time(6), Stage.ANSWERED, null),
                        new Milestone(story.time(7), Stage.CONFIRMED_RESOLVED, null));
    }

    @Test
    void showsCategoryAndAreaOnlyWhereTheMatterIsListed() {
        TrackingView listed = after(new Story(2).filed());
        assertThat(listed.listed()).isTrue();
        assertThat(listed.category()).isEqualTo(ReadModels.LISTED);
        assertThat(listed.area()).isEqualTo(Story.ESTATE);
        for (Story hidden : new Story[] {new Story(3).notPublic(), new Story(4).of(ReadModels.UNLISTED)}) {
            TrackingView view = after(hidden.filed());
            assertThat(view.listed()).isFalse();
            assertThat(view.category()).isNull();
            assertThat(view.area()).isNull();
        }
    }

    @Test
    void findsTheCodeHoweverItIsTyped() {
        after(story.filed());
        String typed = story.code.toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        assertThat(find(typed).code()).isEqualTo(story.code);
    }

    @Test
    void refusesAnUnknownCode() {
        assertThat(models.refusal(new FindTracking(new Story(99).code, null), null)
                        .code())
                .isEqualTo("tracking-code.unknown");
    }

    @Test
    void refusesAMalformedCode() {
        assertThat(models.refusal(new FindTracking("ABC", null), null).code()).isEqualTo("tracking-code.malformed");
    }

    @Test
    void doesNotKnowAMatterOfWhichOnlyTheCaseWasSeen() {
        models.play(story.filed().accepted().opened().ofCase().toList());
        assertThat(models.refusal(new FindTracking(story.code, null), null).code())
                .isEqualTo("tracking-code.unknown");
    }

    private Story assigned() {
        return story.filed().accepted().opened().assigned(1, Story.PROPERTY);
    }

    private Story answered() {
        return assigned()
                .signed(1, Story.PROPERTY)
                .resolved(1, Story.PROPERTY, 1)
                .answered(1);
    }

    private TrackingView after(Story events) {
        models.play(events.events());
        return find(events.code);
    }

    private TrackingView find(String code) {
        return models.ask(new FindTracking(code, null), TrackingView.class, null);
    }

    private static void assertTurn(TrackingView view, Turn turn, String organisation, String term) {
        assertThat(view.turn()).isEqualTo(turn);
        assertThat(view.turnOrganisation()).isEqualTo(organisation);
        if (term == null) assertThat(view.due()).isNull();
        else assertThat(view.due().term()).isEqualTo(term);
    }
}
