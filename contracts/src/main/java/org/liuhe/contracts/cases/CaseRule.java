package org.liuhe.contracts.cases;

import org.liuhe.contracts.Rule;

/** Rules of the case. */
public enum CaseRule implements Rule {
    NOT_THE_HOLDER("case.not-the-holder", Kind.DENIED),
    /** The assignment that the command speaks of is over. */
    ASSIGNMENT_OVER("case.assignment-over", Kind.BROKEN),
    ALREADY_SIGNED("case.already-signed", Kind.BROKEN),
    NOT_SIGNED("case.not-signed", Kind.BROKEN),
    ALREADY_RESOLVED("case.already-resolved", Kind.BROKEN),
    RULING_DUE("case.ruling-due", Kind.BROKEN),
    /** A ruling binds: what was ruled cannot be returned. */
    RULING_BINDS("case.ruling-binds", Kind.BROKEN),
    /** An organisation may return a case once. */
    RETURNED_BEFORE("case.returned-before", Kind.BROKEN),
    OBJECTION_TERM_OVER("case.objection-term-over", Kind.BROKEN),
    /** A backstop rules; it has nobody to return to. */
    BACKSTOP_CANNOT_RETURN("case.backstop-cannot-return", Kind.BROKEN),
    /** Only a backstop that holds the case rules, or an operator where nobody does. */
    NOT_RULING("case.not-ruling", Kind.DENIED),
    /** A ruling body that is itself concerned does not rule 回避; it passes the ruling up. */
    RULES_ON_ITSELF("case.rules-on-itself", Kind.BROKEN),
    /** Only a backstop that must rule passes the ruling up. */
    NOTHING_TO_PASS_UP("case.nothing-to-pass-up", Kind.BROKEN),
    /** Only what was ruled can be brought before the next tier. */
    NOT_RULED("case.not-ruled", Kind.BROKEN),
    /** A ruling can be brought before the next tier once in a case, and the top tier's is final. */
    RULING_FINAL("case.ruling-final", Kind.BROKEN),
    APPEAL_TERM_OVER("case.appeal-term-over", Kind.BROKEN),
    /** A case waits for one outcome at a time. */
    REFERRAL_OPEN("case.referral-open", Kind.BROKEN),
    REFERRAL_NOT_OPEN("case.referral-not-open", Kind.BROKEN),
    /** The category's scenario pack does not foresee this hand-off. */
    REFERRAL_NOT_FORESEEN("case.referral-not-foreseen", Kind.BROKEN),
    /** A dispute has at least two sides (人民调解法 art. 2). */
    TOO_FEW_PARTIES("case.too-few-parties", Kind.BROKEN),
    /** Each side has an id of its own, and is a person with a name or an organisation. */
    PARTY_UNCLEAR("case.party-unclear", Kind.BROKEN),
    /** The holder helps itself already; a request that is open is not repeated. */
    CO_HANDLER_ASKED("case.co-handler-asked", Kind.BROKEN),
    NOT_THE_CO_HANDLER("case.not-the-co-handler", Kind.DENIED),
    /** The request was answered, or is moot. */
    CO_HANDLING_OVER("case.co-handling-over", Kind.BROKEN),
    /** Whoever waits for one answer does not join another; and what follows another is handed nowhere by itself. */
    CLUSTERED("case.clustered", Kind.BROKEN),
    NOT_CLUSTERED("case.not-clustered", Kind.BROKEN),
    /** The other is none that follows a third, and not the same one. */
    LEAD_UNSUITABLE("case.lead-unsuitable", Kind.BROKEN),
    /** Both are signed for by the same organisation, and not answered. */
    LEAD_NOT_IN_HAND("case.lead-not-in-hand", Kind.BROKEN),
    /** Both are of one scenario, in one street. */
    NOT_ALIKE("case.not-alike", Kind.BROKEN),
    /** Who is kept from the reporter of one is kept from the other's. */
    SHIELD_DIFFERS("case.shield-differs", Kind.BROKEN),
    /** What answers others, too, is said in words that everyone may read. */
    SUMMARY_NEEDED("case.summary-needed", Kind.BROKEN),
    CLOSED("case.closed", Kind.BROKEN);

    private final String code;
    private final Kind kind;

    CaseRule(String code, Kind kind) {
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
