package org.liuhe.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuhe.contracts.areas.AreaEvent;
import org.liuhe.contracts.areas.OrganisationEvent;
import org.liuhe.contracts.attachments.AttachmentEvent;
import org.liuhe.contracts.attachments.NamesContent;
import org.liuhe.contracts.cases.CaseEvent;
import org.liuhe.contracts.complaints.ComplaintEvent;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.councils.CouncilEvent;
import org.liuhe.contracts.councils.VoteRecorded;
import org.liuhe.contracts.disputes.AgreementReached;
import org.liuhe.contracts.disputes.DisputeEvent;
import org.liuhe.contracts.disputes.Obligation;
import org.liuhe.contracts.enforcement.EnforcementEvent;
import org.liuhe.contracts.enforcement.TeamMemberEvent;
import org.liuhe.contracts.messages.MailEvent;
import org.liuhe.contracts.moderation.PublicationEvent;
import org.liuhe.contracts.petitions.PetitionEvent;
import org.liuhe.contracts.support.SupportEvent;

/**
 * What was stored once can be read for ever: each event's file was written when the event was first published. A changed
 * event gets a new revision, an upcaster and a second file; the old file stays. One that only gained what may be absent keeps
 * its revision, and its earlier file stays under {@code before}.
 */
class GoldenJsonTest {

    private static final List<Class<?>> STREAMS = List.of(
            AreaEvent.class,
            OrganisationEvent.class,
            ComplaintEvent.class,
            CaseEvent.class,
            CouncilEvent.class,
            EnforcementEvent.class,
            TeamMemberEvent.class,
            DisputeEvent.class,
            PetitionEvent.class,
            PublicationEvent.class,
            AttachmentEvent.class,
            MailEvent.class,
            SupportEvent.class);

    static Stream<Class<?>> events() {
        return STREAMS.stream().flatMap(GoldenJsonTest::permitted);
    }

    private static Stream<Class<?>> permitted(Class<?> stream) {
        return Stream.of(stream.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? permitted(type) : Stream.of(type));
    }

    @ParameterizedTest
    @MethodSource("events")
    void readsAndWritesWhatWasStored(Class<?> type) throws IOException {
        String stored = golden(type);
        Object sample = sample(type);
        assertThat(Json.<Object>read(stored, erased(type))).isEqualTo(sample);
        assertThat(Json.write(sample)).isEqualTo(stored);
    }

    @ParameterizedTest
    @MethodSource("events")
    void readsWhatANewerVersionAddedTo(Class<?> type) throws IOException {
        String newer = golden(type).replaceFirst("\\{", "{\"addedLater\" : {\"a\" : [ 1 ]},");
        assertThat(Json.<Object>read(newer, erased(type))).isEqualTo(sample(type));
    }

    @Test
    void readsAFilingFromBeforeItSaidWhomItIsAbout() throws IOException {
        ComplaintFiled filed = Json.read(file("before/ComplaintFiled"), ComplaintFiled.class);
        assertThat(filed.text()).isEqualTo(((ComplaintFiled) sample(ComplaintFiled.class)).text());
        assertThat(filed.accused()).isNull();
        assertThat(filed.presumedAccused()).isNull();
        assertThat(filed.reporterMayBeKnown()).isNull();
    }

    @Test
    void readsAVoteFromBeforeItSaidWhereOnTheRoll() throws IOException {
        VoteRecorded recorded = Json.read(file("before/VoteRecorded"), VoteRecorded.class);
        assertThat(recorded.unitId()).isEqualTo("3-2-501");
        assertThat(recorded.rollNumber()).isNull();
    }

    @Test
    void readsAFilingFromBeforeItWasTakenDownForSomebody() throws IOException {
        ComplaintFiled filed = Json.read(file("before/ComplaintFiled-2"), ComplaintFiled.class);
        assertThat(filed.accused()).isEqualTo("org-yujing-property");
        assertThat(filed.reporterName()).isNull();
        assertThat(filed.registeredBy()).isNull();
        assertThat(filed.consent()).isNull();
        assertThat(filed.consentedOn()).isNull();
        assertThat(filed.consentTakenBy()).isNull();
    }

    @Test
    void readsAnAgreementFromBeforeItSaidHowAndToWhom() throws IOException {
        AgreementReached reached = Json.read(file("before/AgreementReached"), AgreementReached.class);
        assertThat(reached.obligations())
                .containsExactly(new Obligation("o1", "p2", "安装隔音垫", LocalDate.of(2026, 10, 1)));
        assertThat(reached.facts()).isNull();
        assertThat(reached.issues()).isNull();
        assertThat(reached.responsibility()).isNull();
    }

    @ParameterizedTest
    @MethodSource("events")
    void setsEveryComponentOfTheSample(Class<?> type) throws ReflectiveOperationException {
        for (RecordComponent component : type.getRecordComponents())
            assertThat(component.getAccessor().invoke(sample(type)))
                    .as(component.getName())
                    .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("events")
    void knowsItsRevisionAndIsARecord(Class<?> type) {
        assertThat(type.isRecord()).isTrue();
        assertThat(type.getAnnotation(Revision.class)).isNotNull();
        assertThat(type.getAnnotation(Revision.class).value()).isEqualTo("1");
        assertThat(type.getEnclosingClass())
                .as("the stored name is the class name")
                .isNull();
    }

    @ParameterizedTest
    @MethodSource("events")
    void beginsWithItsStream(Class<?> type) {
        assertThat(type.getRecordComponents()[0].getName()).endsWith("Id");
        assertThat(type.getRecordComponents()[0].getType()).isEqualTo(String.class);
    }

    /** Else what it names is deleted after a day. */
    @ParameterizedTest
    @MethodSource("events")
    void saysThatItNamesAContentWhereItHasAnAddress(Class<?> type) {
        boolean hasAddress = Stream.of(type.getRecordComponents())
                .anyMatch(component -> component.getName().equals("address"));
        assertThat(NamesContent.class.isAssignableFrom(type)).isEqualTo(hasAddress);
    }

    @Test
    void hasASampleOfEachEventAndNoOther() {
        assertThat(Samples.all().stream().<Class<?>>map(Object::getClass))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(events().toList());
    }

    private static Event sample(Class<?> type) {
        return Samples.all().stream().filter(type::isInstance).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> erased(Class<?> type) {
        return (Class<Object>) type;
    }

    private static String golden(Class<?> type) throws IOException {
        return file(type.getSimpleName());
    }

    private static String file(String name) throws IOException {
        try (InputStream file = GoldenJsonTest.class.getResourceAsStream("/golden/" + name + ".json")) {
            assertThat(file).as("golden/" + name + ".json").isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        }
    }
}
