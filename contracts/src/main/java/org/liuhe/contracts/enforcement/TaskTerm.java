package org.liuhe.contracts.enforcement;

/** The terms of a task. */
public enum TaskTerm {
    DISPATCH,
    ACCEPT,
    INSPECT,
    RECTIFY,
    REINSPECT,
    /** To order rectification, or to decide on a penalty. */
    DECIDE
}
