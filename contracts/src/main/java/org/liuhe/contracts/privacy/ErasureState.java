package org.liuhe.contracts.privacy;

/** Where an erasure stands. */
public enum ErasureState {
    ASKED,
    EXAMINED,
    REFUSED,
    DECLINED,
    ERASED
}
