package org.liuhe.contracts;

import java.util.regex.Pattern;

/**
 * How a sealed text looks on its way from one matter to another. It stands between two characters for private use, which no
 * text of a person may have, and a person's command that holds one is refused.
 */
public final class SealedText {

    public static final char FIRST = '\uE0A5';
    public static final char LAST = '\uE0A6';

    /** Group 1 is the key's number, group 2 what is sealed, in base64url. */
    public static final Pattern ANYWHERE = Pattern.compile(FIRST + "1\\.([0-9]{1,18})\\.([A-Za-z0-9_-]+)" + LAST);

    private SealedText() {}

    /** Whether the text is one sealed text and nothing else. */
    public static boolean isWhole(String text) {
        return !text.isEmpty()
                && text.charAt(0) == FIRST
                && ANYWHERE.matcher(text).matches();
    }

    /** Whether there is one in the text, or the beginning of one. */
    public static boolean isIn(String text) {
        return text.indexOf(FIRST) >= 0;
    }
}
