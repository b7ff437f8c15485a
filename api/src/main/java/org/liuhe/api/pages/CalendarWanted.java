package org.liuhe.api.pages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.calendar.CalendarKind;
import org.liuhe.contracts.calendar.ListCalendar;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of a calendar somebody wants to see, as it stands in the page's address.
 *
 * @param from a Monday
 * @param present whether it begins with this week, which the address then does not say
 */
record CalendarWanted(LocalDate from, boolean present, CalendarKind kind, String area) {

    static final int WEEKS = 4;

    static CalendarWanted of(String from, String kind, String area, LocalDate today) {
        LocalDate monday = monday(blank(from) ? today : day(from));
        return new CalendarWanted(
                monday,
                monday.equals(monday(today)),
                blank(kind) ? null : kind(kind),
                blank(area) ? null : new AreaPath(area).value());
    }

    ListCalendar query() {
        return new ListCalendar(from, from.plusWeeks(WEEKS), kind, area);
    }

    /** Whether it is narrowed to something. */
    public boolean any() {
        return kind != null || area != null;
    }

    public String link() {
        return link(from, kind);
    }

    /** The same days for another kind, or for all. */
    public String forKind(CalendarKind other) {
        return link(from, other);
    }

    public String before() {
        return link(from.minusWeeks(WEEKS), kind);
    }

    public String after() {
        return link(from.plusWeeks(WEEKS), kind);
    }

    /** The same with this week first. */
    public String now() {
        return link(null, kind);
    }

    private String link(LocalDate monday, CalendarKind of) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/calendar");
        if (monday != null && !(present && monday.equals(from))) link.queryParam("from", monday);
        if (of != null) link.queryParam("kind", of);
        // a path of an area has no sign that would have to be written otherwise
        if (area != null) link.queryParam("area", area);
        return link.toUriString();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < ListCalendar.FIRST_YEAR || day.getYear() > ListCalendar.LAST_YEAR)
                throw new Refused(EdgeRule.VALUE_OUT_OF_RANGE, "from");
            return day;
        } catch (DateTimeParseException e) {
            throw new Refused(EdgeRule.VALUE_UNKNOWN, "from");
        }
    }

    private static CalendarKind kind(String name) {
        return Arrays.stream(CalendarKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(EdgeRule.VALUE_UNKNOWN, "kind"));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
