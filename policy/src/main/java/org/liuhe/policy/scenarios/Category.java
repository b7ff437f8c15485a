package org.liuhe.policy.scenarios;

import java.util.List;
import java.util.Set;

/**
 * What a matter can be about.
 *
 * @param intake whether acceptance is automatic or decided by the community office
 * @param intakeTerm code of the term for that decision; null where automatic
 * @param supplementTerm code of the term for a supplement
 * @param listed whether matters of this category may be listed publicly at all
 * @param kind what a matter of this category is by nature
 * @param allow to what a case of it can be referred
 * @param questions what is asked at filing, in order; may be empty
 * @param shieldFromHandler whether whoever is first on the route is presumed to be complained of, and kept from the reporter
 * @param support from how many supporters on which tier answers, from the lowest tier upwards; empty where none does
 */
public record Category(
        String code,
        String pack,
        String packVersion,
        String nameZh,
        String nameEn,
        Intake intake,
        String intakeTerm,
        String supplementTerm,
        Urgency urgency,
        boolean listed,
        Route route,
        Kind kind,
        Set<Referral> allow,
        List<Question> questions,
        boolean shieldFromHandler,
        List<SupportThreshold> support) {

    /** A complaint that asks nothing and can be referred to everything. */
    public Category(
            String code,
            String pack,
            String packVersion,
            String nameZh,
            String nameEn,
            Intake intake,
            String intakeTerm,
            String supplementTerm,
            Urgency urgency,
            boolean listed,
            Route route) {
        this(
                code,
                pack,
                packVersion,
                nameZh,
                nameEn,
                intake,
                intakeTerm,
                supplementTerm,
                urgency,
                listed,
                route,
                Kind.COMPLAINT,
                Set.of(Referral.values()),
                List.of(),
                false,
                List.of());
    }

    /**
     * From so many supporters on, a tier owes them an answer.
     *
     * @param tier 1 for the lowest of the route's backstops
     * @param capability of that backstop
     * @param term code of the answer's term
     */
    public record SupportThreshold(int tier, String capability, int count, String term) {}

    /** Capability whose holders are presumed to be complained of, or null. */
    public String presumedAccused() {
        return shieldFromHandler ? route.steps().get(0).capability() : null;
    }

    /** How acceptance is decided. */
    public enum Intake {
        AUTOMATIC,
        REVIEWED
    }

    /** How pressing matters of this category are. */
    public enum Urgency {
        NORMAL,
        URGENT
    }

    /** What a matter is by nature. */
    public enum Kind {
        /** 诉求: something is to be done. */
        COMPLAINT,
        /** 纠纷: two parties disagree, which people's mediation can settle. */
        DISPUTE,
        /** 信访事项: an organ's own decision or conduct is in question. */
        PETITION
    }

    /** To what a case can be referred. */
    public enum Referral {
        /** 三方联席会议. */
        COUNCIL,
        /** 人民调解. */
        MEDIATION,
        /** 综合执法. */
        ENFORCEMENT
    }
}
