package org.liuhe.query.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.authority.Relation;
import org.liuhe.contracts.authority.Row;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Query by actor, as one table: {@code x} allows, {@code .} denies. A new query fails until it has its row here, too. */
class AuthorityTableTest {

    /** Scanned for once: the table has hundreds of cells. */
    private static final Map<String, Class<?>> QUERIES = scanned();

    private static final List<String> ACTORS = List.of(
            Role.RESIDENT,
            Role.COMMUNITY,
            Role.OWNERS_COMMITTEE,
            Role.PROPERTY_MANAGER,
            Role.STREET,
            Role.DISTRICT,
            Role.MEDIATOR,
            Role.ENFORCEMENT,
            Role.PETITIONS,
            Role.POLICE,
            Role.COURT,
            Role.OPERATOR,
            Role.PRIVACY,
            "system:enforcement",
            "system:calendar",
            "system:routing",
            "no role",
            "nobody");

    private static final String TABLE =
            """
            # res com own pro str dis med enf pet pol cou ope pri | enf cal rou | no role, nobody
            ListAreas           x x x x x x x x x x x x x  x x x  x x
            ListBoundaries      x x x x x x x x x x x x x  x x x  x x
            ListOrganisations   x x x x x x x x x x x x x  x x x  x x
            FindResponsible     x x x x x x x x x x x x x  x x x  x x
            FindTracking        x x x x x x x x x x x x x  x x x  x x
            FollowTracking      x x x x x x x x x x x x x  x x x  x x
            CountPublicMatters  x x x x x x x x x x x x x  x x x  x x
            ListPublicMatters   x x x x x x x x x x x x x  x x x  x x
            ListSimilarMatters  x x x x x x x x x x x x x  x x x  x x
            FindSupport         x x x x x x x x x x x x x  x x x  x x
            FindPublicCouncil   x x x x x x x x x x x x x  x x x  x x
            FollowPublicCouncil x x x x x x x x x x x x x  x x x  x x
            ListPublicCouncils  x x x x x x x x x x x x x  x x x  x x
            FindPublicPetition  x x x x x x x x x x x x x  x x x  x x
            ListPublicPetitions x x x x x x x x x x x x x  x x x  x x
            FindPublicPicture   x x x x x x x x x x x x x  x x x  x x
            ListPerformance     x x x x x x x x x x x x x  x x x  x x
            CheckReceipt        x x x x x x x x x x x x x  x x x  x x
            FindCheckpoint      x x x x x x x x x x x x x  x x x  x x
            FindConsistency     x x x x x x x x x x x x x  x x x  x x
            FindInclusion       x x x x x x x x x x x x x  x x x  x x
            FindLogKeys         x x x x x x x x x x x x x  x x x  x x
            FindReceipt         x x x x x x x x x x x x x  . . .  . .
            FindArea            x x x x x x x x x x x x x  . . .  . .
            ListServices        x x x x x x x x x x x x x  . . .  . .
            ListGaps            . x x x x x x x x x x x .  . . .  . .
            ListMembers         . x x x x x x x x x x x .  . . .  . .
            FindActing          . . . . . . . . . . . . .  . . .  . .
            ListStaff           x x x x x x x x x x x x x  . . .  . .
            FindComplaint       x x x x x x x x x x x x x  . . .  . .
            ListMyComplaints    x x x x x x x x x x x x x  . . .  . .
            ListInbox           x x x x x x x x x x x x x  . . .  . .
            CountInbox          x x x x x x x x x x x x x  . . .  . .
            FollowInbox         x x x x x x x x x x x x x  . . .  . .
            ListCalendar        x x x x x x x x x x x x x  . . .  . .
            FollowMatter        x x x x x x x x x x x x x  . . .  . .
            ListMyMatters       x x x x x x x x x x x x x  . . .  . .
            ListMySupport       x x x x x x x x x x x x x  . . .  . .
            FindDossier         . x x x x x x x x x x x .  . . .  . .
            FindAlikeMatters    . x x x x x x x x x x x .  . . .  . .
            FindMatterGraph     x x x x x x x x x x x x x  . . .  . .
            FindCouncil         x x x x x x x x x x x x x  . . .  . .
            FindDispute         x x x x x x x x x x x x x  . . .  . .
            FindTask            . x x x x x x x x x x . .  . . .  . .
            FindPetition        x x x x x x x x x x x x x  . . .  . .
            ListModeration      . x . . . . . . x . . . .  . . .  . .
            FindModeration      . x . . . . . . x . . . .  . . .  . .
            FindModeratedPicture . x . . . . . . x . . . .  . . .  . .
            ListPublications    x x x x x x x x x x x x x  . . .  . .
            ListAttachments     x x x x x x x x x x x x x  . . .  . .
            FindAttachment      x x x x x x x x x x x x x  . . .  . .
            MayAttach           x x x x x x x x x x x x x  . . .  . .
            FindNearestFree     . . . . . . . . . . . . .  x . .  . .
            ListProvisionalDues . . . . . . . . . . . x .  . x .  . .
            FindCockpit         . . . . x x . . . . . x .  . . .  . .
            FollowCockpit       . . . . x x . . . . . x .  . . .  . .
            FindTrend           . . . . x x . . . . . x .  . . .  . .
            ListCockpitMatters  . . . . x x . . . . . x .  . . .  . .
            MayKnowOf           x x x x x x x x x x x x x  . . .  . .
            FindStreamPosition  x x x x x x x x x x x x x  . . .  . .
            FindMyData          x x x x x x x x x x x x x  . . .  . .
            FindMyReads         x x x x x x x x x x x x x  . . .  . .
            ListMyMessages      x x x x x x x x x x x x x  . . .  . .
            CountMyUnread       x x x x x x x x x x x x x  . . .  . .
            FindMyMailChoice    x x x x x x x x x x x x x  . . .  . .
            FindMail            . . . . . . . . . . . . .  . . .  . .
            FindMyErasure       x x x x x x x x x x x x x  . . .  . .
            FindErasures        . . . . . . . . . . . . x  . . .  . .
            FindMattersNaming   . x x x x x x x x x x x .  . . .  . .
            """;

    static Stream<Arguments> cells() {
        return listed().entrySet().stream().flatMap(row -> Stream.iterate(0, i -> i < ACTORS.size(), i -> i + 1)
                .map(i -> Arguments.of(
                        row.getKey(), ACTORS.get(i), row.getValue().get(i).equals("x"))));
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @MethodSource("cells")
    void allowsWhomTheTableNames(String query, String who, boolean allowed) {
        assertThat(AuthorityTable.allows(queries().get(query), actor(who))).isEqualTo(allowed);
    }

    @Test
    void hasExactlyOneRowForEveryQuery() {
        Set<String> rows = AuthorityTable.rows().keySet().stream()
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(queries().keySet()).isNotEmpty().isEqualTo(rows).isEqualTo(new TreeSet<>(listed().keySet()));
    }

    @Test
    void saysInWordsWhatTheHandlerChecksBesides() {
        assertThat(AuthorityTable.rows().values()).allSatisfy(row -> {
            assertThat(row.who()).isNotEmpty();
            assertThat(row.standing().meaning()).isNotBlank();
        });
    }

    @Test
    void opensToEveryoneOnlyWhatNeedsNoRelation() {
        assertThat(AuthorityTable.rows().values().stream().filter(Row::isOpen))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.standing().relation()).isEqualTo(Relation.ANYONE));
    }

    @Test
    void deniesWhatHasNoRow() {
        record Unlisted() implements Query<String> {}
        for (String who : ACTORS)
            assertThat(AuthorityTable.allows(Unlisted.class, actor(who))).isFalse();
    }

    private static Optional<Actor> actor(String who) {
        if (who.equals("nobody")) return Optional.empty();
        if (who.startsWith("system:")) return Optional.of(new Actor(who, Set.of(), Set.of()));
        return Optional.of(new Actor("somebody", who.equals("no role") ? Set.of() : Set.of(who), Set.of()));
    }

    private static Map<String, List<String>> listed() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        TABLE.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            List<String> cells = Arrays.asList(line.trim().split("\\s+"));
            assertThat(cells).hasSize(ACTORS.size() + 1);
            rows.put(cells.get(0), cells.subList(1, cells.size()));
        });
        return rows;
    }

    private static Map<String, Class<?>> queries() {
        return QUERIES;
    }

    private static Map<String, Class<?>> scanned() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Query.class));
        return scanner.findCandidateComponents("org.liuhe.contracts").stream()
                .map(found -> type(found.getBeanClassName()))
                .collect(Collectors.toMap(Class::getSimpleName, type -> type, (one, other) -> one, TreeMap::new));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException scannedJustNow) {
            throw new AssertionError(scannedJustNow);
        }
    }
}
