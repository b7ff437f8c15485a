package org.liuhe.api.councils;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.councils.CouncilView;
import org.liuhe.contracts.councils.VoteOutcome;
import org.liuhe.policy.Policy;
import org.liuhe.policy.PolicyFiles;

/** All owners are 90 heads with 9000 m²: two thirds are 60 and 6000. */
class OwnersCountTest {

    private static final Policy POLICY = PolicyFiles.load(null);
    private static final Instant UNDER_THE_CODE = Instant.parse("2026-11-24T01:00:00Z");
    private static final Instant UNDER_THE_OLD_LAW = Instant.parse("2020-12-31T01:00:00Z");

    @Test
    void saysOfBothMeasuresWhatIsLacking() {
        OwnersCount count = count("covenant", UNDER_THE_CODE, 599_999, 60, null, null, null);
        OwnersCount.Demand participation = count.participation();
        assertThat(participation.heads().reached()).isTrue();
        assertThat(participation.heads().lacking()).isEqualByComparingTo("0");
        assertThat(participation.area().reached()).isFalse();
        assertThat(participation.area().needed()).isEqualByComparingTo("6000");
        assertThat(participation.area().lacking()).isEqualByComparingTo("0.01");
        assertThat(participation.heads().mark()).isEqualTo(66.67);
        assertThat(count.enoughTakePart()).isFalse();
        assertThat(count("covenant", UNDER_THE_CODE, 600_000, 60, null, null, null)
                        .enoughTakePart())
                .isTrue();
    }

    @Test
    void keepsTheMajoritySecretUntilItIsCounted() {
        OwnersCount running = count("covenant", UNDER_THE_CODE, 600_000, 60, null, null, null);
        assertThat(running.majority().heads().has()).isNull();
        assertThat(running.majority().heads().needed()).isEqualByComparingTo("31");
        assertThat(running.majority().area().needed()).isEqualByComparingTo("3000.01");
        assertThat(running.majority().reached()).isFalse();
        OwnersCount counted = count("covenant", UNDER_THE_CODE, 600_000, 60, 300_001L, 31, VoteOutcome.CARRIED);
        assertThat(counted.majority().reached()).isTrue();
        assertThat(counted.majority().heads().length()).isEqualTo(51.67);
    }

    @Test
    void demandsMoreForWhatTheLawNames() {
        OwnersCount count = count("rebuilding", UNDER_THE_CODE, 600_000, 60, 449_999L, 45, VoteOutcome.NOT_CARRIED);
        assertThat(count.majority().heads().reached()).isTrue();
        assertThat(count.majority().area().lacking()).isEqualByComparingTo("0.01");
    }

    @Test
    void isOfAllOwnersUnderTheOldLaw() {
        OwnersCount count = count("covenant", UNDER_THE_OLD_LAW, 600_000, 60, null, null, null);
        assertThat(count.participation()).isNull();
        assertThat(count.enoughTakePart()).isTrue();
        assertThat(count.demands()).containsExactly(count.majority());
        assertThat(count.majority().ofAll()).isTrue();
        assertThat(count.majority().heads().needed()).isEqualByComparingTo("46");
    }

    @Test
    void nobodyYetIsNotEnough() {
        OwnersCount count = count("covenant", UNDER_THE_CODE, 0, 0, null, null, null);
        assertThat(count.participation().heads().length()).isZero();
        assertThat(count.majority().heads().needed()).isEqualByComparingTo("1");
        assertThat(count.majority().heads().mark()).isZero();
        assertThat(OwnersCount.of(null, POLICY)).isNull();
    }

    private static OwnersCount count(
            String matter, Instant opened, long area, int heads, Long areaFor, Integer headsFor, VoteOutcome outcome) {
        return OwnersCount.of(
                new CouncilView.Vote(
                        1, matter, "民法典", "第二百七十八条", "2020", 900_000, 90, area, heads, areaFor, headsFor, outcome, null,
                        opened),
                POLICY);
    }
}
