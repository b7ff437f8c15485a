package org.liuhe.contracts.disputes;

/** Why a committee does not take a dispute (人民调解工作若干规定 art. 22). */
public enum NotAcceptedReason {
    /** The law gives it to another body alone, or forbids mediation among the people. */
    EXCLUDED_BY_LAW,
    /** A court, an arbitrator or an administrative body has it. */
    PROCEEDINGS_RUNNING,
    /** It is not a civil dispute. */
    NOT_CIVIL,
    /** It was settled with effect before. */
    SETTLED_BEFORE
}
