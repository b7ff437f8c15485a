package org.liuhe.privacy;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.liuhe.contracts.privacy.PersonalTexts;

/**
 * The key of one owner: AES-256-GCM, with the key's number as associated data.
 *
 * @param bytes null where it was destroyed
 */
record DataKey(long id, String owner, byte[] bytes) {

    static final int LENGTH = 32;

    /** A token; or what is left of a person, where the key is gone. */
    String seal(String text) {
        if (bytes == null) return PersonalTexts.ERASED;
        return Token.of(id, seal(text.getBytes(StandardCharsets.UTF_8)));
    }

    byte[] seal(byte[] plain) {
        try {
            return new AesGcmJce(bytes).encrypt(plain, associated());
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    byte[] open(byte[] sealed) throws GeneralSecurityException {
        return new AesGcmJce(bytes).decrypt(sealed, associated());
    }

    /** HMAC-SHA256, for what must be found again and not read. */
    byte[] digest(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private byte[] associated() {
        return Long.toString(id).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return "key " + id;
    }
}
