package org.liuhe.api.councils;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.liuhe.api.matters.MatterScreen;
import org.liuhe.contracts.councils.CouncilView;
import org.liuhe.policy.Policy;
import org.liuhe.policy.majorities.OwnersVote;
import org.liuhe.policy.majorities.Share;

/**
 * An owners' vote 业主共同决定 beside what the law of its day demands, by heads and by area. How many are in favour is secret until
 * it is counted.
 *
 * @param matter name of what is decided
 * @param participation null where the law asks for none
 * @param majority in favour
 */
public record OwnersCount(CouncilView.Vote vote, MatterScreen.Named matter, Demand participation, Demand majority) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int SCALE = 2;
    private static final int WHOLE = 100;

    /** @param vote null where none was called */
    public static OwnersCount of(CouncilView.Vote vote, Policy policy) {
        if (vote == null) return null;
        OwnersVote law = policy.ownersVotes().inForce(LocalDate.ofInstant(vote.openedAt(), ZONE));
        OwnersVote.Matter matter = law.matter(vote.matter()).orElseThrow();
        boolean ofAll = matter.base() == OwnersVote.Base.ALL;
        return new OwnersCount(
                vote,
                new MatterScreen.Named(matter.nameZh(), matter.nameEn()),
                law.participation() == null
                        ? null
                        : new Demand(
                                law.participation(),
                                true,
                                heads(law.participation(), (long) vote.votedHeads(), vote.totalHeads()),
                                area(law.participation(), vote.votedArea(), vote.totalArea())),
                new Demand(
                        matter.majority(),
                        ofAll,
                        heads(
                                matter.majority(),
                                vote.forHeads() == null ? null : vote.forHeads().longValue(),
                                ofAll ? vote.totalHeads() : vote.votedHeads()),
                        area(matter.majority(), vote.forArea(), ofAll ? vote.totalArea() : vote.votedArea())));
    }

    private static Tally heads(Share share, Long has, long base) {
        return Tally.of("heads", share, has, base, 0);
    }

    private static Tally area(Share share, Long has, long base) {
        return Tally.of("area", share, has, base, SCALE);
    }

    /** What is demanded of it, the participation first. */
    public List<Demand> demands() {
        return Stream.of(participation, majority).filter(Objects::nonNull).toList();
    }

    public boolean counted() {
        return vote.outcome() != null;
    }

    /** Those who voted may be enough by one measure and too few by the other. */
    public boolean enoughTakePart() {
        return participation == null || participation.reached();
    }

    /**
     * One thing that the law demands of both measures.
     *
     * @param ofAll true where the share is one of all owners, false where it is one of those who take part
     */
    public record Demand(Share share, boolean ofAll, Tally heads, Tally area) {

        public List<Tally> tallies() {
            return List.of(heads, area);
        }

        public boolean reached() {
            return heads.reached() && area.reached();
        }
    }

    /**
     * One measure. Areas are in square metres.
     *
     * @param measure {@code heads} or {@code area}
     * @param has null while it is secret
     * @param base what the share is one of
     * @param needed the least that reaches it
     */
    public record Tally(String measure, BigDecimal has, BigDecimal base, BigDecimal needed) {

        private static Tally of(String measure, Share share, Long has, long base, int scale) {
            return new Tally(
                    measure,
                    has == null ? null : BigDecimal.valueOf(has, scale),
                    BigDecimal.valueOf(base, scale),
                    BigDecimal.valueOf(share.needed(base), scale));
        }

        public boolean reached() {
            return has != null && has.compareTo(needed) >= 0;
        }

        /** What is wanting; zero where it is reached. */
        public BigDecimal lacking() {
            return has == null ? needed : needed.subtract(has).max(BigDecimal.ZERO);
        }

        /** Of a hundred, for a bar. */
        public double length() {
            return ofHundred(has);
        }

        /** Where on the bar the threshold stands. */
        public double mark() {
            return ofHundred(needed);
        }

        private double ofHundred(BigDecimal part) {
            if (part == null || base.signum() == 0) return 0;
            return Math.min(
                    WHOLE, Math.round(part.doubleValue() * WHOLE * WHOLE / base.doubleValue()) / (double) WHOLE);
        }
    }
}
