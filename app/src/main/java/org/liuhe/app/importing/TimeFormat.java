package org.liuhe.app.importing;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * One way that the file writes times; strict, so that 30 February is refused and not moved.
 *
 * @param name the pattern, or {@code epoch-seconds} or {@code epoch-millis}
 */
record TimeFormat(String name, DateTimeFormatter formatter, long millisPerUnit) {

    private static final ZonedDateTime SAMPLE = ZonedDateTime.of(2020, 2, 3, 16, 5, 6, 0, ZoneOffset.ofHours(8));

    /** @throws IllegalArgumentException where no instant can follow from the pattern */
    static TimeFormat of(String name, Locale locale) {
        if (name.equals("epoch-seconds")) return new TimeFormat(name, null, 1_000);
        if (name.equals("epoch-millis")) return new TimeFormat(name, null, 1);
        DateTimeFormatter formatter = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(name)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
        try {
            parse(formatter, formatter.format(SAMPLE));
        } catch (DateTimeException incomplete) {
            throw new IllegalArgumentException(
                    "the pattern \"" + name + "\" gives no complete date; the year is u (not y), and h needs a");
        }
        return new TimeFormat(name, formatter, 0);
    }

    /**
     * @return a ZonedDateTime, a LocalDateTime or an Instant, the first that the text gives
     * @throws DateTimeException where it gives none
     */
    TemporalAccessor read(String text) {
        if (formatter != null) return parse(formatter, text);
        if (!text.matches("-?\\d{1,15}")) throw new DateTimeException("no number");
        return Instant.ofEpochMilli(Math.multiplyExact(Long.parseLong(text), millisPerUnit));
    }

    /** True where the text has the form of the pattern, whether or not there is such a date. */
    boolean hasForm(String text) {
        if (formatter == null) return false;
        ParsePosition position = new ParsePosition(0);
        return formatter.parseUnresolved(text, position) != null && position.getIndex() == text.length();
    }

    private static TemporalAccessor parse(DateTimeFormatter formatter, String text) {
        TemporalAccessor parsed = formatter.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
        return parsed instanceof LocalDate day ? day.atStartOfDay() : parsed;
    }
}
