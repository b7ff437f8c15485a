package org.liuhe.command.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuhe.contracts.Role;

/** The commands of disputes by actor: {@code x} allows, {@code .} denies. */
class DisputesAuthorityTest {

    private static final List<String> ACTORS = List.of(
            Role.RESIDENT,
            Role.OWNERS_COMMITTEE,
            Role.PROPERTY_MANAGER,
            Role.MEDIATOR,
            Role.POLICE,
            Role.COURT,
            Role.OPERATOR,
            "system:mediation",
            "system:routing",
            "nobody");

    private static final String TABLE =
            """
            # res own pro med pol cou ope | med rou | nobody
            ApplyForMediation         x x x . . . .  . .  .
            HandOverDispute           . . . . x x .  . .  .
            OpenDispute               . . . . . . .  x .  .
            AssignCommittee           . . . . . . x  x .  .
            ReportCommitteeGap        . . . . . . .  x .  .
            AcceptDispute             . . . x . . .  . .  .
            DeclineDispute            . . . x . . .  . .  .
            Consent                   x x x x . . .  . .  .
            RefuseMediation           x x x x . . .  . .  .
            ChooseMediator            x x x x . . .  . .  .
            NameMediator              . . . x . . .  . .  .
            AskRecusal                x x x x . . .  . .  .
            RecuseMediator            . . . x . . .  . .  .
            KeepMediator              . . . x . . .  . .  .
            ScheduleSession           . . . x . . .  . .  .
            HoldSession               . . . x . . .  . .  .
            NoteCaucus                x x x x . . .  . .  .
            MakeProposal              x x x x . . .  . .  .
            ReportRisk                . . . x . . .  . .  .
            TellPolice                . . . . . . x  x .  .
            AnswerRisk                . . . . x . .  . .  .
            AgreeToExtension          x x x x . . .  . .  .
            RecordAgreement           . . . x . . .  . .  .
            SignAgreement             x x x x . . .  . .  .
            SignAsMediator            . . . x . . .  . .  .
            SealAgreement             . . . x . . .  . .  .
            ReportObligationDone      x x x x . . .  . .  .
            ConfirmObligation         x x x x . . .  . .  .
            ReportBreach              x x x x . . .  . .  .
            AskConfirmation           x x x x . . .  . .  .
            SendToCourt               . . . . . . x  x .  .
            ConfirmAgreement          . . . . . x .  . .  .
            RefuseConfirmation        . . . . . x .  . .  .
            EndMediation              x x x x . . .  . .  .
            WithdrawDispute           x x x . . . .  x .  .
            ReferDisputeToEnforcement . . . x . . .  . .  .
            AcknowledgeOutcome        . . . . x x .  . .  .
            IdentifyParty             . . . x . . x  . .  .
            RemoveParty               . . . . . . x  . .  .
            PassDisputeTerm           . . . . . . .  x .  .
            """;

    static Stream<Arguments> cells() {
        List<Arguments> cells = new ArrayList<>();
        expected().forEach((command, row) -> {
            for (int i = 0; i < ACTORS.size(); i++)
                cells.add(Arguments.of(command, ACTORS.get(i), row.get(i).equals("x")));
        });
        return cells.stream();
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @MethodSource("cells")
    void allowsWhomTheTableNames(String command, String who, boolean allowed) {
        Class<?> type = AuthorityTableTest.commands().get(command);
        assertThat(AuthorityTable.allows(type, AuthorityTableTest.actor(who))).isEqualTo(allowed);
    }

    static Map<String, List<String>> expected() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        TABLE.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            List<String> cells = Arrays.asList(line.trim().split("\\s+"));
            assertThat(cells).hasSize(ACTORS.size() + 1);
            rows.put(cells.get(0), cells.subList(1, cells.size()));
        });
        return rows;
    }
}
