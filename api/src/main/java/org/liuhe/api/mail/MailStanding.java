package org.liuhe.api.mail;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** How the sending of mail stands, for those who run it. */
@Component
public class MailStanding {

    /**
     * Counts.
     *
     * @param waiting to be sent
     * @param givenUp within a day
     * @param attempts that were made for one of those that wait, the most
     */
    public record Figures(long waiting, long givenUp, int attempts) {}

    private final MailProperties mail;
    private final Outbox outbox;

    MailStanding(MailProperties mail, Outbox outbox) {
        this.mail = mail;
        this.outbox = outbox;
    }

    /** Empty where mail is off. */
    public Optional<Figures> figures() {
        return mail.isOn() ? Optional.of(outbox.figures()) : Optional.empty();
    }
}
