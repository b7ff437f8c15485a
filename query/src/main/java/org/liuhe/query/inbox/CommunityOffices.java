package org.liuhe.query.inbox;

import static org.liuhe.query.Columns.time;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.liuhe.query.areas.Directory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who decides on acceptance where; the inbox's own, so that a replay of it depends on no other read model. */
@Component
class CommunityOffices {

    /** Names the lock between those who change an office and those who look for one; any number of our own. */
    private static final long OFFICES = 0x4c69_7568_6501L;

    private final JdbcClient db;

    CommunityOffices(JdbcClient db) {
        this.db = db;
    }

    /**
     * The office as it is when this transaction ends: a change that is under way in another segment is waited for, and
     * one that begins later finds this row. Otherwise neither would see the other, and the row would have no office.
     *
     * @return null where there is none
     */
    String office(String area, Instant at) {
        lock("pg_advisory_xact_lock_shared");
        return db.sql("SELECT " + office("%s.area IN (:prefixes)", ":at"))
                .param("prefixes", Directory.prefixes(area))
                .param("at", time(at))
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /**
     * @param from when it begins, which may lie ahead
     * @param at when that was recorded
     */
    void begin(String organisation, Collection<String> areas, Instant from, Instant at) {
        lock("pg_advisory_xact_lock");
        for (String area : areas) {
            int changed = db.sql(
                            """
                            INSERT INTO inbox_community_office (area, registered_at, organisation_id, recorded_at)
                            SELECT :area, :from, :organisation, :at
                            WHERE NOT EXISTS (SELECT FROM inbox_community_office
                                WHERE area = :area AND organisation_id = :organisation AND until IS NULL)
                            ON CONFLICT DO NOTHING""")
                    .param("area", area)
                    .param("from", time(from))
                    .param("organisation", organisation)
                    .param("at", time(at))
                    .update();
            if (changed > 0) handOver(area, at);
        }
    }

    /** Ends what the organisation serves in the area, but for what it takes over again later. */
    void end(String organisation, String area, Instant from, Instant at) {
        lock("pg_advisory_xact_lock");
        end(organisation, area, from, at, "registered_at <= :from");
    }

    /** Ends what the organisation serves elsewhere. */
    void endAllBut(String organisation, Collection<String> areas, Instant at) {
        lock("pg_advisory_xact_lock");
        for (String area : areas(organisation))
            if (!areas.contains(area)) end(organisation, area, at, at, "registered_at <= :from");
    }

    /** Ends all that the organisation serves, or would serve later. */
    void endAll(String organisation, Instant at) {
        lock("pg_advisory_xact_lock");
        for (String area : areas(organisation)) end(organisation, area, at, at, "true");
    }

    /** The office of the row of the table {@code inbox}, as an expression. */
    static String ofInbox(String at) {
        return office("starts_with(inbox.area || '/', %s.area || '/')", at);
    }

    void forget() {
        db.sql("TRUNCATE inbox_community_office").update();
    }

    private List<String> areas(String organisation) {
        return db.sql("SELECT DISTINCT area FROM inbox_community_office WHERE organisation_id = :id ORDER BY area")
                .param("id", organisation)
                .query(String.class)
                .list();
    }

    private void end(String organisation, String area, Instant from, Instant at, String which) {
        int changed = db.sql("UPDATE inbox_community_office SET until = greatest(registered_at, :from),"
                        + " recorded_at = greatest(recorded_at, :at)"
                        + " WHERE area = :area AND organisation_id = :organisation"
                        + " AND (until IS NULL OR until > greatest(registered_at, :from)) AND " + which)
                .param("area", area)
                .param("from", time(from))
                .param("organisation", organisation)
                .param("at", time(at))
                .update();
        if (changed > 0) handOver(area, at);
    }

    /** What waits in the area goes to whoever decides by now: who served before may not decide any more. */
    private void handOver(String area, Instant at) {
        db.sql("UPDATE inbox SET intake_office = "
                        + ofInbox("greatest(:at, inbox.intake_since)")
                        + " WHERE complaint_state = 'INTAKE'"
                        + " AND (area = :area OR area > :area || '/' AND area < :area || '0')")
                .param("area", area)
                .param("at", time(at))
                .update();
    }

    /**
     * The office at a time, or at that of the latest change that is known of them: whichever came first, the
     * filing or the change, the row ends up the same.
     *
     * @param around condition on the area of an office, named by the placeholder
     */
    private static String office(String around, String at) {
        return """
            (SELECT organisation_id FROM inbox_community_office AS office,
                 (SELECT greatest(%s, max(recorded_at)) AS at FROM inbox_community_office AS known WHERE %s) AS present
             WHERE %s AND registered_at <= present.at AND (until IS NULL OR until > present.at)
             ORDER BY length(office.area) DESC, registered_at, organisation_id LIMIT 1)"""
                .formatted(at, around.formatted("known"), around.formatted("office"));
    }

    private void lock(String function) {
        db.sql("SELECT " + function + "(:offices)").param("offices", OFFICES).query(row -> {});
    }
}
