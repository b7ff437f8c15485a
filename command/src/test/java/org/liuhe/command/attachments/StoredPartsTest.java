package org.liuhe.command.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CoHandlerAsked;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.enforcement.DispatchAccepted;
import org.liuhe.contracts.enforcement.Inspection;
import org.liuhe.contracts.enforcement.MemberId;
import org.liuhe.contracts.enforcement.PatrolTaskOpened;
import org.liuhe.contracts.enforcement.TaskDispatched;
import org.liuhe.contracts.enforcement.TaskSplit;
import org.liuhe.contracts.enforcement.TeamFormed;
import org.liuhe.contracts.petitions.PetitionChannel;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionOfficeAssigned;

/** Who adds to a matter, as its own streams say. */
class StoredPartsTest {

    private static final String CMP = "cmp-1";
    private static final String CASE = CaseId.forComplaint(CMP).value();
    private static final String PET = "pet-1";
    private static final String ENF = "enf-1";
    private static final String PETITIONS = "org-petitions";
    private static final Actor OFFICER =
            new Actor("officer", java.util.Set.of("petitions"), java.util.Set.of(PETITIONS));

    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Map<String, Long> next = new HashMap<>();
    private final TakingPart parts = new StoredParts(events, Town.organisations());

    @Test
    void aReporterAddsForThemselves() {
        happened(CMP, filed("lin"));
        assertThat(parts.of(CMP, Town.LIN)).contains(new TakingPart.Part(null));
        assertThat(parts.of(CMP, Town.WANG)).isEmpty();
    }

    @Test
    void theOfficeOfTheAreaAddsAndNoOther() {
        happened(CMP, filed("lin"));
        assertThat(parts.of(CMP, Town.WORKER)).contains(new TakingPart.Part(Town.OFFICE));
        assertThat(parts.of(CMP, Town.OTHER_WORKER)).isEmpty();
    }

    @Test
    void whoHoldsTheCaseOrWasAskedToHelpAdds() {
        happened(CMP, filed(null));
        assertThat(parts.of(CMP, Town.CLERK)).isEmpty();
        happened(
                CASE,
                assigned(Town.PROPERTY),
                new CoHandlerAsked(CASE, 1, 1, Town.PROPERTY, Town.OWNERS, "?", null, Town.NOON));
        assertThat(parts.of(CMP, Town.CLERK)).contains(new TakingPart.Part(Town.PROPERTY));
        assertThat(parts.of(CMP, Town.OWNER)).contains(new TakingPart.Part(Town.OWNERS));
        assertThat(parts.of(CMP, Town.STREET_STAFF)).isEmpty();
    }

    @Test
    void aPetitionerAndTheOfficeThatHasItAddAndNobodyOfTheAccused() {
        happened(PET, petition("lin", null));
        assertThat(parts.of(PET, Town.LIN)).contains(new TakingPart.Part(null));
        assertThat(parts.of(PET, OFFICER)).isEmpty();
        happened(PET, new PetitionOfficeAssigned(PET, PETITIONS, Town.NOON));
        assertThat(parts.of(PET, OFFICER)).contains(new TakingPart.Part(PETITIONS));
        happened("pet-2", petition("lin", PETITIONS), new PetitionOfficeAssigned("pet-2", PETITIONS, Town.NOON));
        assertThat(parts.of("pet-2", OFFICER)).isEmpty();
    }

    @Test
    void toATaskWhoeverInspectsAndWhoeverLeadsAdd() {
        Actor officer = new Actor("officer", java.util.Set.of("enforcement"), java.util.Set.of("org-else"));
        Actor colleague = new Actor("colleague", java.util.Set.of("district"), java.util.Set.of("org-else"));
        Actor lead = new Actor("chief", java.util.Set.of("enforcement"), java.util.Set.of("org-team"));
        happened(
                ENF,
                new PatrolTaskOpened(ENF, Town.ESTATE.value(), "楼顶", "棚", "org-team", null, Town.NOON),
                sent(1, "colleague"),
                sent(2, "officer"));
        assertThat(parts.of(ENF, lead)).contains(new TakingPart.Part("org-team"));
        assertThat(parts.of(ENF, officer)).isEmpty();
        happened(ENF, new DispatchAccepted(ENF, 2, null, Town.NOON));
        assertThat(parts.of(ENF, officer)).contains(new TakingPart.Part("org-else"));
        for (Actor one : List.of(colleague, Town.LIN, Town.CLERK))
            assertThat(parts.of(ENF, one)).as(one.subject()).isEmpty();
        happened(
                ENF,
                new TeamFormed(ENF, "org-newer", List.of(), Town.NOON),
                new TaskSplit(
                        ENF,
                        List.of(
                                new Inspection(1, "3", MemberId.of("officer").value(), "officer", "org-else"),
                                new Inspection(2, "4", MemberId.of("colleague").value(), "colleague", "org-housing")),
                        Town.NOON));
        assertThat(parts.of(ENF, colleague)).contains(new TakingPart.Part("org-housing"));
        assertThat(parts.of(ENF, officer)).contains(new TakingPart.Part("org-else"));
        assertThat(parts.of(ENF, lead)).isEmpty();
        assertThat(parts.of("enf-2", officer)).isEmpty();
    }

    private static TaskDispatched sent(int number, String member) {
        return new TaskDispatched(ENF, number, MemberId.of(member).value(), member, "org-else", true, null, Town.NOON);
    }

    @Test
    void nobodyAddsToAnythingElse() {
        happened(CASE, assigned(Town.PROPERTY));
        assertThat(parts.of(CASE, Town.CLERK)).isEmpty();
        assertThat(parts.of("cmp-2", Town.LIN)).isEmpty();
        assertThat(parts.of("pet-2", Town.LIN)).isEmpty();
        assertThat(parts.of("org-1", Town.LIN)).isEmpty();
    }

    private static CaseAssigned assigned(String organisation) {
        return new CaseAssigned(
                CASE,
                1,
                organisation,
                "property",
                0,
                0,
                Duty.HANDLE,
                AssignmentCause.ROUTE,
                false,
                Town.NOON,
                null,
                null,
                null);
    }

    private void happened(String stream, Object... payloads) {
        for (Object payload : payloads)
            events.publish(
                    new GenericDomainEventMessage<>("Matter", stream, next.merge(stream, 1L, Long::sum) - 1, payload));
    }

    private static ComplaintFiled filed(String reporter) {
        return new ComplaintFiled(
                CMP,
                "code",
                reporter,
                Town.LIFT,
                "town",
                "3",
                Town.ESTATE.value(),
                "place",
                "text",
                false,
                false,
                Channel.WEB,
                "zh-CN",
                null,
                Town.NOON,
                null,
                null,
                null);
    }

    private static PetitionFiled petition(String petitioner, String accused) {
        return new PetitionFiled(
                PET,
                "code",
                PetitionChannel.WEB,
                petitioner,
                null,
                null,
                List.of(),
                null,
                Town.ESTATE.value(),
                null,
                accused,
                "text",
                false,
                "zh-CN",
                null,
                List.of(),
                Town.NOON,
                null);
    }
}
