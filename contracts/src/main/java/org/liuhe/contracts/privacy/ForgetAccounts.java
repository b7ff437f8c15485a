package org.liuhe.contracts.privacy;

/** Removes accounts at the identity server. */
public interface ForgetAccounts {

    /** Quiet where there is no such account any more. */
    void forget(String subject);
}
