package org.liuhe.contracts.matters;

/**
 * A tie between two matters.
 *
 * @param id the other matter
 * @param relation what the other is to this one
 */
public record MatterLink(String id, Relation relation) {

    /** What one matter is to another. */
    public enum Relation {
        /** This one came from the other. */
        ORIGIN,
        /** This one handed a question to the other, and waits or waited for its outcome. */
        REFERRAL,
        /** The same thing: brought together as one, or split from one. */
        SAME
    }
}
