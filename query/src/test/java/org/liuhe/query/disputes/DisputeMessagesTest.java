package org.liuhe.query.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.liuhe.query.disputes.DisputeStory.ID;
import static org.liuhe.query.disputes.DisputeStory.START;
import static org.liuhe.query.disputes.DisputeStory.due;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.disputes.CommitteeAssigned;
import org.liuhe.contracts.disputes.ConfirmationAsked;
import org.liuhe.contracts.disputes.ConfirmationWindowPassed;
import org.liuhe.contracts.disputes.DisputeAccepted;
import org.liuhe.contracts.disputes.DisputeDueSettled;
import org.liuhe.contracts.disputes.FailureCause;
import org.liuhe.contracts.disputes.MediationFailed;
import org.liuhe.contracts.disputes.ObligationConfirmed;
import org.liuhe.contracts.disputes.ObligationOverdue;
import org.liuhe.contracts.disputes.PartiesReminded;
import org.liuhe.contracts.disputes.PartyConsented;
import org.liuhe.contracts.disputes.PartyIdentified;
import org.liuhe.contracts.disputes.PartySigned;
import org.liuhe.contracts.disputes.SessionHeld;
import org.liuhe.contracts.disputes.SessionScheduled;
import org.liuhe.contracts.messages.ListMyMessages;
import org.liuhe.contracts.messages.MessageKind;
import org.liuhe.contracts.messages.MessageView;
import org.liuhe.query.ReadModels;

/** What the sides of a dispute are told. */
class DisputeMessagesTest {

    private static final Actor LIN = DisputeStory.LIN;
    private static final Actor WANG = DisputeStory.WANG;

    private final ReadModels models = ReadModels.empty();
    private final DisputeStory story = new DisputeStory();

    @Test
    void bothAreInvitedAndWhoHasNotAnsweredIsReminded() {
        story.invited();
        assertThat(newest(LIN).kind()).isEqualTo(MessageKind.DISPUTE_INVITED);
        assertThat(newest(LIN).due()).isEqualTo(due(5));
        story.with("lin", new PartyConsented(ID, "p1", false, false, START));
        assertThat(newest(LIN).open()).isFalse();
        assertThat(newest(WANG).open()).isTrue();
        story.with("system:mediation", new PartiesReminded(ID, due(8), START));
        assertThat(mine(LIN)).hasSize(1);
        assertThat(mine(WANG))
                .extracting(MessageView::kind, MessageView::open)
                .containsExactly(tuple(MessageKind.DISPUTE_REMINDED, true), tuple(MessageKind.DISPUTE_INVITED, false));
        assertThat(newest(WANG).due()).isEqualTo(due(8));
        story.with("system:calendar", new DisputeDueSettled(ID, due(8), due(9), START));
        assertThat(newest(WANG).due()).isEqualTo(due(9));
    }

    @Test
    void whoGetsAnAccountLaterIsAskedWhatTheyOwe() {
        story.opened(null)
                .with("system:mediation", new CommitteeAssigned(ID, DisputeStory.COMMITTEE, due(3), START))
                .with("secretary", new DisputeAccepted(ID, DisputeStory.COMMITTEE, due(5), due(30), START));
        assertThat(mine(WANG)).isEmpty();
        story.with("secretary", new PartyIdentified(ID, "p2", "wang", null, START));
        assertThat(newest(WANG).kind()).isEqualTo(MessageKind.DISPUTE_INVITED);
        assertThat(newest(WANG).due()).isEqualTo(due(5));
        assertThat(mine(LIN)).hasSize(1);
    }

    @Test
    void aSessionIsToldWithItsTimeUntilItIsHeld() {
        Instant begins = START.plus(Duration.ofDays(3));
        story.mediated();
        assertThat(newest(LIN).kind()).isEqualTo(MessageKind.MEDIATOR_NAMED);
        story.with("chen", new SessionScheduled(ID, "s1", false, "社区会议室", begins, START));
        assertThat(newest(WANG).kind()).isEqualTo(MessageKind.SESSION_SET);
        assertThat(newest(WANG).happensAt()).isEqualTo(begins);
        story.with("chen", new SessionHeld(ID, "s1", "谈过", START));
        assertThat(newest(WANG).open()).isFalse();
    }

    @Test
    void eachSignsAndThenPerformsAndMayAskForConfirmation() {
        story.agreed();
        assertThat(newest(WANG).kind()).isEqualTo(MessageKind.AGREEMENT_TO_SIGN);
        assertThat(newest(WANG).due()).isEqualTo(due(7));
        DisputeStory signed = new DisputeStory().agreed().with("lin", new PartySigned(ID, "p1", false, START));
        models.reset();
        models.play(signed.events());
        assertThat(list(LIN).get(0).open()).isFalse();
        assertThat(list(WANG).get(0).open()).isTrue();

        models.reset();
        DisputeStory effective = new DisputeStory().effective();
        models.play(effective.events());
        assertThat(list(LIN).get(0))
                .returns(MessageKind.AGREEMENT_EFFECTIVE, MessageView::kind)
                .returns(due(30), MessageView::due);
        assertThat(list(WANG).stream().filter(MessageView::open))
                .extracting(MessageView::kind, MessageView::due)
                .containsExactlyInAnyOrder(
                        tuple(MessageKind.AGREEMENT_EFFECTIVE, due(30)), tuple(MessageKind.PERFORMANCE_DUE, due(40)));

        models.play(
                effective.with("lin", new ConfirmationAsked(ID, "p1", START)).events());
        assertThat(list(WANG).get(0))
                .returns(MessageKind.CONFIRMATION_ASKED, MessageView::kind)
                .returns(due(30), MessageView::due);
        models.play(effective
                .with("system:mediation", new ConfirmationWindowPassed(ID, due(30), START))
                .with("system:mediation", new ObligationOverdue(ID, "o1", "p2", due(40), START))
                .events());
        assertThat(list(WANG).stream().filter(MessageView::open))
                .extracting(MessageView::kind)
                .containsExactly(MessageKind.PERFORMANCE_OVERDUE);
        models.play(effective
                .with("lin", new ObligationConfirmed(ID, "o1", "p1", START))
                .events());
        assertThat(list(WANG)).noneMatch(MessageView::open);
    }

    @Test
    void bothAreToldThatItFailed() {
        story.mediated().with("chen", new MediationFailed(ID, FailureCause.values()[0], null, List.of(), START));
        for (Actor side : List.of(LIN, WANG)) assertThat(newest(side).kind()).isEqualTo(MessageKind.MEDIATION_ENDED);
        assertThat(mine(new Actor("stranger", Set.of(Role.RESIDENT), Set.of()))).isEmpty();
    }

    @Test
    void aReplayGivesTheSame() {
        story.effective();
        models.play(ReadModels.twice(story.events()));
        var live = models.rows("message|message_matter|message_party");
        models.reset();
        models.play(story.events());
        assertThat(models.rows("message|message_matter|message_party")).isEqualTo(live);
    }

    private MessageView newest(Actor actor) {
        return mine(actor).get(0);
    }

    private List<MessageView> mine(Actor actor) {
        models.play(story.events());
        return list(actor);
    }

    private List<MessageView> list(Actor actor) {
        return models.<MessageView>page(new ListMyMessages(null, 50, null), actor)
                .items();
    }
}
