package org.liuhe.query.messages;

import static org.liuhe.query.Columns.json;
import static org.liuhe.query.Columns.time;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.DueSettled;
import org.liuhe.contracts.Ids;
import org.liuhe.contracts.messages.MessageKind;
import org.liuhe.query.GuardedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is told what, in tables. */
@Component
class MessageTable {

    private record Recipient(String partyId, String person) {}

    private final JdbcClient db;
    private final Outbox outbox;
    private final GuardedRows seen;

    MessageTable(JdbcClient db, Outbox outbox) {
        this.db = db;
        this.outbox = outbox;
        this.seen = new GuardedRows(db, "message_matter", "stream_id", "seq");
    }

    /** A stream begins; false where that was seen. */
    boolean begins(String stream, long sequence, String about, String category) {
        return db.sql(
                                """
                        INSERT INTO message_matter (stream_id, seq, about, category)
                        VALUES (:stream, :seq, :about, :category) ON CONFLICT DO NOTHING""")
                        .param("stream", stream)
                        .param("seq", sequence)
                        .param("about", about)
                        .param("category", category)
                        .update()
                > 0;
    }

    /** What the stream's messages are about; empty where the event was seen, or nobody is told of this stream. */
    Optional<String> news(String stream, long sequence) {
        if (!seen.event(stream, sequence).write()) return Optional.empty();
        return db.sql("SELECT about FROM message_matter WHERE stream_id = :stream")
                .param("stream", stream)
                .query(String.class)
                .optional();
    }

    /** Whether somebody is told of this stream. */
    boolean knows(String stream) {
        return seen.seen(stream, 0);
    }

    boolean seen(String stream, long sequence) {
        return seen.seen(stream, sequence);
    }

    /** Somebody has a part in the matter; without an account they are told nothing until they have one. */
    void party(String matter, String partyId, String person) {
        db.sql(
                        """
                        INSERT INTO message_party (matter_id, party_id, person) VALUES (:matter, :party, :person)
                        ON CONFLICT (matter_id, party_id) DO UPDATE SET person = excluded.person""")
                .param("matter", matter)
                .param("party", partyId)
                .param("person", person)
                .update();
    }

    /** Everybody is asked, in the place of what they were asked before; null where nothing is asked any more. */
    void asked(String matter, MessageKind kind, DueDate due) {
        asked(matter, null, kind, due);
    }

    /** As {@link #asked(String, MessageKind, DueDate)}, of one side. */
    void asked(String matter, String partyId, MessageKind kind, DueDate due) {
        db.sql(
                        """
                        UPDATE message_party SET asked = :kind, due = CAST(:due AS jsonb)
                        WHERE matter_id = :matter AND (CAST(:party AS text) IS NULL OR party_id = :party)""")
                .param("matter", matter)
                .param("party", partyId)
                .param("kind", kind == null ? null : kind.name())
                .param("due", json(due))
                .update();
    }

    /** Tells everybody who has a part in the matter. */
    void tell(Happening event, Told told) {
        recipients(event.about(), "true").forEach(each -> add(event, each.person(), told));
    }

    /** Tells one side. */
    void tell(Happening event, String partyId, Told told) {
        recipients(event.about(), "true").stream()
                .filter(each -> each.partyId().equals(partyId))
                .forEach(each -> add(event, each.person(), told));
    }

    /** Tells all sides but one. */
    void tellOthers(Happening event, String partyId, Told told) {
        recipients(event.about(), "true").stream()
                .filter(each -> !each.partyId().equals(partyId))
                .forEach(each -> add(event, each.person(), told));
    }

    /** Tells whoever is asked this still. */
    void tellAsked(Happening event, MessageKind asked, Told told) {
        recipients(event.about(), "asked = '" + asked.name() + "'").forEach(each -> add(event, each.person(), told));
    }

    /** Tells one side what it is asked now, if anything: it has an account since now. */
    void tellWhatIsAsked(Happening event, String partyId) {
        db.sql(
                        """
                        SELECT asked, due FROM message_party
                        WHERE matter_id = :matter AND party_id = :party AND asked IS NOT NULL""")
                .param("matter", event.about())
                .param("party", partyId)
                .query((row, number) -> Told.until(
                        MessageKind.valueOf(row.getString("asked")), org.liuhe.query.Columns.due(row, "due")))
                .optional()
                .ifPresent(told -> tell(event, partyId, told));
    }

    /** What side is asked, by when. */
    Optional<DueDate> due(String matter, MessageKind asked) {
        return db.sql("SELECT due FROM message_party WHERE matter_id = :matter AND asked = :kind LIMIT 1")
                .param("matter", matter)
                .param("kind", asked.name())
                .query((row, number) -> org.liuhe.query.Columns.due(row, "due"))
                .optional();
    }

    /** Nothing that was said of the matter asks for anything any more. */
    void close(String matter) {
        close(matter, "");
    }

    /** As {@link #close(String)}, of what asked for nothing. */
    void closeNews(String matter) {
        close(matter, " AND NOT asks");
    }

    /** As {@link #close(String)}, of some kinds. */
    void close(String matter, MessageKind... kinds) {
        close(matter, " AND kind IN (" + names(kinds) + ")");
    }

    /** As {@link #close(String)}, of one side and some kinds. */
    void closeOf(String matter, String partyId, MessageKind... kinds) {
        db.sql(
                        "UPDATE message SET open = false WHERE matter_id = :matter AND open AND kind IN ("
                                + names(kinds)
                                + ") AND person = (SELECT person FROM message_party WHERE matter_id = :matter AND party_id = :party)")
                .param("matter", matter)
                .param("party", partyId)
                .update();
    }

    /** As {@link #close(String)}, of one of several like it. */
    void closeItem(String matter, String item) {
        db.sql("UPDATE message SET open = false WHERE matter_id = :matter AND open AND item = :item")
                .param("matter", matter)
                .param("item", item)
                .update();
    }

    /** Whatever was due on the provisional date is due on the settled one. */
    void settled(String matter, DueSettled event) {
        for (String table : List.of("message", "message_party"))
            db.sql("UPDATE " + table
                            + " SET due = CAST(:due AS jsonb) WHERE matter_id = :matter AND due = CAST(:was AS jsonb)")
                    .param("matter", matter)
                    .param("was", json(event.was()))
                    .param("due", json(event.due()))
                    .update();
    }

    /** What was read, what was chosen and what is to go by mail stays. */
    void forget() {
        db.sql("TRUNCATE message_matter, message_party, message").update();
    }

    private void close(String matter, String which) {
        db.sql("UPDATE message SET open = false WHERE matter_id = :matter AND open" + which)
                .param("matter", matter)
                .update();
    }

    private List<Recipient> recipients(String matter, String which) {
        return db.sql("SELECT party_id, person FROM message_party WHERE matter_id = :matter AND person IS NOT NULL AND "
                        + which + " ORDER BY party_id")
                .param("matter", matter)
                .query((row, number) -> new Recipient(row.getString("party_id"), row.getString("person")))
                .list();
    }

    private void add(Happening event, String person, Told told) {
        String seed = String.join(
                "\n",
                event.stream(),
                String.valueOf(event.sequence()),
                person,
                told.kind().name(),
                String.valueOf(told.item()));
        String id = Ids.derived("msg-", seed);
        int added = db.sql(
                        """
                        INSERT INTO message
                            (message_id, person, matter_id, kind, item, organisation, due, happens_at, at, asks)
                        VALUES (:id, :person, :matter, :kind, :item, :organisation, CAST(:due AS jsonb), :happens, :at, :asks)
                        ON CONFLICT DO NOTHING""")
                .param("id", id)
                .param("person", person)
                .param("matter", event.about())
                .param("kind", told.kind().name())
                .param("item", told.item())
                .param("organisation", told.organisation())
                .param("due", json(told.due()))
                .param("happens", time(told.happensAt()))
                .param("at", time(event.at()))
                .param("asks", told.kind().asks())
                .update();
        if (added > 0 && event.live()) outbox.enter(id, person, event.at());
    }

    private static String names(MessageKind... kinds) {
        return String.join(
                ", ", Arrays.stream(kinds).map(kind -> "'" + kind.name() + "'").toList());
    }
}
