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
        "case.confirm, 7, DAYS",
        "agency.sign, 1, WORKING_DAYS",
        "agency.resolve, 7, WORKING_DAYS",
        "case.cohandle, 5, WORKING_DAYS",
        "referral.answer, 5, WORKING_DAYS",
        "council.convene, 5, WORKING_DAYS",
        "council.invite-answer, 3, WORKING_DAYS",
        "council.minutes, 3, DAYS",
        "council.resolution, 30, DAYS",
        "council.vote, 15, DAYS",
        "mediation.committee-decide, 3, WORKING_DAYS",
        "mediation.invite, 5, WORKING_DAYS",
        "mediation.finish, 30, DAYS",
        "mediation.sign, 7, DAYS",
        "mediation.performance, 30, DAYS",
        "mediation.court-answer, 30, DAYS",
        "mediation.police-answer, 5, WORKING_DAYS",
        "enforcement.dispatch, 1, WORKING_DAYS",
        "enforcement.accept, 1, WORKING_DAYS",
        "enforcement.inspect, 5, WORKING_DAYS",
        "enforcement.rectify, 15, DAYS",
        "enforcement.reinspect, 5, WORKING_DAYS",
        "enforcement.penalty, 30, DAYS",
        "petition.cosign-answer.street, 15, WORKING_DAYS",
        "petition.cosign-answer.district, 30, WORKING_DAYS",
        "petition.hearing, 60, DAYS",
        "complaint.support-answer.street, 5, WORKING_DAYS",
        "complaint.support-answer.district, 10, WORKING_DAYS"
    })
    void theShippedTermsAreInForceSince1970AndSayThatTheyAreOurs(String code, int length, Unit unit) {
        LegalTerm term = PolicyFiles.load(null).terms().inForce(code, LocalDate.EPOCH);

        assertThat(term.length()).isEqualTo(length);
        assertThat(term.unit()).isEqualTo(unit);
        assertThat(term.law()).isEqualTo("六和默认办理规则");
        assertThat(term.article()).startsWith("第");
    }

    @ParameterizedTest
    @CsvSource({
        "petition.forward, 15, DAYS, 第二十二条第一款, 信访工作条例, 2022-05-01",
        "petition.decide, 15, DAYS, 第二十三条第二款, 信访工作条例, 2022-05-01",
        "petition.wrong-body, 5, WORKING_DAYS, 第二十三条第三款, 信访工作条例, 2022-05-01",
        "petition.finish, 60, DAYS, 第三十四条, 信访工作条例, 2022-05-01",
        "petition.review-ask, 30, DAYS, 第三十五条, 信访工作条例, 2022-05-01",
        "petition.review-answer, 30, DAYS, 第三十五条, 信访工作条例, 2022-05-01",
        "petition.rereview-ask, 30, DAYS, 第三十六条第一款, 信访工作条例, 2022-05-01",
        "petition.rereview-answer, 30, DAYS, 第三十六条第一款, 信访工作条例, 2022-05-01",
        "mediation.confirmation-window, 30, DAYS, 第三十三条第一款, 人民调解法, 2011-01-01"
    })
    void theTermsOfALawAreInForceFromItsFirstDay(
            String code, int length, Unit unit, String article, String law, LocalDate from) {
        LegalTerms terms = PolicyFiles.load(null).terms();
        LegalTerm term = terms.inForce(code, from);

        assertThat(term.length()).isEqualTo(length);
        assertThat(term.unit()).isEqualTo(unit);
        assertThat(term.article()).isEqualTo(article);
        assertThat(term.law()).isEqualTo(law);
        assertThat(term.says()).isNotBlank();
        assertThatThrownBy(() -> terms.inForce(code, from.minusDays(1)))
                .hasMessageContaining("no version of the term " + code + " is in force");
    }

    @ParameterizedTest
    @CsvSource({
        "petition.finish, 30, DAYS, 本机关、单位负责人, 第三十四条",
        "mediation.finish, 30, DAYS, 双方当事人, 第二十三条第二款",
        "enforcement.rectify, 15, DAYS, 执法机构, 第三十条第二款"
    })
    void theseTermsMayBeExtendedOnce(String code, int length, Unit unit, String by, String article) {
        assertThat(PolicyFiles.load(null)
                        .terms()
                        .inForce(code, LocalDate.of(2026, 1, 1))
                        .extension())
                .isEqualTo(new LegalTerm.Extension(length, unit, by, article));
    }

    @Test
    void aHearingStopsTheClockOfTheSecondReviewAndOfNothingElse() {
        LegalTerms terms = PolicyFiles.load(null).terms();
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThat(terms.inForce("petition.rereview-answer", day).suspendedBy("hearing"))
                .contains(new LegalTerm.Suspension("hearing", "第三十六条第二款"));
        assertThat(terms.inForce("petition.rereview-answer", day).suspendedBy("holiday"))
                .isEmpty();
        assertThat(terms.inForce("petition.review-answer", day).suspensions()).isEmpty();
    }

    private static TermBook book(TermFile... files) {
        return new TermBook(List.of(files), Terms.DAYS);
    }

    private static TermFile file(String name, ZoneId zone, LegalTerm... terms) {
        return new TermFile(name, zone, List.of(terms));
    }
}
