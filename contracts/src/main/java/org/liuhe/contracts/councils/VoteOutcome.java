package org.liuhe.contracts.councils;

/** How the owners' vote went 表决结果. */
public enum VoteOutcome {
    CARRIED,
    /** Enough took part, too few were in favour. */
    NOT_CARRIED,
    /** Too few took part. */
    TOO_FEW
}
