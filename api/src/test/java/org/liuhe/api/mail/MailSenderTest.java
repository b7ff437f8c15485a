package org.liuhe.api.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.api.edge.DueSentence;
import org.liuhe.api.edge.MessageSentence;
import org.liuhe.api.edge.Sentences;
import org.liuhe.api.harness.Harness;
import org.liuhe.api.harness.MovableClock;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.messages.FindMail;
import org.liuhe.contracts.messages.Mail;
import org.liuhe.contracts.messages.MessageKind;
import org.liuhe.contracts.messages.MessageView;
import org.liuhe.contracts.privacy.PersonalTexts;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On a real outbox, with a server that does as the test says. */
class MailSenderTest {

    private static final Instant START = Instant.parse("2026-11-24T02:00:00Z");

    private final JdbcClient db = JdbcClient.create(Harness.database());
    private final List<Letter> sent = new ArrayList<>();
    private final MovableClock clock = new MovableClock();
    private Optional<String> found = Optional.empty();
    private boolean taken = true;
    private Post.Why why = Post.Why.AWAY;
    private Actor asker;
    private MailSender sender;
    private MailStanding standing;

    @BeforeEach
    void start() {
        db.sql("TRUNCATE mail_outbox").update();
        MailProperties mail = new MailProperties(
                "localhost",
                25,
                null,
                null,
                MailProperties.Security.NONE,
                "liuhe@example.org",
                URI.create("https://liuhe.example.org"),
                Duration.ofSeconds(10),
                Duration.ofMinutes(1),
                3,
                2,
                Duration.ofDays(3));
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        bus.subscribe(
                FindMail.class.getName(),
                ResolvableType.forClassWithGenerics(Optional.class, Mail.class).getType(),
                (QueryMessage<?, Object> query) -> {
                    asker = Actor.of(query.getMetaData()).orElseThrow();
                    String id = ((FindMail) query.getPayload()).messageId();
                    return found.map(address -> mail(id, address));
                });
        Sentences sentences = new Sentences();
        Outbox outbox = new Outbox(Harness.database(), mail, clock);
        standing = new MailStanding(mail, outbox);
        sender = new MailSender(
                mail,
                outbox,
                DefaultQueryGateway.builder().queryBus(bus).build(),
                new LetterText(sentences, new MessageSentence(sentences, new DueSentence(sentences)), mail),
                this::post,
                clock);
    }

    @Test
    void sendsOnceAndAsksAsThePartThatMayAsk() {
        waits("msg-1", "lin");
        sender.sendWhatWaits();
        sender.sendWhatWaits();
        assertThat(sent).extracting(Letter::id).containsExactly("msg-1");
        assertThat(asker.subject()).isEqualTo("system:mail");
        assertThat(standing.figures().orElseThrow()).isEqualTo(new MailStanding.Figures(0, 0, 0));
    }

    @Test
    void triesAgainAndGivesUp() {
        waits("msg-1", "lin");
        taken = false;
        sender.sendWhatWaits();
        sender.sendWhatWaits();
        assertThat(standing.figures().orElseThrow()).isEqualTo(new MailStanding.Figures(1, 0, 1));
        clock.move(Duration.ofMinutes(1));
        sender.sendWhatWaits();
        clock.move(Duration.ofMinutes(3));
        sender.sendWhatWaits();
        assertThat(standing.figures().orElseThrow())
                .as("four minutes after the second")
                .isEqualTo(new MailStanding.Figures(1, 0, 2));
        clock.move(Duration.ofMinutes(1));
        sender.sendWhatWaits();
        assertThat(standing.figures().orElseThrow()).isEqualTo(new MailStanding.Figures(0, 1, 0));
        taken = true;
        clock.move(Duration.ofDays(2));
        sender.sendWhatWaits();
        assertThat(sent).isEmpty();
        assertThat(standing.figures().orElseThrow().givenUp()).isZero();
    }

    @Test
    void arrivesOnceTheServerIsBack() {
        waits("msg-1", "lin");
        taken = false;
        sender.sendWhatWaits();
        taken = true;
        clock.move(Duration.ofMinutes(1));
        sender.sendWhatWaits();
        sender.sendWhatWaits();
        assertThat(sent).hasSize(1);
    }

    @Test
    void oneThatCannotBeSentHoldsUpNoOther() {
        waits("msg-1", "lin");
        waits("msg-2", "lin");
        taken = false;
        sender.sendWhatWaits();
        assertThat(attempts()).as("nobody answers").containsExactly(0, 1);
        clock.move(Duration.ofMinutes(1));
        why = Post.Why.REFUSED;
        sender.sendWhatWaits();
        assertThat(attempts()).containsExactly(1, 2);
        clock.move(Duration.ofMinutes(4));
        why = Post.Why.NO_ADDRESS;
        sender.sendWhatWaits();
        assertThat(standing.figures().orElseThrow().givenUp()).isEqualTo(2);
    }

    @Test
    void sendsSoManyADayAndNoMore() {
        waits("msg-1", "lin");
        waits("msg-2", "lin");
        waits("msg-3", "lin");
        waits("msg-4", "chen");
        sender.sendWhatWaits();
        assertThat(sent).hasSize(3);
        clock.move(Duration.ofDays(1).plusSeconds(1));
        waits("msg-5", "lin");
        sender.sendWhatWaits();
        assertThat(sent).extracting(Letter::id).hasSize(4).contains("msg-4", "msg-5");
    }

    @Test
    void sendsNothingThatIsOldOrUnwantedOrOfSomebodyErased() {
        waits("msg-1", "lin");
        found = Optional.empty();
        sender.sendWhatWaits();
        waits("msg-2", "lin");
        found = Optional.of(PersonalTexts.ERASED);
        sender.sendWhatWaits();
        waits("msg-3", "lin");
        clock.move(Duration.ofDays(3).plusSeconds(1));
        sender.sendWhatWaits();
        assertThat(sent).isEmpty();
        assertThat(db.sql("SELECT count(*) FROM mail_outbox")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<Integer> attempts() {
        return db.sql("SELECT attempts FROM mail_outbox ORDER BY attempts")
                .query(Integer.class)
                .list();
    }

    private void post(Letter letter) throws Post.Undelivered {
        if (!taken) throw new Post.Undelivered(why, new IllegalStateException("away"));
        sent.add(letter);
    }

    private void waits(String id, String person) {
        found = Optional.of("lin@example.org");
        db.sql("INSERT INTO mail_outbox (message_id, person, entered_at, next_at) VALUES (:id, :person, :now, :now)")
                .param("id", id)
                .param("person", person)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Mail mail(String id, String address) {
        MessageView message = new MessageView(
                id, MessageKind.COMPLAINT_ACCEPTED, "cmp-1", "c", null, null, null, null, null, START, true, true);
        return new Mail(message, "zh", address);
    }
}
