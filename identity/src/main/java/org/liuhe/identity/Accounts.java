package org.liuhe.identity;

import java.util.List;
import java.util.Optional;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.Acting;

/**
 * Accounts at the identity server. Every change may be repeated: what is done already stays as it is, and what was done by half
 * is finished. All throw {@link RuleBroken} member.accounts-unavailable where the server does not answer.
 */
public interface Accounts {

    /**
     * Number of the account with exactly this user name, or with this mail address if it is known to be the holder's; empty where
     * there is none.
     */
    Optional<String> find(String account);

    /**
     * Makes an account for somebody whom an organisation invites.
     *
     * @return its number; that of an account which the same organisation had made before and nobody has used, with the new password
     * @throws RuleBroken member.account-exists, or member.account-refused with the offending field
     */
    String invite(String organisationId, Invitation invitation);

    /** Lets the account be called so where it has no name yet; quiet where it has one, or is gone. */
    void name(String accountId, String name);

    /** Who acts for an organisation, in the order of the user names. */
    List<Member> members(String organisationId);

    /** Whether the account acts for the organisation. */
    boolean isMember(String organisationId, String accountId);

    /** As what the account acts now; empty where there is none, or it is closed. */
    Optional<Acting> acting(String accountId);

    /**
     * Lets the account act for the organisation with exactly these roles.
     *
     * @throws RuleBroken member.account-unknown
     */
    void set(String organisationId, String accountId, List<String> roles);

    /** Lets the account act for the organisation no more, and ends all of its sessions; quiet where the account is gone. */
    void remove(String organisationId, String accountId);

    /** Deletes the account with its sessions; quiet where it is gone. */
    void delete(String accountId);

    /**
     * Of what an account is made.
     *
     * @param mail may be null
     * @param name as others will read it
     * @param temporaryPassword has to be changed at the first sign-in
     */
    record Invitation(String username, String mail, String name, String temporaryPassword) {

        /** Without what it carries. */
        @Override
        public String toString() {
            return "Invitation";
        }
    }

    /**
     * Somebody who acts for an organisation.
     *
     * @param name as others read it; null where the account has none
     * @param roles in the organisation, sorted
     */
    record Member(String accountId, String username, String name, List<String> roles) {

        /** The name, or else the user name. */
        public String called() {
            return name == null || name.isBlank() ? username : name;
        }

        /** Without the names. */
        @Override
        public String toString() {
            return "Member[" + accountId + ", " + roles + "]";
        }
    }
}
