package org.liuhe.policy.cosigning;

import java.time.LocalDate;
import java.util.List;

/**
 * The open thresholds of co-signing from one day on.
 *
 * @param effectiveFrom first day on which a petition that is filed is under them
 * @param thresholds from the lowest tier upwards; each needs more co-signers than the one before it
 */
public record CoSigning(LocalDate effectiveFrom, List<Threshold> thresholds) {

    /**
     * From so many co-signers on, a tier owes them an answer.
     *
     * @param tier 1 for the lowest, the next by one more
     * @param capability of the organisation that answers
     * @param term code of the answer's term
     */
    public record Threshold(int tier, String capability, int count, String term) {}
}
