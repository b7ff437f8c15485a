package org.liuhe.contracts.calendar;

import org.liuhe.contracts.Rule;

/** Rules of the calendar. */
public enum CalendarRule implements Rule {
    /** The days that are asked for end before they begin, or are more than an answer spans. */
    SPAN("calendar.span", Kind.BROKEN),
    /** The secret of the feed is not one that somebody has now. */
    LINK_UNKNOWN("calendar.link-unknown", Kind.UNKNOWN);

    private final String code;
    private final Kind kind;

    CalendarRule(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
