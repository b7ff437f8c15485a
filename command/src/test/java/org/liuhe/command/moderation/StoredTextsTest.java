package org.liuhe.command.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.attachments.AttachmentWithdrawn;
import org.liuhe.contracts.attachments.AttachmentsId;
import org.liuhe.contracts.attachments.FileAttached;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ClosedComplaintRecorded;
import org.liuhe.contracts.complaints.ClosedOutcome;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ComplaintSupplemented;
import org.liuhe.contracts.complaints.ComplaintWithdrawn;
import org.liuhe.contracts.moderation.TextRef;
import org.liuhe.contracts.petitions.PetitionChannel;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionOfficeAssigned;
import org.liuhe.contracts.petitions.PetitionWithdrawn;

/** Which texts there are to moderate, and by whom, as the matters' own streams say. */
class StoredTextsTest {

    private static final String CMP = "cmp-1";
    private static final String PET = "pet-1";
    private static final String PETITIONS = "org-petitions";
    private static final Actor OFFICER =
            new Actor("officer", java.util.Set.of("petitions"), java.util.Set.of(PETITIONS));

    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Map<String, Long> next = new HashMap<>();
    private final KnownTexts texts = new StoredTexts(events, Town.organisations());

    @Test
    void knowsAStatementThatMayBeListed() {
        happened(CMP, filed("lin", true));
        KnownTexts.Found found = statement(CMP).orElseThrow();
        assertThat(found.author()).isEqualTo("lin");
        assertThat(found.withdrawn()).isFalse();
        assertThat(found.moderators().organisation(Town.WORKER)).contains(Town.OFFICE);
        assertThat(found.moderators().organisation(Town.OTHER_WORKER)).isEmpty();
        assertThat(found.moderators().organisation(Town.CLERK)).isEmpty();
    }

    @Test
    void knowsOneWithoutAnAuthor() {
        happened(CMP, filed(null, true));
        assertThat(statement(CMP).orElseThrow().author()).isNull();
    }

    @Test
    void knowsNothingThatNobodyAgreedTo() {
        happened(CMP, filed("lin", false), supplemented(1));
        happened(PET, petition("lin", false, null));
        assertThat(statement(CMP)).isEmpty();
        assertThat(texts.text(TextRef.supplement(CMP, 1))).isEmpty();
        assertThat(statement(PET)).isEmpty();
        assertThat(statement("cmp-2")).isEmpty();
        assertThat(statement("case-1")).isEmpty();
        assertThat(statement("org-1")).isEmpty();
    }

    @Test
    void knowsSupplementsThatWereGiven() {
        happened(CMP, filed("lin", true), supplemented(1));
        assertThat(texts.text(TextRef.supplement(CMP, 1))).isPresent();
        assertThat(texts.text(TextRef.supplement(CMP, 2))).isEmpty();
        assertThat(texts.text(new TextRef(CMP, "reply"))).isEmpty();
    }

    @Test
    void knowsPicturesAndWhoAddedThem() {
        String files = AttachmentsId.of(CMP).value();
        happened(CMP, filed("lin", true));
        happened(
                files,
                file(1, "lin", null, "image/jpeg"),
                file(2, "clerk", "org-property", "image/png"),
                file(3, "lin", null, "application/pdf"));
        assertThat(texts.text(TextRef.picture(CMP, 1)).orElseThrow()).satisfies(found -> {
            assertThat(found.author()).isEqualTo("lin");
            assertThat(found.picture()).isTrue();
            assertThat(found.withdrawn()).isFalse();
            assertThat(found.moderators().organisation(Town.WORKER)).contains(Town.OFFICE);
        });
        assertThat(texts.text(TextRef.picture(CMP, 2)).orElseThrow().author()).isNull();
        assertThat(texts.text(TextRef.picture(CMP, 3))).as("no picture").isEmpty();
        assertThat(texts.text(TextRef.picture(CMP, 4))).as("never there").isEmpty();
        assertThat(statement(CMP).orElseThrow().picture()).isFalse();
        happened(files, new AttachmentWithdrawn(files, CMP, 1, "lin", "a".repeat(64), Town.NOON));
        assertThat(texts.text(TextRef.picture(CMP, 1)).orElseThrow().withdrawn())
                .isTrue();
        assertThat(texts.text(TextRef.picture(CMP, 2)).orElseThrow().withdrawn())
                .isFalse();
        happened(CMP, new ComplaintWithdrawn(CMP, Town.NOON));
        assertThat(texts.text(TextRef.picture(CMP, 2)).orElseThrow().withdrawn())
                .isTrue();
    }

    @Test
    void knowsNoPictureWhereNobodyAgreed() {
        happened(CMP, filed("lin", false));
        happened(AttachmentsId.of(CMP).value(), file(1, "lin", null, "image/jpeg"));
        assertThat(texts.text(TextRef.picture(CMP, 1))).isEmpty();
    }

    private static FileAttached file(int number, String by, String organisation, String type) {
        return new FileAttached(
                AttachmentsId.of(CMP).value(), CMP, number, by, organisation, "纸箱", type, 9, "a".repeat(64), Town.NOON);
    }

    @Test
    void tellsWhatWasTakenBack() {
        happened(CMP, filed("lin", true), new ComplaintWithdrawn(CMP, Town.NOON));
        happened(PET, petition("lin", true, null), new PetitionWithdrawn(PET, Town.NOON));
        assertThat(statement(CMP).orElseThrow().withdrawn()).isTrue();
        assertThat(statement(PET).orElseThrow().withdrawn()).isTrue();
    }

    @Test
    void knowsNoHistory() {
        happened(
                CMP,
                new ClosedComplaintRecorded(
                        CMP,
                        "code",
                        "old",
                        "1",
                        Town.LIFT,
                        "town",
                        "3",
                        Town.ESTATE.value(),
                        "place",
                        "text",
                        true,
                        true,
                        Town.NOON,
                        Town.NOON,
                        ClosedOutcome.CLOSED));
        assertThat(statement(CMP)).isEmpty();
    }

    @Test
    void leavesAPetitionToTheOfficeThatHasItNow() {
        happened(PET, petition("lin", true, null), new PetitionOfficeAssigned(PET, "org-former", Town.NOON));
        assertThat(statement(PET).orElseThrow().moderators().organisation(OFFICER))
                .isEmpty();
        happened(PET, new PetitionOfficeAssigned(PET, PETITIONS, Town.NOON));
        assertThat(statement(PET).orElseThrow().moderators().organisation(OFFICER))
                .contains(PETITIONS);
        assertThat(statement(PET).orElseThrow().moderators().organisation(Town.WORKER))
                .isEmpty();
    }

    @Test
    void leavesNoPetitionToTheAccused() {
        happened(PET, petition(null, true, PETITIONS), new PetitionOfficeAssigned(PET, PETITIONS, Town.NOON));
        assertThat(statement(PET).orElseThrow().moderators().organisation(OFFICER))
                .isEmpty();
    }

    private Optional<KnownTexts.Found> statement(String matter) {
        return texts.text(TextRef.statement(matter));
    }

    private void happened(String stream, Object... payloads) {
        for (Object payload : payloads)
            events.publish(
                    new GenericDomainEventMessage<>("Matter", stream, next.merge(stream, 1L, Long::sum) - 1, payload));
    }

    private static ComplaintFiled filed(String reporter, boolean listed) {
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
                listed,
                listed,
                Channel.WEB,
                "zh-CN",
                null,
                Town.NOON,
                null,
                null,
                null);
    }

    private static ComplaintSupplemented supplemented(int number) {
        return new ComplaintSupplemented(CMP, number, "more", null);
    }

    private static PetitionFiled petition(String petitioner, boolean mayBePublic, String accused) {
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
                mayBePublic,
                "zh-CN",
                null,
                List.of(),
                Town.NOON,
                null);
    }
}
