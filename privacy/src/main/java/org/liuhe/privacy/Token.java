package org.liuhe.privacy;

import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A sealed text as it is stored. It stands between two characters for private use, which no text of a person may have, so that
 * nobody can write one.
 */
final class Token {

    static final char FIRST = '\uE0A5';
    static final char LAST = '\uE0A6';

    /** Group 1 is the key's number, group 2 what is sealed. */
    static final Pattern ANYWHERE = Pattern.compile(FIRST + "1\\.([0-9]{1,18})\\.([A-Za-z0-9_-]+)" + LAST);

    private Token() {}

    static String of(long key, byte[] sealed) {
        return FIRST + "1." + key + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed) + LAST;
    }

    static byte[] sealed(String group) {
        return Base64.getUrlDecoder().decode(group);
    }

    static boolean isWhole(String text) {
        return !text.isEmpty()
                && text.charAt(0) == FIRST
                && ANYWHERE.matcher(text).matches();
    }

    static boolean isIn(String text) {
        return text.indexOf(FIRST) >= 0;
    }
}
