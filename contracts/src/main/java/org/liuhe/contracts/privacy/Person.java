package org.liuhe.contracts.privacy;

import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;

/**
 * Somebody whose data is kept: an account, or the person behind a matter that was taken down for somebody without one.
 *
 * @param value {@code person:<subject>} or {@code matter:<id>}
 */
public record Person(String value) {

    private static final String ACCOUNT = "person:";
    private static final String MATTER = "matter:";

    public Person {
        if (value == null || !value.startsWith(ACCOUNT) && !value.startsWith(MATTER))
            throw new RuleBroken(CommonRule.ID_MALFORMED, "person", ACCOUNT);
    }

    public static Person account(String subject) {
        return new Person(ACCOUNT + subject);
    }

    public static Person behind(String matterId) {
        return new Person(MATTER + matterId);
    }

    /** Of the account; null for somebody without one. */
    public String subject() {
        return value.startsWith(ACCOUNT) ? value.substring(ACCOUNT.length()) : null;
    }

    /** The matter that somebody without an account stands behind; null for an account. */
    public String matter() {
        return value.startsWith(MATTER) ? value.substring(MATTER.length()) : null;
    }
}
