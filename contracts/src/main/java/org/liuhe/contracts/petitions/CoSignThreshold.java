package org.liuhe.contracts.petitions;

/**
 * From so many co-signers on, a tier owes them an answer.
 *
 * @param tier 1 for the lowest
 * @param capability of the organisation that answers
 * @param count of co-signers
 * @param term code of the answer’s term
 */
public record CoSignThreshold(int tier, String capability, int count, String term) {}
