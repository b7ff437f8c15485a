package org.liuhe.policy.redaction;

/**
 * A place in a text that has the shape of a personal detail.
 *
 * @param from index of its first character
 * @param to index after its last one
 */
public record Finding(PersonalKind kind, int from, int to) {

    boolean overlaps(Finding other) {
        return from < other.to && other.from < to;
    }

    /** What stands there. */
    public String in(String text) {
        return text.substring(from, to);
    }
}
