package org.liuhe.api.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In the table {@code calendar_link}, each by the hash of its secret: who reads the table can fetch nothing. */
@Component
class StoredCalendarLinks implements CalendarLinks {

    private static final int SECRET_BYTES = 32;
    private static final Pattern SECRET = Pattern.compile("[0-9A-Za-z_-]{43}");

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    StoredCalendarLinks(DataSource dataSource, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    @Override
    public String make(String person, String language) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.instant();
        // of others too: no link is kept longer than it leads anywhere
        jdbc.sql("DELETE FROM calendar_link WHERE ends_at <= :now")
                .param("now", time(now))
                .update();
        jdbc.sql(
                        """
                        INSERT INTO calendar_link (person, key_hash, language, made_at, ends_at)
                        VALUES (:person, :hash, :language, :now, :ends)
                        ON CONFLICT (person) DO UPDATE
                        SET key_hash = excluded.key_hash, language = excluded.language, made_at = excluded.made_at,
                            ends_at = excluded.ends_at, fetched_at = NULL""")
                .param("person", person)
                .param("hash", hash(key))
                .param("language", language)
                .param("now", time(now))
                .param("ends", time(now.plus(HOLDS)))
                .update();
        return key;
    }

    @Override
    public void end(String person) {
        jdbc.sql("DELETE FROM calendar_link WHERE person = :person")
                .param("person", person)
                .update();
    }

    @Override
    public Optional<Standing> of(String person) {
        return jdbc.sql("SELECT * FROM calendar_link WHERE person = :person AND ends_at > :now")
                .param("person", person)
                .param("now", time(clock.instant()))
                .query((row, number) ->
                        new Standing(instant(row, "made_at"), instant(row, "ends_at"), instant(row, "fetched_at")))
                .optional();
    }

    /** One write an hour, however often a program comes. */
    @Override
    public Optional<Link> find(String key) {
        if (!SECRET.matcher(key).matches()) return Optional.empty();
        Instant now = clock.instant();
        Optional<Link> found = jdbc.sql(
                        "SELECT person, language FROM calendar_link WHERE key_hash = :hash AND ends_at > :now")
                .param("hash", hash(key))
                .param("now", time(now))
                .query((row, number) -> new Link(row.getString("person"), row.getString("language")))
                .optional();
        found.ifPresent(link -> jdbc.sql(
                        """
                        UPDATE calendar_link SET fetched_at = :hour
                        WHERE key_hash = :hash AND (fetched_at IS NULL OR fetched_at < :hour)""")
                .param("hash", hash(key))
                .param("hour", time(now.truncatedTo(ChronoUnit.HOURS)))
                .update());
        return found;
    }

    /** The secret is as long as the hash and drawn at random: nothing is gained by making the hash slow. */
    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
