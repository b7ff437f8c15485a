package org.liuhe.query.cockpit;

import static org.liuhe.query.Columns.time;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.cockpit.FindTrend;
import org.liuhe.contracts.cockpit.Trend;
import org.liuhe.contracts.cockpit.Trend.Expected;
import org.liuhe.contracts.cockpit.Trend.Forecast;
import org.liuhe.contracts.cockpit.Trend.Intake;
import org.liuhe.contracts.cockpit.Trend.Week;
import org.liuhe.query.Asker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts by weeks, and carries on what comes in. */
@Component
class TrendQueries {

    /** As many whole weeks as are looked at, for three seasons. */
    private static final int HISTORY = 156;

    private static final int SHOWN = 52;

    private static final String BY_WEEK =
            """
            SELECT what, CAST(date_trunc('week', at AT TIME ZONE :zone) AS date) AS week, count(*) AS number
            FROM (%s) AS counted
            WHERE at >= :from AND %s AND (CAST(:organisation AS text) IS NULL OR organisation = :organisation)
            GROUP BY 1, 2""";

    private static final String LATE =
            """
             UNION ALL SELECT 'LATE', sign_late_at, organisation, area FROM accountability_turn
            UNION ALL SELECT 'LATE', duty_late_at, organisation, area FROM accountability_turn""";

    private static final String OF_AREA =
            """
            SELECT 'CAME' AS what, filed_at AS at, CAST(NULL AS text) AS organisation, area FROM tracking WHERE code IS NOT NULL
            UNION ALL SELECT 'DONE', ended_at, NULL, area FROM tracking"""
                    + LATE;

    private static final String OF_ORGANISATION =
            """
            SELECT 'CAME' AS what, assigned_at AS at, organisation, area FROM accountability_turn WHERE handles
            UNION ALL SELECT 'DONE', done_at, organisation, area FROM accountability_turn WHERE handles"""
                    + LATE;

    private final JdbcClient db;
    private final Clock clock;

    TrendQueries(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @QueryHandler
    Trend handle(FindTrend query, MetaData metaData) {
        Reach reach = Reach.of(Asker.of(metaData), query.area(), db, clock);
        LocalDate present = LocalDate.ofInstant(clock.instant(), clock.getZone())
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Map<LocalDate, Week> counted = counted(query, reach, present.minusWeeks(HISTORY));
        List<Week> weeks = new ArrayList<>();
        for (LocalDate week = present.minusWeeks(SHOWN); !week.isAfter(present); week = week.plusWeeks(1))
            weeks.add(counted.getOrDefault(week, new Week(week, 0, 0, 0)));
        return new Trend(
                reach.area(),
                query.organisation(),
                query.organisation() == null ? Intake.FILINGS : Intake.TURNS,
                weeks,
                forecast(counted, present));
    }

    private Map<LocalDate, Week> counted(FindTrend query, Reach reach, LocalDate from) {
        Map<LocalDate, Week> counted = new HashMap<>();
        db.sql(BY_WEEK.formatted(query.organisation() == null ? OF_AREA : OF_ORGANISATION, reach.where()))
                .param("zone", clock.getZone().getId())
                .param("from", time(from.atStartOfDay(clock.getZone()).toInstant()))
                .param("area", reach.area())
                .param("organisation", query.organisation())
                .query(row -> {
                    LocalDate week = row.getObject("week", LocalDate.class);
                    long number = row.getLong("number");
                    Week one =
                            switch (row.getString("what")) {
                                case "CAME" -> new Week(week, number, 0, 0);
                                case "DONE" -> new Week(week, 0, number, 0);
                                default -> new Week(week, 0, 0, number);
                            };
                    counted.merge(week, one, TrendQueries::sum);
                });
        return counted;
    }

    private static Week sum(Week one, Week other) {
        return new Week(one.from(), one.came() + other.came(), one.done() + other.done(), one.late() + other.late());
    }

    /** The week in which the first came is only part of one, and the present one is not over: neither says how much a week is. */
    private static Forecast forecast(Map<LocalDate, Week> counted, LocalDate present) {
        LocalDate first = counted.values().stream()
                .filter(week -> week.came() > 0)
                .map(Week::from)
                .min(LocalDate::compareTo)
                .map(week -> week.plusWeeks(1))
                .orElse(present);
        double[] series = new double[(int) Math.max(0, ChronoUnit.WEEKS.between(first, present))];
        for (int i = 0; i < series.length; i++) {
            Week week = counted.get(first.plusWeeks(i));
            series[i] = week == null ? 0 : week.came();
        }
        return Forecaster.of(series)
                .forecast((ahead, expected, low, high) ->
                        new Expected(present.plusWeeks(ahead - 1L), expected, low, high));
    }
}
