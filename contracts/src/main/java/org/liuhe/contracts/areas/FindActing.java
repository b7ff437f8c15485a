package org.liuhe.contracts.areas;

import org.liuhe.contracts.Query;

/**
 * As what an account acts now, where its person is not there to show a token: empty where there is no such account, or it is
 * closed. Refused with member.accounts-unavailable where the identity server does not tell.
 */
public record FindActing(String accountId) implements Query<Acting> {}
