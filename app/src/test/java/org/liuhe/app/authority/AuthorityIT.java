package org.liuhe.app.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.liuhe.app.ApiClient;
import org.liuhe.app.ApiClient.Answer;
import org.liuhe.app.Node;
import org.liuhe.app.local.LocalServices;
import org.liuhe.app.local.Person;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.authority.Relation;

/**
 * Each of the demo's people, and nobody, asks every operation of the API about a matter of their own, of others and of nobody's;
 * what is answered is compared with the tables of authority. Changes are asked with a version that is over, so that
 * nothing changes, and by those who may not with the present one, too: it must be of no use to them.
 */
class AuthorityIT {

    /** Run the installation, which is no message: for operators, whatever the tables say. */
    private static final Set<String> OPERATORS =
            Set.of("listDeadLetters", "listDeadLetterActions", "retryDeadLetters", "parkDeadLetters");
    /** Those, and what is in the policy for everybody. */
    private static final Set<String> WITHOUT_MESSAGE = without();

    private static final Set<String> asked = new TreeSet<>();

    private static Node node;
    private static List<Known> matters;
    private static List<Operation> operations;
    private static Sent sent;

    @BeforeAll
    static void start() {
        LocalServices services = LocalServices.shared();
        // Axon warns of each id that is nobody's with a whole stack
        node = Node.start(
                services,
                services.freshDatabase(),
                Map.of(
                        "logging.level.org.axonframework.modelling.command.AbstractRepository", "ERROR",
                        // it may be chosen, and none is sent
                        "liuhe.mail.host", "localhost",
                        "liuhe.mail.from", "liuhe@example.org",
                        "liuhe.mail.site", "https://liuhe.example.org",
                        "liuhe.mail.poll-every", "1d"));
        matters = new Scene(node).matters();
        operations = Operation.all(node.anyone().get("/api/openapi").expect(200).body());
        sent = new Sent(node);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerIsTheTables() {
        Stream<DynamicTest> people = LocalServices.shared().people().stream()
                .map(person -> DynamicTest.dynamicTest(person.username(), () -> asksEverything(person)));
        Stream<DynamicTest> rest = Stream.of(
                DynamicTest.dynamicTest("nobody", AuthorityIT::nobodyAsksEverything),
                DynamicTest.dynamicTest("every operation sent its message", AuthorityIT::everyOperationSentItsMessage));
        return Stream.concat(people, rest);
    }

    private static void asksEverything(Person person) {
        List<String> findings = new ArrayList<>();
        Walker walker = new Walker(node.as(person.username()), person, sent, matters);
        for (Operation operation : operations) {
            if (OPERATORS.contains(operation.id())) {
                Answer answer = operation.ask(node.as(person.username()), null, Walker.OVER);
                if (answer.status() == 403 == person.roles().contains(Role.OPERATOR))
                    findings.add(operation.id() + ": " + answer.status());
            }
            if (WITHOUT_MESSAGE.contains(operation.id())) continue;
            walker.ask(operation).forEach(finding -> findings.add(operation.id() + ": " + finding));
        }
        asked.addAll(walker.asked());
        assertThat(findings).as(person.username()).isEmpty();
    }

    private static Set<String> without() {
        Set<String> all = new TreeSet<>(OPERATORS);
        all.add("listCategories");
        return all;
    }

    private static void nobodyAsksEverything() {
        ApiClient nobody = node.anyone();
        for (Operation operation : operations) {
            sent.forget("");
            Answer answer = operation.ask(nobody, matters.get(0).id(), Walker.OVER);
            if (operation.open()) {
                assertThat(answer.status()).as(operation.id()).isNotIn(401, 403);
                assertThat(sent.by("").filter(message -> !Walker.row(message).isOpen()))
                        .as(operation.id())
                        .isEmpty();
            } else assertThat(answer.status()).as(operation.id()).isEqualTo(401);
        }
    }

    private static void everyOperationSentItsMessage() {
        Set<String> all = new TreeSet<>(WITHOUT_MESSAGE);
        all.addAll(asked);
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        operations.stream().map(Operation::id).toList());
    }

    /**
     * Whoever is of the accused reads all that there is to read, and finds the reporter in none of it, until the reporter agrees; who
     * handles it besides finds them all the time, so that they are there to be found.
     */
    @Test
    void theAccusedFindsTheReporterNowhereWithoutConsent() {
        Shielded shielded = new Shielded(node);
        Map<String, List<String>> read = shielded.found(Shielded.ACCUSED, operations);
        assertThat(read).as("the accused is not simply shut out").hasSizeGreaterThan(25);
        assertThat(read)
                .containsKey(shielded.dossier())
                .containsKeys(shielded.ofCouncilsAndDisputes().toArray(String[]::new));
        assertThat(read.entrySet())
                .filteredOn(path -> !path.getValue().isEmpty())
                .isEmpty();
        assertThat(read)
                .containsKey(shielded.files())
                .as("not even without a name")
                .doesNotContainKey(shielded.files() + "/1/content");
        assertThat(shielded.found("owners", operations))
                .containsEntry(shielded.dossier(), Shielded.MARKS)
                .containsEntry(shielded.files(), List.of(Shielded.NAME))
                .containsKey(shielded.files() + "/1/content");
        shielded.consents();
        node.quiet().await();
        Map<String, List<String>> known = shielded.found(Shielded.ACCUSED, operations);
        assertThat(known)
                .containsEntry(shielded.dossier(), Shielded.MARKS)
                .containsEntry(shielded.files(), List.of(Shielded.NAME))
                .containsKey(shielded.files() + "/1/content");
        shielded.ofCouncilsAndDisputes()
                .forEach(path -> assertThat(known.get(path)).as(path).isNotEmpty());
    }

    /** On the same node, after the walk: what it files adds to nobody's matters that were walked over. */
    @Test
    void everyoneReadsWhatWasModeratedAndNothingElse() {
        PublicWalk walk = new PublicWalk(node, operations);
        walk.everythingIsFiled();
        walk.nothingIsSeen();
        walk.moderatedVersionsAreSeenAlone();
        walk.whatWasTakenBackIsSeenNoMore();
    }

    /** The walk means little where the matters are not what it takes them for. */
    @TestFactory
    Stream<DynamicTest> everyMatterIsReadByThoseWhoTakePart() {
        Map<String, String> paths = Map.of(
                "cnl-", "/api/councils/",
                "dsp-", "/api/disputes/",
                "enf-", "/api/enforcement/tasks/",
                "pet-", "/api/petitions/",
                "case-", "/api/dossiers/",
                "cmp-", "/api/dossiers/");
        return matters.stream()
                .map(matter -> DynamicTest.dynamicTest(matter.id(), () -> {
                    String path = paths.get(matter.kind().prefix()) + matter.id();
                    for (Person person : LocalServices.shared().people()) {
                        boolean part = matter.has(person.username(), Relation.TAKES_PART);
                        assertThat(node.as(person.username()).get(path).status() == 200)
                                .as(person.username())
                                .isEqualTo(part);
                    }
                }));
    }
}
