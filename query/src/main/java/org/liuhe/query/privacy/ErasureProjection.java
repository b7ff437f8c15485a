package org.liuhe.query.privacy;

import static org.liuhe.query.Columns.json;
import static org.liuhe.query.Columns.time;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.liuhe.contracts.privacy.ErasureAsked;
import org.liuhe.contracts.privacy.ErasureDeclined;
import org.liuhe.contracts.privacy.ErasureEvent;
import org.liuhe.contracts.privacy.ErasureExamined;
import org.liuhe.contracts.privacy.ErasureRefused;
import org.liuhe.contracts.privacy.ErasureState;
import org.liuhe.contracts.privacy.PersonErased;
import org.liuhe.query.GuardedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("projection.privacy")
class ErasureProjection {

    private final JdbcClient db;
    private final GuardedRows rows;

    ErasureProjection(JdbcClient db) {
        this.db = db;
        this.rows = new GuardedRows(db, "erasure", "erasure_id", "seq");
    }

    @EventHandler
    void on(ErasureAsked event, @SequenceNumber long sequence) {
        db.sql(
                        """
                        INSERT INTO erasure (erasure_id, seq, person, state, asked_at, changed_at)
                        VALUES (:id, :seq, :person, :state, :at, :at)
                        ON CONFLICT (erasure_id) DO UPDATE SET seq = :seq, state = :state, examiner = NULL, duties = '[]',
                            reason = NULL, asked_at = :at, changed_at = :at
                        WHERE erasure.seq < :seq""")
                .param("id", event.erasureId())
                .param("seq", sequence)
                .param("person", event.person())
                .param("state", ErasureState.ASKED.name())
                .param("at", time(event.askedAt()))
                .update();
    }

    @EventHandler
    void on(ErasureExamined event, @SequenceNumber long sequence) {
        became(event, sequence, ErasureState.EXAMINED, event.examinedAt())
                .set("examiner", event.examiner())
                .write();
    }

    @EventHandler
    void on(ErasureRefused event, @SequenceNumber long sequence) {
        if (became(event, sequence, ErasureState.REFUSED, event.refusedAt()).write())
            db.sql("UPDATE erasure SET duties = CAST(:duties AS jsonb) WHERE erasure_id = :id")
                    .param("duties", json(event.duties()))
                    .param("id", event.erasureId())
                    .update();
    }

    @EventHandler
    void on(ErasureDeclined event, @SequenceNumber long sequence) {
        became(event, sequence, ErasureState.DECLINED, event.declinedAt())
                .set("reason", event.reason())
                .write();
    }

    @EventHandler
    void on(PersonErased event, @SequenceNumber long sequence) {
        became(event, sequence, ErasureState.ERASED, event.erasedAt()).write();
    }

    @ResetHandler
    void reset() {
        db.sql("TRUNCATE erasure").update();
    }

    private GuardedRows.Change became(ErasureEvent event, long sequence, ErasureState state, Instant at) {
        return rows.event(event.erasureId(), sequence).set("state", state).set("changed_at", at);
    }
}
