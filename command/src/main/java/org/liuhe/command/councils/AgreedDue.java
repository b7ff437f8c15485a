package org.liuhe.command.councils;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.councils.CouncilRule;

/** A day on which the three agree: no law sets it, and no day off moves it. */
final class AgreedDue {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String TERM = "council.agreed";
    private static final String BY = "三方联席会议约定";
    private static final int YEARS = 2;

    private AgreedDue() {}

    /** @throws RuleBroken council.resolution-without-due, council.due-passed or council.due-too-far */
    static DueDate on(LocalDate day, Instant now) {
        if (day == null) throw new RuleBroken(CouncilRule.RESOLUTION_WITHOUT_DUE, "dueOn");
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        if (day.isBefore(today)) throw new RuleBroken(CouncilRule.DUE_PASSED, "dueOn");
        if (day.isAfter(today.plusYears(YEARS))) throw new RuleBroken(CouncilRule.DUE_TOO_FAR, "dueOn");
        return new DueDate(
                day.plusDays(1).atStartOfDay(ZONE).toInstant(),
                TERM,
                BY,
                "",
                "",
                (int) ChronoUnit.DAYS.between(today, day),
                DueDate.Unit.DAYS,
                today,
                day,
                List.of(),
                false);
    }
}
