package org.liuhe.query.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.petitions.FindPetition;
import org.liuhe.contracts.petitions.FindPublicPetition;
import org.liuhe.contracts.petitions.ListPublicPetitions;
import org.liuhe.contracts.petitions.PetitionEvent;
import org.liuhe.contracts.petitions.PetitionView;
import org.liuhe.contracts.petitions.PublicPetition;
import org.liuhe.query.ReadModels;

class PetitionReplayTest {

    private static final String TABLES =
            "matter_event|matter|matter_stage|matter_link|matter_participant|matter_duty|matter_duty_past|petition_public";

    private final ReadModels models = ReadModels.empty();

    @Test
    void everyEventTwiceGivesTheSameRows() {
        Map<String, List<String>> once = models.play(life()).rows(TABLES);
        assertThat(once.values()).hasSize(8).allSatisfy(rows -> assertThat(rows).isNotEmpty());
        models.reset();
        assertThat(models.rows(TABLES).values())
                .allSatisfy(rows -> assertThat(rows).isEmpty());
        assertThat(models.play(ReadModels.twice(life())).rows(TABLES)).isEqualTo(once);
    }

    @Test
    void aReplayOverTheFullTablesChangesNothing() {
        Map<String, List<String>> live = models.play(life()).rows(TABLES);
        assertThat(models.play(life()).rows(TABLES)).isEqualTo(live);
    }

    @Test
    void theStoriesHaveEveryEventThatThereIs() {
        Set<Class<?>> told =
                life().stream().map(DomainEventMessage::getPayloadType).collect(Collectors.toSet());
        assertThat(told).containsExactlyInAnyOrder(PetitionEvent.class.getPermittedSubclasses());
    }

    @Test
    void theListTheCodeAndThePetitionTellTheSameAfterEveryEvent() {
        Actor office = new Actor("clerk", Set.of(Role.PETITIONS), Set.of(PetitionStory.OFFICE));
        for (PetitionStory story : PetitionStory.all()) {
            models.reset();
            for (DomainEventMessage<?> event : story.events()) {
                models.play(List.of(event));
                String where = story.id + " after " + event.getPayloadType().getSimpleName();
                PublicPetition byCode =
                        models.ask(new FindPublicPetition(story.code, null), PublicPetition.class, null);
                List<PublicPetition> listed = models.<PublicPetition>page(
                                new ListPublicPetitions(null, null, null, 10), null)
                        .items();
                if (byCode.petitionId() == null) assertThat(listed).as(where).isEmpty();
                else
                    assertThat(listed)
                            .as(where)
                            .usingRecursiveFieldByFieldElementComparatorIgnoringFields("answers")
                            .containsExactly(byCode);
                if (event.getSequenceNumber() == 0) continue;
                Actor reader = byCode.turnOrganisation() == null
                        ? PetitionStory.OPERATOR
                        : new Actor("s", Set.of(Role.STREET), Set.of(byCode.turnOrganisation()));
                PetitionView petition = models.ask(
                        new FindPetition(story.id, null, null),
                        PetitionView.class,
                        story.id.equals("pet-2") ? reader : office);
                assertThat(petition.head().stage())
                        .as(where)
                        .isEqualTo(byCode.stage().name());
                petition.head().duties().stream()
                        .filter(duty -> duty.key().equals("turn"))
                        .forEach(duty -> {
                            assertThat(duty.organisation()).as(where).isEqualTo(byCode.turnOrganisation());
                            assertThat(duty.due()).as(where).isEqualTo(byCode.due());
                            assertThat(duty.overdue()).as(where).isEqualTo(byCode.overdue());
                        });
                if (byCode.turnOrganisation() != null)
                    assertThat(petition.head().duties()).as(where).anyMatch(duty -> duty.key()
                            .equals("turn"));
            }
        }
    }

    private static List<DomainEventMessage<?>> life() {
        List<DomainEventMessage<?>> life = new ArrayList<>();
        PetitionStory.all().forEach(story -> life.addAll(story.events()));
        return life;
    }
}
