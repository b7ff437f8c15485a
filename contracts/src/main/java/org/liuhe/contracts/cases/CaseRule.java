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
