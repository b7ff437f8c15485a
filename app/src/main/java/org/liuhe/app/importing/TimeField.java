package org.liuhe.app.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A time of the row, in the zone of the mapping unless the value itself says one.
 *
 * @param name of the mapping's field
 * @param otherwise column to take where the first is empty, or null; taking it is noted
 * @param twice what to do with a time that the clocks showed twice
 */
record TimeField(String name, String column, String otherwise, List<TimeFormat> formats, ZoneId zone, Twice twice) {

    /** Which one is meant of a local time that came twice, when the clocks were put back. */
    enum Twice {
        EARLIER,
        LATER,
        REFUSE
    }

    boolean isGiven(Row.Readable row) {
        return !row.value(column).isEmpty();
    }

    /**
     * @param notBefore an end cannot lie before its beginning: decides between two meanings where only one fits; or null
     * @return null where there is no value, or, with a refusal, where it gives no instant
     */
    Instant read(Row.Readable row, Instant notBefore, Findings findings) {
        String text = row.value(column);
        if (text.isEmpty() && otherwise != null) {
            text = row.value(otherwise);
            if (!text.isEmpty()) findings.note(name, ImportRule.CLOSING_TIME_INSTEAD, column, otherwise);
        }
        if (text.isEmpty()) return null;
        TemporalAccessor parsed = parse(text, findings);
        if (parsed instanceof Instant instant) return instant;
        if (parsed instanceof ZonedDateTime zoned) return zoned.toInstant();
        return parsed == null ? null : inZone((LocalDateTime) parsed, notBefore, findings);
    }

    private TemporalAccessor parse(String text, Findings findings) {
        boolean form = false;
        for (TimeFormat format : formats) {
            try {
                return format.read(text);
            } catch (DateTimeException | ArithmeticException e) {
                form |= format.hasForm(text);
            }
        }
        // a row whose columns have moved may have a name here: only what has the form of a date is shown
        if (form) findings.refuse(name, ImportRule.TIME_IMPOSSIBLE, text);
        else findings.refuse(name, ImportRule.TIME_UNREADABLE, patterns());
        return null;
    }

    private Instant inZone(LocalDateTime local, Instant notBefore, Findings findings) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.size() == 1) return local.toInstant(offsets.get(0));
        if (offsets.isEmpty()) {
            findings.refuse(name, ImportRule.TIME_SKIPPED, local, zone);
            return null;
        }
        if (twice == Twice.REFUSE) {
            findings.refuse(name, ImportRule.TIME_TWICE, local, zone, "");
            return null;
        }
        Instant earlier = local.toInstant(offsets.get(0));
        Instant later = local.toInstant(offsets.get(1));
        boolean onlyLaterFits = notBefore != null && earlier.isBefore(notBefore) && !later.isBefore(notBefore);
        Instant taken = twice == Twice.LATER || onlyLaterFits ? later : earlier;
        findings.note(name, ImportRule.TIME_TWICE, local, zone, taken);
        return taken;
    }

    private String patterns() {
        return formats.stream().map(TimeFormat::name).collect(Collectors.joining(", "));
    }
}
