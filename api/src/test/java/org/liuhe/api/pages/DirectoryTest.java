package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaView;
import org.liuhe.contracts.areas.ListAreas;

class DirectoryTest {

    private Instant now = Samples.NOW;
    private final FakeEdge edge = new FakeEdge();
    private final Clock clock = new TestClock();
    private final Directory directory = new Directory(edge, clock);

    @BeforeEach
    void town() {
        edge.reset();
    }

    @Test
    void asksOnceInHalfAMinute() {
        directory.areas();
        directory.organisations();
        now = now.plusSeconds(29);
        directory.area(Samples.ESTATE);
        assertThat(edge.timesAsked(ListAreas.class)).isEqualTo(1);
    }

    @Test
    void seesWhatIsNewAfterHalfAMinute() {
        assertThat(directory.area("hz/new")).isEmpty();
        edge.answer(ListAreas.class, any -> List.of(new AreaView("hz/new", AreaLevel.DISTRICT, "新区", "New")));
        now = now.plus(Duration.ofSeconds(30));
        assertThat(directory.area("hz/new")).isPresent();
    }

    @Test
    void keepsOldNamesWhileNobodyAnswers() {
        directory.areas();
        edge.answer(ListAreas.class, any -> {
            throw new Refused(EdgeRule.UNAVAILABLE, null);
        });
        now = now.plusSeconds(60);
        assertThat(directory.area(Samples.ESTATE)).isPresent();
    }

    @Test
    void saysSoWhereItNeverKnewAny() {
        edge.answer(ListAreas.class, any -> {
            throw new Refused(EdgeRule.UNAVAILABLE, null);
        });
        assertThatThrownBy(directory::areas).isInstanceOf(Refused.class);
    }

    private final class TestClock extends Clock {

        @Override
        public java.time.ZoneId getZone() {
            return Wording.ZONE;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return InstantSource.fixed(now).withZone(zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
