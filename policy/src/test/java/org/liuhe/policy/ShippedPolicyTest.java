package org.liuhe.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liuhe.policy.scenarios.Category;
import org.liuhe.policy.scenarios.Question;
import org.liuhe.policy.scenarios.Route;
import org.liuhe.policy.scenarios.ScenarioPack;

class ShippedPolicyTest {

    private final Policy policy = PolicyFiles.load(null);

    @Test
    void holdsAsAWhole() {
        assertThat(policy.packs().all())
                .extracting(ScenarioPack::code)
                .containsExactly(
                        "city-management",
                        "environment",
                        "event-venues",
                        "home-services",
                        "housing",
                        "medical",
                        "neighbour-disputes",
                        "parking",
                        "policing",
                        "property-services",
                        "special-groups",
                        "tourism",
                        "traffic");
    }

    @Test
    void theIndexNamesEveryFileAndNoOther() throws IOException, URISyntaxException {
        Path root = Path.of(getClass().getResource("/policy/files.txt").toURI()).getParent();
        List<String> present = new ArrayList<>();
        for (FileKind kind : FileKind.values()) {
            try (Stream<Path> files = Files.list(root.resolve(kind.folder()))) {
                files.map(file -> kind.folder() + "/" + file.getFileName()).forEach(present::add);
            }
        }
        present.remove("calendar/public-holidays.yaml");

        String index =
                new String(getClass().getResourceAsStream("/policy/files.txt").readAllBytes(), StandardCharsets.UTF_8);

        assertThat(index.lines().toList()).containsExactlyInAnyOrderElementsOf(present);
    }

    @Test
    void aLiftIsUrgentAndGoesToThePropertyManagerFirst() {
        Category lift = policy.packs().category("property.lift").orElseThrow();

        assertThat(lift.pack()).isEqualTo("property-services");
        assertThat(lift.packVersion()).isEqualTo("2026.2");
        assertThat(lift.nameZh()).isEqualTo("电梯故障");
        assertThat(lift.nameEn()).isEqualTo("Lift out of order");
        assertThat(lift.intake()).isEqualTo(Category.Intake.AUTOMATIC);
        assertThat(lift.intakeTerm()).isNull();
        assertThat(lift.supplementTerm()).isEqualTo("intake.supplement");
        assertThat(lift.urgency()).isEqualTo(Category.Urgency.URGENT);
        assertThat(lift.listed()).isTrue();
        assertThat(lift.route().steps())
                .extracting(Route.Step::capability)
                .containsExactly("property", "owners", "community");
        assertThat(lift.route().steps().get(0)).isEqualTo(new Route.Step("property", "urgent.sign", "urgent.resolve"));
        assertThat(lift.route().backstops())
                .extracting(Route.Step::capability)
                .containsExactly("street-backstop", "district-backstop");
        assertThat(lift.route().caseTerm()).isEqualTo("case.handle.urgent");
        assertThat(lift.route().hopLimit()).isEqualTo(2);
        assertThat(lift.route().contestLimit()).isEqualTo(2);
    }

    @Test
    void supportersOfAPublicMatterAreAnsweredByTheTiersAboveItsRoute() {
        for (ScenarioPack pack : policy.packs().all())
            for (Category category : pack.categories()) {
                assertThat(category.support().isEmpty()).as(category.code()).isEqualTo(!category.listed());
                for (int i = 0; i < category.support().size(); i++) {
                    Category.SupportThreshold threshold = category.support().get(i);
                    assertThat(threshold.capability())
                            .isEqualTo(category.route().backstops().get(i).capability());
                    assertThat(policy.terms().inForce(threshold.term(), LocalDate.of(2026, 11, 29)))
                            .isNotNull();
                }
            }
        assertThat(policy.packs().category("property.lift").orElseThrow().support())
                .containsExactly(
                        new Category.SupportThreshold(1, "street-backstop", 10, "complaint.support-answer.street"),
                        new Category.SupportThreshold(2, "district-backstop", 50, "complaint.support-answer.district"));
    }

    @Test
    void noiseIsDecidedByTheCommunityAndIsNeverListed() {
        Category noise = policy.packs().category("property.noise").orElseThrow();

        assertThat(noise.intake()).isEqualTo(Category.Intake.REVIEWED);
        assertThat(noise.intakeTerm()).isEqualTo("intake.decide");
        assertThat(noise.listed()).isFalse();
    }

    @Test
    void bulkyWasteGoesToCityManagementThenToTheCommunity() {
        Route route = policy.packs().category("city.bulky-waste").orElseThrow().route();

        assertThat(route.steps()).extracting(Route.Step::capability).containsExactly("city-management", "community");
        assertThat(route.caseTerm()).isEqualTo("case.handle");
    }

    @Test
    void everyCategoryKnowsItsPack() {
        for (ScenarioPack pack : policy.packs().all()) {
            assertThat(pack.categories()).hasSizeGreaterThanOrEqualTo(6).allSatisfy(category -> {
                assertThat(category.pack()).isEqualTo(pack.code());
                assertThat(category.packVersion()).isEqualTo(pack.version());
                assertThat(policy.packs().category(category.code())).contains(category);
            });
        }
    }

    @Test
    void urgentMattersTakeTheUrgentRouteAndOthersDoNot() {
        for (ScenarioPack pack : policy.packs().all()) {
            for (Category category : pack.categories()) {
                Set<String> signTerms = Set.copyOf(category.route().steps().stream()
                        .map(Route.Step::signTerm)
                        .toList());
                assertThat(signTerms.contains("urgent.sign"))
                        .as(category.code())
                        .isEqualTo(category.urgency() == Category.Urgency.URGENT);
            }
        }
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        for (ScenarioPack pack : policy.packs().all()) {
            assertInBothLanguages(pack.nameZh(), pack.nameEn());
            assertInBothLanguages(pack.leadZh(), pack.leadEn());
            for (Category category : pack.categories()) {
                assertInBothLanguages(category.nameZh(), category.nameEn());
                category.questions().forEach(question -> {
                    assertInBothLanguages(question.zh(), question.en());
                    question.options().forEach(option -> assertInBothLanguages(option.zh(), option.en()));
                });
            }
        }
    }

    @Test
    void theseCapabilitiesCarryEverything() {
        assertThat(policy.packs().all().stream()
                        .flatMap(pack -> pack.categories().stream())
                        .flatMap(category ->
                                Stream.concat(category.route().steps().stream(), category.route().backstops().stream()))
                        .map(Route.Step::capability))
                .containsOnly(
                        "city-management",
                        "civil-affairs",
                        "commerce",
                        "community",
                        "disabled-federation",
                        "district-backstop",
                        "environment",
                        "health",
                        "housing",
                        "market-regulation",
                        "medical-insurance",
                        "owners",
                        "parking",
                        "police",
                        "property",
                        "street-backstop",
                        "tourism",
                        "traffic-police",
                        "transport",
                        "venues",
                        "water-resources");
    }

    @Test
    void shieldsTheReporterFromTheHandlerWhereTheMatterIsAboutTheHandler() {
        assertThat(policy.packs().all().stream()
                        .flatMap(pack -> pack.categories().stream())
                        .filter(category -> category.presumedAccused() != null))
                .extracting(category -> category.code() + " from " + category.presumedAccused())
                .containsExactlyInAnyOrder(
                        "property.fees from property",
                        "property.conduct from property",
                        "property.common-income from owners",
                        "police.conduct from police");
    }

    @Test
    void everyNeighbourDisputeCanGoToMediationAndIsNeverListed() {
        ScenarioPack disputes = policy.packs().all().stream()
                .filter(pack -> pack.code().equals("neighbour-disputes"))
                .findFirst()
                .orElseThrow();

        assertThat(disputes.categories()).allSatisfy(category -> {
            assertThat(category.kind()).isEqualTo(Category.Kind.DISPUTE);
            assertThat(category.allow()).contains(Category.Referral.MEDIATION);
            assertThat(category.listed()).as("it names two neighbours at once").isFalse();
        });
    }

    @Test
    void aDisputeCanGoToMediationAndAPetitionIsDecidedByPeople() {
        for (ScenarioPack pack : policy.packs().all()) {
            for (Category category : pack.categories()) {
                if (category.kind() == Category.Kind.DISPUTE)
                    assertThat(category.allow()).as(category.code()).contains(Category.Referral.MEDIATION);
                if (category.kind() == Category.Kind.PETITION)
                    assertThat(category.intake()).as(category.code()).isEqualTo(Category.Intake.REVIEWED);
            }
        }
        assertThat(policy.packs().category("police.conduct").map(Category::kind))
                .contains(Category.Kind.PETITION);
    }

    @Test
    void whatSaysNothingElseIsAComplaintThatCanGoEverywhereAndAsksNothing() {
        Category lift = policy.packs().category("property.lift").orElseThrow();

        assertThat(lift.kind()).isEqualTo(Category.Kind.COMPLAINT);
        assertThat(lift.allow()).containsExactlyInAnyOrder(Category.Referral.values());
        assertThat(lift.questions()).isEmpty();
    }

    @Test
    void anEmptyListAllowsNoReferral() {
        assertThat(policy.packs().category("police.conduct").orElseThrow().allow())
                .isEmpty();
    }

    @Test
    void noiseFromNeighboursIsAskedForItsTimeOfDay() {
        Category noise = policy.packs().category("neighbour.noise").orElseThrow();

        assertThat(noise.questions()).extracting(Question::code).containsExactly("time-of-day", "talked", "willing");
        assertThat(noise.questions().get(0))
                .isEqualTo(new Question(
                        "time-of-day",
                        "多在什么时段？",
                        "At what time of day, mostly?",
                        Question.Type.CHOICE,
                        true,
                        List.of(
                                new Question.Option("day", "白天", "By day"),
                                new Question.Option("evening", "晚上", "In the evening"),
                                new Question.Option("night", "深夜", "At night"))));
    }

    @Test
    void anUnknownCategoryIsAbsent() {
        assertThat(policy.packs().category("property.unknown")).isEmpty();
        assertThat(policy.packs().category(null)).isEmpty();
    }

    private static void assertInBothLanguages(String zh, String en) {
        assertThat(zh).containsPattern("\\p{IsHan}");
        assertThat(en).doesNotContainPattern("\\p{IsHan}").containsPattern("[A-Za-z]");
    }
}
