package org.liuhe.policy.terms;

/** Unit of a term's length. */
public enum Unit {
    HOURS,
    DAYS,
    WORKING_DAYS
}
