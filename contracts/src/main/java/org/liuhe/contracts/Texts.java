package org.liuhe.contracts;

import java.util.regex.Pattern;

/** The one rule for text that people write: not blank, bounded, free of control characters. */
public final class Texts {

    /** Longest statement or reply, in characters. */
    public static final int STATEMENT = 4_000;

    /** Longest single line (a place, a name, a telephone number), in characters. */
    public static final int LINE = 200;

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}&&[^\\n\\r\\t\\u200c\\u200d]]");

    private Texts() {}

    /**
     * @return the text without surrounding blanks; a sealed text, which a part of the system passes on, as it is
     * @throws RuleBroken text.blank, text.too-long or text.control-character, naming the field
     */
    public static String required(String field, String text, int longest) {
        if (text == null || text.isBlank()) throw new RuleBroken(CommonRule.TEXT_BLANK, field);
        if (SealedText.isWhole(text)) return text;
        if (text.length() > longest) throw new RuleBroken(CommonRule.TEXT_TOO_LONG, field, longest);
        if (CONTROL.matcher(text).find()) throw new RuleBroken(CommonRule.TEXT_CONTROL_CHARACTER, field);
        return text.strip();
    }

    /** As {@link #required}, but a missing or blank text is null. */
    public static String optional(String field, String text, int longest) {
        return text == null || text.isBlank() ? null : required(field, text, longest);
    }
}
