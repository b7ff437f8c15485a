package org.liuhe.contracts.petitions;

import org.liuhe.contracts.Rule;

/** Rules of the petition; those that come from a law say the article. */
public enum PetitionRule implements Rule {
    ENDED("petition.ended", Kind.BROKEN),
    NOT_NOW("petition.not-now", Kind.BROKEN),
    /** The same identity was filed before with another content. */
    FILED_DIFFERENTLY("petition.filed-differently", Kind.BROKEN),
    /** 信访工作条例 art. 20: at most five speak for a joint petition. */
    TOO_MANY_REPRESENTATIVES("petition.too-many-representatives", Kind.BROKEN),
    CHANNEL_IS_WEB("petition.channel-is-web", Kind.BROKEN),
    /** 信访工作条例 art. 36: what was re-reviewed is final; the same facts and reasons are not accepted again. */
    FINAL("petition.final", Kind.BROKEN),
    ORGANISATION_UNKNOWN("petition.organisation-unknown", Kind.BROKEN),
    /** 信访工作条例 art. 30: the accusation does not reach the accused, who never handles it. */
    BODY_IS_ACCUSED("petition.body-is-accused", Kind.BROKEN),
    NOT_A_PETITION_OFFICE("petition.not-an-office", Kind.BROKEN),
    OFFICE_KNOWN("petition.office-known", Kind.BROKEN),
    /** 信访工作条例 art. 23: not forwarded again to a body that objected. */
    FORWARDED_BEFORE("petition.forwarded-before", Kind.BROKEN),
    FORWARDED_TO_ITSELF("petition.forwarded-to-itself", Kind.BROKEN),
    /** 信访工作条例 art. 23: within five working days. */
    OBJECTION_TOO_LATE("petition.objection-too-late", Kind.BROKEN),
    /** 信访工作条例 art. 34: once. */
    EXTENDED_BEFORE("petition.extended-before", Kind.BROKEN),
    /** 信访工作条例 art. 34: a term that passed is not made longer. */
    EXTENSION_TOO_LATE("petition.extension-too-late", Kind.BROKEN),
    /** 信访工作条例 art. 34: by at most thirty days. */
    EXTENSION_TOO_LONG("petition.extension-too-long", Kind.BROKEN),
    /** 信访工作条例 art. 35: within thirty days. */
    REVIEW_TOO_LATE("petition.review-too-late", Kind.BROKEN),
    /** 信访工作条例 art. 36: within thirty days. */
    REREVIEW_TOO_LATE("petition.rereview-too-late", Kind.BROKEN),
    /** 信访工作条例 art. 35, 36: a higher body reviews, never one that decided before. */
    REVIEWER_DECIDED_BEFORE("petition.reviewer-decided-before", Kind.BROKEN),
    /** 信访工作条例 art. 35, 36. */
    REVIEWER_NOT_HIGHER("petition.reviewer-not-higher", Kind.BROKEN),
    REVIEWER_KNOWN("petition.reviewer-known", Kind.BROKEN),
    /** 信访工作条例 art. 36 (2): hearings are held in a re-review. */
    HEARING_ONLY_IN_REREVIEW("petition.hearing-only-in-rereview", Kind.BROKEN),
    HEARING_OPEN("petition.hearing-open", Kind.BROKEN),
    NO_HEARING_OPEN("petition.no-hearing-open", Kind.BROKEN),
    /** 信访工作条例 art. 36: a clock that has run out cannot stand still. */
    HEARING_TOO_LATE("petition.hearing-too-late", Kind.BROKEN),
    NOT_PUBLIC("petition.not-public", Kind.BROKEN),
    OWN_PETITION("petition.own-petition", Kind.BROKEN),
    COSIGNED_BEFORE("petition.cosigned-before", Kind.BROKEN),
    NOT_COSIGNED("petition.not-cosigned", Kind.BROKEN),
    NO_ANSWER_OWED("petition.no-answer-owed", Kind.BROKEN),
    /** 人民调解法 art. 2: mediation is for disputes between equals. */
    NOT_CIVIL("petition.not-civil", Kind.BROKEN),
    LITIGATION_RUNNING("petition.litigation-running", Kind.BROKEN),
    ADMINISTRATIVE_REVIEW_RUNNING("petition.administrative-review-running", Kind.BROKEN),
    /** 人民调解法 art. 17: nobody is mediated against a clear refusal. */
    SIDES_DO_NOT_AGREE("petition.sides-do-not-agree", Kind.BROKEN),
    TWO_SIDES_NEEDED("petition.two-sides-needed", Kind.BROKEN),
    SIDE_TWICE("petition.side-twice", Kind.BROKEN),
    REFERRAL_OPEN("petition.referral-open", Kind.BROKEN),
    NO_REFERRAL_OPEN("petition.no-referral-open", Kind.BROKEN),
    NOT_SETTLED("petition.not-settled", Kind.BROKEN),
    AGREEMENT_MISSING("petition.agreement-missing", Kind.BROKEN);

    private final String code;
    private final Kind kind;

    PetitionRule(String code, Kind kind) {
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
