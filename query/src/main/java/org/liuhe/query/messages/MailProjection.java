package org.liuhe.query.messages;

import static org.liuhe.query.Columns.time;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ReplayStatus;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.liuhe.contracts.messages.MailChosen;
import org.liuhe.contracts.privacy.Person;
import org.liuhe.contracts.privacy.PersonErased;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What each person chose last. A replay starts from what is known already, and finds nothing newer: in between, nobody who has taken
 * their consent back is written to.
 */
@Component
@ProcessingGroup("projection.mail")
class MailProjection {

    private final JdbcClient db;
    private final Outbox outbox;

    MailProjection(JdbcClient db, Outbox outbox) {
        this.db = db;
        this.outbox = outbox;
    }

    @EventHandler
    void on(MailChosen event, @SequenceNumber long sequence, ReplayStatus replay) {
        outbox.alone(event.person());
        int written = db.sql(
                        """
                        INSERT INTO mail_choice AS known (choice_id, seq, person, wanted, language, address, chosen_at)
                        VALUES (:id, :seq, :person, :wanted, :language, :address, :at)
                        ON CONFLICT (choice_id) DO UPDATE
                        SET seq = excluded.seq, wanted = excluded.wanted, language = excluded.language,
                            address = excluded.address, chosen_at = excluded.chosen_at
                        WHERE known.seq < excluded.seq""")
                .param("id", event.choiceId())
                .param("seq", sequence)
                .param("person", event.person())
                .param("wanted", event.wanted())
                .param("language", event.language())
                .param("address", event.mailAddress())
                .param("at", time(event.chosenAt()))
                .update();
        if (written > 0 && event.wanted() && !replay.isReplay()) outbox.catchUp(event.person(), event.chosenAt());
    }

    /** Nobody erased is written to: what the sender would find out at its next attempt is done at once. */
    @EventHandler
    void on(PersonErased event) {
        String person = new Person(event.person()).subject();
        if (person == null) return;
        outbox.alone(person);
        db.sql("UPDATE mail_choice SET wanted = false WHERE person = :person")
                .param("person", person)
                .update();
        outbox.empty(person);
    }

    /** The rows stay: see above. */
    @ResetHandler
    void reset() {}
}
