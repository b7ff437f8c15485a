package org.liuhe.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuhe.policy.PolicyFiles;

/** The calendar against what others made of the same notices, day by day. */
class CalendarAgreesTest {

    private final WorkingDays days = PolicyFiles.load(null).workingDays();

    static Stream<Arguments> facts() throws IOException {
        try (InputStream in = CalendarAgreesTest.class.getResourceAsStream("/calendar/npm-facts.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split(" \\| "))
                            .map(part -> Arguments.of(part[0], Integer.parseInt(part[1]), part[2], part[3]))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("facts")
    void agreesOnEveryDay(String source, int year, String off, String worked) {
        Set<LocalDate> offOnWeekdays = days(year, off);
        Set<LocalDate> workedOnWeekends = days(year, worked);
        assertThat(days.announced(year)).isTrue();

        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).forEach(day -> {
            boolean weekend = day.getDayOfWeek().getValue() >= 6;
            boolean works = weekend ? workedOnWeekends.contains(day) : !offOnWeekdays.contains(day);
            assertThat(days.dayOff(day).isEmpty()).as(source + " on " + day).isEqualTo(works);
        });
    }

    @Test
    void twoSourcesTellThreeYearsEach() throws IOException {
        assertThat(facts().map(fact -> fact.get()[1])).containsExactly(2024, 2025, 2026, 2024, 2025, 2026);
        assertThat(facts().map(fact -> fact.get()[0])).containsOnly("chinese-days 1.5.7", "chinese-workday 1.16.1");
    }

    private static Set<LocalDate> days(int year, String list) {
        return Arrays.stream(list.split(" "))
                .map(day -> MonthDay.parse("--" + day).atYear(year))
                .collect(Collectors.toSet());
    }
}
