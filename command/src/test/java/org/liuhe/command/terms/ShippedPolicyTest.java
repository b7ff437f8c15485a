package org.liuhe.command.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuhe.contracts.DueDate;
import org.liuhe.policy.Policy;
import org.liuhe.policy.PolicyFiles;
import org.liuhe.policy.scenarios.Category;
import org.liuhe.policy.scenarios.Route;

/** The terms as the product ships them, in the form that events keep. */
class ShippedPolicyTest {

    private static final Policy POLICY = PolicyFiles.load(null);
    private static final Instant TUESDAY = Instant.parse("2026-11-24T04:00:00Z");

    static Stream<Category> categories() {
        return POLICY.packs().all().stream().flatMap(pack -> pack.categories().stream());
    }

    @ParameterizedTest
    @MethodSource("categories")
    void canCarryAMatterOfEveryCategoryToItsEnd(Category category) {
        Terms terms = at(TUESDAY);
        Route route = category.route();
        Stream<String> codes = Stream.concat(
                Stream.of(
                        category.supplementTerm(),
                        route.objectionTerm(),
                        route.caseTerm(),
                        route.rulingTerm(),
                        route.confirmTerm()),
                Stream.concat(route.steps().stream(), route.backstops().stream())
                        .flatMap(step -> Stream.of(step.signTerm(), step.resolveTerm())));
        assertThat(codes)
                .allSatisfy(code -> assertThat(terms.due(code, TUESDAY).at()).isAfter(TUESDAY));
        assertThat(category.intakeTerm() == null).isEqualTo(category.intake() == Category.Intake.AUTOMATIC);
        assertThat(route.backstops()).as("somebody above must take it over").isNotEmpty();
    }

    /** Days end at 24:00 in Shanghai, which is 16:00 UTC. 28 and 29 November 2026 are a weekend. */
    @ParameterizedTest
    @CsvSource({
        "property.sign,     2026-11-24T04:00:00Z, 2026-11-25T16:00:00Z, 0",
        "property.sign,     2026-11-27T04:00:00Z, 2026-11-30T16:00:00Z, 2",
        "property.resolve,  2026-11-24T04:00:00Z, 2026-12-01T16:00:00Z, 2",
        "urgent.sign,       2026-11-27T15:00:00Z, 2026-11-27T17:00:00Z, 0",
        "case.confirm,      2026-11-24T04:00:00Z, 2026-12-01T16:00:00Z, 0",
    })
    void dueAsComputedByHand(String term, Instant start, Instant due, int skipped) {
        DueDate date = at(start).dueFromNow(term);
        assertThat(date.at()).isEqualTo(due);
        assertThat(date.skipped()).hasSize(skipped).allSatisfy(day -> assertThat(day.reason())
                .isEqualTo("weekend"));
        assertThat(date.law()).isNotBlank();
        assertThat(date.article()).isNotBlank();
    }

    private static Terms at(Instant now) {
        return new Terms(POLICY, Clock.fixed(now, ZoneOffset.UTC));
    }
}
