package org.liuhe.command.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.authority.Relation;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Command by actor, as one table: {@code x} allows, {@code .} denies. A new command fails until it has its row here, too. */
class AuthorityTableTest {

    /** Scanned for once: the table has hundreds of cells. */
    private static final Map<String, Class<?>> COMMANDS = scanned();

    private static final List<String> ACTORS = List.of(
            Role.RESIDENT,
            Role.COMMUNITY,
            Role.OWNERS_COMMITTEE,
            Role.PROPERTY_MANAGER,
            Role.STREET,
            Role.DISTRICT,
            Role.OPERATOR,
            "system:intake",
            "system:routing",
            "system:confirmation",
            "system:import",
            "system:demo",
            "nobody");

    private static final String TABLE =
            """
            # res com own pro str dis ope | int rou con imp dem | nobody
            RegisterArea              . . . . . . x  . . . x x  .
            RenameArea                . . . . . . x  . . . x .  .
            SetAreaBoundary           . . . . . . x  . . . x x  .
            RetireArea                . . . . . . x  . . . . .  .
            RegisterOrganisation      . . . . . . x  . . . x x  .
            RenameOrganisation        . . . . . . x  . . . x .  .
            ChangeService             . . . . . . x  . . . x .  .
            ChangeResponsibility      . . . . . . x  . . . . x  .
            EndOrganisation           . . . . . . x  . . . . .  .
            FileComplaint             x . . . . . .  . . . . .  .
            FileForSomebody           . x . . . . .  . . . . .  .
            ImportComplaint           . . . . . . x  . . . x .  .
            AcceptComplaint           . x . . . . .  x . . . .  .
            RejectComplaint           . x . . . . .  x . . . .  .
            RequestSupplement         . x . . . . .  . . . . .  .
            SupplementComplaint       x x . . . . .  . . . . .  .
            CommentOnComplaint        x . . . . . .  . . . . .  .
            WithdrawComplaint         x . . . . . .  . . . . .  .
            ConsentToBeKnown          x . . . . . .  . . . . .  .
            WithdrawConsentToBeKnown  x . . . . . .  . . . . .  .
            ReleaseToAccused          . x . . . . x  . . . . .  .
            AnswerComplaint           . . . . . . .  . . x . .  .
            ConfirmComplaint          x . . . . . .  . . . . .  .
            ContestComplaint          x . . . . . .  . . . . .  .
            CloseComplaintUnconfirmed . . . . . . .  . . x . .  .
            SupportComplaint          x . . . . . .  . . . . .  .
            WithdrawComplaintSupport  x . . . . . .  . . . . .  .
            ObligeSupportAnswer       . . . . . . .  . . . . .  .
            AssignSupportAnswer       . . . . . . x  . . . . .  .
            PassSupportAnswerTerm     . . . . . . .  . . . . .  .
            AnswerSupporters          . x x x x x .  . . . . .  .
            AttachFile                x x x x x x x  . . . . .  .
            WithdrawAttachment        x x x x x x x  . . . . .  .
            OpenCase                  . . . . . . .  x . . . .  .
            AssignCase                . . . . . . .  . x . . .  .
            ReportRouteGap            . . . . . . .  . x . . .  .
            MarkOverdue               . . . . . . .  . x . . .  .
            SignForCase               . x x x x x .  . . . . .  .
            ReturnCase                . x x x x x .  . . . . .  .
            RecordAction              . x x x x x .  . . . . .  .
            ResolveCase               . x x x x x .  . . . . .  .
            RuleOnCase                . . . . x x x  . . . . .  .
            CommentOnCase             . x x x x x .  . . . . .  .
            ReopenCase                . . . . . . .  . x x . .  .
            CloseCase                 . . . . . . .  x x x . .  .
            AskCoHandler              . x x x x x .  . . . . .  .
            Contribute                . x x x x x .  . . . . .  .
            DeclineCoHandling         . x x x x x .  . . . . .  .
            AppealRuling              . x x x x x .  . . . . .  .
            PassRulingUp              . . . . x x .  . . . . .  .
            ReferCaseToCouncil        . x x x x x .  . . . . .  .
            ReferCaseToMediation      . x x x x x .  . . . . .  .
            ReferCaseToEnforcement    . x x x x x .  . . . . .  .
            TakeBackReferral          . x x x x x .  . . . . .  .
            EndCaseReferral           . . . . . . .  . . . . .  .
            ClusterCase               . x x x x x .  . . . . .  .
            UnclusterCase             . x x x x x .  . . . . .  .
            CarryReply                . . . . . . .  . . . . .  .
            EndClustering             . . . . . . .  . . . . .  .
            EndCouncilReferral        . . . . . . .  . . . . .  .
            EndDisputeReferral        . . . . . . .  . . . . .  .
            EndPetitionReferral       . . . . . . .  . . . . .  .
            """;

    private static final List<String> COUNCIL_ACTORS = List.of(
            Role.RESIDENT,
            Role.COMMUNITY,
            Role.OWNERS_COMMITTEE,
            Role.PROPERTY_MANAGER,
            Role.STREET,
            Role.MEDIATOR,
            Role.ENFORCEMENT,
            Role.OPERATOR,
            "system:council",
            "system:mediation",
            "system:enforcement",
            "system:routing",
            "nobody");

    private static final String COUNCILS =
            """
            # res com own pro str med enf ope | cou med enf rou | nobody
            OpenCouncil               . . . . . . . .  x . . .  .
            ConveneCouncil            . x . . . . . .  . . . .  .
            InviteToCouncil           . . . . . . . .  x . . .  .
            ReportCouncilGap          . . . . . . . .  x . . .  .
            AnswerInvitation          . x x x . . . .  . . . .  .
            HoldCouncil               . x . . . . . .  . . . .  .
            ProposeMotion             . x x x . . . .  . . . .  .
            TakePosition              . x x x . . . .  . . . .  .
            CloseMeeting              . x . . . . . .  . . . .  .
            OpenOwnersVote            . x x . . . . .  . . . .  .
            RecordVote                x x x . . . . .  . . . .  .
            CountVote                 . x x . . . . .  . . . .  .
            PublishMinutes            . x . . . . . .  . . . .  .
            ReportResolution          . x x x x x x .  . . . .  .
            ConfirmResolution         . x x x . . . .  . . . .  .
            RejectResolutionReport    . x x x . . . .  . . . .  .
            ReferCouncilToEnforcement . x . . . . . .  . . . .  .
            EscalateResolution        . x . . . . . .  . . . .  .
            MarkCouncilOverdue        . . . . . . . .  x . . .  .
            WithdrawCouncil           . . . . . . . .  x . . .  .
            EndCouncilReferral        . . . . . . . .  . . x .  .
            EndCaseReferral           . . . . . . . .  x x x .  .
            EndDisputeReferral        . . . . . . . .  . . x .  .
            EndPetitionReferral       . . . . . . . .  . x . .  .
            """;

    static Stream<Arguments> cells() {
        return Stream.concat(cells(TABLE, ACTORS), cells(COUNCILS, COUNCIL_ACTORS));
    }

    private static Stream<Arguments> cells(String table, List<String> actors) {
        List<Arguments> cells = new ArrayList<>();
        rows(table, actors).forEach((command, row) -> {
            for (int i = 0; i < actors.size(); i++)
                cells.add(Arguments.of(command, actors.get(i), row.get(i).equals("x")));
        });
        return cells.stream();
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @MethodSource("cells")
    void allowsWhomTheTableNames(String command, String who, boolean allowed) {
        assertThat(AuthorityTable.allows(commands().get(command), actor(who))).isEqualTo(allowed);
    }

    @Test
    void hasExactlyOneRowForEveryCommand() {
        Set<String> rows = AuthorityTable.rows().keySet().stream()
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(commands().keySet()).isNotEmpty().isEqualTo(rows).isEqualTo(listed());
    }

    private static Set<String> listed() {
        Set<String> listed = new TreeSet<>(expected().keySet());
        listed.addAll(PetitionAuthorityTest.expected().keySet());
        listed.addAll(EnforcementAuthorityTest.expected().keySet());
        listed.addAll(DisputesAuthorityTest.expected().keySet());
        listed.addAll(CalendarAuthorityTest.expected());
        listed.addAll(PrivacyAuthorityTest.expected().keySet());
        listed.addAll(MembersAuthorityTest.expected());
        return listed;
    }

    @Test
    void saysInWordsWhatTheAggregateChecksBesides() {
        assertThat(AuthorityTable.rows().values()).allSatisfy(row -> {
            assertThat(row.who()).isNotEmpty();
            assertThat(row.standing().meaning()).isNotBlank();
        });
    }

    @Test
    void leavesToPartsOfTheSystemAloneWhatNoPersonMaySend() {
        assertThat(AuthorityTable.rows().values())
                .allSatisfy(row -> assertThat(row.standing().relation() == Relation.SYSTEM_PART)
                        .isEqualTo(row.who().stream().allMatch(who -> who.startsWith("system:"))));
    }

    @Test
    void deniesWhatHasNoRow() {
        record Unlisted() implements Command {}
        for (String who : ACTORS)
            assertThat(AuthorityTable.allows(Unlisted.class, actor(who))).isFalse();
    }

    @Test
    void allowsWhereOneOfSeveralRolesDoes() {
        Actor both = new Actor("x", Set.of(Role.RESIDENT, Role.STREET), Set.of());
        assertThat(AuthorityTable.allows(commands().get("RuleOnCase"), both)).isTrue();
        assertThat(AuthorityTable.allows(commands().get("FileComplaint"), both)).isTrue();
    }

    @Test
    void givesNoPartOfTheSystemAPersonsAuthority() {
        Actor saga = new Actor("system:routing", Set.of(Role.RESIDENT, Role.OPERATOR), Set.of());
        assertThat(AuthorityTable.allows(commands().get("FileComplaint"), saga)).isFalse();
        assertThat(AuthorityTable.allows(commands().get("RegisterArea"), saga)).isFalse();
    }

    @Test
    void givesNoPersonTheAuthorityOfAPartOfTheSystemByTheNameOfARole() {
        Actor forged = new Actor("mallory", Set.of("system:routing", "system:import"), Set.of());
        assertThat(AuthorityTable.allows(commands().get("AssignCase"), forged)).isFalse();
        assertThat(AuthorityTable.allows(commands().get("ImportComplaint"), forged))
                .isFalse();
    }

    static Actor actor(String who) {
        if (who.startsWith("system:")) return new Actor(who, Set.of(), Set.of());
        return new Actor("somebody", who.equals("nobody") ? Set.of() : Set.of(who), Set.of());
    }

    private static Map<String, List<String>> expected() {
        Map<String, List<String>> all = new LinkedHashMap<>(rows(TABLE, ACTORS));
        all.putAll(rows(COUNCILS, COUNCIL_ACTORS));
        return all;
    }

    private static Map<String, List<String>> rows(String table, List<String> actors) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        table.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            List<String> cells = Arrays.asList(line.trim().split("\\s+"));
            assertThat(cells).hasSize(actors.size() + 1);
            rows.put(cells.get(0), cells.subList(1, cells.size()));
        });
        return rows;
    }

    static Map<String, Class<?>> commands() {
        return COMMANDS;
    }

    private static Map<String, Class<?>> scanned() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Command.class));
        return scanner.findCandidateComponents("org.liuhe.contracts").stream()
                .map(found -> type(found.getBeanClassName()))
                .collect(Collectors.toMap(
                        Class::getSimpleName, type -> type, (one, other) -> one, java.util.TreeMap::new));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException scannedJustNow) {
            throw new AssertionError(scannedJustNow);
        }
    }
}
