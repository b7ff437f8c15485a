package org.liuhe.contracts.complaints;

/** How somebody agreed that their matter is taken down for them (个人信息保护法 art. 14). */
public enum ConsentForm {
    /** 口头同意. */
    ORAL,
    /** 书面同意. */
    SIGNED
}
