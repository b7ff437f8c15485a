package org.liuhe.query.cockpit;

import static org.liuhe.query.Columns.instant;
import static org.liuhe.query.Columns.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.cockpit.Cell;
import org.liuhe.contracts.cockpit.CockpitMatter;
import org.liuhe.contracts.cockpit.ListCockpitMatters;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.query.Asker;
import org.liuhe.query.Columns;
import org.liuhe.query.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists the matters behind a number; somebody of an office those that it holds or held, which are those that they may read. */
@Component
class CellQueries {

    private static final String LISTED =
            """
            SELECT t.complaint_id, t.code, t.category, t.area, t.stage, coalesce(t.holder, o.organisation) AS holder, t.filed_at,
                   t.ended_at, coalesce(o.overdue, false) AS overdue
            FROM tracking AS t LEFT JOIN (%s) AS o USING (complaint_id)
            WHERE t.code IS NOT NULL AND (t.filed_at, t.complaint_id) < (:at, :id)
              AND t.complaint_id IN (SELECT complaint_id FROM tracking WHERE %s)
              AND %s AND %s
              AND (CAST(:category AS text) IS NULL OR t.category = :category)
              AND (:everything OR EXISTS (SELECT FROM dossier_access AS d
                      WHERE d.case_id = t.case_id AND d.organisation_id = ANY (:own)))
            ORDER BY t.filed_at DESC, t.complaint_id DESC LIMIT :limit""";

    private final JdbcClient db;
    private final Clock clock;

    CellQueries(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    // Axon matches an answer's type by its class alone: a page of something would match nothing.
    @SuppressWarnings("rawtypes")
    @QueryHandler
    Page handle(ListCockpitMatters query, MetaData metaData) {
        Actor actor = Asker.of(metaData);
        Reach reach = Reach.of(actor, query.area(), db, clock);
        Cursor before = Cursor.descending(query.cursor());
        Instant now = clock.instant();
        String age = query.age() == null
                ? "TRUE"
                : "t." + CockpitQueries.isOfAge(query.age()).replace("AND ", "AND t.");
        List<CockpitMatter> rows = db.sql(
                        LISTED.formatted(Sources.OPEN, reach.where(), isOf(query.cell(), query.organisation()), age))
                .param("area", reach.area())
                .param("organisation", query.organisation())
                .param("from", time(firstDay(now, query.days())))
                .param("now", time(now))
                .param("at", time(before.at()))
                .param("id", before.id())
                .param("category", query.category())
                .param("everything", actor.has(Role.OPERATOR))
                .param("own", actor.organisations().toArray(String[]::new))
                .param("limit", Cursor.limit(query.size()))
                .query((row, number) -> new CockpitMatter(
                        row.getString("complaint_id"),
                        row.getString("code"),
                        row.getString("category"),
                        row.getString("area"),
                        Columns.constant(row, "stage", Stage.class),
                        row.getString("holder"),
                        instant(row, "filed_at"),
                        instant(row, "ended_at"),
                        row.getBoolean("overdue")))
                .list();
        return Cursor.page(rows, query.size(), row -> row, row -> new Cursor(row.filedAt(), row.complaintId()));
    }

    private Instant firstDay(Instant now, int days) {
        return LocalDate.ofInstant(now, clock.getZone())
                .minusDays(days - 1L)
                .atStartOfDay(clock.getZone())
                .toInstant();
    }

    /** The condition on {@code t} and, of what is open, {@code o}; by whose turn or answer it was, where an organisation is asked for. */
    private static String isOf(Cell cell, String organisation) {
        return switch (cell) {
            case OPEN -> "o.complaint_id IS NOT NULL" + whose("o", organisation);
            case OVERDUE -> "o.overdue" + whose("o", organisation);
            case WAITING_FOR_REPORTER ->
                "t.ended_at IS NULL AND t.stage IN ('ANSWERED', 'SUPPLEMENT_ASKED')" + nobodys(organisation);
            case FILED -> "t.filed_at >= :from" + nobodys(organisation);
            case CLOSED ->
                "t.ended_at >= :from AND t.stage IN ('CONFIRMED_RESOLVED', 'CLOSED_NOT_CONFIRMED')"
                        + nobodys(organisation);
            case RETURNED -> turn("x.handles AND x.returned_at IS NOT NULL AND x.assigned_at >= :from", organisation);
            case LATE -> turn("(x.sign_late_at >= :from OR x.duty_late_at >= :from)", organisation);
            case CONTESTED ->
                answer(
                        "NOT x.confirmed AND NOT (t.stage = 'CLOSED_NOT_CONFIRMED' AND t.ended_at = x.decided_at)",
                        organisation);
            case DISSATISFIED -> answer("x.rating < 4", organisation);
        };
    }

    private static String turn(String which, String organisation) {
        return "EXISTS (SELECT FROM accountability_turn AS x WHERE x.case_id = t.case_id AND " + which
                + whose("x", organisation) + ")";
    }

    private static String answer(String which, String organisation) {
        return "EXISTS (SELECT FROM accountability_answer AS x WHERE x.complaint_id = t.complaint_id AND x.decided_at >= :from"
                + " AND x.organisation IS NOT NULL AND " + which + whose("x", organisation) + ")";
    }

    private static String whose(String row, String organisation) {
        return organisation == null ? "" : " AND " + row + ".organisation = :organisation";
    }

    /** What is nobody's in particular is not an organisation's either. */
    private static String nobodys(String organisation) {
        return organisation == null ? "" : " AND FALSE";
    }
}
