package org.liuhe.contracts.councils;

/** How an owner votes; whoever abstains takes part. */
public enum VoteChoice {
    FOR,
    AGAINST,
    ABSTAIN
}
