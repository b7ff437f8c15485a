package org.liuhe.app.importing;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liuhe.contracts.areas.AreaPath;

/**
 * Where in the tree a row belongs: the prefix, and what the column adds to it.
 *
 * @param column null where every row belongs to the prefix itself
 * @param table what a value adds; null where the value itself is added
 * @param pattern what a value must look like as a whole; its first group, where it has one, is what is added; or null
 * @param blank the area of a row whose column is empty; null where such a row is refused
 */
record AreaField(String prefix, String column, Map<String, String> table, Pattern pattern, AreaPath blank) {

    private static final String FIELD = "area";

    /** Null, with a refusal, where the value leads to no area. */
    AreaPath read(Row.Readable row, Findings findings) {
        if (column == null) return findings.unlessBroken(FIELD, () -> new AreaPath(prefix));
        String value = row.value(column);
        if (value.isEmpty() && blank != null) return blank;
        String added = added(value);
        if (added == null) {
            findings.refuse(FIELD, ImportRule.AREA_UNMAPPED, Table.named(value), column);
            return null;
        }
        return findings.unlessBroken(FIELD, () -> new AreaPath(prefix + added));
    }

    private String added(String value) {
        if (table != null) return table.get(value);
        if (pattern == null) return value.isEmpty() ? null : value;
        Matcher matcher = pattern.matcher(value);
        if (!matcher.matches()) return null;
        return matcher.groupCount() == 0 ? value : matcher.group(1);
    }
}
