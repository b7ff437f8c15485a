package org.liuhe.contracts.cases;

/** Why an organisation returns a case 退单理由. */
public enum ReturnReason {
    NOT_OUR_DUTY,
    NOT_OUR_AREA,
    NEEDS_OTHER_POWERS,
    DUPLICATE,
    INFORMATION_WRONG
}
