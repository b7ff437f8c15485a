package org.liuhe.policy.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates computed by hand from the notices and 民法典 201, 203; the sum stands beside each. */
class DueTableTest {

    @ParameterizedTest(name = "{0} + {1}: {6}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # start            | term   | last day   | passed over         | n  | provisional | the sum
            2026-03-02T10:00    | 1 wd   | 2026-03-03 |                     | 0  | false | Mon is not counted; Tue 3 is 1
            2026-03-02T23:59:59 | 1 wd   | 2026-03-03 |                     | 0  | false | one second before midnight is still Mon
            2026-03-03T00:00    | 1 wd   | 2026-03-04 |                     | 0  | false | midnight is Tue already; Wed 4 is 1
            2026-03-06T17:00    | 1 wd   | 2026-03-09 | weekend             | 2  | false | Fri; Sat 7, Sun 8 off; Mon 9 is 1
            2026-03-07T09:00    | 1 wd   | 2026-03-09 | weekend             | 1  | false | starts on Sat 7, not counted; Sun 8 off; Mon 9 is 1
            2026-03-02T10:00    | 5 wd   | 2026-03-09 | weekend             | 2  | false | 3 4 5 6 are 4; 7 8 off; 9 is 5
            2026-03-02T10:00    | 15 wd  | 2026-03-23 | weekend             | 6  | false | 3-6 are 4, 9-13 are 9, 16-20 are 14, 23 is 15
            2026-02-13T10:00    | 1 wd   | 2026-02-14 |                     | 0  | false | Fri; Sat 14 is worked 调休
            2026-02-14T10:00    | 1 wd   | 2026-02-24 | spring-festival     | 9  | false | worked Sat not counted; 15-23 off; Tue 24 is 1
            2026-02-12T10:00    | 5 wd   | 2026-02-26 | spring-festival     | 9  | false | Fri 13 is 1, Sat 14 worked 2, 15-23 off, 24 25 26 are 3 4 5
            2026-02-26T10:00    | 2 wd   | 2026-02-28 |                     | 0  | false | Fri 27 is 1, Sat 28 worked is 2
            2026-02-08T10:00    | 7 d    | 2026-02-24 | spring-festival     | 9  | false | 8 + 7 = Sun 15, off until 23, so Tue 24
            2026-02-07T10:00    | 7 d    | 2026-02-14 |                     | 0  | false | 7 + 7 = Sat 14, worked, so it stays
            2026-09-24T10:00    | 7 d    | 2026-10-08 | national-day        | 7  | false | 24 + 7 = Oct 1, off until 7, so Thu 8
            2026-09-24T10:00    | 5 wd   | 2026-10-09 | mid-autumn national-day | 10 | false | 25-27 off; 28 29 30 are 3; Oct 1-7 off; 8 9 are 4 5
            2026-09-30T10:00    | 3 wd   | 2026-10-10 | national-day        | 7  | false | 1-7 off; Thu 8, Fri 9, worked Sat 10
            2026-10-03T10:00    | 7 d    | 2026-10-10 |                     | 0  | false | 3 + 7 = Sat 10, worked
            2026-10-04T10:00    | 7 d    | 2026-10-12 | weekend             | 1  | false | 4 + 7 = Sun 11 off, so Mon 12
            2026-09-18T10:00    | 1 wd   | 2026-09-20 | weekend             | 1  | false | Fri; Sat 19 off; Sun 20 worked is 1
            2026-04-30T10:00    | 1 wd   | 2026-05-06 | labour-day          | 5  | false | Thu; May 1-5 off; Wed 6 is 1
            2026-05-06T10:00    | 3 wd   | 2026-05-09 |                     | 0  | false | 7, 8, worked Sat 9
            2026-04-03T10:00    | 1 wd   | 2026-04-07 | tomb-sweeping       | 3  | false | Fri; 4-6 off; Tue 7 is 1
            2026-06-18T10:00    | 1 wd   | 2026-06-22 | dragon-boat         | 3  | false | Thu; 19-21 off; Mon 22 is 1
            2026-03-02T10:00    | 60 d   | 2026-05-06 | labour-day          | 5  | false | Mar 31 is 29, Apr 30 is 59, May 1 is 60, off until 5
            2026-08-31T10:00    | 30 d   | 2026-09-30 |                     | 0  | false | Sep 30 is Wed
            2025-12-31T10:00    | 1 wd   | 2026-01-04 | new-year            | 3  | false | Jan 1-3 off; Sun 4 worked; 2026 is announced
            2026-12-28T10:00    | 3 wd   | 2026-12-31 |                     | 0  | false | 29 30 31, all in 2026
            2026-12-28T10:00    | 4 wd   | 2027-01-04 | new-year weekend    | 3  | true  | 29 30 31 are 3; Jan 1 off, 2 3 weekend; Mon 4 is 4, no notice yet
            2026-12-31T10:00    | 1 wd   | 2027-01-04 | new-year weekend    | 3  | true  | Fri Jan 1 off, Sat 2, Sun 3; Mon 4 is 1
            2026-12-24T10:00    | 7 d    | 2026-12-31 |                     | 0  | false | 24 + 7 = Thu 31
            2026-12-25T10:00    | 7 d    | 2027-01-04 | new-year weekend    | 3  | true  | 25 + 7 = Jan 1 off, 2 3 weekend, so Mon 4
            2027-02-03T10:00    | 3 wd   | 2027-02-10 | spring-festival     | 4  | true  | Thu 4 is 1; 除夕 5 to 初三 8 off; 9 10 are 2 3
            2025-01-24T10:00    | 3 wd   | 2025-02-05 | weekend spring-festival | 9 | false | Sat 25 off; worked Sun 26 is 1, Mon 27 is 2; Jan 28-Feb 4 off; Wed 5 is 3
            2025-09-27T10:00    | 5 wd   | 2025-10-10 | national-day        | 8  | false | worked Sun 28, 29, 30 are 3; Oct 1-8 off; 9 10 are 4 5
            2025-10-10T10:00    | 1 wd   | 2025-10-11 |                     | 0  | false | Fri; Sat 11 worked
            2024-02-08T10:00    | 2 wd   | 2024-02-18 | spring-festival     | 8  | false | 除夕 Fri 9 is worked: 1; 10-17 off; worked Sun 18 is 2
            2024-02-28T10:00    | 1 wd   | 2024-02-29 |                     | 0  | false | leap day, a Thu
            2024-09-13T10:00    | 2 wd   | 2024-09-18 | mid-autumn          | 3  | false | worked Sat 14 is 1; 15-17 off; Wed 18 is 2
            2020-01-22T10:00    | 3 wd   | 2020-02-04 | spring-festival     | 10 | false | Thu 23 is 1; Jan 24-Feb 2 off, prolonged; 3 4 are 2 3
            2019-04-30T10:00    | 3 wd   | 2019-05-06 | labour-day weekend  | 3  | true  | no file: May 1 off; 2 3 are 2; 4 5 weekend; Mon 6 is 3
            2019-12-30T10:00    | 2 wd   | 2020-01-02 | new-year            | 1  | true  | Tue 31 of a year without file is 1; Jan 1 off; Thu 2 is 2
            2019-12-27T10:00    | 6 d    | 2020-01-02 |                     | 0  | false | 27 + 6 = Thu Jan 2, the only day that matters, is announced
            """)
    void endsAt24OnTheLastDay(
            LocalDateTime start,
            String term,
            LocalDate lastDay,
            String passedOver,
            int skipped,
            boolean provisional,
            String sum) {
        Due due = Terms.due(term, start);

        assertThat(due.startDay()).isEqualTo(start.toLocalDate());
        assertThat(due.lastDay()).as(sum).isEqualTo(lastDay);
        assertThat(due.at())
                .isEqualTo(lastDay.plusDays(1).atStartOfDay(Terms.SHANGHAI).toInstant());
        assertThat(due.skipped()).hasSize(skipped);
        assertThat(String.join(
                        " ",
                        due.skipped().stream()
                                .map(Due.Skipped::reason)
                                .distinct()
                                .toList()))
                .isEqualTo(passedOver == null ? "" : passedOver);
        assertThat(due.provisional()).isEqualTo(provisional);
    }

    @ParameterizedTest(name = "{0} + {1}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2026-03-02T23:30 | 2 h  | 2026-03-03T01:30 | 2026-03-03 | over midnight, without a break
            2026-03-02T22:00 | 2 h  | 2026-03-03T00:00 | 2026-03-02 | midnight is 24:00 of the day that ends
            2026-03-03T00:00 | 24 h | 2026-03-04T00:00 | 2026-03-03 | a whole day
            2026-02-14T20:00 | 24 h | 2026-02-15T20:00 | 2026-02-15 | a holiday does not stop hours
            2026-12-31T23:00 | 24 h | 2027-01-01T23:00 | 2027-01-01 | nor does a year without notice
            1988-04-16T23:00 | 5 h  | 1988-04-17T05:00 | 1988-04-17 | five hours on the clock's way over a missing one: summer time began at 2:00
            """)
    void hoursRunWithoutABreak(LocalDateTime start, String term, LocalDateTime end, LocalDate lastDay, String sum) {
        Due due = Terms.due(term, start);

        assertThat(due.at()).as(sum).isEqualTo(end.atZone(Terms.SHANGHAI).toInstant());
        assertThat(due.lastDay()).isEqualTo(lastDay);
        assertThat(due.skipped()).isEmpty();
        assertThat(due.provisional()).isFalse();
    }
}
