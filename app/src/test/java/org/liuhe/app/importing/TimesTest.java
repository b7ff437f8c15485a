package org.liuhe.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Local times of America/Los_Angeles: on 10 March 2024 there was no 02:30, on 5 November 2023 there were two of 01:30. */
class TimesTest {

    @TempDir
    Path folder;

    private Sample sample;

    @BeforeEach
    void sample() {
        sample = new Sample(folder);
    }

    @Test
    void summerAndWinterHaveTheirOwnOffset() {
        sample.runRows(Sample.row("w", "2024-01-15 12:00", ""), Sample.row("s", "2024-05-15 12:00", ""));
        assertThat(sample.recorded().one("w").filedAt()).isEqualTo(Instant.parse("2024-01-15T20:00:00Z"));
        assertThat(sample.recorded().one("s").filedAt()).isEqualTo(Instant.parse("2024-05-15T19:00:00Z"));
    }

    @Test
    void refusesATimeThatNeverWas() {
        assertThat(sample.runRows(Sample.row("a", "2024-03-10 02:30", ""))).isEqualTo(ImportCommand.SOME_REFUSED);
        assertThat(sample.reported()).containsExactly("2 refused filedAt import.time-skipped");
        assertThat(sample.reasons().get(0)).contains("2024-03-10T02:30", "America/Los_Angeles");
    }

    @Test
    void theMinutesAroundTheGapAreGood() {
        sample.runRows(Sample.row("a", "2024-03-10 01:59", ""), Sample.row("b", "2024-03-10 03:00", ""));
        assertThat(sample.recorded().one("a").filedAt()).isEqualTo(Instant.parse("2024-03-10T09:59:00Z"));
        assertThat(sample.recorded().one("b").filedAt()).isEqualTo(Instant.parse("2024-03-10T10:00:00Z"));
    }

    @Test
    void takesTheEarlierOfTwoAndSaysSo() {
        assertThat(sample.runRows(Sample.row("a", "2023-11-05 01:30", ""))).isZero();
        assertThat(sample.recorded().one("a").filedAt()).isEqualTo(Instant.parse("2023-11-05T08:30:00Z"));
        assertThat(sample.reported()).containsExactly("2 noted filedAt import.time-twice");
        assertThat(sample.reasons().get(0)).endsWith("Taken as: 2023-11-05T08:30:00Z");
        assertThat(sample.out()).contains("1 of the rows that fit have a remark", "1 × import.time-twice");
    }

    @Test
    void takesTheLaterOfTwoWhereTheMappingSaysSo() {
        sample.mapping("header: [id]", "timeShownTwice: later");
        sample.runRows(Sample.row("a", "2023-11-05 01:30", ""));
        assertThat(sample.recorded().one("a").filedAt()).isEqualTo(Instant.parse("2023-11-05T09:30:00Z"));
        assertThat(sample.reported()).containsExactly("2 noted filedAt import.time-twice");
    }

    @Test
    void refusesBothWhereTheMappingSaysSo() {
        sample.mapping("header: [id]", "timeShownTwice: refuse");
        assertThat(sample.runRows(Sample.row("a", "2023-11-05 01:30", ""))).isEqualTo(ImportCommand.SOME_REFUSED);
        assertThat(sample.reported()).containsExactly("2 refused filedAt import.time-twice");
    }

    @Test
    void anEndInTheSecondHourFollowsItsBeginningInTheFirst() {
        sample.runRows(Sample.row("a", "2023-11-05 01:50", "2023-11-05 01:10"));
        assertThat(sample.recorded().one("a").filedAt()).isEqualTo(Instant.parse("2023-11-05T08:50:00Z"));
        assertThat(sample.recorded().one("a").closedAt()).isEqualTo(Instant.parse("2023-11-05T09:10:00Z"));
    }

    @Test
    void aDayAloneBeginsAtMidnightOfTheZone() {
        sample.mapping("\"M/d/uu H:mm\"", "uuuu-MM-dd");
        sample.runRows(Sample.row("a", "2024-05-15", ""));
        assertThat(sample.recorded().one("a").filedAt()).isEqualTo(Instant.parse("2024-05-15T07:00:00Z"));
    }

    @Test
    void aTimeWithAnOffsetKeepsIt() {
        sample.mapping("\"M/d/uu H:mm\"", "\"uuuu-MM-dd'T'HH:mm:ssXXX\"");
        sample.runRows(Sample.row("a", "2024-05-15T12:00:00+08:00", ""));
        assertThat(sample.recorded().one("a").filedAt()).isEqualTo(Instant.parse("2024-05-15T04:00:00Z"));
    }

    @Test
    void secondsAndMillisecondsSince1970AreTimes() {
        sample.mapping("\"M/d/uu H:mm\"", "epoch-seconds");
        sample.runRows(Sample.row("a", "1715745600", ""));
        assertThat(sample.recorded().one("a").filedAt()).isEqualTo(Instant.parse("2024-05-15T04:00:00Z"));
        sample.mapping("epoch-seconds", "epoch-millis");
        sample.runRows(Sample.row("b", "1715745600123", ""), Sample.row("c", "12x", ""));
        assertThat(sample.recorded().one("b").filedAt()).isEqualTo(Instant.parse("2024-05-15T04:00:00.123Z"));
        assertThat(sample.reported()).containsExactly("3 refused filedAt import.time-unreadable");
    }

    @Test
    void secondsBeyondAllClocksAreRefused() {
        sample.mapping("\"M/d/uu H:mm\"", "epoch-seconds");
        sample.runRows(Sample.row("a", "999999999999999", ""));
        assertThat(sample.reported()).containsExactly("2 refused filedAt complaint.filed-in-future");
    }

    @Test
    void twelveHourClocksNeedTheirMark() {
        sample.mapping("\"M/d/uu H:mm\"", "M/d/uuuu h:mm a");
        sample.runRows(Sample.row("a", "5/15/2024 1:05 pm", ""));
        assertThat(sample.recorded().one("a").filedAt()).isEqualTo(Instant.parse("2024-05-15T20:05:00Z"));
    }

    @Test
    void chineseMarksAreReadInChinese() {
        sample.mapping("header: [id]", "locale: zh-CN").mapping("\"M/d/uu H:mm\"", "uuuu年M月d日 ah:mm");
        sample.runRows(Sample.row("a", "2024年5月15日 下午1:05", ""));
        assertThat(sample.recorded().one("a").filedAt()).isEqualTo(Instant.parse("2024-05-15T20:05:00Z"));
    }

    @Test
    void anotherColumnGivesAMissingEndAndItIsSaid() {
        sample.mapping("closedAt: { column: closed,", "closedAt: { column: closed, otherwise: words,");
        assertThat(sample.runRows("a,Lift,done,2024-05-01 10:00,,here,1,2024-05-03 09:00,Y"))
                .isZero();
        assertThat(sample.recorded().one("a").closedAt()).isEqualTo(Instant.parse("2024-05-03T16:00:00Z"));
        assertThat(sample.reported()).containsExactly("2 noted closedAt import.closing-time-instead");
    }

    @Test
    void refusesAnEndThatBothColumnsLack() {
        sample.mapping("closedAt: { column: closed,", "closedAt: { column: closed, otherwise: words,");
        assertThat(sample.runRows("a,Lift,done,2024-05-01 10:00,,here,1,,Y")).isEqualTo(ImportCommand.SOME_REFUSED);
        assertThat(sample.reported()).containsExactly("2 refused closedAt import.closing-time-missing");
    }
}
