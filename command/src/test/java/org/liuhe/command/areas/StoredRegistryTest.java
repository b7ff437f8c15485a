package org.liuhe.command.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRegistered;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.OrganisationRegistered;

/** What the registry's own streams say, read from a store. */
class StoredRegistryTest {

    private static final AreaPath DISTRICT = new AreaPath("hz/xihu");

    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final KnownAreas areas = new StoredAreas(events);
    private final KnownOrganisations organisations = new StoredOrganisations(events);

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
