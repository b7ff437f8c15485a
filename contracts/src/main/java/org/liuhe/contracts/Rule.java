package org.liuhe.contracts;

/** A business rule that a person can break; {@link #code()} is stable and is the key of its sentence in each language. */
public interface Rule {

    /** Stable, lower case, {@code context.rule}; part of the public interface. */
    String code();

    /** How the edge answers: the rule's kind decides the HTTP status, never its wording. */
    default Kind kind() {
        return Kind.BROKEN;
    }

    /** What sort of refusal a rule leads to. */
    enum Kind {
        /** The request is understood and not allowed by the rules (422). */
        BROKEN,
        /** The actor may not do this (403). */
        DENIED,
        /** The thing does not exist, or may not be known to exist (404). */
        UNKNOWN,
        /** The thing has changed since the actor looked (412). */
        STALE,
        /** The read model has not caught up yet; asking again helps (503). */
        BUSY
    }
}
