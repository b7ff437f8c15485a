package org.liuhe.api.mail;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.messages.FindMail;
import org.liuhe.contracts.messages.Mail;
import org.liuhe.contracts.privacy.PersonalTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sends what waits. Each mail is asked for when its turn has come: whether its person wants it still, and whether what it asks for is
 * done by then. Where the server does not answer, all wait. A mail is handed over at least once; only a node that dies between the
 * server's word and its own note hands one over again, under the same number.
 */
@Component
@EnableConfigurationProperties(MailProperties.class)
class MailSender {

    private static final Logger LOG = LoggerFactory.getLogger(MailSender.class);
    private static final Actor MAIL = Actor.system("mail");
    private static final long PATIENCE_SECONDS = 10;
    private static final int AT_A_TIME = 200;

    private final MailProperties mail;
    private final Outbox outbox;
    private final QueryGateway queries;
    private final LetterText letters;
    private final Post post;
    private final Clock clock;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(new AxonThreadFactory("mail"));

    MailSender(MailProperties mail, Outbox outbox, QueryGateway queries, LetterText letters, Post post, Clock clock) {
        this.mail = mail;
        this.outbox = outbox;
        this.queries = queries;
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (!mail.isOn()) return;
        long every = mail.pollEvery().toMillis();
        timer.scheduleWithFixedDelay(this::round, every, every, TimeUnit.MILLISECONDS);
    }

    private void round() {
        try {
            sendWhatWaits();
            outbox.purge();
        } catch (RuntimeException e) {
            LOG.warn("mail could not be looked for: {}", e.getClass().getSimpleName());
        }
    }

    /** Until there is nothing more, or the server is away. */
    void sendWhatWaits() {
        for (int i = 0; i < AT_A_TIME; i++) {
            Optional<Outbox.Taken> taken = outbox.take();
            if (taken.isEmpty() || !settled(taken.get())) return;
        }
    }

    private boolean settled(Outbox.Taken taken) {
        Optional<Mail> wanted = isOld(taken) ? Optional.empty() : find(taken.messageId());
        if (wanted.filter(MailSender::isReadable).isEmpty() || outbox.sentTo(taken.person()) >= mail.mostADay()) {
            outbox.drop(taken);
            return true;
        }
        try {
            post.send(letters.of(wanted.get()));
            outbox.sent(taken);
            return true;
        } catch (Post.Undelivered e) {
            boolean last = e.why() == Post.Why.NO_ADDRESS || taken.attempt() >= mail.attempts();
            LOG.warn(
                    "{} was not taken at attempt {}{}: {}",
                    taken.messageId(),
                    taken.attempt(),
                    last ? " and is given up" : "",
                    e.getMessage());
            if (last) outbox.givenUp(taken);
            return e.why() != Post.Why.AWAY;
        }
    }

    private boolean isOld(Outbox.Taken taken) {
        return taken.enteredAt().isBefore(clock.instant().minus(mail.notOlder()));
    }

    /** Of somebody erased nothing is left to write to. */
    private static boolean isReadable(Mail mail) {
        return mail.address() != null && !mail.address().equals(PersonalTexts.ERASED);
    }

    private Optional<Mail> find(String messageId) {
        try {
            return queries.query(
                            FindMail.class.getName(),
                            new GenericMessage<>(new FindMail(messageId), MAIL.metaData()),
                            ResponseTypes.optionalInstanceOf(Mail.class))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("a mail could not be asked for", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
