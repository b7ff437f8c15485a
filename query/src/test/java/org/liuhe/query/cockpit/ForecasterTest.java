package org.liuhe.query.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.cockpit.Trend.BackTest;
import org.liuhe.contracts.cockpit.Trend.Expected;
import org.liuhe.contracts.cockpit.Trend.Forecast;
import org.liuhe.contracts.cockpit.Trend.Method;

/** Series of which one knows how they go on. */
class ForecasterTest {

    @Test
    void saysNothingOfFewerThanTwelveWeeks() {
        Forecast none = forecast(11, week -> 5);
        assertThat(none).isEqualTo(new Forecast(11, 12, null, none.weeks(), none.tried(), 0, 0));
        assertThat(none.weeks()).isEmpty();
        assertThat(forecast(12, week -> 5).weeks()).hasSize(4);
    }

    /** As good as the naive one is not better. */
    @Test
    void carriesOnWhatNeverChangesWithoutAnInterval() {
        Forecast forecast = forecast(30, week -> 7);
        assertThat(forecast.method()).isEqualTo(Method.SEASONAL_NAIVE);
        assertThat(forecast.tried()).first().isEqualTo(new BackTest(Method.SEASONAL_NAIVE, 0, null));
        assertThat(forecast.weeks()).allSatisfy(week -> {
            assertThat(week.expected()).isEqualTo(7);
            assertThat(week.low()).isEqualTo(7);
            assertThat(week.high()).isEqualTo(7);
        });
    }

    @Test
    void goesOnAsAYearAgoWhereTheYearsAreAlike() {
        IntToDoubleFunction year = week -> 50 + 40 * Math.sin(2 * Math.PI * week / 52);
        Forecast forecast = forecast(120, year);
        assertThat(forecast.method()).isEqualTo(Method.SEASONAL_NAIVE);
        assertThat(forecast.tried().get(0).mae()).isCloseTo(0, within(1e-9));
        for (int h = 0; h < 4; h++)
            assertThat(forecast.weeks().get(h).expected()).isCloseTo(year.applyAsDouble(120 + h), within(1e-9));
    }

    @Test
    void smoothsWhatOnlyWavers() {
        Random random = new Random(6);
        double[] noise = random.doubles(100, 20, 40).toArray();
        Forecast forecast = forecast(100, week -> noise[week]);
        assertThat(forecast.method()).isEqualTo(Method.SMOOTHING);
        assertThat(forecast.tried().get(0).mase()).isLessThan(0.9);
        assertThat(forecast.weeks()).allSatisfy(week -> {
            assertThat(week.expected()).isBetween(26.0, 34.0);
            assertThat(week.high() - week.low()).isBetween(10.0, 20.0);
        });
        assertThat(forecast.intervals()).isGreaterThan(150);
        assertThat((double) forecast.covered() / forecast.intervals()).isBetween(0.7, 0.9);
    }

    @Test
    void followsATrend() {
        Random random = new Random(6);
        double[] noise = random.doubles(100, -8, 8).toArray();
        Forecast forecast = forecast(100, week -> 20 + 2 * week + noise[week]);
        assertThat(forecast.method()).isEqualTo(Method.THETA);
        assertThat(forecast.weeks().get(3).expected())
                .isGreaterThan(forecast.weeks().get(0).expected() + 2);
        assertThat(forecast.weeks().get(0).expected()).isCloseTo(220, within(10.0));
    }

    /** By hand: eight weeks to begin with; four origins from which one week is known, three with two, two with three, one with four. */
    @Test
    void testsAgainstWhatCameInFact() {
        double[] series = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5};
        Forecast forecast = forecast(12, week -> series[week]);
        BackTest naive = forecast.tried().stream()
                .filter(one -> one.method() == Method.SEASONAL_NAIVE)
                .findFirst()
                .orElseThrow();
        assertThat(naive.mae()).isEqualTo(4 * 4 / 10.0);
        assertThat(naive.mase()).isCloseTo(1.6 / (4 / 11.0), within(1e-9));
        assertThat(forecast.intervals())
                .as("too few errors for an interval of the past")
                .isZero();
    }

    @Test
    void expectsNothingBelowNothing() {
        Forecast forecast = forecast(40, week -> Math.max(0, 60 - 3 * week));
        assertThat(forecast.weeks()).allSatisfy(week -> {
            assertThat(week.expected()).isNotNegative();
            assertThat(week.low()).isNotNegative();
        });
    }

    private static Forecast forecast(int weeks, IntToDoubleFunction series) {
        double[] values =
                IntStream.range(0, weeks).mapToDouble(series::applyAsDouble).toArray();
        LocalDate present = LocalDate.parse("2026-11-23");
        return Forecaster.of(values)
                .forecast((ahead, expected, low, high) ->
                        new Expected(present.plusWeeks(ahead - 1L), expected, low, high));
    }
}
