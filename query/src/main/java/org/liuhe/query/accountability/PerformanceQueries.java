package org.liuhe.query.accountability;

import static org.liuhe.query.Columns.time;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.accountability.Grouping;
import org.liuhe.contracts.accountability.ListPerformance;
import org.liuhe.contracts.accountability.Measure;
import org.liuhe.contracts.accountability.Performance;
import org.liuhe.contracts.accountability.Performance.Figure;
import org.liuhe.contracts.accountability.Performance.PerformanceRow;
import org.liuhe.contracts.areas.AreaPath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how matters were handled, by the definitions of {@link Measure}; everyone may ask. */
@Component
class PerformanceQueries {

    /** Each thing that is decided: what is measured by it, in which matter, whose it is, whether it is of the part, and when it counts. */
    private static final String DECIDED =
            """
            SELECT 'RESPONSE' AS measure, case_id AS matter, organisation, area, sign_late_at IS NULL AS part,
                   coalesce(sign_late_at, signed_at) AS counts_at
            FROM accountability_turn
            UNION ALL
            SELECT 'RESOLUTION', complaint_id, organisation, area, confirmed, decided_at
            FROM accountability_answer
            UNION ALL
            SELECT 'SATISFACTION', complaint_id, organisation, area, rating >= 4, decided_at
            FROM accountability_answer WHERE rating IS NOT NULL
            UNION ALL
            SELECT 'LATENESS', case_id, organisation, area, sign_late_at IS NOT NULL, coalesce(sign_late_at, signed_at)
            FROM accountability_turn
            UNION ALL
            SELECT 'LATENESS', case_id, organisation, area, duty_late_at IS NOT NULL, coalesce(duty_late_at, done_at)
            FROM accountability_turn
            UNION ALL
            SELECT 'RETURNS', case_id, organisation, area, returned_at IS NOT NULL, assigned_at
            FROM accountability_turn WHERE handles
            """;

    /** One matter can have several turns, duties and answers: it is the matters that must not be few. */
    private static final String COUNTED =
            """
            SELECT id, name_zh, name_en, measure, parts, whole
            FROM (SELECT %s AS id, measure, count(*) FILTER (WHERE part) AS parts, count(*) AS whole
                  FROM (%s) AS decided
                  WHERE counts_at >= :from AND organisation IS NOT NULL %s
                  GROUP BY 1, measure HAVING count(DISTINCT matter) >= :least) AS counted
            LEFT JOIN %s
            """;

    private static final String BELOW = " AND area > :area || '/' AND area < :area || '0'";

    private static final String WITHIN = " AND (area = :area OR area > :area || '/' AND area < :area || '0')";

    private static final String BY_ORGANISATION = "directory_organisation ON organisation_id = id";

    private static final String BY_AREA = "directory_area ON path = id";

    private final JdbcClient db;
    private final Clock clock;

    PerformanceQueries(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    private record Counted(String id, String nameZh, String nameEn, Measure measure, Figure figure) {}

    @QueryHandler
    Performance handle(ListPerformance query) {
        LocalDate until = LocalDate.ofInstant(clock.instant(), clock.getZone());
        LocalDate from = until.minusDays(query.days() - 1L);
        String area = query.area() == null ? null : new AreaPath(query.area()).value();
        boolean byArea = query.by() == Grouping.AREA;
        // a range rather than LIKE; '0' is what follows '/'
        String where = area == null ? "" : byArea ? BELOW : WITHIN;
        String sql = byArea
                ? COUNTED.formatted(ancestor(area), DECIDED, where, BY_AREA)
                : COUNTED.formatted("organisation", DECIDED, where, BY_ORGANISATION);
        List<Counted> counted = db.sql(sql)
                .param("from", time(from.atStartOfDay(clock.getZone()).toInstant()))
                .param("least", Performance.LEAST)
                .param("area", area)
                .query((row, number) -> new Counted(
                        row.getString("id"),
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        Measure.valueOf(row.getString("measure")),
                        figure(row.getLong("parts"), row.getLong("whole"))))
                .list();
        return new Performance(query.by(), area, from, until, rows(counted));
    }

    /** The area directly below the given one in which a matter is; the topmost one where none is given. */
    private static String ancestor(String area) {
        int depth = area == null ? 1 : area.split("/").length + 1;
        return "array_to_string((string_to_array(area, '/'))[1 : %d], '/')".formatted(depth);
    }

    private static Figure figure(long count, long of) {
        return new Figure(count, of, Math.round(1000.0 * count / of) / 10.0);
    }

    private static List<PerformanceRow> rows(List<Counted> counted) {
        Map<String, List<Counted>> byId = new TreeMap<>();
        for (Counted each : counted)
            byId.computeIfAbsent(each.id, id -> new ArrayList<>()).add(each);
        return byId.values().stream().map(PerformanceQueries::row).toList();
    }

    private static PerformanceRow row(List<Counted> ofOne) {
        Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
        for (Counted each : ofOne) figures.put(each.measure, each.figure);
        Counted any = ofOne.get(0);
        return new PerformanceRow(
                any.id,
                any.nameZh,
                any.nameEn,
                figures.get(Measure.RESPONSE),
                figures.get(Measure.RESOLUTION),
                figures.get(Measure.SATISFACTION),
                figures.get(Measure.LATENESS),
                figures.get(Measure.RETURNS));
    }
}
