package org.liuhe.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.privacy.Person;
import org.liuhe.contracts.privacy.PersonalMatters;

class StoredMattersTest {

    private final EmbeddedEventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final StoredMatters matters = new StoredMatters(events, new AnnasComplaint());

    @Test
    void knowsWhatWasFiledWithoutAnAccount() {
        happened("pet-1");
        happened("cmp-anna");
        assertThat(matters.by(Person.behind("pet-1"))).isTrue();
        assertThat(matters.by(Person.behind("cmp-anna"))).isFalse();
    }

    @Test
    void refusesWhatNobodyFiled() {
        happened("case-1");
        for (String none : List.of("pet-none", "case-1", "nonsense", ""))
            assertThatThrownBy(() -> matters.by(Person.behind(none)))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessageContaining(CommonRule.MATTER_UNKNOWN.code());
    }

    private void happened(String matter) {
        events.publish(new GenericDomainEventMessage<>("Matter", matter, 0, "filed"));
    }

    private static final class AnnasComplaint implements PersonalMatters {
        @Override
        public List<String> of(Person person) {
            return List.of();
        }

        @Override
        public Person filer(String matterId) {
            return matterId.equals("cmp-anna") ? Person.account("anna") : Person.behind(matterId);
        }

        @Override
        public List<String> naming(PersonalData.Kind kind, String nameOrPhone) {
            return List.of();
        }
    }
}
