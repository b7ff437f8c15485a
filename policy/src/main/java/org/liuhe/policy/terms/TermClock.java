package org.liuhe.policy.terms;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.liuhe.policy.calendar.WorkingDays;

/**
 * The arithmetic of 民法典: a term in days begins on the day after its start (art. 201), ends on the next working day where
 * its last day is off (art. 203), and a day ends at 24:00; hours run from the start without a break. What suspends a term
 * stops it: a suspended day, working day or hour is not counted.
 */
public final class TermClock {

    private final WorkingDays workingDays;

    public TermClock(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** When the term has passed, where nothing happens to it. */
    public Due due(LegalTerm term, Instant start) {
        return due(term, start, 0, Pauses.NONE);
    }

    /**
     * When the term has passed, after all that happened to it since its start. An extension lengthens the term itself, so that
     * it is counted from the same start and its last day is moved once, at the end.
     *
     * @param extendedBy further units, 0 for none
     */
    public Due due(LegalTerm term, Instant start, int extendedBy, Pauses pauses) {
        int length = term.length() + extendedBy;
        return term.unit() == Unit.HOURS
                ? hours(term, start, length, pauses)
                : days(term, LocalDate.ofInstant(start, term.zone()), length, pauses);
    }

    private static Due hours(LegalTerm term, Instant start, int length, Pauses pauses) {
        Instant at = pauses.shift(start, start.plus(Duration.ofHours(length)));
        // midnight is 24:00 of the day that ends with it
        LocalDate lastDay = LocalDate.ofInstant(at.minusNanos(1), term.zone());
        return new Due(at, term, LocalDate.ofInstant(start, term.zone()), lastDay, List.of(), false);
    }

    /** Counts day by day, and then looks for the first day on which a term may end. */
    private Due days(LegalTerm term, LocalDate startDay, int length, Pauses pauses) {
        ZoneId zone = term.zone();
        List<Due.Skipped> skipped = new ArrayList<>();
        boolean provisional = false;
        int counted = 0;
        LocalDate day = startDay;
        while (true) {
            day = day.plusDays(1);
            if (pauses.stop(day, zone)) continue;
            boolean nearEnd = ++counted >= length;
            // in a term of calendar days, only the end has to be a working day
            if (term.unit() == Unit.DAYS && !nearEnd) continue;
            provisional |= !workingDays.announced(day.getYear());
            String reason = workingDays.dayOff(day).orElse(null);
            if (reason == null && nearEnd) break;
            if (reason == null) continue;
            skipped.add(new Due.Skipped(day, reason));
            counted--;
        }
        Instant at = day.plusDays(1).atStartOfDay(zone).toInstant();
        return new Due(at, term, startDay, day, List.copyOf(skipped), provisional);
    }
}
