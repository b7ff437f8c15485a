package org.liuhe.contracts.cases;

/** Which term passed in silence. */
public enum OverdueCause {
    NOT_SIGNED,
    NOT_RESOLVED,
    NOT_RULED,
    CASE_TERM
}
