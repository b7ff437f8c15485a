package org.liuhe.query.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.messages.CountMyUnread;
import org.liuhe.contracts.messages.FindMail;
import org.liuhe.contracts.messages.ListMyMessages;
import org.liuhe.contracts.messages.Mail;
import org.liuhe.contracts.messages.MailChoiceId;
import org.liuhe.contracts.messages.MailChosen;
import org.liuhe.contracts.messages.MessageKind;
import org.liuhe.contracts.messages.MessageView;
import org.liuhe.contracts.messages.Unread;
import org.liuhe.contracts.privacy.Person;
import org.liuhe.contracts.privacy.PersonErased;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

/** What the reporter of a complaint is told, and what of it goes by mail. */
class MessagesTest {

    private static final Actor MAIL = Actor.system("mail");
    private static final String ALL = "message|message_matter|message_party";

    private final ReadModels models = ReadModels.empty();
    private final Story story = new Story(1);

    @BeforeEach
    void nothingChosen() {
        models.db().sql("TRUNCATE mail_choice, mail_outbox, message_read").update();
        models.play(Story.town());
    }

    @Test
    void tellsOfTheFilingAndWhoDecidesByWhen() {
        MessageView filed = only(play(story.filedForReview()));
        assertThat(filed.kind()).isEqualTo(MessageKind.COMPLAINT_FILED);
        assertThat(filed.matterId()).isEqualTo(story.complaintId);
        assertThat(filed.category()).isEqualTo(ReadModels.LISTED);
        assertThat(filed.due()).isNotNull();
        assertThat(filed.open()).isTrue();
        assertThat(filed.unread()).isTrue();
    }

    @Test
    void asksForASupplementUntilItIsThere() {
        MessageView asked = play(story.filedForReview().supplementAsked()).get(0);
        assertThat(asked.kind()).isEqualTo(MessageKind.SUPPLEMENT_ASKED);
        assertThat(asked.due()).isNotNull();
        assertThat(asked.open()).isTrue();
        assertThat(play(story.commented())).first().returns(true, MessageView::open);
        assertThat(play(story.supplemented())).allMatch(message -> !message.open());
        assertThat(play(story.rejected()))
                .first()
                .returns(MessageKind.COMPLAINT_REJECTED, MessageView::kind)
                .returns(true, MessageView::open);
    }

    @Test
    void asksToConfirmOrContestWhileTheCasesOwnTermPasses() {
        List<MessageView> messages = play(held().resolved(1, Story.PROPERTY, 1)
                .answered(1)
                .termPassed(1, Story.PROPERTY, OverdueCause.CASE_TERM, false));
        assertThat(messages)
                .extracting(MessageView::kind, MessageView::open)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple(MessageKind.CASE_OVERDUE, true),
                        org.assertj.core.groups.Tuple.tuple(MessageKind.COMPLAINT_ANSWERED, true));
        assertThat(play(story.contested(1)).get(1).open()).isFalse();
        assertThat(play(story.reopened(1, 1)).get(0).kind()).isEqualTo(MessageKind.COMPLAINT_REOPENED);
    }

    @Test
    void saysWhoseTurnItIsWhenSomebodyWasSilent() {
        MessageView passed = play(held().termPassed(1, Story.PROPERTY, OverdueCause.NOT_SIGNED, true)
                        .assigned(2, Story.STREET, 1, Duty.HANDLE, AssignmentCause.ESCALATED))
                .get(0);
        assertThat(passed.kind()).isEqualTo(MessageKind.CASE_ESCALATED);
        assertThat(passed.organisation()).isEqualTo(Story.STREET);
        assertThat(passed.organisationZh()).isNotBlank();
        assertThat(passed.due()).isNotNull();
        assertThat(passed.matterId()).isEqualTo(story.complaintId);
    }

    @Test
    void tellsWhenTheAccusedWasGivenAText() {
        MessageView released = play(story.about(Story.PROPERTY)
                        .filed()
                        .accepted()
                        .opened()
                        .assigned(1, Story.PROPERTY)
                        .released(Story.COMMUNITY))
                .get(0);
        assertThat(released.kind()).isEqualTo(MessageKind.RELEASED_TO_ACCUSED);
    }

    @Test
    void tellsNobodyWhereNobodyHasAnAccount() {
        assertThat(play(story.reportedBy(null).filed().accepted().opened())).isEmpty();
        assertThat(models.rows("message_matter").get("message_matter")).isEmpty();
    }

    @Test
    void movesTheDateThatIsSettled() {
        MessageView before = only(play(story.filedProvisionally()));
        assertThat(before.due().provisional()).isTrue();
        assertThat(only(play(story.intakeSettled())).due().provisional()).isFalse();
    }

    @Test
    void showsAPageAndCountsWhatIsUnread() {
        play(held());
        assertThat(unread()).isEqualTo(2);
        Page<MessageView> first = models.page(new ListMyMessages(null, 1, null), Story.LIN);
        models.db()
                .sql("INSERT INTO message_read SELECT person, message_id, now() FROM message WHERE message_id = :id")
                .param("id", first.items().get(0).messageId())
                .update();
        assertThat(unread()).isEqualTo(1);
        Page<MessageView> second = models.page(new ListMyMessages(first.next(), 1, null), Story.LIN);
        assertThat(second.items()).extracting(MessageView::kind).containsExactly(MessageKind.COMPLAINT_FILED);
        assertThat(second.items().get(0).unread()).isTrue();
        assertThat(second.next()).isNull();
        assertThat(mine().get(0).unread()).isFalse();
        assertThat(models.<MessageView>page(new ListMyMessages(null, 10, null), Story.OPERATOR)
                        .items())
                .isEmpty();
    }

    @Test
    void aRepeatAndAReplayGiveTheSameMessagesAndLeaveWhatWasRead() {
        List<DomainEventMessage<?>> life =
                held().resolved(1, Story.PROPERTY, 1).answered(1).confirmed(1).events();
        models.play(life);
        models.db()
                .sql("INSERT INTO message_read SELECT person, message_id, now() FROM message")
                .update();
        var live = models.rows(ALL);
        models.play(ReadModels.twice(life));
        assertThat(models.rows(ALL)).isEqualTo(live);
        models.reset();
        models.play(Story.town());
        models.play(replayed(ReadModels.twice(life)));
        assertThat(models.rows(ALL)).isEqualTo(live);
        assertThat(unread()).isZero();
    }

    @Test
    void goesByMailFromTheConsentOnAndUntilItIsTakenBack() {
        Instant filed = held().events().get(0).getTimestamp();
        models.play(chosen(0, true, filed.plusSeconds(1)));
        play(story);
        assertThat(outbox()).as("what was before the consent").hasSize(1);
        String id = outbox().get(0);
        Mail mail = models.find(new FindMail(id), Mail.class, MAIL).orElseThrow();
        assertThat(mail.message().kind()).isEqualTo(MessageKind.COMPLAINT_ACCEPTED);
        assertThat(mail.language()).isEqualTo("en");
        assertThat(mail.address()).isEqualTo("lin@example.org");

        models.play(chosen(1, false, filed.plusSeconds(2)));
        assertThat(models.find(new FindMail(id), Mail.class, MAIL)).isEmpty();
        play(story.resolved(1, Story.PROPERTY, 1).answered(1));
        assertThat(outbox()).hasSize(1);
    }

    @Test
    void nothingWaitsForSomebodyErased() {
        models.play(chosen(0, true, Story.START));
        play(held());
        assertThat(outbox()).hasSize(2);

        models.play(List.of(new GenericDomainEventMessage<>(
                "Erasure",
                "erasure-1",
                2,
                new PersonErased("erasure-1", Person.account(Story.REPORTER).value(), Story.START.plusSeconds(9)))));
        assertThat(outbox()).isEmpty();
        play(story.resolved(1, Story.PROPERTY, 1).answered(1));
        assertThat(outbox()).isEmpty();
    }

    @Test
    void goesByMailWhereTheMessageWasKnownBeforeTheConsent() {
        play(held());
        models.play(chosen(0, true, Story.START));
        assertThat(outbox()).hasSize(2);
    }

    @Test
    void nothingGoesByMailInAReplay() {
        List<DomainEventMessage<?>> life = held().events();
        models.play(replayed(chosen(0, true, Story.START)));
        models.play(replayed(life));
        assertThat(mine()).hasSize(2);
        models.play(replayed(chosen(0, true, Story.START)));
        assertThat(outbox()).isEmpty();
    }

    @Test
    void aReplayNeverGoesBackToAnOlderChoice() {
        models.play(chosen(0, true, Story.START));
        models.play(chosen(1, false, Story.START.plusSeconds(1)));
        models.reset();
        models.play(replayed(chosen(0, true, Story.START)));
        assertThat(models.db()
                        .sql("SELECT wanted FROM mail_choice")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    private Story held() {
        return story.filed().accepted().opened().assigned(1, Story.PROPERTY).signed(1, Story.PROPERTY);
    }

    private List<MessageView> play(Story story) {
        models.play(story.events());
        return mine();
    }

    private List<MessageView> mine() {
        return models.<MessageView>page(new ListMyMessages(null, 50, null), Story.LIN)
                .items();
    }

    private static MessageView only(List<MessageView> messages) {
        assertThat(messages).hasSize(1);
        return messages.get(0);
    }

    private int unread() {
        return models.ask(new CountMyUnread(), Unread.class, Story.LIN).count();
    }

    private List<String> outbox() {
        return models.db()
                .sql("SELECT message_id FROM mail_outbox")
                .query(String.class)
                .list();
    }

    private static List<DomainEventMessage<?>> chosen(long sequence, boolean wanted, Instant at) {
        String id = MailChoiceId.of(Story.REPORTER).value();
        return List.of(new GenericDomainEventMessage<>(
                "MailChoice",
                id,
                sequence,
                new MailChosen(id, Story.REPORTER, wanted, "en", wanted ? "lin@example.org" : null, at)));
    }

    private static List<EventMessage<?>> replayed(List<? extends EventMessage<?>> events) {
        TrackingToken replaying = ReplayToken.createReplayToken(
                new GlobalSequenceTrackingToken(1_000), new GlobalSequenceTrackingToken(0));
        List<EventMessage<?>> replayed = new ArrayList<>();
        for (EventMessage<?> event : events)
            replayed.add(new GenericTrackedDomainEventMessage<>(replaying, (DomainEventMessage<?>) event));
        return replayed;
    }
}
