package org.liuhe.contracts.cockpit;

import java.time.LocalDate;
import java.util.List;

/**
 * A year by weeks, which begin on Monday in the town's zone.
 *
 * @param what what comes in: filings of an area, or turns of an organisation
 * @param weeks 52 whole ones and the present one, which is not over; oldest first
 */
public record Trend(String area, String organisation, Intake what, List<Week> weeks, Forecast forecast) {

    /** What is counted as coming in. */
    public enum Intake {
        FILINGS,
        TURNS
    }

    /**
     * One week.
     *
     * @param done of an area, what ended; of an organisation, what it resolved
     * @param late duties whose term passed
     */
    public record Week(LocalDate from, long came, long done, long late) {}

    /**
     * What is expected to come in.
     *
     * @param history whole weeks that it is made from
     * @param needed fewer than so many are too few
     * @param method the one that did best in the back-test; null where there is too little history
     * @param weeks the next whole ones; empty where there is too little history
     * @param tried each method over the same past, the best first
     * @param covered of {@code intervals} that were made in the back-test from what was known then, those that held
     */
    public record Forecast(
            int history,
            int needed,
            Method method,
            List<Expected> weeks,
            List<BackTest> tried,
            int covered,
            int intervals) {}

    /** How a series is carried on. */
    public enum Method {
        /** As a year ago; with less than two years, as last week. */
        SEASONAL_NAIVE,
        /** Simple exponential smoothing. */
        SMOOTHING,
        /** Theta: smoothing with half the trend. */
        THETA
    }

    /** One week to come, and between what it lies in four of five cases. */
    public record Expected(LocalDate from, double expected, double low, double high) {}

    /**
     * How a method did where the weeks were known that it forecast, one to four weeks ahead.
     *
     * @param mae mean absolute error, in what is counted
     * @param mase the same by the mean change from season to season; below 1 is better than to expect no change; null where
     *     nothing ever changed
     */
    public record BackTest(Method method, double mae, Double mase) {}
}
