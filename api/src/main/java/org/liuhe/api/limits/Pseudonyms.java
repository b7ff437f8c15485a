package org.liuhe.api.limits;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names that tell nothing without the installation's secret: HMAC-SHA-256, half of it. */
final class Pseudonyms {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    private static final int KEPT_BYTES = 16;

    private final JdbcClient jdbc;
    private volatile SecretKeySpec key;

    Pseudonyms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DataAccessException where the secret cannot be read */
    String of(String name) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            byte[] hash = mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, KEPT_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The first node draws it, and all read the same. */
    private SecretKeySpec key() {
        if (key == null) {
            byte[] drawn = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(drawn);
            jdbc.sql("INSERT INTO limit_secret (secret) VALUES (:drawn) ON CONFLICT DO NOTHING")
                    .param("drawn", drawn)
                    .update();
            key = new SecretKeySpec(
                    jdbc.sql("SELECT secret FROM limit_secret")
                            .query(byte[].class)
                            .single(),
                    ALGORITHM);
        }
        return key;
    }
}
