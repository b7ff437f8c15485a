package org.liuhe.api.pages;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.liuhe.contracts.DueDate;
import org.liuhe.policy.calendar.WorkingDays;

/** How long there is left, in the unit that the term itself counts in. */
final class Countdown {

    private static final Duration HOURS_UNTIL = Duration.ofHours(48);

    /** Where a term is of two hours, its minutes are worth saying. */
    private static final Duration MINUTES_UNTIL = Duration.ofHours(3);

    private final PageTexts texts;
    private final Locale language;
    private final WorkingDays workingDays;
    private final Instant now;
    private final ZoneId zone;

    Countdown(PageTexts texts, Locale language, WorkingDays workingDays, Instant now, ZoneId zone) {
        this.texts = texts;
        this.language = language;
        this.workingDays = workingDays;
        this.now = now;
        this.zone = zone;
    }

    String until(DueDate due) {
        if (!now.isBefore(due.at())) return late(due.at());
        if (due.unit() == DueDate.Unit.HOURS) return until(due.at());
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (!today.isBefore(due.lastDay())) return texts.get(language, "left.today");
        return due.unit() == DueDate.Unit.WORKING_DAYS
                ? texts.get(language, "left.working-days", workingDaysLeft(today, due.lastDay()))
                : texts.get(language, "left.days", ChronoUnit.DAYS.between(today, due.lastDay()));
    }

    String until(Instant at) {
        if (!now.isBefore(at)) return late(at);
        Duration left = Duration.between(now, at);
        if (left.toHours() < 1) return texts.get(language, "left.under-an-hour");
        if (left.compareTo(MINUTES_UNTIL) < 0 && left.toMinutesPart() > 0)
            return texts.get(language, "left.hours-minutes", left.toHours(), left.toMinutesPart());
        if (left.compareTo(HOURS_UNTIL) < 0) return texts.get(language, "left.hours", left.toHours());
        return texts.get(language, "left.days", left.toDays());
    }

    private String late(Instant at) {
        Duration since = Duration.between(at, now);
        if (since.toHours() < 1) return texts.get(language, "late.just");
        if (since.toDays() < 1) return texts.get(language, "late.hours", since.toHours());
        return texts.get(language, "late.days", since.toDays());
    }

    private long workingDaysLeft(LocalDate today, LocalDate lastDay) {
        return today.plusDays(1)
                .datesUntil(lastDay.plusDays(1))
                .filter(day -> workingDays.dayOff(day).isEmpty())
                .count();
    }
}
