package org.liuhe.query.disputes;

import static org.liuhe.query.Columns.json;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.disputes.DisputeStage;
import org.liuhe.query.matters.Journal;
import org.liuhe.query.shield.Shield;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When sessions of mediation are held that somebody takes part in, as far as they see them on the dispute's own page. */
@Component
public class SessionDates {

    /** Once it has come to an agreement or an end, nobody comes to a session any more. */
    private static final Set<DisputeStage> MEDIATED = Set.of(DisputeStage.CHOOSING, DisputeStage.MEDIATING);

    private final JdbcClient db;
    private final Journal journal;
    private final Shield shield;

    SessionDates(JdbcClient db, Journal journal, Shield shield) {
        this.db = db;
        this.journal = journal;
        this.shield = shield;
    }

    /**
     * A session that is set and was not held yet.
     *
     * @param category of the dispute, or null
     */
    public record Session(String disputeId, String sessionId, String category, String area, Instant startsAt) {}

    /**
     * Sessions of the actor's, by their time.
     *
     * @param from the time itself included
     * @param until the time itself not
     * @param limit of disputes that are looked at
     */
    public List<Session> of(Actor actor, Instant from, Instant until, int limit) {
        Shield.Reader before = shield.before(actor);
        List<String> ids = candidates(actor, from, until, limit);
        Set<String> accused = before.accused(ids).keySet();
        return ids.stream()
                .flatMap(id -> of(id, actor, accused.contains(id)))
                .filter(session ->
                        !session.startsAt().isBefore(from) && session.startsAt().isBefore(until))
                .sorted(Comparator.comparing(Session::startsAt).thenComparing(Session::sessionId))
                .toList();
    }

    private Stream<Session> of(String id, Actor actor, boolean accused) {
        Known known = Known.of(journal.of(id, null));
        if (!known.isKnown() || !MEDIATED.contains(known.stage)) return Stream.empty();
        Reader reader = Reader.of(actor, known, accused);
        if (!reader.wasThere() || reader.isKept()) return Stream.empty();
        return known.sessions.values().stream()
                .filter(session -> !session.held())
                .map(session -> new Session(
                        id, session.sessionId(), known.opening.category(), known.opening.area(), session.startsAt()));
    }

    /** Who takes part, or did; the dispute itself says whether they do now. Times are compared as they are written. */
    private List<String> candidates(Actor actor, Instant from, Instant until, int limit) {
        return db.sql(
                        """
                        SELECT e.matter_id FROM matter_event e
                        WHERE e.type = 'disputes.SessionScheduled'
                          AND (e.event ->> 'startsAt') COLLATE "C" >= :from
                          AND (e.event ->> 'startsAt') COLLATE "C" < :until
                          AND EXISTS (SELECT FROM matter_participant p WHERE p.matter_id = e.matter_id
                              AND p.participant IN (SELECT jsonb_array_elements_text(CAST(:participants AS jsonb))))
                        GROUP BY e.matter_id
                        ORDER BY min(e.event ->> 'startsAt'), e.matter_id LIMIT :limit""")
                // a second more on each side: a time with a fraction sorts before the same without
                .param("from", from.minusSeconds(1).toString())
                .param("until", until.plusSeconds(1).toString())
                .param("participants", json(participants(actor)))
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    private static Collection<String> participants(Actor actor) {
        Set<String> participants = new TreeSet<>(actor.organisations());
        participants.add(actor.subject());
        return participants;
    }
}
