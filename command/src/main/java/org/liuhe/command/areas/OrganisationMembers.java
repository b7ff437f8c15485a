package org.liuhe.command.areas;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.liuhe.command.areas.Memberships.NewAccount;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AddMember;
import org.liuhe.contracts.areas.ChangeMemberRoles;
import org.liuhe.contracts.areas.InviteMember;
import org.liuhe.contracts.areas.MemberAdded;
import org.liuhe.contracts.areas.MemberRemoved;
import org.liuhe.contracts.areas.MemberRolesChanged;
import org.liuhe.contracts.areas.MemberRule;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.RemoveMember;

/**
 * Who acts for an organisation. The identity server is changed before the event is stored: where it does not answer nothing is
 * recorded, and where the event cannot be stored a repeat finds the server changed and records it.
 */
abstract class OrganisationMembers {

    private static final int LONGEST_ID = 80;
    private static final int LONGEST_USERNAME = 64;
    private static final int LONGEST_PASSWORD = 128;

    @AggregateIdentifier
    String id;

    /** Roles as recorded here, by account; none once removed. Who became a member otherwise is not in it. */
    private Map<String, List<String>> members = new HashMap<>();

    abstract OrganisationKind kind();

    abstract void refuseEnded();

    @CommandHandler
    void decide(AddMember command, Actor actor, Terms terms, Memberships memberships) {
        List<String> roles = giveable(command.roles(), actor);
        String account = Texts.required("account", command.account(), Texts.LINE);
        String accountId =
                memberships.find(account).orElseThrow(() -> new RuleBroken(MemberRule.ACCOUNT_UNKNOWN, "account"));
        refuseOneself("account", accountId, actor);
        String name = Texts.optional("name", command.name(), Texts.LINE);
        if (name != null) memberships.name(accountId, name);
        memberships.set(id, accountId, roles);
        record(accountId, roles, false, terms);
    }

    @CommandHandler
    void decide(InviteMember command, Actor actor, Terms terms, Memberships memberships) {
        List<String> roles = giveable(command.roles(), actor);
        String accountId = memberships.invite(
                id,
                new NewAccount(
                        Texts.required("username", command.username(), LONGEST_USERNAME),
                        Texts.optional("mail", command.mail(), Texts.LINE),
                        Texts.required("name", command.name(), Texts.LINE),
                        Texts.required("temporaryPassword", command.temporaryPassword(), LONGEST_PASSWORD)));
        memberships.set(id, accountId, roles);
        record(accountId, roles, true, terms);
    }

    @CommandHandler
    void decide(ChangeMemberRoles command, Actor actor, Terms terms, Memberships memberships) {
        List<String> roles = giveable(command.roles(), actor);
        String accountId = Texts.required("accountId", command.accountId(), LONGEST_ID);
        refuseOneself("accountId", accountId, actor);
        if (!isRecorded(accountId) && !memberships.isMember(id, accountId))
            throw new RuleBroken(MemberRule.UNKNOWN, "accountId");
        memberships.set(id, accountId, roles);
        record(accountId, roles, false, terms);
    }

    @CommandHandler
    void decide(RemoveMember command, Actor actor, Terms terms, Memberships memberships) {
        refuseOthersThanManagers(actor);
        String accountId = Texts.required("accountId", command.accountId(), LONGEST_ID);
        refuseOneself("accountId", accountId, actor);
        if (!isRecorded(accountId) && !memberships.isMember(id, accountId)) {
            if (members.containsKey(accountId)) return;
            throw new RuleBroken(MemberRule.UNKNOWN, "accountId");
        }
        memberships.remove(id, accountId);
        apply(new MemberRemoved(id, accountId, terms.now()));
    }

    @EventSourcingHandler
    void evolve(MemberAdded event) {
        members.put(event.accountId(), event.roles());
    }

    @EventSourcingHandler
    void evolve(MemberRolesChanged event) {
        members.put(event.accountId(), event.roles());
    }

    @EventSourcingHandler
    void evolve(MemberRemoved event) {
        members.put(event.accountId(), List.of());
    }

    private boolean isRecorded(String accountId) {
        return !members.getOrDefault(accountId, List.of()).isEmpty();
    }

    private void record(String accountId, List<String> roles, boolean invited, Terms terms) {
        if (!isRecorded(accountId)) apply(new MemberAdded(id, accountId, roles, invited, terms.now()));
        else if (!members.get(accountId).equals(roles))
            apply(new MemberRolesChanged(id, accountId, roles, terms.now()));
    }

    private List<String> giveable(List<String> wanted, Actor actor) {
        refuseOthersThanManagers(actor);
        refuseEnded();
        if (wanted == null || wanted.isEmpty()) throw new RuleBroken(MemberRule.ROLES_MISSING, "roles");
        if (!kind().memberRoles().containsAll(wanted)) throw new RuleBroken(MemberRule.ROLE_NOT_GIVEABLE, "roles");
        if (!actor.manages(id) && !wanted.contains(OrganisationKind.MANAGER))
            throw new RuleBroken(MemberRule.OPERATOR_APPOINTS_MANAGERS, "roles");
        return wanted.stream().distinct().sorted().toList();
    }

    private void refuseOthersThanManagers(Actor actor) {
        if (!actor.manages(id) && !actor.has(Role.OPERATOR)) throw new RuleBroken(CommonRule.NOT_YOURS);
    }

    private static void refuseOneself(String field, String accountId, Actor actor) {
        if (accountId.equals(actor.subject())) throw new RuleBroken(MemberRule.ONESELF, field);
    }
}
