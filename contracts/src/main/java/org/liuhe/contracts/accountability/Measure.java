package org.liuhe.contracts.accountability;

/**
 * What is measured, each as a part of a whole. Something counts on the day on which it is decided, and what is not decided yet,
 * or never had to be, counts nowhere.
 */
public enum Measure {
    /** 响应率: of the turns that were signed for, or whose term for signing passed in silence, those signed for in time. */
    RESPONSE,
    /**
     * 解决率: of the answers that the reporter confirmed, contested, or left without a word until the term passed, those confirmed.
     * Silence is no confirmation.
     */
    RESOLUTION,
    /** 满意率: of the answers that the reporter confirmed with a rating, those rated 4 or 5 of 5. */
    SATISFACTION,
    /** 逾期率: of the duties to sign, to resolve and to rule that were done or whose term passed, those whose term passed. */
    LATENESS,
    /** 退单率: of the turns to handle a matter that began, those that were returned; counted on the day on which they began. */
    RETURNS
}
