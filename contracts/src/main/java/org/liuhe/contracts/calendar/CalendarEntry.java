package org.liuhe.contracts.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.inbox.Task;

/**
 * One thing to come. It has no words that anybody wrote, and no place.
 *
 * @param id the same as long as it is the same thing
 * @param matterId the matter to open
 * @param task what is due; null for a session
 * @param organisation whose it is; null where it is the asker's own, or the operator's for want of anybody
 * @param trackingCode null where the matter has none
 * @param category code, or null
 * @param startsAt of a session; null for all else
 * @param due null for a session
 * @param overdue whether its term has passed
 */
public record CalendarEntry(
        String id,
        CalendarKind kind,
        String matterId,
        Task task,
        String organisation,
        String trackingCode,
        String category,
        String area,
        Instant startsAt,
        DueDate due,
        boolean overdue) {

    /** The zone in which days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** When it happens, or until when it is due. */
    public Instant at() {
        return startsAt == null ? due.at() : startsAt;
    }

    /** Whether it has an hour: what is due at the end of a day has none. */
    public boolean timed() {
        return startsAt != null || due.unit() == DueDate.Unit.HOURS;
    }

    /** The day on which it stands: of a term in days, the last. */
    public LocalDate day() {
        return timed() ? LocalDate.ofInstant(at(), ZONE) : due.lastDay();
    }
}
