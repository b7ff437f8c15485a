package org.liuhe.policy.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.policy.PolicyFiles;

/** The terms of the laws themselves, computed by hand from their text; the sum stands beside each. */
class LawTableTest {

    private static final LegalTerms TERMS = PolicyFiles.load(null).terms();
    private static final TermClock CLOCK = new TermClock(Terms.DAYS);

    @ParameterizedTest(name = "{1} from {0}: {5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # start            | term                   | longer | hearing                | last day   | the sum
            2024-01-25T10:00    | petition.decide        | 0  |                            | 2024-02-09 | Jan 31 is 6, Feb 9 is 15: 除夕, worked in 2024
            2024-01-26T10:00    | petition.decide        | 0  |                            | 2024-02-18 | Feb 10 is 15, off until 17; Sun 18 is worked
            2024-09-14T10:00    | petition.decide        | 0  |                            | 2024-09-29 | 14 + 15 = Sun 29, worked
            2024-09-16T10:00    | petition.decide        | 0  |                            | 2024-10-08 | Sep 30 is 14, Oct 1 is 15, off until 7
            2025-01-11T10:00    | petition.decide        | 0  |                            | 2025-01-26 | 11 + 15 = Sun 26, worked
            2025-01-13T10:00    | petition.decide        | 0  |                            | 2025-02-05 | 13 + 15 = 28, off until Feb 4
            2026-01-30T10:00    | petition.decide        | 0  |                            | 2026-02-14 | Jan 31 is 1, Feb 14 is 15: a worked Sat
            2026-01-31T10:00    | petition.decide        | 0  |                            | 2026-02-24 | Feb 15 is 15, off until 23
            2026-02-13T10:00    | petition.decide        | 0  |                            | 2026-02-28 | 13 + 15 = 28: a worked Sat
            2026-03-02T23:59:59 | petition.decide        | 0  |                            | 2026-03-17 | still the 2nd: 2 + 15 = Tue 17
            2026-03-03T00:00    | petition.decide        | 0  |                            | 2026-03-18 | 24:00 is past: 3 + 15 = Wed 18
            2026-09-16T10:00    | petition.forward       | 0  |                            | 2026-10-08 | Sep 30 is 14, Oct 1 is 15, off until 7
            2024-02-07T10:00    | petition.wrong-body    | 0  |                            | 2024-02-20 | Thu 8, Fri 9 are 2; 10-17 off; Sun 18 worked, 19, 20 are 5
            2024-04-26T10:00    | petition.wrong-body    | 0  |                            | 2024-05-07 | Sat 27 off; Sun 28 worked, 29, 30 are 3; May 1-5 off; 6 7 are 5
            2024-09-27T10:00    | petition.wrong-body    | 0  |                            | 2024-10-10 | Sun 29 worked, 30 are 2; Oct 1-7 off; 8 9 10 are 5
            2025-01-24T10:00    | petition.wrong-body    | 0  |                            | 2025-02-07 | Sun 26 worked, 27 are 2; Jan 28-Feb 4 off; 5 6 7 are 5
            2025-01-27T10:00    | petition.wrong-body    | 0  |                            | 2025-02-10 | 5 6 7 are 3; Sat 8 worked is 4; Sun 9 off; Mon 10 is 5
            2026-02-13T10:00    | petition.wrong-body    | 0  |                            | 2026-02-27 | Sat 14 worked is 1; 15-23 off; 24 25 26 27 are 5
            2026-02-14T10:00    | petition.wrong-body    | 0  |                            | 2026-02-28 | 24 25 26 27 are 4; Sat 28 worked is 5
            2026-09-18T10:00    | petition.wrong-body    | 0  |                            | 2026-09-24 | Sat 19 off; Sun 20 worked, 21 22 23 24 are 5
            2024-01-01T10:00    | petition.finish        | 0  |                            | 2024-03-01 | Jan 31 is 30, Feb 29 is 59, Fri Mar 1 is 60
            2024-12-30T10:00    | petition.finish        | 0  |                            | 2025-02-28 | Dec 31 is 1, Jan 31 is 32, Fri Feb 28 is 60
            2024-12-31T10:00    | petition.finish        | 0  |                            | 2025-03-03 | Jan 31 is 31, Feb 28 is 59, Sat Mar 1 is 60, so Mon 3
            2026-03-02T10:00    | petition.finish        | 0  |                            | 2026-05-06 | Mar 31 is 29, Apr 30 is 59, May 1 is 60, off until 5
            2026-08-01T10:00    | petition.finish        | 0  |                            | 2026-09-30 | Aug 31 is 30, Wed Sep 30 is 60
            2026-03-02T10:00    | petition.finish        | 30 |                            | 2026-06-01 | Apr 30 is 59, Sun May 31 is 90, so Mon June 1
            2026-07-05T10:00    | petition.finish        | 30 |                            | 2026-10-08 | Jul 31 is 26, Aug 31 is 57, Sep 30 is 87, Oct 3 is 90, off until 7
            2025-12-01T10:00    | petition.finish        | 30 |                            | 2026-03-02 | Dec 31 is 30, Jan 31 is 61, Feb 28 is 89, Sun Mar 1 is 90
            2026-06-01T10:00    | petition.finish        | 10 |                            | 2026-08-10 | June 30 is 29, Jul 31 is 60, Mon Aug 10 is 70
            2025-09-01T10:00    | petition.review-ask    | 0  |                            | 2025-10-09 | Sep 30 is 29, Oct 1 is 30, off until 8
            2026-01-22T10:00    | petition.review-ask    | 0  |                            | 2026-02-24 | Jan 31 is 9, Feb 21 is 30, off until 23
            2024-04-01T10:00    | petition.review-answer | 0  |                            | 2024-05-06 | Apr 30 is 29, May 1 is 30, off until 5
            2026-01-29T10:00    | petition.review-answer | 0  |                            | 2026-02-28 | Jan 31 is 2, Feb 28 is 30: a worked Sat
            2025-05-01T10:00    | petition.rereview-ask  | 0  |                            | 2025-06-03 | 1 + 30 = May 31, off until June 2
            2026-06-01T10:00    | petition.rereview-answer | 0 |                           | 2026-07-01 | June 30 is 29, Wed Jul 1 is 30
            2026-06-01T10:00    | petition.rereview-answer | 0 | 2026-06-10 to 2026-06-17  | 2026-07-08 | 11-17 are 7 days out: Jul 1 + 7 = Wed 8
            2026-06-01T10:00    | petition.rereview-answer | 0 | 2026-06-10 to 2026-06-13  | 2026-07-06 | 11-13 are 3 days out: Sat Jul 4, so Mon 6
            2026-06-01T10:00    | petition.rereview-answer | 0 | 2026-06-25 to 2026-07-10  | 2026-07-16 | 26-30 and 1-10 are 15 days out: Jul 1 + 15 = Thu 16
            2026-09-01T10:00    | petition.rereview-answer | 0 | 2026-09-10 to 2026-09-10  | 2026-10-08 | ended on the day it began: none out; Oct 1 is 30, off until 7
            2026-09-01T10:00    | petition.rereview-answer | 0 | 2026-09-10 to 2026-09-18  | 2026-10-09 | 11-18 are 8 days out: Oct 1 + 8 = Fri 9
            2025-12-04T10:00    | mediation.confirmation-window | 0 |                      | 2026-01-04 | Dec 31 is 27, Jan 3 is 30, off; Sun 4 is worked
            2026-01-16T10:00    | mediation.confirmation-window | 0 |                      | 2026-02-24 | Jan 31 is 15, Feb 15 is 30, off until 23
            2026-06-20T10:00    | mediation.finish       | 0  |                            | 2026-07-20 | June 30 is 10, Mon Jul 20 is 30
            2026-06-20T10:00    | mediation.finish       | 30 |                            | 2026-08-19 | June 30 is 10, Jul 31 is 41, Wed Aug 19 is 60
            2026-04-16T10:00    | enforcement.rectify    | 0  |                            | 2026-05-06 | Apr 30 is 14, May 1 is 15, off until 5
            2026-04-16T10:00    | enforcement.rectify    | 15 |                            | 2026-05-18 | Apr 30 is 14, Sat May 16 is 30, so Mon 18
            2026-05-06T10:00    | enforcement.reinspect  | 0  |                            | 2026-05-12 | 7 8 are 2; Sat 9 worked is 3; Sun 10 off; 11 12 are 5
            2026-09-23T10:00    | council.minutes        | 0  |                            | 2026-09-28 | 23 + 3 = 26, off until 27
            2026-09-21T10:00    | petition.cosign-answer.street | 0 |                      | 2026-10-19 | 22-24 are 3; 28-30 are 6; Oct 8-10 are 9; 12-16 are 14; 19 is 15
            2026-09-21T10:00    | complaint.support-answer.street | 0 |                      | 2026-09-29 | 22-24 are 3; 25-27 holiday; 28-29 are 5
            """)
    void endsAsTheLawSays(LocalDateTime start, String term, int longer, String hearing, LocalDate lastDay, String sum) {
        LegalTerm inForce = TERMS.inForce(term, start.toLocalDate());

        Due due = CLOCK.due(inForce, at(start), longer, hearing == null ? Pauses.NONE : pauses(hearing));

        assertThat(due.lastDay()).as(sum).isEqualTo(lastDay);
        assertThat(due.at()).isEqualTo(at(lastDay.plusDays(1).atStartOfDay()));
        assertThat(due.provisional()).isFalse();
        if (longer == 0 && hearing == null)
            assertThat(TERMS.due(term, at(start))).isEqualTo(due);
    }

    private static Pauses pauses(String hearing) {
        String[] days = hearing.split(" to ");
        return Pauses.of(List.of(new Pauses.Pause(
                at(LocalDate.parse(days[0]).atTime(9, 0)),
                at(LocalDate.parse(days[1]).atTime(17, 0)))));
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(Terms.SHANGHAI).toInstant();
    }
}
