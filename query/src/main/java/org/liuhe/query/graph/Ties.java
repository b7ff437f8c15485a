package org.liuhe.query.graph;

import static org.liuhe.query.Columns.instant;
import static org.liuhe.query.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liuhe.contracts.referrals.ReferralOutcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What two matters have to do with each other, as recorded by a time. */
@Component
class Ties {

    private final JdbcClient db;

    Ties(JdbcClient db) {
        this.db = db;
    }

    /** @param from what the other came from; of two that are the same thing, the one with the smaller id */
    record Tie(String from, String to, boolean handOff, Instant at) {}

    /** @param at when it came back */
    record Outcome(ReferralOutcome outcome, Instant at) {}

    List<Tie> of(String id, Instant knownAt) {
        return Stream.concat(links(id, knownAt).stream(), caseOfComplaint(id, knownAt).stream())
                .toList();
    }

    private List<Tie> links(String id, Instant knownAt) {
        return db.sql(
                        """
                        SELECT * FROM matter_link
                        WHERE from_id = :id AND (CAST(:known AS timestamptz) IS NULL OR tied_at <= :known)""")
                .param("id", id)
                .param("known", time(knownAt))
                .query(Ties::tie)
                .list();
    }

    private static Tie tie(ResultSet row, int number) throws SQLException {
        String from = row.getString("from_id");
        String to = row.getString("to_id");
        Instant at = instant(row, "tied_at");
        return switch (row.getString("relation")) {
            case "ORIGIN" -> new Tie(to, from, true, at);
            case "REFERRAL" -> new Tie(from, to, true, at);
            default -> from.compareTo(to) < 0 ? new Tie(from, to, false, at) : new Tie(to, from, false, at);
        };
    }

    private List<Tie> caseOfComplaint(String id, Instant knownAt) {
        return db.sql(
                        """
                        SELECT d.complaint_id, d.case_id, e.recorded_at
                        FROM dossier d JOIN dossier_entry e ON e.aggregate_id = d.case_id AND e.sequence = 0
                        WHERE (d.complaint_id = :id OR d.case_id = :id)
                          AND (CAST(:known AS timestamptz) IS NULL OR e.recorded_at <= :known)""")
                .param("id", id)
                .param("known", time(knownAt))
                .query((row, number) -> new Tie(
                        row.getString("complaint_id"), row.getString("case_id"), false, instant(row, "recorded_at")))
                .list();
    }

    /** What the asked matter's end brought back to where it came from. */
    Optional<Outcome> outcome(Tie tie, Instant knownAt) {
        return db.sql(
                        """
                        SELECT event ->> 'outcome' AS outcome, recorded_at FROM (
                            SELECT event, recorded_at FROM matter_event WHERE matter_id = :from
                            UNION ALL
                            SELECT event, recorded_at FROM dossier_entry WHERE aggregate_id = :from) AS told
                        WHERE event ->> 'outcomeId' = :to AND (CAST(:known AS timestamptz) IS NULL OR recorded_at <= :known)
                        ORDER BY recorded_at LIMIT 1""")
                .param("from", tie.from())
                .param("to", tie.to())
                .param("known", time(knownAt))
                .query((row, number) ->
                        new Outcome(ReferralOutcome.valueOf(row.getString("outcome")), instant(row, "recorded_at")))
                .optional();
    }
}
