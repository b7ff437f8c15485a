package org.liuhe.privacy;

import java.util.Base64;
import org.liuhe.contracts.SealedText;

/** Writes and reads a sealed text. */
final class Token {

    private Token() {}

    static String of(long key, byte[] sealed) {
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        return SealedText.FIRST + "1." + key + "." + text + SealedText.LAST;
    }

    static byte[] sealed(String group) {
        return Base64.getUrlDecoder().decode(group);
    }
}
