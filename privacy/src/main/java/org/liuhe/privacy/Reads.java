package org.liuhe.privacy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.privacy.Person;
import org.liuhe.contracts.privacy.PersonalRead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who looked at whose data (个人信息保护法 art. 44, 51): a row for each hour, reader, question and person. An answer that cannot be
 * recorded is not given.
 */
@Component
class Reads {

    private static final int MOST_SHOWN = 500;

    private record Seen(String owner, Instant hour, String reader, String organisations, String question) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Cache<Seen, Boolean> written = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    Reads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param whose owners of the keys that were used */
    void record(Actor reader, Class<?> question, Set<String> whose) {
        String self = Person.account(reader.subject()).value();
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        String organisations = String.join(",", new TreeSet<>(reader.organisations()));
        for (String owner : whose) {
            if (owner.equals(self)) continue;
            Seen seen = new Seen(owner, hour, reader.subject(), organisations, question.getSimpleName());
            if (written.getIfPresent(seen) == null) {
                write(seen);
                AfterCommit.run(() -> written.put(seen, true));
            }
        }
    }

    /** Newest first, at most 500: what others looked at, of all that goes with the person. */
    List<PersonalRead> of(List<String> owners, String self) {
        return jdbc.sql(
                        """
                        SELECT hour, organisations, question FROM personal_read
                        WHERE owner IN (:owners) AND reader <> :self
                        GROUP BY hour, organisations, question
                        ORDER BY hour DESC, question LIMIT :most""")
                .param("owners", owners)
                .param("self", self)
                .param("most", MOST_SHOWN)
                .query((row, n) -> new PersonalRead(
                        row.getTimestamp("hour").toInstant(),
                        row.getString("organisations").isEmpty()
                                ? List.of()
                                : List.of(row.getString("organisations").split(",")),
                        row.getString("question")))
                .list();
    }

    void forget(String owner) {
        jdbc.sql("DELETE FROM personal_read WHERE owner = :owner")
                .param("owner", owner)
                .update();
    }

    private void write(Seen seen) {
        jdbc.sql(
                        """
                        INSERT INTO personal_read (owner, hour, reader, organisations, question)
                        VALUES (:owner, :hour, :reader, :organisations, :question) ON CONFLICT DO NOTHING""")
                .param("owner", seen.owner())
                .param("hour", java.sql.Timestamp.from(seen.hour()))
                .param("reader", seen.reader())
                .param("organisations", seen.organisations())
                .param("question", seen.question())
                .update();
    }
}
