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
}
