package org.liuhe.contracts.disputes;

import org.liuhe.contracts.Rule;

/** Rules of the dispute; those that come from a law say the article. */
public enum DisputeRule implements Rule {
    ENDED("dispute.ended", Kind.BROKEN),
    NOT_NOW("dispute.not-now", Kind.BROKEN),
    TWO_SIDES_NEEDED("dispute.two-sides-needed", Kind.BROKEN),
    SIDE_TWICE("dispute.side-twice", Kind.BROKEN),
    SIDE_NAMELESS("dispute.side-nameless", Kind.BROKEN),
    PARTY_UNKNOWN("dispute.party-unknown", Kind.BROKEN),
    OPENED_DIFFERENTLY("dispute.opened-differently", Kind.BROKEN),
    /** 人民调解工作若干规定 art. 22. */
    PROCEEDINGS_RUNNING("dispute.proceedings-running", Kind.BROKEN),
    /** 人民调解法 art. 2; 人民调解工作若干规定 art. 22. */
    NOT_CIVIL("dispute.not-civil", Kind.BROKEN),
    /** 治安管理处罚法 art. 9: only minor cases may be settled by mediation. */
    PUBLIC_SECURITY_CASE("dispute.public-security-case", Kind.BROKEN),
    /** 刑法 art. 234: whoever causes more than a minor injury answers to the criminal law. */
    INJURY_TOO_GRAVE("dispute.injury-too-grave", Kind.BROKEN),
    GROUND_NOT_YOURS("dispute.ground-not-yours", Kind.DENIED),
    /** Nobody mediates a matter of their own (人民调解法 art. 3, 15). */
    COMMITTEE_IS_PARTY("dispute.committee-is-party", Kind.BROKEN),
    /** 人民调解法 art. 4: mediation is free of charge. */
    FEE_FORBIDDEN("dispute.fee-forbidden", Kind.BROKEN),
    CONSENTED_BEFORE("dispute.consented-before", Kind.BROKEN),
    /** 人民调解法 art. 15 (1): a mediator favours no side. */
    MEDIATOR_RELATED("dispute.mediator-related", Kind.BROKEN),
    /** 人民调解法 art. 15 (1). */
    MEDIATOR_RECUSED("dispute.mediator-recused", Kind.BROKEN),
    NOT_THE_MEDIATOR("dispute.not-the-mediator", Kind.DENIED),
    RECUSAL_ASKED_BEFORE("dispute.recusal-asked-before", Kind.BROKEN),
    NO_RECUSAL_ASKED("dispute.no-recusal-asked", Kind.BROKEN),
    SESSION_UNKNOWN("dispute.session-unknown", Kind.BROKEN),
    RISK_REPORTED_BEFORE("dispute.risk-reported-before", Kind.BROKEN),
    NO_RISK_REPORTED("dispute.no-risk-reported", Kind.BROKEN),
    /** Extended once only. */
    EXTENDED_BEFORE("dispute.extended-before", Kind.BROKEN),
    /** A term that passed is not extended. */
    EXTENSION_TOO_LATE("dispute.extension-too-late", Kind.BROKEN),
    EXTENSION_AGREED_BEFORE("dispute.extension-agreed-before", Kind.BROKEN),
    /** 人民调解法 art. 29: the agreement says what each party does, how and by when. */
    OBLIGATION_MISSING("dispute.obligation-missing", Kind.BROKEN),
    OBLIGATION_DATE_PAST("dispute.obligation-date-past", Kind.BROKEN),
    AMOUNT_WRONG("dispute.amount-wrong", Kind.BROKEN),
    /** An obligation is owed to somebody else. */
    OWES_ITSELF("dispute.owes-itself", Kind.BROKEN),
    OBLIGATION_UNKNOWN("dispute.obligation-unknown", Kind.BROKEN),
    OBLIGATION_SETTLED("dispute.obligation-settled", Kind.BROKEN),
    OWN_OBLIGATION("dispute.own-obligation", Kind.BROKEN),
    NOT_YOUR_OBLIGATION("dispute.not-your-obligation", Kind.DENIED),
    SIGNED_BEFORE("dispute.signed-before", Kind.BROKEN),
    /** 人民调解法 art. 29: the parties sign, then the mediator, and the seal comes last. */
    PARTIES_SIGN_FIRST("dispute.parties-sign-first", Kind.BROKEN),
    /** 人民调解法 art. 29. */
    MEDIATOR_SIGNS_BEFORE_SEAL("dispute.mediator-signs-before-seal", Kind.BROKEN),
    /** 人民调解法 art. 29. */
    SEALED_BEFORE("dispute.sealed-before", Kind.BROKEN),
    /** 人民调解法 art. 33: within thirty days of effect. */
    CONFIRMATION_TOO_LATE("dispute.confirmation-too-late", Kind.BROKEN),
    CONFIRMATION_ASKED_BEFORE("dispute.confirmation-asked-before", Kind.BROKEN),
    /** 人民调解法 art. 33: only a joint application comes before the court. */
    NOT_BEFORE_COURT("dispute.not-before-court", Kind.BROKEN),
    REFERRAL_OPEN("dispute.referral-open", Kind.BROKEN),
    NOT_APPLICANT("dispute.not-applicant", Kind.DENIED),
    NO_OUTCOME_OWED("dispute.no-outcome-owed", Kind.BROKEN);

    private final String code;
    private final Kind kind;

    DisputeRule(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
