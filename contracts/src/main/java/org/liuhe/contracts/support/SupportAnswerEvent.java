package org.liuhe.contracts.support;

/** Facts about what one tier owes the supporters. */
public sealed interface SupportAnswerEvent extends SupportEvent
        permits SupportThresholdReached, SupportAnswerObliged, SupportAnswerOverdue, SupportersAnswered {

    /** 1 for the lowest. */
    int tier();

    /** Tells one tier's answer from every other. */
    default String answerId() {
        return supportId() + "-" + tier();
    }
}
