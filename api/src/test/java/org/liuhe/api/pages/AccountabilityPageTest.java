package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuhe.contracts.accountability.Grouping;
import org.liuhe.contracts.accountability.ListPerformance;
import org.liuhe.contracts.accountability.Performance;
import org.liuhe.contracts.accountability.Performance.Figure;
import org.liuhe.contracts.accountability.Performance.PerformanceRow;

class AccountabilityPageTest extends PageTest {

    @Test
    void showsEachRateWithItsPartAndWholeAndItsDefinition() {
        figures(row("org-lvyuan", "绿源物业", "Lvyuan Property"));
        assertThat(page("/accountability"))
                .contains(
                        "<th scope=\"row\">绿源物业</th>",
                        "81.8%",
                        "9／11",
                        "100%",
                        "1,200／1,200",
                        "少于 5 件，不计算",
                        "2026年9月1日",
                        "按时签收的承办",
                        "到期未表态不算解决",
                        "href=\"/api/public/performance.csv?by=organisation&amp;days=90\"")
                .doesNotContain("accountability.", "Measure.", "Grouping.");
        assertThat(english("/accountability"))
                .contains(
                        "Lvyuan Property",
                        "9 of 11",
                        "Fewer than 5 matters, not computed",
                        "Silence is not resolution.")
                .doesNotContain("accountability.", "Measure.", "Grouping.");
        assertThat(edge.lastAsked(ListPerformance.class))
                .isEqualTo(new ListPerformance(Grouping.ORGANISATION, null, 90));
    }

    @Test
    void leadsFromAreaToAreaAndToTheTableOfWhatIsShown() {
        figures(row("hz/xihu/beishan", "北山街道", "Beishan Street"));
        assertThat(page("/accountability?by=area&area=hz/xihu&days=30"))
                .contains(
                        "href=\"/accountability?by=area&amp;days=30&amp;area=hz/xihu/beishan\">北山街道</a>",
                        "href=\"/api/public/performance.csv?by=area&amp;days=30&amp;area=hz/xihu\"",
                        "value=\"area\" selected",
                        "value=\"hz/xihu\" selected",
                        "value=\"30\" selected");
        assertThat(edge.lastAsked(ListPerformance.class)).isEqualTo(new ListPerformance(Grouping.AREA, "hz/xihu", 30));
    }

    @Test
    void saysThatThereIsTooLittleToCompute() {
        figures();
        assertThat(page("/accountability?area=")).contains("每一项都少于 5 件").doesNotContain("<table");
    }

    @Test
    void namesByItsCodeWhomNobodyKnows() {
        figures(row("org-gone", null, null));
        assertThat(page("/accountability")).contains("<th scope=\"row\">org-gone</th>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"by=AREA", "days=31", "days=x"})
    void refusesWhatItDoesNotKnow(String query) {
        assertThat(text(answer(get("/accountability?" + query), 422))).contains("不在允许的范围内");
    }

    @Test
    void isLinkedFromThePublicPages() {
        assertThat(page("/track")).contains("href=\"/accountability\"");
    }

    private void figures(PerformanceRow... rows) {
        edge.answer(
                ListPerformance.class,
                query -> new Performance(
                        query.by(),
                        query.area(),
                        LocalDate.parse("2026-09-01"),
                        LocalDate.parse("2026-11-29"),
                        List.of(rows)));
    }

    private static PerformanceRow row(String id, String zh, String en) {
        return new PerformanceRow(id, zh, en, new Figure(9, 11, 81.8), null, null, new Figure(1200, 1200, 100), null);
    }
}
