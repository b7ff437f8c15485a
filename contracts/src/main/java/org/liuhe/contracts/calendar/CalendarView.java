package org.liuhe.contracts.calendar;

import java.util.List;

/**
 * What is to come in the days that were asked for.
 *
 * @param entries by day and hour; of one day, what has an hour first
 * @param more whether there is more than {@link ListCalendar#MOST}
 */
public record CalendarView(List<CalendarEntry> entries, boolean more) {}
