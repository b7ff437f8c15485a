package org.liuhe.policy.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.policy.PolicyFiles;

class TermVersionsTest {

    private static final LocalDate OLD = LocalDate.of(2010, 1, 1);
    private static final LocalDate NEW = LocalDate.of(2026, 3, 1);

    private final TermBook book = book(
            file("a", Terms.SHANGHAI, Terms.term("reply", OLD, 10, Unit.DAYS)),
            file("b", Terms.SHANGHAI, Terms.term("reply", NEW, 3, Unit.DAYS)));

    @Test
    void aClockKeepsTheVersionThatWasInForceWhenItStarted() {
        Due before = book.due("reply", Instant.parse("2026-02-28T15:59:59Z"));
        Due after = book.due("reply", Instant.parse("2026-02-28T16:00:00Z"));

        assertThat(before.term().lawVersion()).isEqualTo("2010-01-01");
        assertThat(before.startDay()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(after.term().lawVersion()).isEqualTo("2026-03-01");
        assertThat(after.startDay()).as("16:00 UTC is midnight in Shanghai").isEqualTo(NEW);
    }

    @Test
    void theVersionOfADayIsTheNewestThatHasBegun() {
        assertThat(book.inForce("reply", NEW.minusDays(1)).length()).isEqualTo(10);
        assertThat(book.inForce("reply", NEW).length()).isEqualTo(3);
    }

    @Test
    void noVersionIsInForceBeforeTheFirst() {
        assertThatThrownBy(() -> book.inForce("reply", OLD.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no version of the term reply is in force on 2009-12-31");
        assertThatThrownBy(() -> book.due("reply", Instant.parse("2009-12-31T15:59:59Z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no version of the term reply is in force");
    }

    @Test
    void anUnknownTermIsRefused() {
        assertThatThrownBy(() -> book.due("nothing", Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no term nothing");
    }

    @Test
    void aLaterFileReplacesTheVersionOfTheSameDay() {
        TermBook replaced = book(
                file("a", Terms.SHANGHAI, Terms.term("reply", OLD, 10, Unit.DAYS)),
                file("b", Terms.SHANGHAI, Terms.term("reply", OLD, 4, Unit.DAYS)));

        assertThat(replaced.inForce("reply", OLD).length()).isEqualTo(4);
    }

    @Test
    void theZoneOfTheFileSaysWhenADayEnds() {
        ZoneId urumqi = ZoneId.of("Asia/Urumqi");
        TermBook west = book(file("a", urumqi, Terms.term("reply", OLD, 1, Unit.WORKING_DAYS)));

        // 23:00 on Mon 2 March in Urumqi is Tue 3 March in Shanghai
        Due due = west.due("reply", Instant.parse("2026-03-02T17:00:00Z"));

        assertThat(due.startDay()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(due.at()).isEqualTo(Instant.parse("2026-03-03T18:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "intake.decide, 1, WORKING_DAYS",
        "intake.supplement, 5, WORKING_DAYS",
        "property.sign, 1, WORKING_DAYS",
        "property.resolve, 5, WORKING_DAYS",
        "owners.sign, 2, WORKING_DAYS",
        "owners.resolve, 10, WORKING_DAYS",
        "community.sign, 1, WORKING_DAYS",
        "community.resolve, 5, WORKING_DAYS",
        "city.sign, 1, WORKING_DAYS",
        "city.resolve, 5, WORKING_DAYS",
        "street.sign, 1, WORKING_DAYS",
        "street.resolve, 5, WORKING_DAYS",
        "district.sign, 1, WORKING_DAYS",
        "district.resolve, 7, WORKING_DAYS",
        "urgent.sign, 2, HOURS",
        "urgent.resolve, 24, HOURS",
        "case.objection, 1, WORKING_DAYS",
        "case.ruling, 2, WORKING_DAYS",
        "case.handle, 15, WORKING_DAYS",
        "case.handle.urgent, 3, WORKING_DAYS",
        "case.confirm, 7, DAYS"
    })
    void theShippedTermsAreInForceSince1970AndSayThatTheyAreOurs(String code, int length, Unit unit) {
        LegalTerm term = PolicyFiles.load(null).terms().inForce(code, LocalDate.EPOCH);

        assertThat(term.length()).isEqualTo(length);
        assertThat(term.unit()).isEqualTo(unit);
        assertThat(term.law()).isEqualTo("六和默认办理规则");
        assertThat(term.article()).startsWith("第");
    }

    private static TermBook book(TermFile... files) {
        return new TermBook(List.of(files), Terms.DAYS);
    }

    private static TermFile file(String name, ZoneId zone, LegalTerm... terms) {
        return new TermFile(name, zone, List.of(terms));
    }
}
