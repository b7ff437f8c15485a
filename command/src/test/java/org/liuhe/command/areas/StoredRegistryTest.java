package org.liuhe.command.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRegistered;
import org.liuhe.contracts.areas.AreaRetired;
import org.liuhe.contracts.areas.OrganisationEnded;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.OrganisationRegistered;
import org.liuhe.contracts.areas.OrganisationRenamed;
import org.liuhe.contracts.areas.ResponsibilityGivenUp;
import org.liuhe.contracts.areas.ServiceChanged;

/** What the registry's own streams say, read from a store. */
class StoredRegistryTest {

    private static final AreaPath DISTRICT = new AreaPath("hz/xihu");

    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Clock clock = Clock.fixed(Town.NOON, ZoneOffset.UTC);
    private final KnownAreas areas = new StoredAreas(events, clock);
    private final KnownOrganisations organisations = new StoredOrganisations(events, clock);

    @Test
    void knowsAnAreaAsSoonAsItIsRecorded() {
        assertThat(areas.contains(DISTRICT)).isFalse();
        register(DISTRICT, AreaLevel.DISTRICT);
        assertThat(areas.level(DISTRICT)).contains(AreaLevel.DISTRICT);
        assertThat(areas.level(DISTRICT)).contains(AreaLevel.DISTRICT);
        assertThat(areas.contains(DISTRICT)).isTrue();
    }

    @Test
    void knowsNoAreaOfASimilarPath() {
        register(DISTRICT, AreaLevel.DISTRICT);
        assertThat(areas.contains(new AreaPath("hz"))).isFalse();
        assertThat(areas.contains(new AreaPath("hz/xihu/beishan"))).isFalse();
        assertThat(areas.contains(null)).isFalse();
    }

    @Test
    void knowsAnOrganisationAsItWasRegistered() {
        OrganisationRegistered office = office("org-office", "hz/xihu", "community");
        assertThat(organisations.organisation("org-office")).contains(office);
        assertThat(organisations.organisation("org-nobody")).isEmpty();
    }

    @Test
    void findsWhoServesTheAreaOrOneThatEnclosesIt() {
        office("org-office", "hz/xihu", "community");
        assertThat(serves("hz/xihu", "community")).isTrue();
        assertThat(serves("hz/xihu/beishan", "community")).isTrue();
    }

    @Test
    void findsNobodyElsewhereOrForAnotherCapability() {
        office("org-office", "hz/xihu", "community");
        assertThat(serves("hz", "community")).isFalse();
        assertThat(serves("hz/xihu2", "community")).isFalse();
        assertThat(serves("hz/xihu", "property")).isFalse();
        assertThat(organisations.anyServes(List.of(), "community", DISTRICT)).isFalse();
    }

    @Test
    void knowsNoAreaThatWasRetired() {
        register(DISTRICT, AreaLevel.DISTRICT);
        publish(DISTRICT.streamId(), 1, new AreaRetired(DISTRICT.streamId(), DISTRICT.value(), Town.NOON));
        assertThat(areas.contains(DISTRICT)).isFalse();
    }

    @Test
    void knowsAnOrganisationByItsPresentNameAndService() {
        office("org-office", "hz/xihu", "community");
        publish("org-office", 1, new OrganisationRenamed("org-office", "新", "New"));
        publish("org-office", 2, new ServiceChanged("org-office", List.of("hz/gongshu"), List.of("water"), Town.NOON));
        assertThat(organisations.organisation("org-office"))
                .contains(new OrganisationRegistered(
                        "org-office",
                        OrganisationKind.COMMUNITY_OFFICE,
                        "新",
                        "New",
                        List.of("hz/gongshu"),
                        List.of("water")));
        assertThat(serves("hz/xihu", "community")).isFalse();
    }

    @Test
    void knowsNoOrganisationThatHasEnded() {
        office("org-office", "hz/xihu", "community");
        publish("org-office", 1, new OrganisationEnded("org-office", Town.NOON));
        assertThat(organisations.organisation("org-office")).isEmpty();
        assertThat(serves("hz/xihu", "community")).isFalse();
    }

    @Test
    void countsAHandoverFromItsTimeOnAndNotBefore() {
        office("org-office", "hz/xihu", "community");
        publish("org-office", 1, givenUp("hz/xihu/beishan", Town.NOON.plusSeconds(1)));
        assertThat(serves("hz/xihu/beishan", "community")).isTrue();
        publish("org-office", 2, givenUp("hz/xihu/lingyin", Town.NOON));
        assertThat(serves("hz/xihu/lingyin/qingzhi", "community")).isFalse();
        assertThat(serves("hz/xihu", "community")).isTrue();
    }

    private static ResponsibilityGivenUp givenUp(String area, Instant from) {
        return new ResponsibilityGivenUp("org-office", "community", area, "org-next", from);
    }

    private void publish(String stream, long sequence, Object event) {
        events.publish(new GenericDomainEventMessage<>("Registry", stream, sequence, event));
    }

    private boolean serves(String area, String capability) {
        return organisations.anyServes(List.of("org-nobody", "org-office"), capability, new AreaPath(area));
    }

    private void register(AreaPath path, AreaLevel level) {
        AreaRegistered event = new AreaRegistered(path.streamId(), path.value(), level, "西湖区", "Xihu", null);
        events.publish(new GenericDomainEventMessage<>("Area", path.streamId(), 0, event));
    }

    private OrganisationRegistered office(String id, String area, String capability) {
        OrganisationRegistered event = new OrganisationRegistered(
                id, OrganisationKind.COMMUNITY_OFFICE, id, id, List.of(area), List.of(capability));
        events.publish(new GenericDomainEventMessage<>("Organisation", id, 0, event));
        return event;
    }
}
