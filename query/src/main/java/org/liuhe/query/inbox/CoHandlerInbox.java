package org.liuhe.query.inbox;

import static org.liuhe.query.Columns.due;
import static org.liuhe.query.Columns.instant;
import static org.liuhe.query.Columns.json;
import static org.liuhe.query.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.liuhe.contracts.cases.CaseClosed;
import org.liuhe.contracts.cases.CaseDueSettled;
import org.liuhe.contracts.cases.CaseResolved;
import org.liuhe.contracts.cases.CoHandlerAsked;
import org.liuhe.contracts.cases.CoHandlerContributed;
import org.liuhe.contracts.cases.CoHandlingDeclined;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.query.Columns;
import org.liuhe.query.Cursor;
import org.liuhe.query.GuardedRows;
import org.liuhe.query.shield.Accusation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of those who were asked to help 协办, beside the holder's own; what they show of the matter is the holder's row's. */
@Component
@ProcessingGroup("projection.inbox")
class CoHandlerInbox {

    private final JdbcClient db;
    private final GuardedRows cases;

    CoHandlerInbox(JdbcClient db) {
        this.db = db;
        this.cases = new GuardedRows(db, "inbox", "case_id", "case_seq");
    }

    @EventHandler
    void on(CoHandlerAsked event, @SequenceNumber long sequence) {
        db.sql(
                        """
                        INSERT INTO inbox_cohandler (case_id, ask, asked_seq, holder, due, due_at, since)
                        VALUES (:case, :ask, :seq, :holder, CAST(:due AS jsonb), :dueAt, :since)
                        ON CONFLICT DO NOTHING""")
                .param("case", event.caseId())
                .param("ask", event.ask())
                .param("seq", sequence)
                .param("holder", event.organisationId())
                .param("due", json(event.due()))
                .param("dueAt", time(event.due()))
                .param("since", time(event.askedAt()))
                .update();
        cases.event(event.caseId(), sequence).write();
    }

    @EventHandler
    void on(CaseDueSettled event, @SequenceNumber long sequence) {
        db.sql(
                        """
                        UPDATE inbox_cohandler SET due = CAST(:due AS jsonb), due_at = :dueAt
                        WHERE case_id = :case AND due = CAST(:was AS jsonb)""")
                .param("case", event.caseId())
                .param("was", json(event.was()))
                .param("due", json(event.due()))
                .param("dueAt", time(event.due()))
                .update();
        cases.event(event.caseId(), sequence).write();
    }

    @EventHandler
    void on(CoHandlerContributed event, @SequenceNumber long sequence) {
        answered(event.caseId(), event.ask(), sequence);
    }

    @EventHandler
    void on(CoHandlingDeclined event, @SequenceNumber long sequence) {
        answered(event.caseId(), event.ask(), sequence);
    }

    private void answered(String caseId, int ask, long sequence) {
        db.sql("UPDATE inbox_cohandler SET open = false WHERE case_id = :case AND ask = :ask")
                .param("case", caseId)
                .param("ask", ask)
                .update();
        cases.event(caseId, sequence).write();
    }

    @EventHandler
    void on(CaseResolved event, @SequenceNumber long sequence) {
        over(event.caseId(), sequence);
    }

    @EventHandler
    void on(CaseClosed event, @SequenceNumber long sequence) {
        over(event.caseId(), sequence);
    }

    /** Whoever was asked later, after the reply was contested, is still asked where this event comes again. */
    private void over(String caseId, long sequence) {
        db.sql("UPDATE inbox_cohandler SET open = false WHERE case_id = :case AND asked_seq < :seq")
                .param("case", caseId)
                .param("seq", sequence)
                .update();
    }

    @ResetHandler
    void reset() {
        db.sql("TRUNCATE inbox_cohandler").update();
    }

    /** Open requests to any of the holders, first due first. */
    List<InboxTable.Open> open(Collection<String> holders, Narrowed narrowed, Cursor from, int limit) {
        if (holders.isEmpty() || !narrowed.wants(Task.CASE_COHANDLE)) return List.of();
        return narrowed.bound(db.sql(
                        """
                        SELECT h.*, h.case_id || '-' || h.ask AS row_id, i.complaint_id, i.tracking_code, i.category, i.area,
                               i.place, i.case_due, i.accused, i.presumed_accused, i.may_be_known
                        FROM inbox_cohandler h JOIN inbox i USING (case_id)
                        WHERE h.open AND h.holder IN (SELECT jsonb_array_elements_text(CAST(:holders AS jsonb)))
                          AND i.tracking_code IS NOT NULL
                          AND h.due_at >= :at AND (h.due_at, h.case_id || '-' || h.ask) > (:at, :id) %s
                        ORDER BY h.due_at, row_id LIMIT :limit"""
                                .formatted(Narrowed.on("i.area", "i.category", "h.due_at", "h.since"))))
                .param("holders", Columns.json(holders))
                .param("at", time(from.at()))
                .param("id", from.id())
                .param("limit", limit)
                .query(CoHandlerInbox::row)
                .list();
    }

    private static InboxTable.Open row(ResultSet row, int number) throws SQLException {
        return new InboxTable.Open(
                new InboxRow(
                        row.getString("complaint_id"),
                        row.getString("case_id"),
                        0,
                        Task.CASE_COHANDLE,
                        row.getString("holder"),
                        row.getString("tracking_code"),
                        row.getString("category"),
                        row.getString("area"),
                        row.getString("place"),
                        due(row, "due"),
                        false,
                        due(row, "case_due"),
                        instant(row, "since")),
                Accusation.of(row),
                instant(row, "due_at"),
                row.getString("row_id"));
    }
}
