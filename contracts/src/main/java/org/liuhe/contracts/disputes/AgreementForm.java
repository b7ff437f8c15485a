package org.liuhe.contracts.disputes;

/** The form of an agreement (人民调解法 art. 28). */
public enum AgreementForm {
    /** 调解协议书: effective once signed by the parties and the mediator, and sealed (art. 29). */
    WRITTEN,
    /** 口头协议: effective when reached; the mediator records it (art. 30). */
    ORAL
}
