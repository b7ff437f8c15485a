package org.liuhe.command.disputes;

/** Codes of the terms that a dispute runs by. */
final class DisputeTerms {

    static final String DECIDE = "mediation.committee-decide";
    static final String INVITE = "mediation.invite";
    static final String FINISH = "mediation.finish";
    static final String SIGN = "mediation.sign";
    /** 人民调解法 art. 33. */
    static final String CONFIRMATION_WINDOW = "mediation.confirmation-window";

    static final String COURT_ANSWER = "mediation.court-answer";
    static final String POLICE_ANSWER = "mediation.police-answer";

    private DisputeTerms() {}
}
