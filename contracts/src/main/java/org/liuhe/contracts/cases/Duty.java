package org.liuhe.contracts.cases;

/** What the holder of an assignment owes. */
public enum Duty {
    /** Sign for it and resolve it, or return it. */
    HANDLE,
    /** Rule who is responsible 裁定. */
    RULE
}
