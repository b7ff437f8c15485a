package org.liuhe.contracts.petitions;

/** Why a petition is not accepted (信访工作条例 art. 23, 31, 35, 36). */
public enum PetitionNotAcceptedReason {
    /** 已经或者依法应当通过诉讼、仲裁、行政复议等法定途径解决. */
    LEGAL_ROUTE,
    /** 正在办理，未超过法定期限. */
    BEING_HANDLED,
    /** 已经复核终结，仍以同一事实和理由提出. */
    FINAL_BEFORE,
    /** 已有处理意见，未在规定期限内请求复查、复核. */
    REVIEW_NOT_ASKED,
    /** 没有具体的事实或者请求. */
    NO_FACTS
}
