package org.liuhe.api.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Following;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.live.Changed;
import org.liuhe.contracts.moderation.PublishedText;
import org.liuhe.contracts.tracking.ListSimilarMatters;
import org.liuhe.contracts.tracking.PublicMatter;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.Turn;

/** What is shown to somebody who is about to say that the lift of Yujing stands still. */
class SimilarMattersTest {

    private static final Instant NOW = Instant.parse("2026-11-29T04:00:00Z");
    private static final String ESTATE = "hz/xihu/beishan/baochu/yujing";
    private static final String LIFT = "property.lift";
    private static final String SAID = "3 幢电梯停了三天没有人修";

    private final List<PublicMatter> there = new ArrayList<>();
    private final Asked edge = new Asked();
    private final SimilarMatters similar = new SimilarMatters(edge, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void theSameCategoryInTheSameAreaIsEnough() {
        matter("a", LIFT, ESTATE, 100, null);
        matter("b", "property.hygiene", ESTATE, 1, null);
        assertThat(found()).containsExactly("a");
    }

    @Test
    void aroundItTheSameCategoryIsEnoughOfLate() {
        matter("a", LIFT, "hz/xihu/beishan/baochu", 10, null);
        matter("b", LIFT, "hz/xihu/beishan/baochu", 150, null);
        assertThat(found()).containsExactly("a");
    }

    @Test
    void wordsTellInANeighbouringCategory() {
        matter("a", "property.common-facilities", ESTATE, 30, "电梯停了三天，一直没有人修");
        matter("b", "property.common-facilities", ESTATE, 30, "健身器材的螺丝松了");
        assertThat(found()).containsExactly("a");
    }

    @Test
    void theLikestComesFirstAndFiveAreEnough() {
        for (int i = 1; i <= 6; i++) matter("m" + i, LIFT, ESTATE, i, null);
        matter("words", LIFT, ESTATE, 60, SAID);
        assertThat(found()).containsExactly("words", "m1", "m2", "m3", "m4");
    }

    @Test
    void whatIsErasedIsComparedWithNothing() {
        there.add(new PublicMatter(
                "a",
                Stage.IN_PROGRESS,
                "property.parking",
                ESTATE,
                Turn.ORGANISATION,
                null,
                null,
                false,
                false,
                NOW,
                NOW,
                List.of(new PublishedText("statement", null, false, NOW))));
        assertThat(found()).isEmpty();
    }

    @Test
    void whatIsNoAreaHasNothingLikeIt() {
        matter("a", LIFT, ESTATE, 1, null);
        assertThat(similar.to(LIFT, "HZ//", SAID)).isEmpty();
    }

    @Test
    void looksBackHalfAYear() {
        found();
        assertThat(edge.asked.since()).isEqualTo(NOW.minus(Duration.ofDays(180)));
    }

    private List<String> found() {
        return similar.to(LIFT, ESTATE, SAID).stream().map(PublicMatter::code).toList();
    }

    private void matter(String code, String category, String area, int daysAgo, String text) {
        Instant filed = NOW.minus(Duration.ofDays(daysAgo));
        there.add(new PublicMatter(
                code,
                Stage.IN_PROGRESS,
                category,
                area,
                Turn.ORGANISATION,
                null,
                null,
                false,
                false,
                filed,
                filed,
                text == null ? List.of() : List.of(new PublishedText("statement", text, false, filed))));
    }

    /** Answers with what is there. */
    private final class Asked implements Edge {

        private ListSimilarMatters asked;

        @Override
        @SuppressWarnings("unchecked")
        public <R> List<R> askList(Query<R> query) {
            asked = (ListSimilarMatters) query;
            return (List<R>) there;
        }

        @Override
        public StreamPosition send(Command command, String aggregateId) {
            throw new AssertionError(command);
        }

        @Override
        public <R> R ask(Query<R> query) {
            throw new AssertionError(query);
        }

        @Override
        public <R> Optional<R> askOptional(Query<R> query) {
            throw new AssertionError(query);
        }

        @Override
        public <R> Page<R> askPage(Query<R> query) {
            throw new AssertionError(query);
        }

        @Override
        public Following follow(Query<Changed> query, Runnable changed) {
            throw new AssertionError(query);
        }
    }
}
