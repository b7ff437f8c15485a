package org.liuhe.command.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuhe.contracts.DueDate;
import org.liuhe.policy.Policy;
import org.liuhe.policy.PolicyFiles;

/** What happens to a term after its clock has started; the sums are in the names and comments. */
class RunningTermsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Policy SHIPPED = PolicyFiles.load(null);

    @TempDir
    private Path folder;

    private final Terms terms = terms(SHIPPED);

    @Test
    void extendsAPetitionFrom60To90DaysCountedFromTheSameStart() {
        DueDate sixty = terms.due("petition.finish", at("2026-06-01T10:00"));
        // June 29 days left, July 31: July 31 is 60
        assertThat(sixty.lastDay()).isEqualTo("2026-07-31");

        DueDate ninety = terms.extended(sixty);

        // July 31 + 30 is Sun Aug 30, so Mon 31
        assertThat(ninety.lastDay()).isEqualTo("2026-08-31");
        assertThat(ninety.at()).isEqualTo(at("2026-09-01T00:00"));
        assertThat(ninety.skipped()).extracting(DueDate.SkippedDay::reason).containsExactly("weekend");
        assertThat(ninety.length()).isEqualTo(60);
        assertThat(ninety.extendedBy()).isEqualTo(new DueDate.Extension(30, DueDate.Unit.DAYS, "第三十四条"));
        assertThat(ninety.startDay()).isEqualTo(sixty.startDay());
        assertThat(ninety.lawVersion()).isEqualTo(sixty.lawVersion());
        assertThat(ninety.article()).isEqualTo(sixty.article());
    }

    @Test
    void countsAnExtensionFromTheTermAndNotFromItsMovedLastDay() {
        // 60 days from Mar 2 are May 1, off until 5, so May 6; 90 days are Sun May 31, so Mon June 1
        DueDate sixty = terms.due("petition.finish", at("2026-03-02T10:00"));
        assertThat(sixty.lastDay()).isEqualTo("2026-05-06");

        assertThat(terms.extended(sixty).lastDay()).isEqualTo("2026-06-01");
    }

    @Test
    void extendsByLessThanTheLawAllows() {
        DueDate sixty = terms.due("petition.finish", at("2026-06-01T10:00"));

        // July 31 + 10 = Mon Aug 10
        DueDate seventy = terms.extended(sixty, 10);

        assertThat(seventy.lastDay()).isEqualTo("2026-08-10");
        assertThat(seventy.extendedBy().length()).isEqualTo(10);
    }

    @Test
    void refusesToExtendTwiceOrByMoreOrByNothing() {
        DueDate sixty = terms.due("petition.finish", at("2026-06-01T10:00"));
        DueDate extended = terms.extended(sixty, 10);

        assertThatThrownBy(() -> terms.extended(extended, 10)).hasMessage("petition.finish is extended already");
        assertThatThrownBy(() -> terms.extended(extended)).hasMessage("petition.finish is extended already");
        assertThatThrownBy(() -> terms.extended(sixty, 31)).hasMessage("petition.finish is not extended by 31");
        assertThatThrownBy(() -> terms.extended(sixty, 0)).hasMessage("petition.finish is not extended by 0");
    }

    @Test
    void refusesToExtendWhatTheLawDoesNotExtend() {
        DueDate review = terms.due("petition.review-answer", at("2026-06-01T10:00"));

        assertThatThrownBy(() -> terms.extended(review)).hasMessage("petition.review-answer is never extended");
    }

    @Test
    void leavesTheTimeOfAHearingOutOfTheSecondReview() {
        DueDate thirty = terms.due("petition.rereview-answer", at("2026-06-01T10:00"));
        // June 1 + 30 = Wed July 1
        assertThat(thirty.lastDay()).isEqualTo("2026-07-01");

        DueDate after = terms.suspended(thirty, at("2026-06-10T09:00"), at("2026-06-17T17:00"), "hearing");

        // 11 to 17 June are 7 days: July 1 + 7 = Wed July 8
        assertThat(after.lastDay()).isEqualTo("2026-07-08");
        assertThat(after.suspensions())
                .containsExactly(
                        new DueDate.Suspension(at("2026-06-10T09:00"), at("2026-06-17T17:00"), "hearing", "第三十六条第二款"));
        assertThat(after.length()).isEqualTo(30);
    }

    @Test
    void countsADayOfTwoHearingsOnce() {
        DueDate thirty = terms.due("petition.rereview-answer", at("2026-06-01T10:00"));
        DueDate second = terms.suspended(thirty, at("2026-06-14T09:00"), at("2026-06-19T17:00"), "hearing");

        DueDate both = terms.suspended(second, at("2026-06-10T09:00"), at("2026-06-17T17:00"), "hearing");

        // 11 to 19 June are 9 days: July 1 + 9 = Fri July 10
        assertThat(both.lastDay()).isEqualTo("2026-07-10");
        assertThat(both.suspensions())
                .extracting(DueDate.Suspension::from)
                .containsExactly(at("2026-06-10T09:00"), at("2026-06-14T09:00"));
    }

    @Test
    void leavesOutOnlyWhatLiesWithinTheTerm() {
        DueDate thirty = terms.due("petition.rereview-answer", at("2026-06-01T10:00"));

        assertThat(terms.suspended(thirty, at("2026-05-20T09:00"), at("2026-05-25T09:00"), "hearing"))
                .isEqualTo(thirty);
        assertThat(terms.suspended(thirty, at("2026-05-20T09:00"), at("2026-06-03T09:00"), "hearing")
                        .lastDay())
                .as("2 and 3 June: July 1 + 2 = Fri July 3")
                .isEqualTo("2026-07-03");
    }

    @Test
    void refusesASuspensionThatTheLawDoesNotKnow() {
        DueDate thirty = terms.due("petition.rereview-answer", at("2026-06-01T10:00"));
        DueDate review = terms.due("petition.review-answer", at("2026-06-01T10:00"));

        assertThatThrownBy(() -> terms.suspended(thirty, at("2026-06-10T09:00"), at("2026-06-17T17:00"), "holiday"))
                .hasMessage("petition.rereview-answer is not suspended by holiday");
        assertThatThrownBy(() -> terms.suspended(review, at("2026-06-10T09:00"), at("2026-06-17T17:00"), "hearing"))
                .hasMessage("petition.review-answer is not suspended by hearing");
        assertThatThrownBy(() -> terms.suspended(thirty, at("2026-06-17T17:00"), at("2026-06-10T09:00"), "hearing"))
                .hasMessage("a suspension ends before it begins");
        assertThatThrownBy(() -> terms.suspended(thirty, at("2026-07-02T00:00"), at("2026-07-03T00:00"), "hearing"))
                .hasMessage("petition.rereview-answer has passed");
    }

    @Test
    void keepsASuspensionWhenTheTermIsExtendedAndTheOtherWayRound() throws Exception {
        Terms local = terms(policy("terms", "local.yaml", LOCAL));
        DueDate five = local.due("local.days", at("2026-06-01T10:00"));

        DueDate suspendedFirst =
                local.extended(local.suspended(five, at("2026-06-03T09:00"), at("2026-06-05T09:00"), "hearing"));
        DueDate extendedFirst =
                local.suspended(local.extended(five), at("2026-06-03T09:00"), at("2026-06-05T09:00"), "hearing");

        // 2 3 count, 4 5 do not, 8 9 10 11 12 15: eight in all; 6 7 13 14 are weekends
        assertThat(suspendedFirst.lastDay()).isEqualTo("2026-06-15");
        assertThat(suspendedFirst.skipped()).hasSize(4);
        assertThat(extendedFirst).isEqualTo(suspendedFirst);
    }

    @Test
    void stopsHoursToTheSecond() throws Exception {
        Terms local = terms(policy("terms", "local.yaml", LOCAL));
        DueDate two = local.due("local.hours", at("2026-06-01T10:00"));

        DueDate once = local.suspended(two, at("2026-06-01T10:30"), at("2026-06-01T10:45:01"), "hearing");
        DueDate twice = local.suspended(once, at("2026-06-01T11:00"), at("2026-06-01T12:00"), "hearing");
        DueDate early = local.suspended(two, at("2026-06-01T09:00"), at("2026-06-01T10:10"), "hearing");

        assertThat(once.at()).isEqualTo(at("2026-06-01T12:15:01"));
        assertThat(twice.at()).isEqualTo(at("2026-06-01T13:15:01"));
        assertThat(local.extended(twice).at()).isEqualTo(at("2026-06-01T14:15:01"));
        assertThat(early.at()).as("only what follows the start").isEqualTo(at("2026-06-01T12:10"));
        assertThat(local.extended(early).at()).isEqualTo(at("2026-06-01T13:10"));
    }

    @Test
    void settlesAProvisionalDateWhenTheYearIsAnnounced() throws Exception {
        DueDate provisional = terms.due("property.sign", at("2026-12-31T10:00"));
        assertThat(provisional.provisional()).isTrue();
        assertThat(provisional.lastDay()).isEqualTo("2027-01-04");
        assertThat(terms.settled(provisional)).as("nothing is known yet").isEqualTo(provisional);

        Terms later = terms(policy("calendar", "2027.yaml", YEAR_2027));
        DueDate settled = later.settled(provisional);

        // the notice works Sunday 3 January
        assertThat(settled.provisional()).isFalse();
        assertThat(settled.lastDay()).isEqualTo("2027-01-03");
        assertThat(later.settled(settled)).isSameAs(settled);
    }

    @Test
    void settlesByTheLawThatTheDateWasComputedWith() throws Exception {
        DueDate provisional = terms.due("property.sign", at("2026-12-31T10:00"));
        Files.createDirectories(folder.resolve("terms"));
        Files.writeString(
                folder.resolve("terms/replaced.yaml"),
                LOCAL.replace("2026-01-01", "1970-01-01").replace("local.days", "property.sign"));

        DueDate settled = terms(policy("calendar", "2027.yaml", YEAR_2027)).settled(provisional);

        assertThat(settled.length()).isEqualTo(1);
        assertThat(settled.law()).isEqualTo("六和默认办理规则");
        assertThat(settled.lastDay()).isEqualTo("2027-01-03");
    }

    @Test
    void keepsExtensionAndSuspensionsWhenItSettles() throws Exception {
        DueDate thirty = terms.due("petition.rereview-answer", at("2026-12-01T10:00"));
        DueDate suspended = terms.suspended(thirty, at("2026-12-10T09:00"), at("2026-12-12T17:00"), "hearing");
        // Dec 1 + 30 = Dec 31, + 2 = Jan 2, off in a year without notice until Mon Jan 4
        assertThat(suspended.lastDay()).isEqualTo("2027-01-04");
        assertThat(suspended.provisional()).isTrue();

        DueDate settled = terms(policy("calendar", "2027.yaml", YEAR_2027)).settled(suspended);

        assertThat(settled.lastDay()).isEqualTo("2027-01-03");
        assertThat(settled.suspensions()).isEqualTo(suspended.suspensions());
    }

    @Test
    void neverMovesByBeingAskedAgain() {
        DueDate due = terms.due("petition.finish", at("2026-06-01T10:00"));

        assertThat(terms(SHIPPED).due("petition.finish", at("2026-06-01T23:59:59")))
                .isEqualTo(due);
        assertThat(List.of(terms.settled(due), terms.due("petition.finish", at("2026-06-01T10:00"))))
                .containsOnly(due);
    }

    private static final String LOCAL =
            """
            law: 某条例
            lawVersion: "2026"
            effectiveFrom: 2026-01-01
            zone: Asia/Shanghai
            terms:
              - code: local.days
                article: 第一条
                length: 5
                unit: WORKING_DAYS
                extension: { length: 3, unit: WORKING_DAYS, by: 局长, times: 1, article: 第二条 }
                suspendedBy: [{ reason: hearing, article: 第三条 }]
              - code: local.hours
                article: 第一条
                length: 2
                unit: HOURS
                extension: { length: 1, unit: HOURS, by: 局长, times: 1, article: 第二条 }
                suspendedBy: [{ reason: hearing, article: 第三条 }]
            """;

    private static final String YEAR_2027 =
            """
            year: 2027
            notices: [{ number: 号, title: 通知, date: 2026-11-20 }]
            holidays: [{ code: new-year, from: 2027-01-01, to: 2027-01-02 }]
            makeUpWorkdays: [2027-01-03]
            """;

    private Policy policy(String kind, String name, String text) throws Exception {
        Files.createDirectories(folder.resolve(kind));
        Files.writeString(folder.resolve(kind).resolve(name), text);
        return PolicyFiles.load(folder);
    }

    private static Terms terms(Policy policy) {
        return new Terms(policy, Clock.fixed(Instant.parse("2026-06-01T02:00:00Z"), ZoneOffset.UTC));
    }

    private static Instant at(String shanghaiTime) {
        return LocalDateTime.parse(shanghaiTime).atZone(SHANGHAI).toInstant();
    }
}
