package org.liuhe.app;

import java.util.List;
import java.util.Optional;
import org.liuhe.command.areas.Memberships;
import org.liuhe.identity.Accounts;

/** The command side's view of the accounts. */
public final class AccountMemberships implements Memberships {

    private final Accounts accounts;

    public AccountMemberships(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<String> find(String account) {
        return accounts.find(account);
    }

    @Override
    public String invite(String organisationId, NewAccount account) {
        return accounts.invite(
                organisationId,
                new Accounts.Invitation(
                        account.username(), account.mail(), account.name(), account.temporaryPassword()));
    }

    @Override
    public void name(String accountId, String name) {
        accounts.name(accountId, name);
    }

    @Override
    public boolean isMember(String organisationId, String accountId) {
        return accounts.isMember(organisationId, accountId);
    }

    @Override
    public void set(String organisationId, String accountId, List<String> roles) {
        accounts.set(organisationId, accountId, roles);
    }

    @Override
    public void remove(String organisationId, String accountId) {
        accounts.remove(organisationId, accountId);
    }
}
