package org.liuhe.integrity;

/** What whoever watches a node must know of the log. */
public interface LogState {

    /** False where this node refuses to sign: the log no longer continues what was promised before. */
    boolean continuesItsPromises();
}
