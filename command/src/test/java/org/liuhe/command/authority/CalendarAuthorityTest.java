package org.liuhe.command.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuhe.contracts.Role;

/** Only the calendar settles due dates: whoever owes something cannot move the day. */
class CalendarAuthorityTest {

    static Set<String> expected() {
        return Set.of(
                "SettleComplaintDue",
                "SettleCaseDue",
                "SettleCouncilDue",
                "SettleDisputeDue",
                "SettleTaskDue",
                "SettlePetitionDue",
                "SettleSupportDue");
    }

    @ParameterizedTest
    @MethodSource("expected")
    void isTheCalendarsAlone(String command) {
        var type = AuthorityTableTest.commands().get(command);
        assertThat(AuthorityTable.allows(type, AuthorityTableTest.actor("system:calendar")))
                .isTrue();
        for (String who : List.of(
                Role.RESIDENT,
                Role.COMMUNITY,
                Role.PROPERTY_MANAGER,
                Role.STREET,
                Role.DISTRICT,
                Role.MEDIATOR,
                Role.ENFORCEMENT,
                Role.OPERATOR,
                "system:routing",
                "system:council",
                "nobody"))
            assertThat(AuthorityTable.allows(type, AuthorityTableTest.actor(who)))
                    .as(who)
                    .isFalse();
    }
}
