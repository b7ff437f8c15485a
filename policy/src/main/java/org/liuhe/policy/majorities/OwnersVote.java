package org.liuhe.policy.majorities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The owners' vote under one version of the law, for example 民法典 278: who has to take part, and by which majority each
 * matter is carried. Always by area and by heads.
 *
 * @param effectiveFrom first day on which a vote that is called is under this version
 * @param participation share of all that has to take part; null where the law asks for none
 * @param matters what is reserved to the owners, in the order of the article
 */
public record OwnersVote(
        String law,
        String article,
        String lawVersion,
        LocalDate effectiveFrom,
        Share participation,
        List<Matter> matters) {

    /** Of whom a majority is counted. */
    public enum Base {
        TAKING_PART,
        ALL
    }

    /**
     * One item of the article's list.
     *
     * @param code stable, the same in every version
     * @param item its number in the article
     */
    public record Matter(String code, int item, String nameZh, String nameEn, Share majority, Base base) {}

    /** How a vote went. */
    public enum Outcome {
        /** Enough took part and enough were in favour. */
        CARRIED,
        /** Enough took part, too few were in favour. */
        NOT_CARRIED,
        /** Too few took part, whatever they said. */
        TOO_FEW
    }

    /**
     * How a vote went, and by which measure it fell short.
     *
     * @param participationByArea true also where the law asks for no participation
     * @param participationByHeads true also where the law asks for no participation
     */
    public record Result(
            Outcome outcome,
            boolean participationByArea,
            boolean participationByHeads,
            boolean majorityByArea,
            boolean majorityByHeads) {

        public boolean carried() {
            return outcome == Outcome.CARRIED;
        }
    }

    /** The matter with this code; empty where it is not reserved to the owners. */
    public Optional<Matter> matter(String code) {
        return matters.stream().filter(matter -> matter.code().equals(code)).findFirst();
    }

    /**
     * Counts a vote, exactly.
     *
     * @param all all owners
     * @param takingPart those who took part, however they voted
     * @param inFavour those of them who were in favour
     * @throws IllegalArgumentException where the matter is not reserved to the owners, or a part is more than its whole
     */
    public Result count(String matter, Turnout all, Turnout takingPart, Turnout inFavour) {
        Matter found =
                matter(matter).orElseThrow(() -> new IllegalArgumentException("no matter of the owners: " + matter));
        if (!takingPart.within(all) || !inFavour.within(takingPart)) {
            throw new IllegalArgumentException("a part of the votes is more than the whole");
        }
        Turnout base = found.base() == Base.ALL ? all : takingPart;
        boolean byArea = participation == null || participation.reached(takingPart.area(), all.area());
        boolean byHeads = participation == null || participation.reached(heads(takingPart), heads(all));
        boolean majorityByArea = found.majority().reached(inFavour.area(), base.area());
        boolean majorityByHeads = found.majority().reached(heads(inFavour), heads(base));
        return new Result(
                outcome(byArea && byHeads, majorityByArea && majorityByHeads),
                byArea,
                byHeads,
                majorityByArea,
                majorityByHeads);
    }

    private static Outcome outcome(boolean enough, boolean inFavour) {
        if (!enough) return Outcome.TOO_FEW;
        return inFavour ? Outcome.CARRIED : Outcome.NOT_CARRIED;
    }

    private static BigDecimal heads(Turnout turnout) {
        return BigDecimal.valueOf(turnout.heads());
    }
}
