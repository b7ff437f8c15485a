package org.liuhe.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.privacy.Person;
import org.liuhe.contracts.privacy.PersonErased;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

class CalendarLinkTest {

    private static final String LIN = Story.REPORTER;
    private static final String OTHER = "somebody-else";

    private final ReadModels models = ReadModels.empty();

    @BeforeEach
    void noLinks() {
        models.db().sql("TRUNCATE calendar_link").update();
    }

    @Test
    void whoIsErasedHasNoLinkAnyMore() {
        link(LIN, Story.START);
        link(OTHER, Story.START);
        models.play(erased(Person.behind("cmp-1")));
        assertThat(links()).containsExactlyInAnyOrder(LIN, OTHER);
        models.play(ReadModels.twice(erased(Person.account(LIN))));
        assertThat(links()).containsExactly(OTHER);
    }

    @Test
    void aReplayEndsNoLinkThatTheAccountMadeAfterwards() {
        link(LIN, Story.START.plusSeconds(60));
        models.reset();
        models.play(erased(Person.account(LIN)));
        assertThat(links()).containsExactly(LIN);
    }

    private static List<DomainEventMessage<?>> erased(Person person) {
        return List.of(new GenericDomainEventMessage<>(
                "Erasure", "erasure-1", 2, new PersonErased("erasure-1", person.value(), Story.START.plusSeconds(9))));
    }

    private void link(String person, Instant madeAt) {
        models.db()
                .sql(
                        """
                        INSERT INTO calendar_link (person, key_hash, language, made_at, ends_at)
                        VALUES (:person, :hash, 'zh-CN', :made, :made + interval '1 year')""")
                .param("person", person)
                .param("hash", person.getBytes(StandardCharsets.UTF_8))
                .param("made", madeAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<String> links() {
        return models.db()
                .sql("SELECT person FROM calendar_link")
                .query(String.class)
                .list();
    }
}
