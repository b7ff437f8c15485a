package org.liuhe.contracts.calendar;

import java.time.LocalDate;
import org.liuhe.contracts.Query;

/**
 * What is to come for the asking actor and their organisations: what stands in their inbox with a date, the sessions that they
 * take part in, and the councils in which they have a seat.
 *
 * @param from the first day
 * @param until the first day after; at most {@link #LONGEST} days later
 * @param kind only this, or null
 * @param area path of an area: it, and all below; or null
 */
public record ListCalendar(LocalDate from, LocalDate until, CalendarKind kind, String area)
        implements Query<CalendarView> {

    /** Days that one answer spans at most. */
    public static final int LONGEST = 366;

    /** Years in which days may be asked for. */
    public static final int FIRST_YEAR = 2000;

    public static final int LAST_YEAR = 2199;

    /** Entries that one answer holds at most. */
    public static final int MOST = 500;
}
