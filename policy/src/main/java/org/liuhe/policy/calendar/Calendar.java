package org.liuhe.policy.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Working days from the yearly notices; a year without a notice has its weekends and the public holidays that the
 * Regulation fixes 全国年节及纪念日放假办法, without make-up workdays.
 */
public final class Calendar implements WorkingDays {

    private final Map<Integer, AnnouncedYear> years = new TreeMap<>();
    private final PublicHolidays fixed;

    public Calendar(Collection<AnnouncedYear> announced, PublicHolidays fixed) {
        announced.forEach(year -> years.put(year.year(), year));
        this.fixed = fixed;
    }

    @Override
    public Optional<String> dayOff(LocalDate day) {
        AnnouncedYear next = years.get(day.getYear() + 1);
        if (next != null && next.names(day)) return next.dayOff(day);
        AnnouncedYear own = years.get(day.getYear());
        if (own != null) return own.dayOff(day);
        return fixed.on(day).or(() -> AnnouncedYear.isWeekend(day) ? Optional.of("weekend") : Optional.empty());
    }

    @Override
    public boolean announced(int year) {
        return years.containsKey(year);
    }
}
