package org.liuhe.query.matters;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.matters.MatterEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the journal, and hands what is new to the read models of the contexts. */
@Component
@ProcessingGroup("projection.matters")
class JournalProjection {

    private final JdbcClient db;
    private final Journal journal;
    private final ObjectProvider<MatterReadModel> readModels;

    JournalProjection(JdbcClient db, Journal journal, ObjectProvider<MatterReadModel> readModels) {
        this.db = db;
        this.journal = journal;
        this.readModels = readModels;
    }

    @EventHandler
    void on(MatterEvent event, @SequenceNumber long sequence, @Timestamp Instant at, MetaData metaData) {
        String subject = Actor.of(metaData).map(Actor::subject).orElse(null);
        Occurrence occurrence = new Occurrence(event.matterId(), sequence, at, subject, event);
        if (journal.add(occurrence)) readModels.orderedStream().forEach(model -> model.on(occurrence));
    }

    @ResetHandler
    void reset() {
        db.sql("TRUNCATE matter_event, matter, matter_link, matter_participant, matter_duty, matter_stage,"
                        + " matter_duty_past")
                .update();
        readModels.orderedStream().forEach(MatterReadModel::forget);
    }
}
