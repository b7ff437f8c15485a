package org.liuhe.contracts.referrals;

/** How a hand-off ended, whoever was asked; it always comes back to where the matter came from. */
public enum ReferralOutcome {
    /** The council's resolution is carried out. */
    RESOLUTION_DONE(true),
    /** The three did not agree. */
    COUNCIL_DISAGREED(false),
    /** Too few came, or too few owners took part. */
    COUNCIL_NO_QUORUM(false),
    /** What was resolved was not done in time. */
    RESOLUTION_OVERDUE(false),
    /** The parties did what they had agreed. */
    AGREEMENT_PERFORMED(true),
    /** A party broke the agreement. */
    AGREEMENT_BREACHED(false),
    /** A party refused mediation (人民调解法 art. 17). */
    MEDIATION_REFUSED(false),
    /** No agreement was reached (art. 26). */
    MEDIATION_FAILED(false),
    /** The committee may not or does not take it. */
    MEDIATION_NOT_ACCEPTED(false),
    /** Rectified, and found so on re-inspection. */
    RECTIFIED(true),
    /** A penalty was decided. */
    PENALISED(true),
    NO_VIOLATION(true),
    /** Not the team's to enforce. */
    ENFORCEMENT_DECLINED(false),
    /** Whoever was asked let the term pass. */
    UNANSWERED(false),
    /** Nobody serves the area. */
    NOBODY_SERVES(false),
    /** The asking matter ended meanwhile. */
    WITHDRAWN(false);

    private final boolean settled;

    ReferralOutcome(boolean settled) {
        this.settled = settled;
    }

    /** True where what was asked is settled, and the origin has nothing left to do but to say so. */
    public boolean settled() {
        return settled;
    }
}
