package org.liuhe.contracts.disputes;

/** Where a party can still turn (人民调解法 art. 26, 32, 33). */
public enum OtherRoute {
    /** 仲裁. */
    ARBITRATION,
    /** 行政途径. */
    ADMINISTRATIVE,
    /** 向人民法院起诉. */
    LAWSUIT,
    /** 申请人民法院强制执行 of a confirmed agreement. */
    COURT_ENFORCEMENT
}
