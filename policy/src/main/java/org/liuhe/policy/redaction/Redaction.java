package org.liuhe.policy.redaction;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** A text without some of its details. */
public final class Redaction {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private Redaction() {}

    /**
     * The text with a mark in the place of each finding, in the language of the text.
     *
     * @param findings of this text, as {@link PersonalDetails} has them: none overlaps another
     */
    public static String of(String text, Collection<Finding> findings) {
        List<Finding> fromTheEnd = findings.stream()
                .sorted(Comparator.comparing(Finding::from).reversed())
                .toList();
        StringBuilder redacted = new StringBuilder(text);
        for (Finding each : fromTheEnd) redacted.replace(each.from(), each.to(), mark(each, text));
        return redacted.toString();
    }

    /** What stands in the place of the finding. */
    public static String mark(Finding finding, String text) {
        return finding.kind().mark(!HAN.matcher(text).find());
    }
}
