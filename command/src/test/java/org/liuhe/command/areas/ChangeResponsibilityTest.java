package org.liuhe.command.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.command.rules.Shown;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.ChangeResponsibility;
import org.liuhe.contracts.areas.OrganisationEnded;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.OrganisationRegistered;
import org.liuhe.contracts.areas.ResponsibilityGivenUp;
import org.liuhe.contracts.areas.ResponsibilityTaken;

/** One organisation replaces another: both streams, or neither. */
class ChangeResponsibilityTest {

    private static final String OLD = "org-old";
    private static final String NEW = "org-new";
    private static final Instant NEW_YEAR = Instant.parse("2026-12-31T16:00:00Z");

    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Handovers handovers = new Handovers(
            () -> EventSourcingRepository.builder(Organisation.class)
                    .eventStore(events)
                    .build(),
            Town.areas());

    @BeforeEach
    void twoPropertyManagers() {
        registered(OLD, Town.ESTATE);
        registered(NEW, Town.ELSEWHERE);
    }

    @Test
    void tellsBothStreams() {
        send(change(NEW, OLD, NEW_YEAR));
        String estate = Town.ESTATE.value();
        assertThat(last(OLD)).isEqualTo(new ResponsibilityGivenUp(OLD, "property", estate, NEW, NEW_YEAR));
        assertThat(last(NEW)).isEqualTo(new ResponsibilityTaken(NEW, "property", estate, OLD, NEW_YEAR));
        Shown.accepted(this, change(NEW, OLD, NEW_YEAR), last(OLD), last(NEW));
    }

    @Test
    void isQuietWhenRepeated() {
        send(change(NEW, OLD, NEW_YEAR));
        send(change(NEW, OLD, NEW_YEAR));
        assertThat(history(OLD)).hasSize(2);
        assertThat(history(NEW)).hasSize(2);
    }

    @Test
    void fillsAGapWithoutReplacingAnybody() {
        send(change(NEW, null, NEW_YEAR));
        assertThat(history(OLD)).hasSize(1);
        assertThat(last(NEW)).isEqualTo(new ResponsibilityTaken(NEW, "property", Town.ESTATE.value(), "", NEW_YEAR));
    }

    @Test
    void canBeHandedBackLater() {
        send(change(NEW, OLD, NEW_YEAR));
        send(change(OLD, NEW, NEW_YEAR.plusSeconds(1)));
        assertThat(history(OLD)).hasSize(3);
        assertThat(history(NEW)).hasSize(3);
    }

    @Test
    void refusesToReplaceAnOrganisationByItself() {
        refuses(change(OLD, OLD, NEW_YEAR), AreaRule.REPLACED_BY_ITSELF, "insteadOf");
    }

    @Test
    void refusesUnknownOrganisations() {
        refuses(change("org-nobody", OLD, NEW_YEAR), AreaRule.ORGANISATION_UNKNOWN, "organisationId");
        refuses(change(NEW, "org-nobody", NEW_YEAR), AreaRule.ORGANISATION_UNKNOWN, "insteadOf");
    }

    @Test
    void refusesToReplaceWhomDoesNotServeIt() {
        registered("org-third", Town.ELSEWHERE);
        refuses(change(NEW, "org-third", NEW_YEAR), AreaRule.NOT_SERVING, "insteadOf");
    }

    @Test
    void refusesTheSecondReplacementOfTheSame() {
        registered("org-third", Town.ELSEWHERE);
        send(change(NEW, OLD, NEW_YEAR));
        refuses(change("org-third", OLD, NEW_YEAR.plusSeconds(1)), AreaRule.NOT_SERVING, "insteadOf");
    }

    @Test
    void refusesATimeThatOverlapsAnEarlierChange() {
        send(change(NEW, OLD, NEW_YEAR));
        refuses(change(OLD, NEW, NEW_YEAR), AreaRule.HANDOVER_OVERLAPS, "from");
        refuses(change(OLD, NEW, NEW_YEAR.minusSeconds(1)), AreaRule.HANDOVER_OVERLAPS, "from");
    }

    @Test
    void refusesAMissingTime() {
        refuses(change(NEW, OLD, null), AreaRule.HANDOVER_UNDATED, "from");
    }

    @Test
    void refusesAnAreaOutsideTheTree() {
        refuses(command(NEW, "property", new AreaPath("la")), AreaRule.AREA_UNKNOWN, "area");
    }

    @Test
    void refusesWhatIsNoCapability() {
        refuses(command(NEW, "Property!", Town.ESTATE), AreaRule.CAPABILITY_MALFORMED, "capability");
        RuleBroken blank =
                catchThrowableOfType(RuleBroken.class, () -> handovers.handle(command(NEW, " ", Town.ESTATE)));
        assertThat(blank.rule()).isEqualTo(CommonRule.TEXT_BLANK);
    }

    @Test
    void refusesAnOrganisationThatHasEnded() {
        events.publish(new GenericDomainEventMessage<>("Organisation", NEW, 1, new OrganisationEnded(NEW, Town.NOON)));
        refuses(change(NEW, OLD, NEW_YEAR), AreaRule.ORGANISATION_ENDED, null);
    }

    private void refuses(ChangeResponsibility command, AreaRule rule, String field) {
        int before = history(OLD).size() + history(NEW).size();
        RuleBroken broken = catchThrowableOfType(RuleBroken.class, () -> send(command));
        assertThat(broken.rule()).isEqualTo(rule);
        assertThat(broken.field()).isEqualTo(field);
        assertThat(history(OLD).size() + history(NEW).size()).isEqualTo(before);
        Shown.refused(this, command, rule);
    }

    private void send(ChangeResponsibility command) {
        DefaultUnitOfWork.startAndGet(null).execute(() -> handovers.handle(command));
    }

    private static ChangeResponsibility change(String to, String insteadOf, Instant from) {
        return new ChangeResponsibility(
                new OrganisationId(to),
                "property",
                Town.ESTATE,
                insteadOf == null ? null : new OrganisationId(insteadOf),
                from);
    }

    private static ChangeResponsibility command(String to, String capability, AreaPath area) {
        return new ChangeResponsibility(new OrganisationId(to), capability, area, null, NEW_YEAR);
    }

    private void registered(String id, AreaPath area) {
        events.publish(new GenericDomainEventMessage<>(
                "Organisation",
                id,
                0,
                new OrganisationRegistered(
                        id, OrganisationKind.PROPERTY_MANAGER, id, id, List.of(area.value()), List.of("property"))));
    }

    private List<Object> history(String id) {
        return events.readEvents(id, 0)
                .asStream()
                .<Object>map(message -> message.getPayload())
                .toList();
    }

    private Object last(String id) {
        List<Object> history = history(id);
        return history.get(history.size() - 1);
    }
}
