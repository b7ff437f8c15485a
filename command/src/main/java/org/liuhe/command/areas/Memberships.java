package org.liuhe.command.areas;

import java.util.List;
import java.util.Optional;
import org.liuhe.contracts.RuleBroken;

/**
 * Accounts at the identity server, and what they are in an organisation. Each change may be repeated: what is done already stays
 * as it is, and what was done by half is finished. All throw {@link RuleBroken} member.accounts-unavailable where the server
 * does not answer.
 */
public interface Memberships {

    /** Number of the account with exactly this user name or mail address; empty where there is none. */
    Optional<String> find(String account);

    /**
     * Makes an account whose password has to be changed at the first sign-in.
     *
     * @return its number; that of an account which this organisation had made before and nobody has used, with the new password
     * @throws RuleBroken member.account-exists, member.account-refused
     */
    String invite(String organisationId, NewAccount account);

    /** Lets the account be called so where it has no name yet. */
    void name(String accountId, String name);

    /** Whether the account is a member. */
    boolean isMember(String organisationId, String accountId);

    /**
     * Makes the account a member with exactly these roles.
     *
     * @throws RuleBroken member.account-unknown
     */
    void set(String organisationId, String accountId, List<String> roles);

    /** Ends the membership and all of the account's sessions; quiet where the account is gone. */
    void remove(String organisationId, String accountId);

    /**
     * What an account is made of.
     *
     * @param mail may be null
     * @param name as others will read it
     */
    record NewAccount(String username, String mail, String name, String temporaryPassword) {

        /** Without what it carries. */
        @Override
        public String toString() {
            return "NewAccount";
        }
    }
}
