package org.liuhe.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person is or wrote is marked, in every command and event: the mark is what erasure goes by. */
class PersonalDataTest {

    private static final Set<String> PERSONAL = Set.of(
            "by",
            "agenda",
            "reporter",
            "reporterName",
            "consentTakenBy",
            "request",
            "place",
            "text",
            "contactPhone",
            "question",
            "explanation",
            "reply",
            "remark",
            "reason",
            "reasons",
            "petitioner",
            "petitionerName",
            "facts",
            "issues",
            "responsibility",
            "manner",
            "legalBasis",
            "remedyNotice",
            "coSigner",
            "supporter",
            "unitId",
            "member",
            "responsibleName",
            "statement",
            "name",
            "phone",
            "mediator",
            "summary",
            "description",
            "content",
            "matterForTheAccused",
            "publishedText",
            "words",
            "subject",
            "account",
            "username",
            "mail",
            "mailAddress",
            "temporaryPassword");

    /** Every other text that a command or event carries: identities, codes, and what is public on purpose. */
    private static final Set<String> IMPERSONAL = Set.of(
            "accountId",
            "actionId",
            "address",
            "attachmentsId",
            "type",
            "area",
            "areaId",
            "article",
            "boundary",
            "byOrganisation",
            "capability",
            "caseId",
            "choiceId",
            "category",
            "commentId",
            "community",
            "complaintId",
            "confirmer",
            "councilId",
            "language",
            "law",
            "lawVersion",
            "matter",
            "nameEn",
            "nameZh",
            "organisationId",
            "originId",
            "outcomeId",
            "ownersCommittee",
            "pack",
            "packVersion",
            "path",
            "propertyManager",
            "publicSummary",
            "publicText",
            "referralId",
            "responsible",
            "source",
            "sourceId",
            "toOrganisation",
            "insteadOf",
            "trackingCode",
            "petitionId",
            "registeredBy",
            "accused",
            "presumedAccused",
            "sameFactsAs",
            "organisation",
            "publicTitle",
            "publicAnswer",
            "taskId",
            "requestedBy",
            "lead",
            "leadCaseId",
            "leadComplaintId",
            "memberId",
            "intoTaskId",
            "mergedTaskId",
            "nextTaskId",
            "legalBasis",
            "disputeId",
            "originOrganisation",
            "applicant",
            "partyId",
            "toPartyId",
            "sessionId",
            "noteId",
            "proposalId",
            "obligationId",
            "ruling",
            "publicationId",
            "supportId",
            "matterId",
            "item",
            "author",
            "erasureId",
            "examiner",
            "person",
            "about");

    static Stream<Class<?>> messages() throws IOException, URISyntaxException {
        Path classes = Path.of(Command.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            List<Class<?>> found = files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("-info"))
                    .<Class<?>>map(
                            name -> type(name.substring(0, name.length() - 6).replace('/', '.')))
                    .filter(type -> type.isRecord()
                            && (Command.class.isAssignableFrom(type) || Event.class.isAssignableFrom(type)))
                    .toList();
            assertThat(found).hasSizeGreaterThan(50);
            return found.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void marksWhatAPersonIsOrWrote(Class<?> type) {
        assertThat(texts(type, true)).isSubsetOf(PERSONAL);
        assertThat(texts(type, false)).isSubsetOf(IMPERSONAL);
    }

    private static Set<String> texts(Class<?> type, boolean marked) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> component.getType() == String.class)
                .filter(component -> component.isAnnotationPresent(PersonalData.class) == marked)
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException walkedJustNow) {
            throw new AssertionError(walkedJustNow);
        }
    }
}
