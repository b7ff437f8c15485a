package org.liuhe.query.cockpit;

import static org.liuhe.query.Columns.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.cockpit.AgeClass;
import org.liuhe.contracts.cockpit.Cockpit;
import org.liuhe.contracts.cockpit.Cockpit.Ageing;
import org.liuhe.contracts.cockpit.Cockpit.CategoryCount;
import org.liuhe.contracts.cockpit.Cockpit.CockpitRow;
import org.liuhe.contracts.cockpit.Cockpit.OtherDuties;
import org.liuhe.contracts.cockpit.Counted;
import org.liuhe.contracts.cockpit.FindCockpit;
import org.liuhe.contracts.live.Changed;
import org.liuhe.contracts.live.FollowCockpit;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.query.Asker;
import org.liuhe.query.areas.AreaParts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Counts for an operator, and for who leads a street or district office within its area. */
@Component
class CockpitQueries {

    /** All at once: in total, by the areas below, and by organisation. */
    private static final String COUNTED =
            """
            SELECT CASE WHEN grouping(child) = 0 THEN 'AREA' WHEN grouping(organisation) = 0 THEN 'ORGANISATION' ELSE 'ALL' END AS by,
                   coalesce(child, organisation) AS id, measure, sum(amount) AS amount
            FROM (SELECT measure, organisation, amount, %1$s AS child
                  FROM (SELECT measure, organisation, area, amount FROM (%2$s) AS happened UNION ALL %3$s) AS counted
                  WHERE %4$s AND (CAST(:organisation AS text) IS NULL OR organisation = :organisation)) AS counted
            GROUP BY GROUPING SETS ((measure), (measure, child), (measure, organisation))
            """;

    private final JdbcClient db;
    private final Clock clock;

    CockpitQueries(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    private record Sum(String by, String id, Counted measure, double amount) {}

    private record Name(String zh, String en) {}

    /** Whoever may see the numbers may know that they changed. */
    @QueryHandler
    Changed handle(FollowCockpit query, MetaData metaData) {
        Reach.of(Asker.of(metaData), query.area(), db, clock);
        return new Changed(false);
    }

    @QueryHandler
    Cockpit handle(FindCockpit query, MetaData metaData) {
        Reach reach = Reach.of(Asker.of(metaData), query.area(), db, clock);
        Instant now = clock.instant();
        LocalDate until = LocalDate.ofInstant(now, clock.getZone());
        LocalDate from = until.minusDays(query.days() - 1L);
        Function<String, StatementSpec> ask = sql -> db.sql(sql)
                .param("area", reach.area())
                .param("organisation", query.organisation())
                .param("from", time(from.atStartOfDay(clock.getZone()).toInstant()))
                .param(
                        "before",
                        time(from.minusDays(query.days())
                                .atStartOfDay(clock.getZone())
                                .toInstant()))
                .param("now", time(now));
        List<Sum> sums = sums(reach, ask);
        boolean ofOne = query.organisation() != null;
        return new Cockpit(
                reach.area(),
                query.organisation(),
                reach.roots(),
                from,
                until,
                now,
                measures(sums.stream().filter(sum -> sum.by.equals("ALL")).toList(), ofOne),
                rows(sums, "AREA", ofOne, names("directory_area", "path")),
                rows(sums, "ORGANISATION", true, names("directory_organisation", "organisation_id")),
                ageing(reach, ask),
                ofOne ? List.of() : categories(reach, ask),
                others(reach, ask));
    }

    private List<Sum> sums(Reach reach, Function<String, StatementSpec> ask) {
        return ask.apply(COUNTED.formatted(
                        AreaParts.of(reach.area(), db).part(), Sources.HAPPENED, Sources.STANDS, reach.where()))
                .query((row, number) -> new Sum(
                        row.getString("by"),
                        row.getString("id"),
                        Counted.valueOf(row.getString("measure")),
                        row.getDouble("amount")))
                .list();
    }

    /** What did not happen happened no time; but what is nobody's in particular is not counted by organisation. */
    private static Map<String, Double> measures(List<Sum> sums, boolean ofOrganisation) {
        Map<String, Double> measures = new TreeMap<>();
        for (Counted each : Counted.values())
            if (!ofOrganisation || each.ofOrganisations()) measures.put(each.code(), 0.0);
        sums.forEach(sum -> measures.computeIfPresent(sum.measure.code(), (code, none) -> sum.amount));
        return measures;
    }

    private static List<CockpitRow> rows(List<Sum> sums, String by, boolean ofOrganisation, Map<String, Name> names) {
        Map<String, List<Sum>> byId = new TreeMap<>();
        for (Sum sum : sums)
            if (sum.by.equals(by) && sum.id != null)
                byId.computeIfAbsent(sum.id, id -> new ArrayList<>()).add(sum);
        List<CockpitRow> rows = new ArrayList<>();
        byId.forEach((id, own) -> {
            Name name = names.getOrDefault(id, new Name(null, null));
            rows.add(new CockpitRow(id, name.zh, name.en, measures(own, ofOrganisation)));
        });
        return rows;
    }

    private Map<String, Name> names(String table, String key) {
        Map<String, Name> names = new TreeMap<>();
        db.sql("SELECT %s AS id, name_zh, name_en FROM %s".formatted(key, table))
                .query(row -> {
                    names.put(row.getString("id"), new Name(row.getString("name_zh"), row.getString("name_en")));
                });
        return names;
    }

    private static List<Ageing> ageing(Reach reach, Function<String, StatementSpec> ask) {
        List<Ageing> ageing = new ArrayList<>();
        String columns = "";
        for (AgeClass age : AgeClass.values())
            columns +=
                    ", count(*) FILTER (WHERE %1$s) AS open_%2$s, count(*) FILTER (WHERE overdue AND %1$s) AS overdue_%2$s"
                            .formatted(isOfAge(age), age.name());
        String sql =
                "SELECT 1%s FROM (%s) AS open WHERE %s AND (CAST(:organisation AS text) IS NULL OR organisation = :organisation)"
                        .formatted(columns, Sources.OPEN, reach.where());
        ask.apply(sql).query(row -> {
            for (AgeClass age : AgeClass.values())
                ageing.add(new Ageing(age, row.getLong("open_" + age.name()), row.getLong("overdue_" + age.name())));
        });
        return ageing;
    }

    /** Of what has the column {@code filed_at}. */
    static String isOfAge(AgeClass age) {
        return "filed_at <= :now - interval '%d days' AND filed_at > :now - interval '%d days'"
                .formatted(age.from(), age.until());
    }

    private static List<CategoryCount> categories(Reach reach, Function<String, StatementSpec> ask) {
        String sql =
                """
                SELECT category, count(*) FILTER (WHERE what = 'FILED') AS filed, count(*) FILTER (WHERE what = 'BEFORE') AS before,
                       count(*) FILTER (WHERE what = 'OPEN') AS open
                FROM (SELECT CASE WHEN filed_at >= :from THEN 'FILED' ELSE 'BEFORE' END AS what, category, area FROM tracking
                      WHERE filed_at >= :before AND code IS NOT NULL
                      UNION ALL SELECT 'OPEN', category, area FROM (%s) AS open) AS counted
                WHERE %s GROUP BY category ORDER BY filed DESC, open DESC, category LIMIT %d"""
                        .formatted(Sources.OPEN, reach.where(), Cockpit.MOST);
        return ask.apply(sql)
                .query((row, number) -> new CategoryCount(
                        row.getString("category"), row.getLong("filed"), row.getLong("before"), row.getLong("open")))
                .list();
    }

    private static List<OtherDuties> others(Reach reach, Function<String, StatementSpec> ask) {
        String sql =
                """
                SELECT kind, count(*) AS open, count(*) FILTER (WHERE overdue OR due_at <= :now) AS overdue
                FROM (SELECT m.kind, m.area, d.holder, d.overdue, d.due_at FROM matter_duty AS d JOIN matter AS m USING (matter_id))
                    AS duty
                WHERE %s AND (CAST(:organisation AS text) IS NULL OR holder = :organisation)
                GROUP BY kind ORDER BY kind"""
                        .formatted(reach.where());
        return ask.apply(sql)
                .query((row, number) -> new OtherDuties(
                        MatterKind.valueOf(row.getString("kind")), row.getLong("open"), row.getLong("overdue")))
                .list();
    }
}
