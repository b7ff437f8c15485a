package org.liuhe.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueDateTest {

    private static final String PLAIN =
            """
            {
              "at" : "2026-07-01T16:00:00Z",
              "term" : "petition.rereview-answer",
              "law" : "信访工作条例",
              "article" : "第三十六条第一款",
              "lawVersion" : "2022",
              "length" : 30,
              "unit" : "DAYS",
              "startDay" : "2026-06-01",
              "lastDay" : "2026-07-01",
              "skipped" : [ ],
              "provisional" : false
            }""";

    private static final String SUSPENDED_AND_EXTENDED = PLAIN.replace("false\n}", "false,\n")
            + """
              "suspensions" : [ {
                "from" : "2026-06-10T01:00:00Z",
                "until" : "2026-06-17T09:00:00Z",
                "reason" : "hearing",
                "article" : "第三十六条第二款"
              } ],
              "extendedBy" : {
                "length" : 10,
                "unit" : "DAYS",
                "article" : "第三十四条"
              }
            }""";

    @Test
    void readsWhatWasStoredBeforeThereWereSuspensionsAndExtensions() {
        assertThat(Json.read(PLAIN, DueDate.class)).isEqualTo(plain());
    }

    @Test
    void writesWhatNothingHappenedToAsBefore() {
        assertThat(Json.write(plain())).isEqualTo(PLAIN);
    }

    @Test
    void readsAndWritesSuspensionsAndExtension() {
        DueDate due = with(List.of(new DueDate.Suspension(
                Instant.parse("2026-06-10T01:00:00Z"), Instant.parse("2026-06-17T09:00:00Z"), "hearing", "第三十六条第二款")));

        assertThat(Json.write(due)).isEqualTo(SUSPENDED_AND_EXTENDED);
        assertThat(Json.read(SUSPENDED_AND_EXTENDED, DueDate.class)).isEqualTo(due);
    }

    @Test
    void doesNotChangeWithTheListItWasGiven() {
        List<DueDate.Suspension> given = new ArrayList<>();
        DueDate due = with(given);
        given.add(new DueDate.Suspension(Instant.EPOCH, Instant.EPOCH, "hearing", ""));

        assertThat(due.suspensions()).isEmpty();
    }

    private static DueDate plain() {
        return new DueDate(
                Instant.parse("2026-07-01T16:00:00Z"),
                "petition.rereview-answer",
                "信访工作条例",
                "第三十六条第一款",
                "2022",
                30,
                DueDate.Unit.DAYS,
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2026, 7, 1),
                List.of(),
                false);
    }

    private static DueDate with(List<DueDate.Suspension> suspensions) {
        DueDate plain = plain();
        return new DueDate(
                plain.at(),
                plain.term(),
                plain.law(),
                plain.article(),
                plain.lawVersion(),
                plain.length(),
                plain.unit(),
                plain.startDay(),
                plain.lastDay(),
                plain.skipped(),
                plain.provisional(),
                suspensions,
                new DueDate.Extension(10, DueDate.Unit.DAYS, "第三十四条"));
    }
}
