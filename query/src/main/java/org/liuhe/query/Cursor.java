package org.liuhe.query;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.RuleBroken;

/**
 * A place in a list that is ordered by a time and, among equals, an id: the key of the last row shown. Rows that come or
 * go elsewhere move no page.
 *
 * @param at to the microsecond, as the database keeps it
 */
public record Cursor(Instant at, String id) {

    private static final int LARGEST_PAGE = 100;
    private static final int LONGEST = 200;
    private static final Pattern FORM = Pattern.compile("1:(-?\\d{1,18}):([0-9A-Za-z-]{1,80})");

    private static final Cursor BEFORE_ALL = new Cursor(Instant.parse("0001-01-01T00:00:00Z"), "");
    private static final Cursor AFTER_ALL = new Cursor(Instant.parse("9999-12-31T00:00:00Z"), "");

    /** Where an ascending list goes on; before its first row where the cursor is null. */
    public static Cursor ascending(String cursor) {
        return cursor == null ? BEFORE_ALL : parse(cursor);
    }

    /** Where a descending list goes on; before its first row where the cursor is null. */
    public static Cursor descending(String cursor) {
        return cursor == null ? AFTER_ALL : parse(cursor);
    }

    /**
     * One more than the page's size: the row beyond tells that there is a next page.
     *
     * @throws RuleBroken id.malformed, naming the size, where it is not from 1 to 100
     */
    public static int limit(int size) {
        if (size < 1 || size > LARGEST_PAGE) throw new RuleBroken(CommonRule.ID_MALFORMED, "size", LARGEST_PAGE);
        return size + 1;
    }

    /** The page's rows, from at most {@link #limit} of them. */
    public static <R, T> Page<T> page(List<R> rows, int size, Function<R, T> item, Function<R, Cursor> key) {
        boolean more = rows.size() > size;
        List<T> items = rows.stream().limit(size).map(item).toList();
        return new Page<>(items, more ? key.apply(rows.get(size - 1)).text() : null);
    }

    private static Cursor parse(String cursor) {
        if (cursor.length() > LONGEST) throw malformed();
        String text;
        try {
            text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) throw malformed();
        Instant at = Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS);
        if (at.isBefore(BEFORE_ALL.at) || at.isAfter(AFTER_ALL.at)) throw malformed();
        return new Cursor(at, parts.group(2));
    }

    private String text() {
        String text = "1:" + ChronoUnit.MICROS.between(Instant.EPOCH, at) + ":" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static RuleBroken malformed() {
        return new RuleBroken(CommonRule.ID_MALFORMED, "cursor", "");
    }
}
