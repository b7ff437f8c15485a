package org.liuhe.policy.calendar;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.policy.PolicyFiles;

/** The yearly notices, written down a second time in another form: what differs from an ordinary week. */
class CalendarFactsTest {

    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final WorkingDays days = PolicyFiles.load(null).workingDays();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2020 | 01-01 01-24 01-27 01-28 01-29 01-30 01-31 04-06 05-01 05-04 05-05 06-25 06-26 10-01 10-02 10-05 10-06 10-07 10-08
            2021 | 01-01 02-11 02-12 02-15 02-16 02-17 04-05 05-03 05-04 05-05 06-14 09-20 09-21 10-01 10-04 10-05 10-06 10-07
            2022 | 01-03 01-31 02-01 02-02 02-03 02-04 04-04 04-05 05-02 05-03 05-04 06-03 09-12 10-03 10-04 10-05 10-06 10-07
            2023 | 01-02 01-23 01-24 01-25 01-26 01-27 04-05 05-01 05-02 05-03 06-22 06-23 09-29 10-02 10-03 10-04 10-05 10-06
            2024 | 01-01 02-12 02-13 02-14 02-15 02-16 04-04 04-05 05-01 05-02 05-03 06-10 09-16 09-17 10-01 10-02 10-03 10-04 10-07
            2025 | 01-01 01-28 01-29 01-30 01-31 02-03 02-04 04-04 05-01 05-02 05-05 06-02 10-01 10-02 10-03 10-06 10-07 10-08
            2026 | 01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07
            """)
    void theseMondaysToFridaysAreOffAndNoOthers(int year, String expected) {
        assertThat(list(year, day -> !isWeekend(day) && days.dayOff(day).isPresent()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2020 | 01-19 04-26 05-09 06-28 09-27 10-10
            2021 | 02-07 02-20 04-25 05-08 09-18 09-26 10-09
            2022 | 01-29 01-30 04-02 04-24 05-07 10-08 10-09
            2023 | 01-28 01-29 04-23 05-06 06-25 10-07 10-08
            2024 | 02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12
            2025 | 01-26 02-08 04-27 09-28 10-11
            2026 | 01-04 02-14 02-28 05-09 09-20 10-10
            """)
    void theseWeekendDaysAreWorkedAndNoOthers(int year, String expected) {
        assertThat(list(year, day -> isWeekend(day) && days.dayOff(day).isEmpty()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2026 | new-year        | 01-01 01-02 01-03
            2026 | spring-festival | 02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23
            2026 | tomb-sweeping   | 04-04 04-05 04-06
            2026 | labour-day      | 05-01 05-02 05-03 05-04 05-05
            2026 | dragon-boat     | 06-19 06-20 06-21
            2026 | mid-autumn      | 09-25 09-26 09-27
            2026 | national-day    | 10-01 10-02 10-03 10-04 10-05 10-06 10-07
            2025 | spring-festival | 01-28 01-29 01-30 01-31 02-01 02-02 02-03 02-04
            2025 | national-day    | 10-01 10-02 10-03 10-04 10-05 10-06 10-07 10-08
            2024 | dragon-boat     | 06-10
            2023 | new-year        | 01-01 01-02
            2022 | new-year        | 01-01 01-02 01-03 12-31
            """)
    void eachHolidayCoversItsWeekendDaysToo(int year, String code, String expected) {
        assertThat(list(year, day -> days.dayOff(day).filter(code::equals).isPresent()))
                .isEqualTo(expected);
    }

    @Test
    void yearsWithANoticeAreAnnouncedAndOthersAreNot() {
        assertThat(IntStream.rangeClosed(2015, 2030).filter(days::announced))
                .containsExactly(2020, 2021, 2022, 2023, 2024, 2025, 2026);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2027 | 01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03 | 2024 revision: 除夕 02-05 to 初三 02-08, two days in May
            2019 | 01-01 02-05 02-06 02-07 04-05 05-01 06-07 09-13 10-01 10-02 10-03 | 2013 revision: 初一 02-05 to 初三, one day in May
            2013 | 01-01 02-09 02-10 02-11 04-04 05-01 06-12 09-19 10-01 10-02 10-03 | 2007 revision: 除夕 02-09 to 初二
            2005 | 01-01 02-09 02-10 02-11 05-01 05-02 05-03 10-01 10-02 10-03 | 1999 revision: three days each, nothing for 清明, 端午, 中秋
            1997 | 01-01 02-07 02-08 02-09 05-01 10-01 10-02 | 1949: 初一 02-07 to 初三, two days in October
            """)
    void aYearWithoutNoticeHasTheFixedHolidaysOfTheRegulationInForce(int year, String expected, String why) {
        assertThat(list(year, day -> days.dayOff(day)
                        .filter(reason -> !reason.equals("weekend"))
                        .isPresent()))
                .as(why)
                .isEqualTo(expected);
        assertThat(list(year, day -> isWeekend(day) && days.dayOff(day).isEmpty()))
                .as("no make-up workdays")
                .isEmpty();
    }

    @Test
    void aWeekendDayWithinAFixedHolidayIsNamedAfterTheHoliday() {
        assertThat(days.dayOff(LocalDate.of(2027, 2, 6))).contains("spring-festival");
        assertThat(days.dayOff(LocalDate.of(2027, 2, 13))).contains("weekend");
    }

    @Test
    void beyondTheTableOfFestivalsTheFixedDatesStay() {
        assertThat(days.dayOff(LocalDate.of(2150, 10, 1))).contains("national-day");
        assertThat(list(2150, day -> days.dayOff(day)
                        .filter("spring-festival"::equals)
                        .isPresent()))
                .isEmpty();
    }

    @Test
    void beforeTheRegulationThereAreWeekendsOnly() {
        assertThat(days.dayOff(LocalDate.of(1949, 10, 3))).isEmpty();
        assertThat(days.dayOff(LocalDate.of(1949, 10, 2))).contains("weekend");
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= 6;
    }

    private static String list(int year, Predicate<LocalDate> which) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(which)
                .map(MONTH_DAY::format)
                .collect(joining(" "));
    }
}
