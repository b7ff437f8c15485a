package org.liuhe.command.areas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.MemberRule;

/** The identity server as a test needs it. */
public class FakeMemberships implements Memberships {

    /** Accounts by user name. */
    public final Map<String, String> accounts = new HashMap<>();

    /** Roles in the organisation, by account. */
    public final Map<String, List<String>> members = new HashMap<>();

    /** How accounts are called. */
    public final Map<String, String> names = new HashMap<>();

    public boolean silent;

    @Override
    public Optional<String> find(String account) {
        return Optional.ofNullable(accounts.get(account));
    }

    @Override
    public String invite(String organisationId, NewAccount account) {
        if (accounts.containsKey(account.username())) throw new RuleBroken(MemberRule.ACCOUNT_EXISTS, "username");
        accounts.put(account.username(), account.username() + "-id");
        return accounts.get(account.username());
    }

    @Override
    public void name(String accountId, String name) {
        names.putIfAbsent(accountId, name);
    }

    @Override
    public boolean isMember(String organisationId, String accountId) {
        return members.containsKey(accountId);
    }

    @Override
    public void set(String organisationId, String accountId, List<String> roles) {
        refuseSilent();
        members.put(accountId, roles);
    }

    @Override
    public void remove(String organisationId, String accountId) {
        refuseSilent();
        members.remove(accountId);
    }

    private void refuseSilent() {
        if (silent) throw new RuleBroken(MemberRule.ACCOUNTS_UNAVAILABLE);
    }
}
