package org.liuhe.api.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.areas.AreaBoundary;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.ListBoundaries;
import org.liuhe.contracts.cockpit.AgeClass;
import org.liuhe.contracts.cockpit.Cell;
import org.liuhe.contracts.cockpit.Cockpit;
import org.liuhe.contracts.cockpit.Counted;
import org.liuhe.contracts.cockpit.FindCockpit;
import org.liuhe.contracts.cockpit.FindTrend;
import org.liuhe.contracts.cockpit.ListCockpitMatters;
import org.liuhe.contracts.cockpit.Trend;
import org.liuhe.policy.kpis.Measures;

class CockpitResourceTest extends ApiTest {

    @BeforeEach
    void figures() {
        bus.answer(FindCockpit.class, Cockpit.class, query -> CockpitSamples.cockpit(query, List.of()));
        bus.answer(FindTrend.class, Trend.class, query -> CockpitSamples.trend(query, true));
        bus.answer(ListCockpitMatters.class, Page.class, query -> new Page<>(List.of(), null));
    }

    /** The names of formulas are those of what is counted. */
    @Test
    void everyMeasureIsCountedAndEveryCountIsAMeasure() {
        assertThat(Stream.of(Counted.values()).map(Counted::code)).containsExactlyElementsOf(Measures.ALL);
    }

    @Test
    void tellsTheMeasuresAndWhatTheKpisMakeOfThem() throws Exception {
        http.perform(get("/api/cockpit?area=hz&days=30").header("Authorization", operator()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kpis[0].code").value("response"))
                .andExpect(jsonPath("$.kpis[0].formula").value("100 * signed_in_time / signing"))
                .andExpect(jsonPath("$.all.measures.open").value(1200))
                .andExpect(jsonPath("$.all.kpis.response.value").value(90.0))
                .andExpect(jsonPath("$.all.kpis.response.standing").value("NEAR"))
                .andExpect(jsonPath("$.all.kpis.satisfaction.value").doesNotExist())
                .andExpect(jsonPath("$.all.kpis.satisfaction.standing").value("NONE"))
                .andExpect(jsonPath("$.organisations[0].measures.filed").doesNotExist())
                .andExpect(jsonPath("$.areas[1].id").value("hz/gone"));
        assertThat(bus.asked()).containsExactly(new FindCockpit("hz", null, 30));
    }

    @Test
    void isATableForSpreadsheets() throws Exception {
        List<String> lines = table("/api/cockpit.csv?organisation=");
        assertThat(lines.get(0))
                .startsWith("\uFEFFfrom,until,by,id,name_zh,name_en,filed,closed,closed_hours,turns")
                .endsWith("kpi_handling_time,kpi_closing_time");
        assertThat(lines.get(1))
                .startsWith("2026-09-01,2026-11-29,all,,,,0,0,0,3,0,100,90,")
                .endsWith(",1.4,");
        assertThat(lines.get(2)).startsWith("2026-09-01,2026-11-29,area,hz/xihu,西湖区,Xihu,");
        assertThat(lines.get(4)).startsWith("2026-09-01,2026-11-29,organisation,org-beishan,北山街道,'=Beishan,,,,3");
        assertThat(lines).hasSize(5);
    }

    @Test
    void tellsTheTrendAndWhatIsExpected() throws Exception {
        http.perform(get("/api/cockpit/trend?organisation=org-beishan").header("Authorization", operator()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.what").value("TURNS"))
                .andExpect(jsonPath("$.weeks.length()").value(53))
                .andExpect(jsonPath("$.forecast.method").value("THETA"))
                .andExpect(jsonPath("$.forecast.tried[0].mase").value(0.853));
        List<String> lines = table("/api/cockpit/trend.csv");
        assertThat(lines).hasSize(1 + 53 + 4);
        assertThat(lines.get(0)).isEqualTo("\uFEFFweek,kind,what,came,done,late,low,high");
        assertThat(lines.get(52)).isEqualTo("2026-11-16,past,filings,59,1,0,,");
        assertThat(lines.get(53)).isEqualTo("2026-11-23,present,filings,60,1,0,,");
        assertThat(lines.get(54)).isEqualTo("2026-11-23,expected,filings,60.3,,,50,70.5");
    }

    @Test
    void listsTheMattersBehindANumber() throws Exception {
        http.perform(get("/api/cockpit/matters?cell=OVERDUE&age=OVER_60&category=property.lift&size=7")
                        .header("Authorization", operator()))
                .andExpect(status().isOk());
        assertThat(bus.asked())
                .containsExactly(new ListCockpitMatters(
                        null, null, 90, Cell.OVERDUE, AgeClass.OVER_60, "property.lift", null, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cockpit?days=31",
                "/api/cockpit?area=HZ",
                "/api/cockpit?organisation=beishan",
                "/api/cockpit/trend?area=hz/",
                "/api/cockpit/matters?cell=ALL",
                "/api/cockpit/matters?age=OLD",
                "/api/cockpit/matters?size=101"
            })
    void refusesWhatItDoesNotKnow(String path) throws Exception {
        http.perform(get(path).header("Authorization", operator())).andExpect(status().is4xxClientError());
        assertThat(bus.asked()).isEmpty();
    }

    @Test
    void isNotForAnybody() throws Exception {
        http.perform(get("/api/cockpit")).andExpect(status().isUnauthorized());
    }

    @Test
    void tellsAnyoneWhereAreasEnd() throws Exception {
        bus.answerList(
                ListBoundaries.class,
                AreaBoundary.class,
                query -> List.of(
                        new AreaBoundary(
                                "hz/xihu",
                                AreaLevel.DISTRICT,
                                "西湖区",
                                "Xihu",
                                "{\"type\":\"Polygon\",\"coordinates\":[[[120.1,30.2],[120.2,30.2],[120.2,30.3],[120.1,30.2]]]}")));
        http.perform(get("/api/areas/boundaries?under=hz"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.type").value("FeatureCollection"))
                .andExpect(jsonPath("$.features[0].type").value("Feature"))
                .andExpect(jsonPath("$.features[0].properties.nameZh").value("西湖区"))
                .andExpect(
                        jsonPath("$.features[0].geometry.coordinates[0][0][0]").value(120.1));
        assertThat(bus.asked()).containsExactly(new ListBoundaries("hz"));
    }

    private String operator() {
        return bearer("an-operator", List.of(Role.OPERATOR), List.of());
    }

    private List<String> table(String path) throws Exception {
        byte[] table = http.perform(get(path).header("Authorization", operator()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return new String(table, StandardCharsets.UTF_8).lines().toList();
    }
}
