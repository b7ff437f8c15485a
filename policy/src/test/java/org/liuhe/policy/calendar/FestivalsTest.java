package org.liuhe.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of the moving festivals against the sky, and against years that are known. */
class FestivalsTest {

    private static final double MEAN_MONTH = 29.530588861;

    /** Julian ephemeris day of the mean new moon of 2000-01-06, and the Julian day of 1970-01-01. */
    private static final double MEAN_NEW_MOON = 2451550.09766;

    private static final double EPOCH = 2440587.5;

    private final PublicHolidays holidays = read();

    static IntStream years() {
        return IntStream.rangeClosed(1970, 2099);
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyYearOfTheTableFollowsTheMoonAndTheSun(int year) {
        Map<String, LocalDate> days = holidays.festivals(year);

        assertThat(days.values()).allSatisfy(day -> assertThat(day.getYear()).isEqualTo(year));
        assertThat(days.get("spring-festival")).isBetween(LocalDate.of(year, 1, 20), LocalDate.of(year, 2, 21));
        assertThat(days.get("tomb-sweeping")).isBetween(LocalDate.of(year, 4, 4), LocalDate.of(year, 4, 6));
        assertBeginsWithANewMoon(days.get("spring-festival"));
        assertBeginsWithANewMoon(days.get("dragon-boat").minusDays(4));
        assertBeginsWithANewMoon(days.get("mid-autumn").minusDays(14));
        assertMonthsBetween(days.get("spring-festival"), days.get("dragon-boat").minusDays(4), 4);
        assertMonthsBetween(
                days.get("dragon-boat").minusDays(4), days.get("mid-autumn").minusDays(14), 3);
    }

    @ParameterizedTest
    @CsvSource({
        "1985, 1985-02-20, 1985-06-22, 1985-09-29",
        "1996, 1996-02-19, 1996-06-20, 1996-09-27",
        "2020, 2020-01-25, 2020-06-25, 2020-10-01",
        "2024, 2024-02-10, 2024-06-10, 2024-09-17",
        "2026, 2026-02-17, 2026-06-19, 2026-09-25",
        // new moon at 23:56 and at 00:07: programs that round differ by a day
        "2027, 2027-02-06, 2027-06-09, 2027-09-15",
        "2030, 2030-02-03, 2030-06-05, 2030-09-12",
        "2033, 2033-01-31, 2033-06-01, 2033-09-08"
    })
    void knownYears(int year, LocalDate spring, LocalDate dragonBoat, LocalDate midAutumn) {
        assertThat(holidays.festivals(year))
                .containsEntry("spring-festival", spring)
                .containsEntry("dragon-boat", dragonBoat)
                .containsEntry("mid-autumn", midAutumn);
    }

    @Test
    void theTableEndsSomewhere() {
        assertThat(holidays.festivals(1969)).isEmpty();
        assertThat(holidays.festivals(2100)).isEmpty();
    }

    /** The true new moon is within 14 hours of the mean one, and the civil day begins up to 24 hours before it. */
    private static void assertBeginsWithANewMoon(LocalDate day) {
        double noon = EPOCH + day.toEpochDay() + 0.5 - 8.0 / 24;
        double age = (noon - MEAN_NEW_MOON) / MEAN_MONTH;
        double offDays = (age - Math.rint(age)) * MEAN_MONTH;
        assertThat(offDays).as(day + " begins a lunar month").isCloseTo(0, within(0.5 + 14.5 / 24));
    }

    /** A leap month may lie between. */
    private static void assertMonthsBetween(LocalDate first, LocalDate second, int months) {
        long found = Math.round((second.toEpochDay() - first.toEpochDay()) / MEAN_MONTH);
        assertThat(found).isBetween((long) months, months + 1L);
    }

    private static PublicHolidays read() {
        try (InputStream in = FestivalsTest.class.getResourceAsStream("/policy/calendar/public-holidays.yaml")) {
            return PublicHolidays.read("public-holidays.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
