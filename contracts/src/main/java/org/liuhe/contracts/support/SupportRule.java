package org.liuhe.contracts.support;

import org.liuhe.contracts.Rule;

/** Rules of supporting a public complaint 附议. */
public enum SupportRule implements Rule {
    /** Nothing more will happen in the matter. */
    ENDED("support.ended"),
    /** The reporter stands by it already. */
    OWN_MATTER("support.own-matter"),
    /** Who acts for an organisation has its duties to speak by. */
    FOR_AN_ORGANISATION("support.for-an-organisation"),
    /** Once per person. */
    SUPPORTED_BEFORE("support.supported-before"),
    NOT_SUPPORTED("support.not-supported"),
    NO_ANSWER_OWED("support.no-answer-owed"),
    ORGANISATION_UNKNOWN("support.organisation-unknown");

    private final String code;

    SupportRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
