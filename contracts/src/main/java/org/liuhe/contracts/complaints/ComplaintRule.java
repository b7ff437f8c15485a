package org.liuhe.contracts.complaints;

import org.liuhe.contracts.Rule;

/** Rules of the complaint. */
public enum ComplaintRule implements Rule {
    TRACKING_CODE_MALFORMED("tracking-code.malformed"),
    TRACKING_CODE_UNKNOWN("tracking-code.unknown"),
    TRACKING_CODE_TAKEN("tracking-code.taken"),
    CATEGORY_UNKNOWN("complaint.category-unknown"),
    QUESTION_UNKNOWN("complaint.question-unknown"),
    ANSWER_MISSING("complaint.answer-missing"),
    ANSWER_INVALID("complaint.answer-invalid"),
    /** The same identity was filed before with another content. */
    FILED_DIFFERENTLY("complaint.filed-differently"),
    NOT_WAITING_FOR_ACCEPTANCE("complaint.not-waiting-for-acceptance"),
    NOT_WAITING_FOR_SUPPLEMENT("complaint.not-waiting-for-supplement"),
    NOT_ANSWERED("complaint.not-answered"),
    /** Whom a matter is about serves its area; anybody else would be kept from nothing. */
    ACCUSED_NOT_SERVING("complaint.accused-not-serving"),
    NOBODY_ACCUSED("complaint.nobody-accused"),
    RATING_OUT_OF_RANGE("complaint.rating-out-of-range"),
    CONTEST_LIMIT("complaint.contest-limit"),
    ENDED("complaint.ended"),
    /** Nobody's matter is taken down without their agreement. */
    CONSENT_MISSING("complaint.consent-missing"),
    CONSENT_IN_FUTURE("complaint.consent-in-future"),
    /** What is taken down for somebody comes by a counter, a telephone or a grid officer. */
    CHANNEL_NOT_ASSISTED("complaint.channel-not-assisted"),
    IMPORT_CLOSED_BEFORE_FILED("complaint.closed-before-filed"),
    IMPORT_IN_FUTURE("complaint.filed-in-future");

    private final String code;

    ComplaintRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return this == TRACKING_CODE_UNKNOWN ? Kind.UNKNOWN : Kind.BROKEN;
    }
}
