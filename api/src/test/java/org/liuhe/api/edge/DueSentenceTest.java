package org.liuhe.api.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.DueDate.SkippedDay;
import org.liuhe.contracts.DueDate.Unit;

class DueSentenceTest {
    private final DueSentence sentences = new DueSentence(new Sentences());

    private static final DueDate OVER_NEW_YEAR = new DueDate(
            Instant.parse("2027-01-04T16:00:00Z"),
            "property.resolve",
            "六和默认办理规则",
            "第三条第二款",
            "2026-1",
            5,
            Unit.WORKING_DAYS,
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2027, 1, 4),
            List.of(
                    new SkippedDay(LocalDate.of(2026, 12, 26), "weekend"),
                    new SkippedDay(LocalDate.of(2026, 12, 27), "weekend"),
                    new SkippedDay(LocalDate.of(2027, 1, 1), "new-year"),
                    new SkippedDay(LocalDate.of(2027, 1, 2), "weekend"),
                    new SkippedDay(LocalDate.of(2027, 1, 3), "weekend")),
            true);

    @Test
    void explainsInChinese() {
        assertThat(sentences.explain(OVER_NEW_YEAR, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("最迟 2027年1月4日（周一）24:00。依据《六和默认办理规则》第三条第二款，期限 5 个工作日。"
                        + "自 2026年12月25日（周五）起算，当日不计入。"
                        + "期间不计入或顺延的日期：12月26日至12月27日（周末）、1月1日（元旦）、1月2日至1月3日（周末）。"
                        + "此日期为暂定：所涉年度的放假调休安排尚未公布，公布后将重新核定。");
    }

    @Test
    void explainsInEnglish() {
        assertThat(sentences.explain(OVER_NEW_YEAR, Locale.ENGLISH))
                .isEqualTo(
                        "Due by Mon 4 January 2027, 24:00. Source: Liuhe default handling rules, article 3(2); the term is 5 working days. "
                                + "The clock started on Fri 25 December 2026; that day is not counted. "
                                + "Days passed over: 26 Dec to 27 Dec (weekend); 1 Jan (New Year); 2 Jan to 3 Jan (weekend). "
                                + "This date is provisional: the public holidays of a year that it reaches into are not announced "
                                + "yet. It will be settled when they are.");
    }

    @Test
    void explainsHoursByTheMinute() {
        DueDate due = new DueDate(
                Instant.parse("2026-11-24T17:30:00Z"),
                "urgent.sign",
                "六和默认办理规则",
                "",
                "2026-1",
                2,
                Unit.HOURS,
                LocalDate.of(2026, 11, 24),
                LocalDate.of(2026, 11, 25),
                List.of(),
                false);
        assertThat(sentences.explain(due, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("最迟 2026年11月25日（周三）01:30。依据《六和默认办理规则》，期限 2 小时。" + "自 2026年11月24日（周二）23:30 起算，按小时计，不扣除休息日。");
        assertThat(sentences.explain(due, Locale.ENGLISH))
                .isEqualTo(
                        "Due by Wed 25 November 2026, 01:30. Source: Liuhe default handling rules; the term is 2 hours. "
                                + "The clock started on Tue 24 November 2026, 23:30 and runs in hours; days off are not taken out.");
    }

    @Test
    void countsOneInEnglish() {
        assertThat(sentences.source(
                        new DueDate(
                                Instant.EPOCH, "t", "L", "1", "v", 1, Unit.WORKING_DAYS, null, null, List.of(), false),
                        Locale.ENGLISH))
                .contains("1 working day.");
    }

    @Test
    void callsAHolidayThatItDoesNotKnowAHoliday() {
        DueDate due = new DueDate(
                Instant.parse("2026-11-25T16:00:00Z"),
                "t",
                "L",
                "1",
                "v",
                1,
                Unit.DAYS,
                LocalDate.of(2026, 11, 24),
                LocalDate.of(2026, 11, 25),
                List.of(new SkippedDay(LocalDate.of(2026, 11, 25), "day-of-something-new")),
                false);
        assertThat(sentences.explain(due, Locale.SIMPLIFIED_CHINESE)).contains("11月25日（法定休假日）");
        assertThat(sentences.explain(due, Locale.ENGLISH)).contains("25 Nov (public holiday)");
    }

    private static DueDate rereview(Unit unit, DueDate.Suspension... suspensions) {
        return new DueDate(
                Instant.parse("2026-07-20T16:00:00Z"),
                "petition.rereview-answer",
                "信访工作条例",
                "第三十六条第一款",
                "2022",
                30,
                unit,
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2026, 7, 20),
                List.of(),
                false,
                List.of(suspensions),
                new DueDate.Extension(10, unit, "第三十四条"));
    }

    private static DueDate.Suspension suspension(String from, String until, String reason) {
        return new DueDate.Suspension(Instant.parse(from), Instant.parse(until), reason, "第三十六条第二款");
    }

    @Test
    void explainsAnExtensionAndWhatWasSuspended() {
        DueDate due = rereview(
                Unit.DAYS,
                suspension("2026-06-10T01:00:00Z", "2026-06-17T09:00:00Z", "hearing"),
                // 00:30 on the 20th in Shanghai
                suspension("2026-06-19T01:00:00Z", "2026-06-19T16:30:00Z", "flood"));

        assertThat(sentences.explain(due, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("最迟 2026年7月20日（周一）24:00。依据《信访工作条例》第三十六条第一款，期限 30 日。"
                        + "自 2026年6月1日（周一）起算，当日不计入。期限已延长 10 日（第三十四条）。"
                        + "不计入期限的时间：6月11日至6月17日（听证所需时间，第三十六条第二款）、6月20日（依法中止，第三十六条第二款）。");
        assertThat(sentences.explain(due, Locale.ENGLISH))
                .isEqualTo(
                        "Due by Mon 20 July 2026, 24:00. Source: Regulations on Petition Work, article 36(1); the term is 30 days. "
                                + "The clock started on Mon 1 June 2026; that day is not counted. The term was extended by 10 days (article 34). "
                                + "Time that is not counted: 11 Jun to 17 Jun (time needed for a hearing, article 36(2)); "
                                + "20 Jun (suspended by law, article 36(2)).");
    }

    @Test
    void tellsWhenSuspendedHoursStarted() {
        // 40 hours, 1 hour, and half an hour of the second beyond the first: 41.5 hours before midnight on the 21st
        DueDate due = rereview(
                Unit.HOURS,
                suspension("2026-07-19T01:00:00Z", "2026-07-19T02:00:00Z", "hearing"),
                suspension("2026-07-19T01:30:00Z", "2026-07-19T02:30:00Z", "hearing"),
                suspension("2026-07-19T01:40:00Z", "2026-07-19T01:50:00Z", "hearing"));

        assertThat(sentences.explain(due, Locale.ENGLISH))
                .contains("The clock started on Sun 19 July 2026, 06:30")
                .contains("Sun 19 July 2026, 09:00 to Sun 19 July 2026, 10:00 (time needed for a hearing");
    }
}
