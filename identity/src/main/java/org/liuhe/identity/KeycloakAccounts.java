package org.liuhe.identity;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.Acting;
import org.liuhe.contracts.areas.MemberRule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The accounts of Keycloak's realm. Who acts for an organisation is in its group {@code /organisations/<id>}, and what they are
 * there in a group below it that carries the realm role; so a role that two organisations gave is taken by each for itself.
 */
public final class KeycloakAccounts implements Accounts, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakAccounts.class);

    private static final String NAME = "displayName";
    /** By which organisation the account was made. */
    private static final String INVITED_BY = "invitedBy";

    private static final String CHANGE_PASSWORD = "UPDATE_PASSWORD";

    private final AdminConnection connection;

    /**
     * @param issuer of the realm's tokens
     * @param clientId of the service account
     * @param secret of the same; blank where the city keeps its accounts otherwise, and every question is refused
     */
    public KeycloakAccounts(String issuer, String clientId, String secret) {
        this.connection = new AdminConnection(issuer, clientId, secret);
    }

    @Override
    public Optional<String> find(String account) {
        return asked(() -> byUsername(account)
                .or(() -> account.contains("@") ? byMail(account) : Optional.empty())
                .map(UserRepresentation::getId));
    }

    private Optional<UserRepresentation> byUsername(String username) {
        return realm().users().searchByUsername(username, true).stream().findFirst();
    }

    /** Whoever registers may write any address: only one that was verified names its holder. */
    private Optional<UserRepresentation> byMail(String mail) {
        return realm().users().searchByEmail(mail, true).stream()
                .filter(user -> Boolean.TRUE.equals(user.isEmailVerified()))
                .findFirst();
    }

    @Override
    public String invite(String organisationId, Invitation invitation) {
        return asked(() -> {
            try (Response answer = realm().users().create(account(organisationId, invitation))) {
                return switch (answer.getStatus()) {
                    case 201 -> CreatedResponseUtil.getCreatedId(answer);
                    case 409 -> invitedBefore(organisationId, invitation);
                    case 400 -> throw refused(answer.readEntity(String.class));
                    default -> throw new WebApplicationException(answer.getStatus());
                };
            }
        });
    }

    private static UserRepresentation account(String organisationId, Invitation invitation) {
        UserRepresentation account = new UserRepresentation();
        account.setUsername(invitation.username());
        account.setEmail(invitation.mail());
        account.setEnabled(true);
        account.setAttributes(Map.of(NAME, List.of(invitation.name()), INVITED_BY, List.of(organisationId)));
        account.setRequiredActions(List.of(CHANGE_PASSWORD));
        account.setCredentials(List.of(password(invitation)));
        return account;
    }

    private static CredentialRepresentation password(Invitation invitation) {
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(invitation.temporaryPassword());
        password.setTemporary(true);
        return password;
    }

    /** What went wrong by half, or a password that got lost before it was used, is mended by inviting again. */
    private String invitedBefore(String organisationId, Invitation invitation) {
        UserRepresentation there =
                byUsername(invitation.username()).orElseThrow(() -> new RuleBroken(MemberRule.ACCOUNT_EXISTS, "mail"));
        List<String> by =
                Optional.ofNullable(there.getAttributes()).orElse(Map.of()).getOrDefault(INVITED_BY, List.of());
        List<String> owes = Optional.ofNullable(there.getRequiredActions()).orElse(List.of());
        if (!by.contains(organisationId) || !owes.contains(CHANGE_PASSWORD))
            throw new RuleBroken(MemberRule.ACCOUNT_EXISTS, "username");
        realm().users().get(there.getId()).resetPassword(password(invitation));
        return there.getId();
    }

    /** Keycloak says which attribute it does not take, or speaks of the password. */
    private static RuleBroken refused(String problem) {
        String field =
                problem.contains("assword") ? "temporaryPassword" : problem.contains("mail") ? "mail" : "username";
        return new RuleBroken(MemberRule.ACCOUNT_REFUSED, field);
    }

    @Override
    public void name(String accountId, String name) {
        asked(() -> {
            try {
                UserRepresentation account = user(accountId).toRepresentation();
                if (name(account) == null) {
                    account.singleAttribute(NAME, name);
                    user(accountId).update(account);
                }
            } catch (NotFoundException gone) {
                LOG.debug("An account was gone before it was named");
            }
            return null;
        });
    }

    @Override
    public List<Member> members(String organisationId) {
        return asked(() -> {
            MemberGroups groups = groups(organisationId);
            Map<String, Set<String>> roles = new HashMap<>();
            groups.roles().forEach((role, group) -> groups.of(group)
                    .forEach(user -> roles.computeIfAbsent(user.getId(), any -> new TreeSet<>())
                            .add(role)));
            return groups.home().map(groups::of).orElse(List.of()).stream()
                    .map(user -> new Member(
                            user.getId(),
                            user.getUsername(),
                            name(user),
                            List.copyOf(roles.getOrDefault(user.getId(), Set.of()))))
                    .sorted(Comparator.comparing(Member::username))
                    .toList();
        });
    }

    private static String name(UserRepresentation user) {
        return user.firstAttribute(NAME);
    }

    @Override
    public boolean isMember(String organisationId, String accountId) {
        return asked(() -> {
            try {
                String home = MemberGroups.path(organisationId);
                return user(accountId).groups().stream()
                        .map(GroupRepresentation::getPath)
                        .anyMatch(path -> path.equals(home) || path.startsWith(home + "/"));
            } catch (NotFoundException gone) {
                return false;
            }
        });
    }

    @Override
    public Optional<Acting> acting(String accountId) {
        return asked(() -> {
            try {
                UserResource user = user(accountId);
                if (!Boolean.TRUE.equals(user.toRepresentation().isEnabled())) return Optional.empty();
                List<String> roles = user.roles().realmLevel().listEffective().stream()
                        .map(RoleRepresentation::getName)
                        .sorted()
                        .toList();
                List<String> organisations = user.groups().stream()
                        .flatMap(group -> MemberGroups.organisation(group.getPath()).stream())
                        .distinct()
                        .sorted()
                        .toList();
                return Optional.of(new Acting(roles, organisations));
            } catch (NotFoundException gone) {
                return Optional.empty();
            }
        });
    }

    /** First the organisation, then the roles: what was done by half is seen among the members. */
    @Override
    public void set(String organisationId, String accountId, List<String> roles) {
        asked(() -> {
            try {
                user(accountId).toRepresentation();
            } catch (NotFoundException gone) {
                throw new RuleBroken(MemberRule.ACCOUNT_UNKNOWN, "accountId");
            }
            MemberGroups groups = groups(organisationId);
            user(accountId).joinGroup(groups.ensureHome());
            for (String role : roles) user(accountId).joinGroup(groups.ensure(role));
            groups.roles().forEach((role, group) -> {
                if (!roles.contains(role)) user(accountId).leaveGroup(group);
            });
            return null;
        });
    }

    /** First the roles, then the organisation: whom it was done to by half is still among the members. */
    @Override
    public void remove(String organisationId, String accountId) {
        asked(() -> {
            try {
                MemberGroups groups = groups(organisationId);
                groups.roles().values().forEach(user(accountId)::leaveGroup);
                groups.home().ifPresent(user(accountId)::leaveGroup);
                user(accountId).logout();
            } catch (NotFoundException gone) {
                LOG.debug("An account was gone before it was removed");
            }
            return null;
        });
    }

    @Override
    public void delete(String accountId) {
        asked(() -> {
            try {
                user(accountId).remove();
            } catch (NotFoundException gone) {
                LOG.debug("An account was gone before it was deleted");
            }
            return null;
        });
    }

    private MemberGroups groups(String organisationId) {
        return new MemberGroups(realm(), organisationId);
    }

    private UserResource user(String accountId) {
        return realm().users().get(accountId);
    }

    private RealmResource realm() {
        return connection.realm();
    }

    /** What fails says what and not about whom. */
    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (WebApplicationException answer) {
            LOG.warn("The identity server answered {}", answer.getResponse().getStatus());
            throw new RuleBroken(MemberRule.ACCOUNTS_UNAVAILABLE);
        } catch (ProcessingException silent) {
            LOG.warn(
                    "The identity server does not answer: {}", silent.getClass().getName());
            throw new RuleBroken(MemberRule.ACCOUNTS_UNAVAILABLE);
        }
    }

    @Override
    public void close() {
        connection.close();
    }
}
