package org.liuhe.query.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.referrals.ReferralKind;
import org.liuhe.contracts.referrals.ReferralOutcome;
import org.liuhe.contracts.tracking.FindTracking;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.TrackingView;
import org.liuhe.contracts.tracking.TrackingView.Milestone;
import org.liuhe.contracts.tracking.Turn;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

/** What everyone sees of a case that waits for an outcome. */
class WaitingTest {

    private final ReadModels models = ReadModels.empty();
    private final Story story =
            new Story(1).filed().accepted().opened().assigned(1, Story.PROPERTY).signed(1, Story.PROPERTY);

    @ParameterizedTest
    @EnumSource(ReferralKind.class)
    void saysForWhomItWaitsAndThatTheReportersClockRuns(ReferralKind kind) {
        switch (kind) {
            case COUNCIL -> story.handedToCouncil(1, 1, Story.PROPERTY);
            case MEDIATION -> story.handedToMediation(1, 1, Story.PROPERTY);
            case ENFORCEMENT -> story.handedToEnforcement(1, 1, Story.PROPERTY);
        }
        TrackingView view = view();
        assertThat(view.stage()).isEqualTo(Stage.waitingFor(kind));
        assertThat(view.stage().waits()).isTrue();
        assertThat(view.turn()).isEqualTo(Turn.ASKED_BODY);
        assertThat(view.turnOrganisation()).isEqualTo(Story.PROPERTY);
        assertThat(view.due()).isNull();
        assertThat(view.caseDue()).isEqualTo(story.due("case", 15));
        assertThat(view.milestones()).last().isEqualTo(new Milestone(story.time(5), view.stage(), Story.PROPERTY));
        assertThat(view.toString()).doesNotContain(Story.PERSONAL);
    }

    @Test
    void goesOnWithAFreshTermOnceTheOutcomeIsThere() {
        story.handedToCouncil(1, 1, Story.PROPERTY).cameBack(1, 1, ReferralOutcome.RESOLUTION_DONE, true);
        assertInHand(view());
    }

    @Test
    void goesOnWithAFreshTermOnceItIsTakenBack() {
        story.handedToCouncil(1, 1, Story.PROPERTY).takenBack(1, 1, Story.PROPERTY);
        assertInHand(view());
    }

    @Test
    void anOutcomeLeavesARulingAsItIs() {
        story.handedToCouncil(1, 1, Story.PROPERTY)
                .assigned(2, Story.STREET, 1, Duty.RULE, AssignmentCause.HOP_LIMIT)
                .cameBack(1, 2, ReferralOutcome.RESOLUTION_DONE, false);
        assertThat(view().stage()).isEqualTo(Stage.RULING);
        assertThat(view().due()).isEqualTo(story.due("rule-2", 3));
    }

    @Test
    void aRulingThatIsBeforeTheNextTierIsNobodysUntilItIsThere() {
        Story ruled = new Story(2)
                .filed()
                .accepted()
                .opened()
                .assigned(1, Story.PROPERTY, 0, Duty.HANDLE, AssignmentCause.RULING)
                .appealed(1, Story.PROPERTY);
        models.play(ruled.events());
        TrackingView view = models.ask(new FindTracking(ruled.code, null), TrackingView.class, null);
        assertThat(view.stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(view.turn()).isEqualTo(Turn.SYSTEM);
        assertThat(view.due()).isNull();
        assertThat(view.returns()).isZero();
    }

    private void assertInHand(TrackingView view) {
        assertThat(view.stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(view.turn()).isEqualTo(Turn.ORGANISATION);
        assertThat(view.due()).isEqualTo(story.due("again-1", 9));
        assertThat(view.milestones()).last().isEqualTo(new Milestone(story.time(6), Stage.IN_PROGRESS, Story.PROPERTY));
    }

    private TrackingView view() {
        models.play(story.events());
        return models.ask(new FindTracking(story.code, null), TrackingView.class, null);
    }
}
