package org.liuhe.query.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaRegistered;
import org.liuhe.contracts.tracking.AreaCount;
import org.liuhe.contracts.tracking.CountPublicMatters;
import org.liuhe.contracts.tracking.ListPublicMatters;
import org.liuhe.contracts.tracking.PublicMatter;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.Turn;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

class PublicListTest {

    private final ReadModels models = ReadModels.empty();

    @Test
    void listsTheNewestFirst() {
        filed(1, 3, 2);
        assertThat(codes(null, null, null)).containsExactly(code(3), code(2), code(1));
    }

    @Test
    void tellsOfEachWhatEveryoneMayKnow() {
        models.play(Story.town());
        Story story = new Story(1).filed().accepted().opened().assigned(1, Story.PROPERTY);
        models.play(story.events());
        models.play(new Story(2).filedForReview().events());
        List<PublicMatter> items = page(null, null, null, null, 10).items();
        assertThat(items.get(0).turn()).isEqualTo(Turn.ORGANISATION);
        assertThat(items.get(0).turnOrganisation()).isEqualTo(Story.COMMUNITY);
        assertThat(items.get(1))
                .isEqualTo(new PublicMatter(
                        story.code,
                        Stage.ASSIGNED,
                        ReadModels.LISTED,
                        Story.ESTATE,
                        Turn.ORGANISATION,
                        Story.PROPERTY,
                        story.due("sign-1", 1).at(),
                        false,
                        false,
                        story.time(0),
                        story.time(3),
                        List.of()));
    }

    @Test
    void listsOnlyWhatReporterAndPackAllow() {
        models.play(new Story(1).notPublic().filed().events());
        models.play(new Story(2).of(ReadModels.UNLISTED).filed().events());
        assertThat(codes(null, null, null)).isEmpty();
    }

    @Test
    void countsWhatItListsByTheAreasDirectlyIn() {
        in(1, "hz/xihu/beishan");
        in(2, "hz/xihu/lingyin/a");
        in(3, "hz/xihu/lingyin/b/c");
        in(4, "hz/xihu");
        in(5, "hz/xihu-new/x");
        models.play(new Story(6).in("hz/xihu/lingyin").notPublic().filed().events());
        assertThat(counts("hz/xihu"))
                .containsExactly(
                        new AreaCount("hz/xihu", 1, 1, 0),
                        new AreaCount("hz/xihu/beishan", 1, 1, 0),
                        new AreaCount("hz/xihu/lingyin", 2, 2, 0));
        assertThat(counts(null)).containsExactly(new AreaCount("hz", 5, 5, 0));
        assertThat(models.list(new CountPublicMatters(null, null, Stage.CONFIRMED_RESOLVED), AreaCount.class))
                .isEmpty();
        assertThat(models.list(new CountPublicMatters(null, ReadModels.UNLISTED, null), AreaCount.class))
                .isEmpty();
    }

    @Test
    void countsByTheFirstAreasThatAreSeveral() {
        Story town = new Story(50);
        for (String area : List.of("hz", "hz/xihu", "hz/xihu/beishan", "hz/xihu/beishan/a", "hz/xihu/lingyin"))
            town.record(
                    "area-" + area, 0, new AreaRegistered("area-" + area, area, AreaLevel.STREET, area, area, null));
        models.play(town.events());
        in(1, "hz/xihu/beishan/a");
        in(2, "hz/xihu/lingyin");
        in(3, "hz/xihu");
        in(4, "hz");
        List<AreaCount> parts = List.of(
                new AreaCount("hz/xihu", 1, 1, 0),
                new AreaCount("hz/xihu/beishan", 1, 1, 0),
                new AreaCount("hz/xihu/lingyin", 1, 1, 0));
        assertThat(counts("hz/xihu")).isEqualTo(parts);
        assertThat(counts(null))
                .hasSize(4)
                .contains(new AreaCount("hz", 1, 1, 0))
                .containsAll(parts);
        assertThat(counts("hz")).isEqualTo(counts(null));
        assertThat(counts("hz/xihu/beishan"))
                .as("one alone that has none in it")
                .containsExactly(new AreaCount("hz/xihu/beishan/a", 1, 1, 0));
    }

    private List<AreaCount> counts(String area) {
        return models.list(new CountPublicMatters(area, null, null), AreaCount.class);
    }

    @Test
    void anAreaIncludesAllBelowItAndNoNeighbourThatBeginsAlike() {
        in(1, "hz/xihu");
        in(2, "hz/xihu/beishan");
        in(3, "hz/xihu-new");
        in(4, "hz/xihu0");
        in(5, "hz/xih");
        in(6, "hz/xihu/beishan/baochu/yujing");
        assertThat(codes("hz/xihu", null, null)).containsExactly(code(6), code(2), code(1));
        assertThat(codes("hz/xihu/beishan", null, null)).containsExactly(code(6), code(2));
        assertThat(codes("hz", null, null)).hasSize(6);
    }

    @Test
    void refusesAMalformedArea() {
        assertThat(models.refusal(new ListPublicMatters("Hz%", null, null, null, 10), null)
                        .code())
                .isEqualTo("area.malformed");
    }

    @Test
    void filtersByCategoryAndByStage() {
        models.play(new Story(1).filed().events());
        models.play(new Story(2)
                .filed()
                .accepted()
                .opened()
                .assigned(1, Story.PROPERTY)
                .events());
        models.play(new Story(3).filed().accepted().events());
        assertThat(codes(null, ReadModels.LISTED, null)).hasSize(3);
        assertThat(codes(null, "another", null)).isEmpty();
        assertThat(codes(null, null, Stage.ASSIGNED)).containsExactly(code(2));
        assertThat(codes(Story.ESTATE, ReadModels.LISTED, Stage.ACCEPTED)).containsExactly(code(3));
    }

    @Test
    void pagesAreStableAmongEqualTimesAndWhenNewOnesComeIn() {
        List<String> expected = new ArrayList<>();
        for (int number = 10; number < 21; number++) {
            filed(number);
            expected.add(0, code(number));
        }
        models.db().sql("UPDATE tracking SET filed_at = '2026-03-01T00:00:00Z'").update();
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            Page<PublicMatter> page = page(null, null, null, cursor, 4);
            page.items().forEach(matter -> seen.add(matter.code()));
            cursor = page.next();
            if (seen.size() == 4) filed(90);
        } while (cursor != null);
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void refusesABadCursorAndABadSize() {
        for (String cursor : List.of("", "%%%", "abc", "MTp4Onk", "x".repeat(300)))
            assertThat(models.refusal(new ListPublicMatters(null, null, null, cursor, 10), null))
                    .satisfies(refusal -> {
                        assertThat(refusal.code()).isEqualTo("id.malformed");
                        assertThat(refusal.field()).isEqualTo("cursor");
                    });
        for (int size : new int[] {0, 101})
            assertThat(models.refusal(new ListPublicMatters(null, null, null, null, size), null)
                            .field())
                    .isEqualTo("size");
        assertThat(page(null, null, null, null, 100).items()).isEmpty();
    }

    private void filed(int... numbers) {
        for (int number : numbers) models.play(new Story(number).filed().events());
    }

    private void in(int number, String area) {
        models.play(new Story(number).in(area).filed().events());
    }

    private static String code(int number) {
        return new Story(number).code;
    }

    private List<String> codes(String area, String category, Stage stage) {
        return page(area, category, stage, null, 100).items().stream()
                .map(PublicMatter::code)
                .toList();
    }

    private Page<PublicMatter> page(String area, String category, Stage stage, String cursor, int size) {
        return models.page(new ListPublicMatters(area, category, stage, cursor, size), null);
    }
}
