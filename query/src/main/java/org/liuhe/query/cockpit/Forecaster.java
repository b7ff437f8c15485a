package org.liuhe.query.cockpit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liuhe.contracts.cockpit.Trend.BackTest;
import org.liuhe.contracts.cockpit.Trend.Expected;
import org.liuhe.contracts.cockpit.Trend.Forecast;
import org.liuhe.contracts.cockpit.Trend.Method;

/**
 * Carries a weekly series on by the method that would have done best so far: from each week of the past on, with what was known then,
 * one to four weeks ahead (rolling origin; Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 5.10). As good as
 * another is not better: the naive one is the floor. The interval is a normal one from the errors of that back-test.
 */
final class Forecaster {

    /** Weeks ahead. */
    static final int AHEAD = 4;

    /** Fewer weeks than this are too few to tell how good a forecast is. */
    static final int NEEDED = 12;

    /** Weeks that a method has to begin with. */
    private static final int BEGINNING = 8;

    /** Weeks of a season, where there are two of them. */
    private static final int SEASON = 52;

    /** Weeks of the past that are forecast in the back-test, at most. */
    private static final int TESTED = 52;

    /** Errors from which an interval of the past is made, at least. */
    private static final int LEAST_ERRORS = 4;

    /** Of the normal distribution, for four of five. */
    private static final double QUANTILE = 1.2815515655446004;

    private final double[] series;
    private final int season;

    private Forecaster(double[] series) {
        this.series = series;
        this.season = series.length >= 2 * SEASON ? SEASON : 1;
    }

    static Forecaster of(double[] series) {
        return new Forecaster(series.clone());
    }

    /** How one week is said. */
    @FunctionalInterface
    interface Said {
        /** @param ahead 1 for the next week */
        Expected of(int ahead, double expected, double low, double high);
    }

    /** The errors of one method: by origin, then by weeks ahead; NaN where the week is not known yet. */
    private record Tried(Method method, int first, double[][] errors, double mae) {}

    Forecast forecast(Said said) {
        if (series.length < NEEDED) return new Forecast(series.length, NEEDED, null, List.of(), List.of(), 0, 0);
        List<Tried> tried = new ArrayList<>();
        for (Method method : Method.values()) tried.add(test(method));
        tried.sort(Comparator.comparingDouble(Tried::mae).thenComparing(Tried::method));
        Tried best = tried.get(0);
        double[] expected = Methods.ahead(best.method, series, season, AHEAD);
        double[] spread = spread(best, series.length);
        List<Expected> weeks = new ArrayList<>();
        for (int h = 1; h <= AHEAD; h++) {
            double middle = Math.max(0, expected[h - 1]);
            double half = QUANTILE * spread[h - 1];
            weeks.add(said.of(h, middle, Math.max(0, middle - half), middle + half));
        }
        int[] held = held(best);
        return new Forecast(
                series.length,
                NEEDED,
                best.method,
                weeks,
                tried.stream()
                        .map(one -> new BackTest(one.method, one.mae, scaled(one.mae)))
                        .toList(),
                held[0],
                held[1]);
    }

    private Tried test(Method method) {
        int first = Math.max(season == 1 ? BEGINNING : season, series.length - TESTED);
        double[][] errors = new double[series.length - first][AHEAD];
        double sum = 0;
        int number = 0;
        for (int origin = first; origin < series.length; origin++) {
            double[] known = new double[origin];
            System.arraycopy(series, 0, known, 0, origin);
            double[] expected = Methods.ahead(method, known, season, AHEAD);
            for (int h = 0; h < AHEAD; h++) {
                if (origin + h >= series.length) {
                    errors[origin - first][h] = Double.NaN;
                    continue;
                }
                double error = series[origin + h] - Math.max(0, expected[h]);
                errors[origin - first][h] = error;
                sum += Math.abs(error);
                number++;
            }
        }
        return new Tried(method, first, errors, sum / number);
    }

    /** By weeks ahead, from the errors that were known at the origin; what is further ahead is no surer. */
    private static double[] spread(Tried tried, int at) {
        double[] spread = new double[AHEAD];
        double least = 0;
        for (int h = 0; h < AHEAD; h++) {
            double squares = 0;
            int number = 0;
            for (int i = 0; i < tried.errors.length; i++)
                if (tried.first + i + h < at) {
                    squares += tried.errors[i][h] * tried.errors[i][h];
                    number++;
                }
            if (number > 0) least = Math.max(least, Math.sqrt(squares / number));
            spread[h] = least;
        }
        return spread;
    }

    /** Of the intervals that could be made in the past, how many held, and how many there were. */
    private int[] held(Tried tried) {
        int[] held = new int[2];
        for (int i = LEAST_ERRORS + AHEAD - 1; i < tried.errors.length; i++) {
            double[] spread = spread(tried, tried.first + i);
            for (int h = 0; h < AHEAD; h++) {
                if (Double.isNaN(tried.errors[i][h])) continue;
                if (Math.abs(tried.errors[i][h]) <= QUANTILE * spread[h]) held[0]++;
                held[1]++;
            }
        }
        return held;
    }

    private Double scaled(double mae) {
        double changes = 0;
        for (int i = season; i < series.length; i++) changes += Math.abs(series[i] - series[i - season]);
        return changes == 0 ? null : mae * (series.length - season) / changes;
    }
}
