package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.tracking.AreaCount;
import org.liuhe.contracts.tracking.CountPublicMatters;
import org.liuhe.contracts.tracking.ListPublicMatters;
import org.liuhe.contracts.tracking.Stage;

class MattersPageTest extends PageTest {

    @BeforeEach
    void twoMatters() {
        edge.answer(
                ListPublicMatters.class,
                any -> new Page<>(
                        List.of(
                                Samples.listed(Samples.CODE, Stage.IN_PROGRESS, true),
                                Samples.listed("AAA-AAA-AAA", Stage.CLOSED_NOT_CONFIRMED, false)),
                        "a b&c"));
    }

    @Test
    void listsWhatIsPublic() {
        assertThat(page("/matters")).contains("电梯故障", "宝俶社区 · 御景苑", "轮到：绿源物业", "办理中", "超期", "/track/" + Samples.CODE);
        assertThat(english("/matters")).contains("Broken lift", "Yujing Garden, Baochu Community", "Overdue");
    }

    @Test
    void offersOnlyCategoriesThatMayBeListed() {
        assertThat(page("/matters")).contains("lift-broken").doesNotContain("neighbour-noise");
    }

    @Test
    void narrowsByWhatTheAddressSaysAndKeepsIt() {
        String page = page("/matters?area=hz/xihu&category=lift-broken&stage=IN_PROGRESS&cursor=zz");
        ListPublicMatters asked = edge.lastAsked(ListPublicMatters.class);
        assertThat(asked.area()).isEqualTo("hz/xihu");
        assertThat(asked.category()).isEqualTo("lift-broken");
        assertThat(asked.stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(asked.cursor()).isEqualTo("zz");
        assertThat(page)
                .contains(
                        "value=\"hz/xihu\" selected",
                        "value=\"lift-broken\" selected",
                        "value=\"IN_PROGRESS\" selected",
                        "/matters?area=hz/xihu&amp;category=lift-broken&amp;stage=IN_PROGRESS&amp;cursor=a%20b%26c",
                        "回到第一页");
    }

    @Test
    void emptyFieldsOfTheFormNarrowNothing() {
        page("/matters?area=&category=&stage=");
        assertThat(edge.lastAsked(ListPublicMatters.class))
                .isEqualTo(new ListPublicMatters(null, null, null, null, 20));
    }

    @Test
    void refusesAStageThatThereIsNot() {
        answer(get("/matters?stage=NONSENSE"), 422);
    }

    @Test
    void refusesAnAreaThatCannotBeOne() {
        assertThat(text(answer(get("/matters?area=<x>"), 422))).contains("区域代码格式不对");
    }

    @Test
    void saysThatThereIsNothing() {
        edge.answer(ListPublicMatters.class, any -> new Page<>(List.of(), null));
        assertThat(page("/matters")).contains("没有符合条件的公开事项").doesNotContain("清除筛选条件", "下一页");
        assertThat(page("/matters?stage=FILED")).contains("清除筛选条件");
    }

    @Test
    void showsOnAMapWhatTheTableSays() {
        edge.answer(
                CountPublicMatters.class,
                any -> List.of(
                        new AreaCount("hz/xihu", 3, 2, 0),
                        new AreaCount("hz/xihu/beishan", 12, 10, 1),
                        new AreaCount("hz/xihu/gone", 5, 5, 1)));
        String page = page("/matters/map?area=hz/xihu&category=lift-broken");
        assertThat(edge.lastAsked(CountPublicMatters.class))
                .isEqualTo(new CountPublicMatters("hz/xihu", "lift-broken", null));
        assertThat(page)
                .contains(
                        "data-map=\"/api/areas/boundaries?under=hz/xihu\"",
                        "办理中 10，超期 1",
                        "lh-aim--near",
                        "lh-aim--bad",
                        "/matters?area=hz/xihu/beishan&amp;category=lift-broken",
                        "/matters/map?area=hz/xihu/beishan&amp;category=lift-broken");
        assertThat(english("/matters/map")).contains("10 open, 1 overdue", "/api/areas/boundaries\"");
        edge.answer(CountPublicMatters.class, any -> List.of());
        assertThat(page("/matters/map")).doesNotContain("<table", "data-map");
    }
}
