package org.liuhe.command.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.command.StoryTest;
import org.liuhe.command.Town;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.areas.AddMember;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.ChangeMemberRoles;
import org.liuhe.contracts.areas.InviteMember;
import org.liuhe.contracts.areas.MemberAdded;
import org.liuhe.contracts.areas.MemberRemoved;
import org.liuhe.contracts.areas.MemberRolesChanged;
import org.liuhe.contracts.areas.MemberRule;
import org.liuhe.contracts.areas.OrganisationEnded;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.OrganisationRegistered;
import org.liuhe.contracts.areas.RemoveMember;

/** Who acts for a mediation committee: its manager decides, and the operator who becomes one. */
class MembersTest extends StoryTest<Organisation> {

    private static final OrganisationId ID = new OrganisationId("org-mediation");
    private static final Actor MANAGER =
            new Actor("manager-id", Set.of(Role.MEDIATOR), Set.of(ID.value()), Set.of(ID.value()));
    private static final Actor MANAGER_ELSEWHERE =
            new Actor("other", Set.of(Role.MEDIATOR), Set.of(ID.value(), "org-b"), Set.of("org-b"));
    private static final List<String> MEDIATOR = List.of("mediator");
    private static final List<String> BOTH = List.of("manager", "mediator");

    private final FakeMemberships memberships = town.memberships;

    MembersTest() {
        super(Organisation.class);
    }

    @BeforeEach
    void isRegistered() {
        memberships.accounts.put("chen", "chen-id");
        memberships.accounts.put("chief", MANAGER.subject());
        happened(new OrganisationRegistered(
                ID.value(),
                OrganisationKind.MEDIATION_COMMITTEE,
                "调委会",
                "Committee",
                List.of(Town.ESTATE.value()),
                List.of("mediation")));
    }

    @Test
    void takesInWhoHasAnAccount() {
        accepts(new AddMember(ID, "chen", null, MEDIATOR), MANAGER, added(MEDIATOR, false));
        assertThat(memberships.members).containsEntry("chen-id", MEDIATOR);
    }

    @Test
    void callsThemSomethingWhereTheyHaveNoName() {
        AddMember command = new AddMember(ID, "chen", " 陈调解员 ", MEDIATOR);
        accepts(command, MANAGER, added(MEDIATOR, false));
        assertThat(memberships.names).containsEntry("chen-id", "陈调解员");
        refuses(new AddMember(ID, "chen", "\u0000", MEDIATOR), MANAGER, CommonRule.TEXT_CONTROL_CHARACTER, "name");
    }

    @Test
    void sortsTheRolesAndTakesEachOnce() {
        accepts(
                new AddMember(ID, "chen", null, List.of("mediator", "manager", "mediator")),
                MANAGER,
                added(BOTH, false));
    }

    @Test
    void isQuietWhenRepeatedAndMendsTheIdentityServer() {
        happened(added(MEDIATOR, false));
        absorbs(new AddMember(ID, "chen", null, MEDIATOR), MANAGER);
        assertThat(memberships.members).containsEntry("chen-id", MEDIATOR);
    }

    @Test
    void givesAnAccountToWhoHasNone() {
        accepts(invite("wang"), MANAGER, new MemberAdded(ID.value(), "wang-id", MEDIATOR, true, Town.NOON));
        assertThat(memberships.members).containsEntry("wang-id", MEDIATOR);
    }

    @Test
    void refusesToInviteUnderANameThatSomebodyHas() {
        refuses(invite("chen"), MANAGER, MemberRule.ACCOUNT_EXISTS, "username");
    }

    @Test
    void refusesAnInvitationWithoutAName() {
        refuses(
                new InviteMember(ID, "wang", null, " ", "secret-for-once", MEDIATOR),
                MANAGER,
                CommonRule.TEXT_BLANK,
                "name");
        refuses(
                new InviteMember(ID, " ", null, "王", "secret-for-once", MEDIATOR),
                MANAGER,
                CommonRule.TEXT_BLANK,
                "username");
    }

    @Test
    void saysNothingOfTheInvitedInLogs() {
        assertThat(invite("wang").toString()).doesNotContain("wang", "secret", "王");
    }

    @Test
    void refusesAnAccountThatIsNot() {
        refuses(new AddMember(ID, "nobody", null, MEDIATOR), MANAGER, MemberRule.ACCOUNT_UNKNOWN, "account");
    }

    @Test
    void givesAndTakesRoles() {
        happened(added(MEDIATOR, false));
        accepts(
                new ChangeMemberRoles(ID, "chen-id", BOTH),
                MANAGER,
                new MemberRolesChanged(ID.value(), "chen-id", BOTH, Town.NOON));
        happened(new MemberRolesChanged(ID.value(), "chen-id", BOTH, Town.NOON));
        absorbs(new ChangeMemberRoles(ID, "chen-id", BOTH), MANAGER);
    }

    @Test
    void recordsAMemberOfOldWhenTheirRolesChange() {
        memberships.members.put("chen-id", BOTH);
        accepts(new ChangeMemberRoles(ID, "chen-id", MEDIATOR), MANAGER, added(MEDIATOR, false));
    }

    @Test
    void refusesRolesForWhoIsNoMember() {
        refuses(new ChangeMemberRoles(ID, "chen-id", MEDIATOR), MANAGER, MemberRule.UNKNOWN, "accountId");
    }

    @Test
    void givesNoRoleOfAnotherKindAndNeverAnOperators() {
        for (String role : List.of(Role.OPERATOR, Role.COURT, Role.RESIDENT, "system:mediation")) {
            List<String> roles = List.of("mediator", role);
            refuses(new AddMember(ID, "chen", null, roles), MANAGER, MemberRule.ROLE_NOT_GIVEABLE, "roles");
            refuses(new ChangeMemberRoles(ID, "chen-id", roles), MANAGER, MemberRule.ROLE_NOT_GIVEABLE, "roles");
            refuses(
                    new InviteMember(ID, "wang", null, "王", "secret-for-once", roles),
                    MANAGER,
                    MemberRule.ROLE_NOT_GIVEABLE,
                    "roles");
        }
        assertThat(memberships.members).isEmpty();
    }

    @Test
    void refusesAMemberWhoWouldBeNothing() {
        refuses(new AddMember(ID, "chen", null, List.of()), MANAGER, MemberRule.ROLES_MISSING, "roles");
        refuses(new AddMember(ID, "chen", null, null), MANAGER, MemberRule.ROLES_MISSING, "roles");
    }

    @Test
    void removesOnce() {
        happened(added(MEDIATOR, false));
        memberships.members.put("chen-id", MEDIATOR);
        accepts(new RemoveMember(ID, "chen-id"), MANAGER, new MemberRemoved(ID.value(), "chen-id", Town.NOON));
        assertThat(memberships.members).isEmpty();
        happened(new MemberRemoved(ID.value(), "chen-id", Town.NOON));
        absorbs(new RemoveMember(ID, "chen-id"), MANAGER);
    }

    @Test
    void removesWhoBecameAMemberOtherwise() {
        memberships.members.put("chen-id", MEDIATOR);
        accepts(new RemoveMember(ID, "chen-id"), MANAGER, new MemberRemoved(ID.value(), "chen-id", Town.NOON));
    }

    @Test
    void refusesToRemoveWhoNeverWasOne() {
        refuses(new RemoveMember(ID, "chen-id"), MANAGER, MemberRule.UNKNOWN, "accountId");
    }

    @Test
    void letsTheOperatorAppointManagersOnly() {
        accepts(new AddMember(ID, "chen", null, BOTH), Town.OPERATOR, added(BOTH, false));
        refuses(
                new AddMember(ID, "chen", null, MEDIATOR),
                Town.OPERATOR,
                MemberRule.OPERATOR_APPOINTS_MANAGERS,
                "roles");
    }

    @Test
    void letsTheOperatorRemoveAManager() {
        happened(added(BOTH, false));
        accepts(new RemoveMember(ID, "chen-id"), Town.OPERATOR, new MemberRemoved(ID.value(), "chen-id", Town.NOON));
    }

    @Test
    void letsNobodyDecideOnThemselves() {
        refuses(new AddMember(ID, "chief", null, BOTH), MANAGER, MemberRule.ONESELF, "account");
        refuses(new ChangeMemberRoles(ID, MANAGER.subject(), MEDIATOR), MANAGER, MemberRule.ONESELF, "accountId");
        refuses(new RemoveMember(ID, MANAGER.subject()), MANAGER, MemberRule.ONESELF, "accountId");
        memberships.accounts.put("operator", Town.OPERATOR.subject());
        refuses(new AddMember(ID, "operator", null, BOTH), Town.OPERATOR, MemberRule.ONESELF, "account");
    }

    @Test
    void refusesMembersWhoDoNotManageIt() {
        for (Actor actor : List.of(Town.CHEN, MANAGER_ELSEWHERE, Town.CLERK)) {
            refuses(new AddMember(ID, "chen", null, MEDIATOR), actor, CommonRule.NOT_YOURS);
            refuses(invite("wang"), actor, CommonRule.NOT_YOURS);
            refuses(new ChangeMemberRoles(ID, "chen-id", MEDIATOR), actor, CommonRule.NOT_YOURS);
            refuses(new RemoveMember(ID, "chen-id"), actor, CommonRule.NOT_YOURS);
        }
        assertThat(memberships.accounts).doesNotContainKey("wang");
    }

    @Test
    void takesNobodyInOnceEnded() {
        happened(added(MEDIATOR, false), new OrganisationEnded(ID.value(), Town.NOON));
        refuses(new AddMember(ID, "chen", null, BOTH), MANAGER, AreaRule.ORGANISATION_ENDED);
        accepts(new RemoveMember(ID, "chen-id"), MANAGER, new MemberRemoved(ID.value(), "chen-id", Town.NOON));
    }

    @Test
    void recordsNothingWhereTheIdentityServerIsSilent() {
        happened(added(MEDIATOR, false));
        memberships.silent = true;
        refuses(new ChangeMemberRoles(ID, "chen-id", BOTH), MANAGER, MemberRule.ACCOUNTS_UNAVAILABLE);
        refuses(new RemoveMember(ID, "chen-id"), MANAGER, MemberRule.ACCOUNTS_UNAVAILABLE);
    }

    private static InviteMember invite(String username) {
        return new InviteMember(ID, username, null, "王调解员", "secret-for-once", MEDIATOR);
    }

    private static MemberAdded added(List<String> roles, boolean invited) {
        return new MemberAdded(ID.value(), "chen-id", roles, invited, Town.NOON);
    }
}
