package org.liuhe.contracts.messages;

/** What happened, and with it what may be done now. The words are the edge's; a message never holds any. */
public enum MessageKind {
    /** It is there; whoever accepts it decides by the date, where one is given. */
    COMPLAINT_FILED(false),
    COMPLAINT_ACCEPTED(false),
    COMPLAINT_REJECTED(false),
    /** Answer the office's question by the date, or it ends. */
    SUPPLEMENT_ASKED(true),
    /** Confirm or contest by the date. */
    COMPLAINT_ANSWERED(true),
    /** Confirm by the date; it cannot be contested any more. */
    COMPLAINT_ANSWERED_LAST(true),
    /** It goes on one tier up. */
    COMPLAINT_REOPENED(false),
    COMPLAINT_CLOSED_UNCONFIRMED(false),
    /** The time that was promised for the whole has passed. */
    CASE_OVERDUE(false),
    /** Somebody's time has passed, and the organisation has it now. */
    CASE_ESCALATED(false),
    /** It is handled together with others, by whose answer it will be answered, too. */
    CASE_CLUSTERED(false),
    /** It is handled by itself again. */
    CASE_UNCLUSTERED(false),
    /** The organisation that it is about was given a text to answer to. */
    RELEASED_TO_ACCUSED(false),

    PETITION_FILED(false),
    PETITION_ACCEPTED(false),
    PETITION_NOT_ACCEPTED(false),
    PETITION_FORWARDED(false),
    PETITION_EXTENDED(false),
    PETITION_OVERDUE(false),
    PETITION_TO_MEDIATION(false),
    /** Ask for a review 复查 by the date (信访工作条例 art. 35). */
    PETITION_REPLIED(true),
    /** Ask for a re-review 复核 by the date (art. 36). */
    REVIEW_ANSWERED(true),
    REREVIEW_ANSWERED(false),
    PETITION_CLOSED(false),
    PETITION_SETTLED(false),

    /** Consent to mediation or refuse by the date (人民调解法 art. 17). */
    DISPUTE_INVITED(true),
    DISPUTE_REMINDED(true),
    /** Choose a mediator (art. 19). */
    MEDIATOR_OPEN(true),
    MEDIATOR_NAMED(false),
    SESSION_SET(true),
    /** Sign by the date (art. 29). */
    AGREEMENT_TO_SIGN(true),
    /** Both sides may ask for judicial confirmation by the date (art. 33). */
    AGREEMENT_EFFECTIVE(true),
    /** The other side asked for judicial confirmation. */
    CONFIRMATION_ASKED(true),
    /** Do what was agreed by the date (art. 31). */
    PERFORMANCE_DUE(true),
    PERFORMANCE_OVERDUE(true),
    AGREEMENT_CONFIRMED(false),
    CONFIRMATION_REFUSED(false),
    AGREEMENT_PERFORMED(false),
    AGREEMENT_BREACHED(false),
    DISPUTE_NOT_ACCEPTED(false),
    /** It ended without an agreement; the other routes are open (art. 26). */
    MEDIATION_ENDED(false);

    private final boolean asks;

    MessageKind(boolean asks) {
        this.asks = asks;
    }

    /** Whether it is the reader's turn. */
    public boolean asks() {
        return asks;
    }
}
