package org.liuhe.api.limits;

import java.util.Locale;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.contracts.Rule;

/** What is limited. How much of it is in {@link LimitsProperties}. */
public enum Limit {
    /** Requests of an address that nobody is signed in at. */
    REQUESTS(EdgeRule.LIMIT_REQUESTS),
    /** Tracking codes asked for that are nobody's; by person where one is signed in, else by address. */
    MISSED_CODES(EdgeRule.LIMIT_MISSED_CODES),
    /** Lists of public matters; likewise. */
    SEARCHES(EdgeRule.LIMIT_SEARCHES),
    /** Checkpoints and proofs of the integrity log; likewise. */
    PROOFS(EdgeRule.LIMIT_PROOFS),
    /** Whatever a person changes. */
    WRITES(EdgeRule.LIMIT_WRITES),
    /** Complaints, petitions and applications for mediation that a resident files. */
    FILINGS(EdgeRule.LIMIT_FILINGS),
    /** The same of all residents about one area. */
    FILINGS_IN_AREA(EdgeRule.LIMIT_FILINGS_IN_AREA);

    private final EdgeRule rule;

    Limit(EdgeRule rule) {
        this.rule = rule;
    }

    /** What whoever is over it is told. */
    Rule rule() {
        return rule;
    }

    /** As the settings call it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
