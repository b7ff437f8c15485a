package org.liuhe.app.importing;

import java.util.Map;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.policy.redaction.PersonalDetails;

/**
 * What the values of a column mean.
 *
 * @param otherwise the meaning of every other value, or null where each has to be in the table
 */
record Table<T>(String column, Map<String, T> meanings, T otherwise) {

    private static final int LONGEST_NAMED = 60;
    private static final String HIDDEN = "***";

    /** The meaning of the row's value; null, with a refusal that names the value, where it has none. */
    T meaning(Row.Readable row, String field, ImportRule unmapped, Findings findings) {
        String value = row.value(column);
        T meaning = meanings.getOrDefault(value, otherwise);
        if (meaning == null) findings.refuse(field, unmapped, named(value), column);
        return meaning;
    }

    /** The value as a report may show it: short, and never a telephone number or an address of a person. */
    static String named(String value) {
        try {
            String line = CleanText.line(value);
            if (PersonalDetails.areRefusedIn(line)) return HIDDEN;
            String text = Texts.optional(null, line, Integer.MAX_VALUE);
            if (text == null) return "";
            return text.length() <= LONGEST_NAMED ? text : text.substring(0, LONGEST_NAMED) + "…";
        } catch (RuleBroken unreadable) {
            return HIDDEN;
        }
    }
}
