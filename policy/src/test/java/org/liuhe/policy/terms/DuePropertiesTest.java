package org.liuhe.policy.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every start and every length, from before the first notice to after the last. */
class DuePropertiesTest {

    @Property
    void neverEndsOnADayOff(
            @ForAll("starts") Instant start,
            @ForAll("dayUnits") Unit unit,
            @ForAll @IntRange(min = 1, max = 120) int length) {
        Due due = Terms.due(length, unit, start);

        assertThat(Terms.DAYS.dayOff(due.lastDay())).isEmpty();
        assertThat(due.at())
                .isEqualTo(
                        due.lastDay().plusDays(1).atStartOfDay(Terms.SHANGHAI).toInstant());
    }

    @Property
    void aLongerTermIsNeverOverEarlier(
            @ForAll("starts") Instant start, @ForAll Unit unit, @ForAll @IntRange(min = 1, max = 120) int length) {
        Instant shorter = Terms.due(length, unit, start).at();
        Instant longer = Terms.due(length + 1, unit, start).at();

        if (unit == Unit.DAYS) assertThat(longer).isAfterOrEqualTo(shorter);
        else assertThat(longer).isAfter(shorter);
    }

    @Property
    void aLaterStartIsNeverOverEarlier(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(max = 1_000_000) int seconds,
            @ForAll Unit unit,
            @ForAll @IntRange(min = 1, max = 60) int length) {
        assertThat(Terms.due(length, unit, start.plusSeconds(seconds)).at())
                .isAfterOrEqualTo(Terms.due(length, unit, start).at());
    }

    @Property
    void theSkippedDaysExplainExactlyTheDifference(
            @ForAll("starts") Instant start,
            @ForAll("dayUnits") Unit unit,
            @ForAll @IntRange(min = 1, max = 120) int length) {
        Due due = Terms.due(length, unit, start);

        assertThat(due.startDay().plusDays(length).plusDays(due.skipped().size()))
                .isEqualTo(due.lastDay());
        assertThat(due.skipped())
                .isEqualTo(looked(due, unit, length)
                        .filter(day -> Terms.DAYS.dayOff(day).isPresent())
                        .map(day -> new Due.Skipped(day, Terms.DAYS.dayOff(day).orElseThrow()))
                        .toList());
    }

    @Property
    void workingDaysAreCountedOneByOne(
            @ForAll("starts") Instant start, @ForAll @IntRange(min = 1, max = 120) int length) {
        Due due = Terms.due(length, Unit.WORKING_DAYS, start);

        assertThat(looked(due, Unit.WORKING_DAYS, length)
                        .filter(day -> Terms.DAYS.dayOff(day).isEmpty())
                        .count())
                .isEqualTo(length);
    }

    @Property
    void isProvisionalExactlyWhereItReachesAnUnannouncedYear(
            @ForAll("starts") Instant start,
            @ForAll("dayUnits") Unit unit,
            @ForAll @IntRange(min = 1, max = 120) int length) {
        Due due = Terms.due(length, unit, start);

        // 2020 to 2026 are announced
        assertThat(due.provisional())
                .isEqualTo(looked(due, unit, length).anyMatch(day -> day.getYear() < 2020 || day.getYear() > 2026));
    }

    @Property
    void hoursAreExact(@ForAll("starts") Instant start, @ForAll @IntRange(min = 1, max = 10_000) int length) {
        Due due = Terms.due(length, Unit.HOURS, start);

        assertThat(due.at()).isEqualTo(start.plus(Duration.ofHours(length)));
        assertThat(due.provisional()).isFalse();
        assertThat(due.skipped()).isEmpty();
    }

    @Provide
    Arbitrary<Instant> starts() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("2018-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2029-12-31T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<Unit> dayUnits() {
        return Arbitraries.of(List.of(Unit.DAYS, Unit.WORKING_DAYS));
    }

    /** The days on which the end depends: each one after the start, or from the nominal last day on. */
    private static Stream<LocalDate> looked(Due due, Unit unit, int length) {
        LocalDate first = due.startDay().plusDays(unit == Unit.DAYS ? length : 1);
        return first.datesUntil(due.lastDay().plusDays(1));
    }
}
