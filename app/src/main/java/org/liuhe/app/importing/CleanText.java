package org.liuhe.app.importing;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The cleaning that every value goes through: composed characters, no invisible marks (byte order mark, zero-width space,
 * soft hyphen, direction marks), no blanks around it, wide and no-break blanks included. Joiners stay, since some scripts
 * need them; real control characters stay, so that they are refused and not hidden.
 */
final class CleanText {

    private static final Pattern MARKS =
            Pattern.compile("[\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\u3000]+");

    private CleanText() {}

    static String value(String raw) {
        if (isPlain(raw)) return raw.strip();
        String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        String visible = MARKS.matcher(composed).replaceAll("");
        int from = 0;
        int to = visible.length();
        while (from < to && isBlank(visible.charAt(from))) from++;
        while (to > from && isBlank(visible.charAt(to - 1))) to--;
        return visible.substring(from, to);
    }

    /** As one line: every run of blanks and line ends becomes one space. */
    static String line(String value) {
        return BLANKS.matcher(value).replaceAll(" ").strip();
    }

    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) if (raw.charAt(i) >= 0x80) return false;
        return true;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
