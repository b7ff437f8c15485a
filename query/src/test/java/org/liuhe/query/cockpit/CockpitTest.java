package org.liuhe.query.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.AreaBoundary;
import org.liuhe.contracts.areas.AreaBoundarySet;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaRegistered;
import org.liuhe.contracts.areas.ListBoundaries;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.cockpit.AgeClass;
import org.liuhe.contracts.cockpit.Cell;
import org.liuhe.contracts.cockpit.Cockpit;
import org.liuhe.contracts.cockpit.Cockpit.CockpitRow;
import org.liuhe.contracts.cockpit.CockpitMatter;
import org.liuhe.contracts.cockpit.FindCockpit;
import org.liuhe.contracts.cockpit.FindTrend;
import org.liuhe.contracts.cockpit.ListCockpitMatters;
import org.liuhe.contracts.cockpit.Trend;
import org.liuhe.contracts.complaints.ClosedOutcome;
import org.liuhe.contracts.complaints.ComplaintConfirmed;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

/** The figures of stories that were counted by hand. */
class CockpitTest {

    private static final ZoneId TOWN = ZoneId.of("Asia/Shanghai");
    private static final Clock CLOCK = Clock.fixed(Story.START.plus(Duration.ofDays(20)), TOWN);
    private static final Actor LEADER = office(Role.STREET, Story.STREET);

    private final ReadModels models = ReadModels.empty();
    private int stories;

    @BeforeEach
    void town() {
        models.play(Story.town());
    }

    @Test
    void countsWhatHappenedAndWhatStands() {
        everything();
        Cockpit all = cockpit(Story.OPERATOR, null, null);

        assertThat(some(all.measures()))
                .isEqualTo(Map.ofEntries(
                        Map.entry("filed", 8.0),
                        Map.entry("closed", 4.0),
                        Map.entry("turns", 9.0),
                        Map.entry("returned", 1.0),
                        Map.entry("signing", 7.0),
                        Map.entry("signed_in_time", 6.0),
                        Map.entry("duties", 13.0),
                        Map.entry("duties_late", 2.0),
                        Map.entry("handled", 5.0),
                        Map.entry("answered", 5.0),
                        Map.entry("confirmed", 3.0),
                        Map.entry("contested", 1.0),
                        Map.entry("unconfirmed", 1.0),
                        Map.entry("rated", 3.0),
                        Map.entry("satisfied", 2.0),
                        Map.entry("open", 4.0),
                        Map.entry("overdue", 3.0)));
        assertThat(all.measures().get("closed_hours")).isCloseTo(hours(4), within(1.0));
        assertThat(all.measures().get("open_hours")).isCloseTo(4 * 20 * 24, within(60.0));
        assertThat(all.from()).isEqualTo(LocalDate.parse("2026-02-21"));
        assertThat(all.reach()).isEmpty();
    }

    @Test
    void tellsAreasAndOrganisationsApart() {
        everything();
        Cockpit all = cockpit(Story.OPERATOR, "hz/xihu", null);

        assertThat(all.areas())
                .extracting(CockpitRow::id, row -> row.measures().get("filed"))
                .containsExactly(tuple("hz/xihu/beishan", 7.0), tuple("hz/xihu/cuiyuan", 1.0));
        assertThat(all.organisations())
                .extracting(CockpitRow::id)
                .containsExactly(Story.COMMUNITY, Story.STREET, Story.PROPERTY);
        Map<String, Double> street = all.organisations().get(1).measures();
        assertThat(street).doesNotContainKeys("filed", "closed", "waiting_for_reporter");
        assertThat(street)
                .containsEntry("turns", 2.0)
                .containsEntry("unconfirmed", 1.0)
                .containsEntry("open", 1.0);
        assertThat(all.organisations().get(1).nameZh()).isEqualTo(Story.STREET + " 中文");

        Cockpit one = cockpit(Story.OPERATOR, null, Story.STREET);
        assertThat(one.measures()).isEqualTo(street);
        assertThat(one.categories()).isEmpty();
    }

    @Test
    void tellsByAgeAndCategoryWhatIsOpen() {
        everything();
        Cockpit all = cockpit(Story.OPERATOR, null, null);

        assertThat(all.ageing())
                .filteredOn(age -> age.open() > 0)
                .containsExactly(new Cockpit.Ageing(AgeClass.UNDER_30, 4, 3));
        assertThat(new CockpitQueries(models.db(), CLOCK)
                        .handle(new FindCockpit(null, null, 90), meta(Story.OPERATOR))
                        .categories())
                .containsExactly(
                        new Cockpit.CategoryCount(ReadModels.LISTED, 7, 1, 3),
                        new Cockpit.CategoryCount("water", 1, 0, 1));
    }

    @Test
    void leadsToTheMattersBehindEachNumber() {
        everything();
        Map<String, Double> measures = cockpit(Story.OPERATOR, null, null).measures();
        for (Cell cell : List.of(Cell.OPEN, Cell.OVERDUE, Cell.FILED, Cell.CLOSED, Cell.RETURNED, Cell.CONTESTED))
            assertThat(matters(Story.OPERATOR, null, cell))
                    .as(cell.name())
                    .hasSize(measures.get(cell.name().toLowerCase(Locale.ROOT)).intValue());
        assertThat(matters(Story.OPERATOR, null, Cell.LATE)).hasSize(2);
        assertThat(matters(Story.OPERATOR, null, Cell.DISSATISFIED)).hasSize(1);
        assertThat(matters(Story.OPERATOR, Story.STREET, Cell.OPEN))
                .singleElement()
                .satisfies(matter -> assertThat(matter.overdue()).isFalse())
                .satisfies(matter -> assertThat(matter.holder()).isEqualTo(Story.STREET));
        assertThat(list(
                        new ListCockpitMatters(null, null, 30, Cell.OPEN, AgeClass.UNDER_3, null, null, 10),
                        Story.OPERATOR))
                .isEmpty();
        assertThat(list(
                        new ListCockpitMatters(null, null, 30, Cell.OPEN, AgeClass.UNDER_30, "water", null, 10),
                        Story.OPERATOR))
                .hasSize(1);
    }

    @Test
    void listsPageByPage() {
        everything();
        CellQueries queries = new CellQueries(models.db(), CLOCK);
        @SuppressWarnings("unchecked")
        Page<CockpitMatter> first = queries.handle(
                new ListCockpitMatters(null, null, 30, Cell.FILED, null, null, null, 5), meta(Story.OPERATOR));
        @SuppressWarnings("unchecked")
        Page<CockpitMatter> second = queries.handle(
                new ListCockpitMatters(null, null, 30, Cell.FILED, null, null, first.next(), 5), meta(Story.OPERATOR));
        assertThat(first.items()).hasSize(5).doesNotContainAnyElementsOf(second.items());
        assertThat(second.items()).hasSize(3);
    }

    /** The numbers are of its area; of the matters, those that it holds or held. */
    @Test
    void showsAnOfficeItsOwnArea() {
        everything();
        Cockpit own = cockpit(LEADER, null, null);
        assertThat(own.area()).isEqualTo("hz/xihu/beishan");
        assertThat(own.reach()).containsExactly("hz/xihu/beishan");
        assertThat(own.measures()).containsEntry("filed", 7.0);
        assertThat(cockpit(LEADER, Story.ESTATE, null).area()).isEqualTo(Story.ESTATE);
        assertThat(matters(LEADER, null, Cell.FILED)).hasSize(2);
        for (String other : List.of("hz", "hz/xihu", "hz/xihu/beishan2", "hz/xihu/cuiyuan"))
            assertThatThrownBy(() -> cockpit(LEADER, other, null))
                    .as(other)
                    .isInstanceOf(RuleBroken.class)
                    .hasMessageContaining("cockpit.not-your-area");
    }

    @Test
    void showsNothingToWhoLeadsNoOffice() {
        for (Actor actor :
                List.of(office(Role.STREET, Story.PROPERTY), office(Role.DISTRICT, "org-nobody"), office(Role.STREET)))
            for (Runnable asked : List.<Runnable>of(
                    () -> cockpit(actor, null, null),
                    () -> new TrendQueries(models.db(), CLOCK).handle(new FindTrend(null, null), meta(actor)),
                    () -> matters(actor, null, Cell.OPEN)))
                assertThatThrownBy(asked::run).hasMessageContaining("cockpit.not-your-area");
    }

    @Test
    void countsByWeeksOfTheTown() {
        everything();
        Trend trend = trend(Story.OPERATOR, null);
        assertThat(trend.what()).isEqualTo(Trend.Intake.FILINGS);
        assertThat(trend.weeks()).hasSize(53);
        assertThat(trend.weeks().get(52).from()).isEqualTo(LocalDate.parse("2026-03-16"));
        assertThat(trend.weeks().get(50)).isEqualTo(new Trend.Week(LocalDate.parse("2026-03-02"), 8, 4, 2));
        assertThat(trend.forecast().history())
                .as("of whole weeks after the first")
                .isEqualTo(14);
        assertThat(trend.forecast().weeks()).hasSize(4);
        assertThat(trend.forecast().weeks().get(0).from()).isEqualTo(LocalDate.parse("2026-03-16"));

        Trend street = trend(Story.OPERATOR, Story.STREET);
        assertThat(street.what()).isEqualTo(Trend.Intake.TURNS);
        assertThat(street.weeks().get(50)).isEqualTo(new Trend.Week(LocalDate.parse("2026-03-02"), 2, 1, 0));
        assertThat(street.forecast().weeks()).isEmpty();
    }

    @Test
    void knowsTheBoundariesOfWhatLiesDirectlyInAnArea() {
        String square = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,0]]]}";
        Story story = new Story(50);
        story.record("area-hz", 1, new AreaBoundarySet("area-hz", "hz", square));
        story.record("area-" + Story.ESTATE, 1, new AreaBoundarySet("area-" + Story.ESTATE, Story.ESTATE, square));
        models.play(story.events());
        assertThat(models.list(new ListBoundaries(null), AreaBoundary.class))
                .extracting(AreaBoundary::path)
                .containsExactly("hz");
        assertThat(models.list(new ListBoundaries("hz"), AreaBoundary.class)).isEmpty();
        assertThat(models.list(new ListBoundaries("hz/xihu/beishan/baochu"), AreaBoundary.class))
                .singleElement()
                .satisfies(area -> assertThat(area.boundary()).isEqualTo(square));
    }

    @Test
    void tellsApartWhatTheMapDoes() {
        String square = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,0]]]}";
        Story story = new Story(50);
        for (String area : List.of("hz/xihu", "hz/xihu/beishan", "hz/xihu/cuiyuan")) {
            String id = "area-" + area;
            story.record(id, 0, new AreaRegistered(id, area, AreaLevel.STREET, area, area, null));
            story.record(id, 1, new AreaBoundarySet(id, area, square));
        }
        models.play(story.events());
        everything();
        assertThat(cockpit(Story.OPERATOR, null, null).areas())
                .extracting(CockpitRow::id, row -> row.measures().get("filed"))
                .containsExactly(tuple("hz/xihu/beishan", 7.0), tuple("hz/xihu/cuiyuan", 1.0));
        assertThat(models.list(new ListBoundaries(null), AreaBoundary.class))
                .extracting(AreaBoundary::path)
                .containsExactly("hz/xihu/beishan", "hz/xihu/cuiyuan");
    }

    /** Eight complaints, one of which waits for acceptance for too long, and one that ended elsewhere three months ago. */
    private void everything() {
        play(UnaryOperator.identity(), story -> answered(story).confirmed(1).closed(CaseOutcome.CONFIRMED));
        play(UnaryOperator.identity(), story -> answered(story).confirmed(1).closed(CaseOutcome.CONFIRMED));
        play(UnaryOperator.identity(), story -> answered(story)
                .record(
                        story.complaintId,
                        3,
                        new ComplaintConfirmed(story.complaintId, 1, 2, Story.PERSONAL, story.now())));
        play(UnaryOperator.identity(), story -> answered(story)
                .contested(1)
                .reopened(1, 1)
                .assigned(2, Story.STREET, 1, Duty.HANDLE, AssignmentCause.CONTESTED)
                .signed(2, Story.STREET)
                .resolved(2, Story.STREET, 2)
                .answered(2)
                .closedUnconfirmed(2)
                .closed(CaseOutcome.UNCONFIRMED));
        play(UnaryOperator.identity(), story -> held(story)
                .returned(1, Story.PROPERTY, 1, false)
                .assigned(2, Story.STREET, 1, Duty.HANDLE, AssignmentCause.RETURNED)
                .signed(2, Story.STREET));
        play(UnaryOperator.identity(), story -> held(story)
                .termPassed(1, Story.PROPERTY, OverdueCause.NOT_SIGNED, true));
        play(UnaryOperator.identity(), Story::filedForReview);
        play(story -> story.in("hz/xihu/cuiyuan").of("water"), story -> held(story)
                .termPassed(1, Story.PROPERTY, OverdueCause.NOT_RESOLVED, true));
        play(UnaryOperator.identity(), story -> story.recordedAsClosed(ClosedOutcome.CLOSED));
    }

    private void play(UnaryOperator<Story> where, UnaryOperator<Story> told) {
        models.play(told.apply(where.apply(new Story(++stories))).events());
    }

    private static Story held(Story story) {
        return story.filed().accepted().opened().assigned(1, Story.PROPERTY);
    }

    private static Story answered(Story story) {
        return held(story)
                .signed(1, Story.PROPERTY)
                .resolved(1, Story.PROPERTY, 1)
                .answered(1);
    }

    private static double hours(double number) {
        return number * 8 / 60;
    }

    /** What is not nothing, and no sum of times. */
    private static Map<String, Double> some(Map<String, Double> measures) {
        Map<String, Double> some = new TreeMap<>(measures);
        some.values().removeIf(value -> value == 0);
        some.keySet().removeIf(name -> name.endsWith("hours"));
        return some;
    }

    private Cockpit cockpit(Actor actor, String area, String organisation) {
        return new CockpitQueries(models.db(), CLOCK).handle(new FindCockpit(area, organisation, 30), meta(actor));
    }

    private Trend trend(Actor actor, String organisation) {
        return new TrendQueries(models.db(), CLOCK).handle(new FindTrend(null, organisation), meta(actor));
    }

    private List<CockpitMatter> matters(Actor actor, String organisation, Cell cell) {
        return list(new ListCockpitMatters(null, organisation, 30, cell, null, null, null, 100), actor);
    }

    @SuppressWarnings("unchecked")
    private List<CockpitMatter> list(ListCockpitMatters query, Actor actor) {
        return new CellQueries(models.db(), CLOCK).handle(query, meta(actor)).items();
    }

    private static Actor office(String role, String... organisations) {
        return new Actor("subject-leader", Set.of(role), Set.of(organisations));
    }

    private static MetaData meta(Actor actor) {
        return MetaData.from(actor.metaData());
    }
}
