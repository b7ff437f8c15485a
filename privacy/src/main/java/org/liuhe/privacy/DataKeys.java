package org.liuhe.privacy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The data keys, wrapped in the database and, for a minute, plain in this process. */
@Component
class DataKeys {

    /** So long may another node still know a key that was destroyed. */
    private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

    private static final int MOST_KNOWN = 20_000;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();
    private final String source;
    private volatile MasterKeys masters;
    private final Cache<String, DataKey> byOwner = Caffeine.newBuilder()
            .maximumSize(MOST_KNOWN)
            .expireAfterWrite(KNOWN_FOR)
            .build();
    private final Cache<Long, DataKey> byId = Caffeine.newBuilder()
            .maximumSize(MOST_KNOWN)
            .expireAfterWrite(KNOWN_FOR)
            .build();

    DataKeys(JdbcClient jdbc, @Value("${liuhe.privacy.master-keys:}") String source) {
        this.jdbc = jdbc;
        this.source = source;
        this.masters = MasterKeys.of(source);
    }

    /** The owner's key, made where there is none; in the running transaction, if any. */
    DataKey of(String owner) {
        DataKey known = byOwner.getIfPresent(owner);
        if (known != null) return known;
        DataKey key = stored(owner).orElseGet(() -> made(owner));
        AfterCommit.run(() -> {
            byOwner.put(owner, key);
            byId.put(key.id(), key);
        });
        return key;
    }

    /** Empty where no key has this number. */
    Optional<DataKey> numbered(long id) {
        DataKey known = byId.getIfPresent(id);
        if (known != null) return Optional.of(known);
        Optional<DataKey> found = jdbc.sql("SELECT id, owner, wrapped FROM personal_key WHERE id = :id")
                .param("id", id)
                .query((row, n) -> unwrapped(row.getLong("id"), row.getString("owner"), row.getBytes("wrapped")))
                .optional();
        found.ifPresent(key -> AfterCommit.run(() -> byId.put(id, key)));
        return found;
    }

    /** For ever: what it sealed can be opened by nobody, and this owner gets no other key. Quiet where it was done. */
    void destroy(String owner) {
        jdbc.sql(
                        """
                        INSERT INTO personal_key (owner, wrapped, erased_at) VALUES (:owner, NULL, now())
                        ON CONFLICT (owner) DO UPDATE SET wrapped = NULL, erased_at = now()
                        WHERE personal_key.erased_at IS NULL""")
                .param("owner", owner)
                .update();
        forget();
    }

    void forget() {
        byOwner.invalidateAll();
        byId.invalidateAll();
    }

    private Optional<DataKey> stored(String owner) {
        return jdbc.sql("SELECT id, owner, wrapped FROM personal_key WHERE owner = :owner")
                .param("owner", owner)
                .query((row, n) -> unwrapped(row.getLong("id"), owner, row.getBytes("wrapped")))
                .optional();
    }

    private DataKey made(String owner) {
        byte[] bytes = new byte[DataKey.LENGTH];
        random.nextBytes(bytes);
        try {
            jdbc.sql("INSERT INTO personal_key (owner, wrapped) VALUES (:owner, :wrapped) ON CONFLICT DO NOTHING")
                    .param("owner", owner)
                    .param("wrapped", masters.wrap(bytes, owner))
                    .update();
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
        // Somebody else's, where two came at once.
        return stored(owner).orElseThrow();
    }

    private DataKey unwrapped(long id, String owner, byte[] wrapped) {
        if (wrapped == null) return new DataKey(id, owner, null);
        try {
            return new DataKey(id, owner, masters.unwrap(wrapped, owner));
        } catch (GeneralSecurityException perhapsRotated) {
            masters = MasterKeys.of(source);
            try {
                return new DataKey(id, owner, masters.unwrap(wrapped, owner));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("data key " + id + " was wrapped by a master key that is not here");
            }
        }
    }
}
