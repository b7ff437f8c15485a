package org.liuhe.app.importing;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with columns in braces: {@code "{street} {number}"}. */
record Template(String text) {

    private static final Pattern COLUMN = Pattern.compile("\\{([^{}]+)}");

    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        Matcher matcher = COLUMN.matcher(text);
        while (matcher.find()) columns.add(matcher.group(1));
        return columns;
    }

    /** Empty where the template has columns and every one of them is empty, so that bare punctuation is no text. */
    String fill(Row.Readable row) {
        Matcher matcher = COLUMN.matcher(text);
        StringBuilder filled = new StringBuilder();
        boolean constant = true;
        boolean anything = false;
        while (matcher.find()) {
            constant = false;
            String value = row.value(matcher.group(1));
            anything |= !value.isEmpty();
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        matcher.appendTail(filled);
        return constant || anything ? filled.toString() : "";
    }
}
