package org.liuhe.policy.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.liuhe.policy.PolicyFiles;
import org.liuhe.policy.calendar.WorkingDays;

/** Terms of any length over the shipped calendar. */
final class Terms {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final WorkingDays DAYS = PolicyFiles.load(null).workingDays();

    private static final Map<String, Unit> UNITS = Map.of("h", Unit.HOURS, "d", Unit.DAYS, "wd", Unit.WORKING_DAYS);

    private Terms() {}

    /** @param term for example {@code 5 wd} */
    static Due due(String term, LocalDateTime start) {
        String[] parts = term.split(" ");
        return due(
                Integer.parseInt(parts[0]),
                UNITS.get(parts[1]),
                start.atZone(SHANGHAI).toInstant());
    }

    static Due due(int length, Unit unit, Instant start) {
        LegalTerm term = term("any", LocalDate.EPOCH, length, unit);
        return new TermBook(List.of(new TermFile("test", SHANGHAI, List.of(term))), DAYS).due("any", start);
    }

    static LegalTerm term(String code, LocalDate effectiveFrom, int length, Unit unit) {
        return new LegalTerm(code, "法", "第一条", effectiveFrom.toString(), effectiveFrom, length, unit);
    }
}
