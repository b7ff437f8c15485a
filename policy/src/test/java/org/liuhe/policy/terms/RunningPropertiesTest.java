package org.liuhe.policy.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.liuhe.policy.calendar.WorkingDays;

/** What holds whatever happens to a term after its clock has started. */
class RunningPropertiesTest {

    private static final TermClock CLOCK = new TermClock(Terms.DAYS);
    private static final TermClock WITHOUT_DAYS_OFF = new TermClock(new WorkingDays() {
        @Override
        public Optional<String> dayOff(LocalDate day) {
            return Optional.empty();
        }

        @Override
        public boolean announced(int year) {
            return true;
        }
    });

    @Property
    void aSuspensionWithinTheTermAddsExactlyItsLength(
            @ForAll("starts") Instant start,
            @ForAll("dayUnits") Unit unit,
            @ForAll @IntRange(min = 1, max = 120) int length,
            @ForAll @IntRange(max = 119) int after,
            @ForAll @IntRange(max = 60) int days) {
        Instant from = start.plus(Duration.ofDays(Math.min(after, length - 1)));
        Pauses pause = Pauses.of(List.of(new Pauses.Pause(from, from.plus(Duration.ofDays(days)))));

        Due plain = WITHOUT_DAYS_OFF.due(term(unit, length), start);
        Due paused = WITHOUT_DAYS_OFF.due(term(unit, length), start, 0, pause);

        assertThat(paused.lastDay()).isEqualTo(plain.lastDay().plusDays(days));
    }

    @Property
    void inHoursASuspensionIsExactToTheSecond(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 500) int length,
            @ForAll @IntRange(max = 3599) int after,
            @ForAll @IntRange(max = 1_000_000) int seconds) {
        Instant from = start.plusSeconds(after);
        Pauses pause = Pauses.of(List.of(new Pauses.Pause(from, from.plusSeconds(seconds))));

        assertThat(CLOCK.due(term(Unit.HOURS, length), start, 0, pause).at())
                .isEqualTo(start.plus(Duration.ofHours(length)).plusSeconds(seconds));
    }

    @Property
    void everyDayUntilTheEndIsCountedOrSkippedOrSuspended(
            @ForAll("starts") Instant start,
            @ForAll("dayUnits") Unit unit,
            @ForAll @IntRange(min = 1, max = 120) int length,
            @ForAll @Size(max = 3) List<@IntRange(max = 100) Integer> after,
            @ForAll @IntRange(max = 30) int days) {
        List<Pauses.Pause> list = after.stream()
                .map(day -> start.plus(Duration.ofDays(day)))
                .map(from -> new Pauses.Pause(from, from.plus(Duration.ofDays(days))))
                .toList();
        Pauses pauses = Pauses.of(list);

        Due due = CLOCK.due(term(unit, length), start, 0, pauses);

        long suspended = due.startDay()
                .plusDays(1)
                .datesUntil(due.lastDay())
                .filter(day -> list.stream().anyMatch(pause -> holds(pause, day)))
                .count();
        assertThat(due.startDay().plusDays(length + suspended + due.skipped().size()))
                .isEqualTo(due.lastDay());
        assertThat(Terms.DAYS.dayOff(due.lastDay()))
                .as("never ends on a day off")
                .isEmpty();
        assertThat(list).as("nor on a suspended day").noneMatch(pause -> holds(pause, due.lastDay()));
    }

    @Property
    void theOrderOfSuspensionsMakesNoDifference(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(max = 40) int first,
            @ForAll @IntRange(max = 40) int second) {
        Pauses.Pause one = new Pauses.Pause(start.plus(Duration.ofDays(first)), start.plus(Duration.ofDays(first + 5)));
        Pauses.Pause two =
                new Pauses.Pause(start.plus(Duration.ofDays(second)), start.plus(Duration.ofDays(second + 9)));

        for (Unit unit : Unit.values()) {
            assertThat(CLOCK.due(term(unit, 30), start, 0, Pauses.of(List.of(one, two))))
                    .isEqualTo(CLOCK.due(term(unit, 30), start, 0, Pauses.of(List.of(two, one))));
        }
    }

    @Property
    void anExtensionIsALongerTermOfTheSameStart(
            @ForAll("starts") Instant start,
            @ForAll Unit unit,
            @ForAll @IntRange(min = 1, max = 90) int length,
            @ForAll @IntRange(max = 60) int longer) {
        Due extended = CLOCK.due(term(unit, length), start, longer, Pauses.NONE);

        assertThat(extended.at())
                .isEqualTo(CLOCK.due(term(unit, length + longer), start).at());
        assertThat(extended.startDay()).isEqualTo(LocalDate.ofInstant(start, Terms.SHANGHAI));
    }

    /** Whatever is said about a matter, nothing but its start goes in; within a day not even the hour. */
    @Property
    void neverMovesByTheHourOfItsStart(
            @ForAll("starts") Instant start,
            @ForAll("dayUnits") Unit unit,
            @ForAll @IntRange(min = 1, max = 120) int length) {
        LocalDate day = LocalDate.ofInstant(start, Terms.SHANGHAI);
        Instant first = day.atStartOfDay(Terms.SHANGHAI).toInstant();
        Instant last = day.plusDays(1).atStartOfDay(Terms.SHANGHAI).toInstant().minusMillis(1);

        assertThat(CLOCK.due(term(unit, length), first))
                .isEqualTo(CLOCK.due(term(unit, length), start))
                .isEqualTo(CLOCK.due(term(unit, length), last));
    }

    @Property
    void versionsNeverMix(@ForAll("starts") Instant start, @ForAll("changes") LocalDate change) {
        LegalTerm before = Terms.term("reply", LocalDate.of(2000, 1, 1), 10, Unit.DAYS);
        LegalTerm after = Terms.term("reply", change, 3, Unit.WORKING_DAYS);
        TermBook book = new TermBook(
                List.of(
                        new TermFile("new", Terms.SHANGHAI, List.of(after)),
                        new TermFile("old", Terms.SHANGHAI, List.of(before))),
                Terms.DAYS);
        LegalTerm own = LocalDate.ofInstant(start, Terms.SHANGHAI).isBefore(change) ? before : after;

        Due due = book.due("reply", start);

        assertThat(due).isEqualTo(CLOCK.due(own, start));
        assertThat(book.inForce("reply", due.startDay()))
                .as("found again by its start")
                .isEqualTo(own);
    }

    @Test
    void aPauseThatEndsBeforeItBeginsIsNone() {
        assertThatThrownBy(() -> new Pauses.Pause(Instant.EPOCH, Instant.EPOCH.minusMillis(1)))
                .hasMessage("a pause ends before it begins");
    }

    @Test
    void pausesThatTouchOrLieInEachOtherCountOnce() {
        Instant at = Instant.EPOCH;
        Pauses pauses = Pauses.of(List.of(
                new Pauses.Pause(at.plusSeconds(10), at.plusSeconds(20)),
                new Pauses.Pause(at, at.plusSeconds(10)),
                new Pauses.Pause(at.plusSeconds(12), at.plusSeconds(14)),
                new Pauses.Pause(at.plusSeconds(30), at.plusSeconds(31))));

        assertThat(pauses.length()).isEqualTo(Duration.ofSeconds(21));
    }

    private static boolean holds(Pauses.Pause pause, LocalDate day) {
        return day.isAfter(LocalDate.ofInstant(pause.from(), Terms.SHANGHAI))
                && !day.isAfter(LocalDate.ofInstant(pause.until(), Terms.SHANGHAI));
    }

    private static LegalTerm term(Unit unit, int length) {
        return Terms.term("any", LocalDate.EPOCH, length, unit);
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
    Arbitrary<LocalDate> changes() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2018, 1, 1).toEpochDay(),
                        LocalDate.of(2029, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Unit> dayUnits() {
        return Arbitraries.of(List.of(Unit.DAYS, Unit.WORKING_DAYS));
    }
}
