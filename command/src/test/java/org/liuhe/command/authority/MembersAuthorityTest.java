package org.liuhe.command.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuhe.contracts.Role;

/** Members are their organisation's, and the operator's who appoints its managers; never a resident's or a process's. */
class MembersAuthorityTest {

    static Set<String> expected() {
        return Set.of("AddMember", "InviteMember", "ChangeMemberRoles", "RemoveMember");
    }

    @ParameterizedTest
    @MethodSource("expected")
    void isStaffsAndOperators(String command) {
        var type = AuthorityTableTest.commands().get(command);
        for (String who : Role.STAFF)
            assertThat(AuthorityTable.allows(type, AuthorityTableTest.actor(who)))
                    .as(who)
                    .isTrue();
        assertThat(AuthorityTable.allows(type, AuthorityTableTest.actor(Role.OPERATOR)))
                .isTrue();
        for (String who :
                Set.of(Role.RESIDENT, "manager", "system:demo", "system:import", "system:mediation", "nobody"))
            assertThat(AuthorityTable.allows(type, AuthorityTableTest.actor(who)))
                    .as(who)
                    .isFalse();
    }
}
