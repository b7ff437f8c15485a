package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuhe.api.cockpit.CockpitSamples;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.cockpit.Cell;
import org.liuhe.contracts.cockpit.CockpitMatter;
import org.liuhe.contracts.cockpit.FindCockpit;
import org.liuhe.contracts.cockpit.FindTrend;
import org.liuhe.contracts.cockpit.ListCockpitMatters;
import org.liuhe.contracts.matters.ListProvisionalDues;
import org.liuhe.contracts.matters.ProvisionalDue;
import org.liuhe.contracts.tracking.Stage;
import org.springframework.beans.factory.annotation.Autowired;

class CockpitPageTest extends PageTest {

    @Autowired
    Assets assets;

    private boolean enough = true;
    private List<String> reach = List.of();

    @BeforeEach
    void figures() {
        edge.answer(FindCockpit.class, query -> CockpitSamples.cockpit(query, reach));
        edge.answer(FindTrend.class, query -> CockpitSamples.trend(query, enough));
        edge.answer(
                ListProvisionalDues.class,
                any -> new Page<>(
                        List.of(new ProvisionalDue(
                                "pet-0199",
                                new DueDate(
                                        Instant.parse("2027-01-11T16:00:00Z"),
                                        "petition.accept",
                                        "信访工作条例",
                                        "22",
                                        "2022",
                                        15,
                                        DueDate.Unit.DAYS,
                                        LocalDate.parse("2026-12-27"),
                                        LocalDate.parse("2027-01-11"),
                                        List.of(),
                                        true))),
                        null));
    }

    @Test
    void showsEachKpiWithItsTargetAndEachChartWithItsTable() {
        String page = operators("/cockpit");
        assertThat(page)
                .contains(
                        "响应率",
                        "90%",
                        "目标：不低于 95%",
                        "接近",
                        "无数据",
                        "1,200 件",
                        "1.4 天",
                        "hz/gone",
                        "data-chart=\"bar\"",
                        "data-chart=\"line\"",
                        "data-chart=\"band\"",
                        "data-value=\"12\"",
                        "data-value=\"60.25\"",
                        "60.3",
                        "平滑加一半趋势（θ 法）",
                        "0.85",
                        "检验中 190 次给出 80% 的区间，实际落在其中的有 160 次。",
                        "三方联席会议",
                        "/matter/pet-0199",
                        "data-live=\"/live/cockpit\"",
                        "data-map=\"/api/areas/boundaries\"",
                        "/cockpit/matters?days=90&amp;cell=OVERDUE")
                .doesNotContain(">cockpit.", "\"cockpit.", "Cell.", "Standing.", "AgeClass.", "Method.", "Intake.");
        assertThat(page.split("data-chart=").length).isEqualTo(page.split("lh-chart__canvas").length);
        assertThat(operators("/cockpit?display=standard&lang=en"))
                .contains("Target: at least 95%", "Xihu", "On target");
    }

    @Test
    void saysWhyThereIsNoForecast() {
        enough = false;
        assertThat(operators("/cockpit")).contains("记录只有 6 个完整的周，不足 12 周，不作预测。").doesNotContain("data-chart=\"band\"");
    }

    @Test
    void keepsWhatIsChosenInEveryLink() {
        String page = operators("/cockpit?area=hz/xihu&organisation=org-beishan&days=30&kpi=returns&live=off");
        assertThat(page)
                .contains(
                        "value=\"hz/xihu\" selected",
                        "value=\"30\" selected",
                        "value=\"returns\" selected",
                        "href=\"/api/cockpit.csv?days=30&amp;area=hz/xihu&amp;organisation=org-beishan\"",
                        "/cockpit/matters?days=30&amp;area=hz/xihu&amp;organisation=org-beishan&amp;cell=OPEN",
                        "kpi=returns&amp;screen=big&amp;live=off",
                        "data-map=\"/api/areas/boundaries?under=hz/xihu\"",
                        "恢复自动更新")
                .doesNotContain("data-live=");
        assertThat(edge.lastAsked(FindCockpit.class)).isEqualTo(new FindCockpit("hz/xihu", "org-beishan", 30));
    }

    @Test
    void aBigScreenHasNothingAroundIt() {
        assertThat(operators("/cockpit?screen=big"))
                .contains("lh-big", "data-live=\"/live/cockpit\"", "data-live-stays", "1,200 件", "退出大屏")
                .doesNotContain("lh-header", "lh-footer", "lh-nav", "cockpit.");
    }

    @Test
    void anOfficeChoosesWithinItsAreaAndSettlesNoDates() {
        reach = List.of("hz/xihu");
        String page = text(answer(get("/cockpit").with(as("chen", "street", "org-beishan")), 200));
        assertThat(page).contains("value=\"hz/xihu\"").doesNotContain("<option value=\"hz\"", "暂定的期限");
    }

    @Test
    void listsTheMattersBehindANumber() {
        edge.answer(
                ListCockpitMatters.class,
                query -> new Page<>(
                        List.of(new CockpitMatter(
                                "cmp-1",
                                "ABCD-EFGH",
                                "lift-broken",
                                "hz/xihu",
                                Stage.IN_PROGRESS,
                                "org-lvyuan",
                                Samples.NOW,
                                null,
                                true)),
                        "next+cursor"));
        String page = operators("/cockpit/matters?cell=OVERDUE&area=hz&category=lift-broken");
        assertThat(page)
                .contains(
                        "/dossier/cmp-1",
                        "ABCD-EFGH",
                        "电梯故障",
                        "在办且超期",
                        "/cockpit/matters?days=90&amp;area=hz&amp;cell=OVERDUE&amp;category=lift-broken&amp;cursor=next")
                .doesNotContain("cockpit.", "只列出您的单位");
        assertThat(edge.lastAsked(ListCockpitMatters.class))
                .isEqualTo(new ListCockpitMatters("hz", null, 90, Cell.OVERDUE, null, "lift-broken", null, 20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?days=31", "?kpi=speed", "?area=HZ", "/matters?cell=ALL", "/matters?age=OLD", "?organisation=x"
            })
    void refusesWhatItDoesNotKnow(String query) {
        answer(get("/cockpit" + query).with(as("operator", "operator")), 422);
    }

    @Test
    void isForNobodyWhoIsNotSignedIn() {
        answer(get("/cockpit"), 302);
    }

    /** The library's own pictures are not served: nothing may ask for them. */
    @Test
    void whatItLoadsIsKeptForEver() {
        for (Assets.Bundle bundle : List.of(assets.mapStyle(), assets.mapScript(), assets.chartScript())) {
            var answer = answer(get(bundle.path()), 200).getResponse();
            assertThat(answer.getHeader("Cache-Control")).contains("immutable");
        }
        assertThat(assets.mapStyle().content())
                .contains(".leaflet-pane", ".lh-map")
                .doesNotContain("url(");
        assertThat(assets.mapScript().content()).contains("leaflet", "data-map").doesNotContain("sourceMappingURL");
        assertThat(assets.chartScript().content()).contains("echarts", "data-chart");
    }

    private String operators(String path) {
        return text(answer(get(path).with(as("operator", "operator")), 200));
    }
}
