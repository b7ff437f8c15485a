package org.liuhe.api.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.contracts.accountability.Grouping;
import org.liuhe.contracts.accountability.ListPerformance;
import org.liuhe.contracts.accountability.Performance;
import org.liuhe.contracts.accountability.Performance.Figure;
import org.liuhe.contracts.accountability.Performance.PerformanceRow;

class PerformanceResourceTest extends ApiTest {

    private static final String PATH = "/api/public/performance";

    @BeforeEach
    void figures() {
        bus.answer(
                ListPerformance.class,
                Performance.class,
                query -> new Performance(
                        query.by(),
                        query.area(),
                        LocalDate.parse("2026-09-01"),
                        LocalDate.parse("2026-11-29"),
                        List.of(
                                new PerformanceRow(
                                        "org-lvyuan",
                                        "绿源物业，“御景苑”",
                                        "=cmd|' /C calc'!A0, \"Lvyuan\"",
                                        new Figure(9, 11, 81.8),
                                        null,
                                        null,
                                        new Figure(3, 20, 15),
                                        null),
                                new PerformanceRow(
                                        "org-gone", null, null, new Figure(5, 5, 100), null, null, null, null))));
    }

    @Test
    void tellsAnyoneEachPartAndItsWhole() throws Exception {
        http.perform(get(PATH + "?by=area&area=hz/xihu&days=365"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.by").value("AREA"))
                .andExpect(jsonPath("$.from").value("2026-09-01"))
                .andExpect(jsonPath("$.rows[0].response.count").value(9))
                .andExpect(jsonPath("$.rows[0].response.of").value(11))
                .andExpect(jsonPath("$.rows[0].response.percent").value(81.8))
                .andExpect(jsonPath("$.rows[0].resolution").doesNotExist());
        assertThat(bus.asked()).containsExactly(new ListPerformance(Grouping.AREA, "hz/xihu", 365));
    }

    @Test
    void isByOrganisationOverNinetyDaysWhereNothingIsSaid() throws Exception {
        http.perform(get(PATH + "?area=")).andExpect(status().isOk());
        assertThat(bus.asked()).containsExactly(new ListPerformance(Grouping.ORGANISATION, null, 90));
    }

    /** To the byte: spreadsheets and programs go by it. */
    @Test
    void makesATableThatRunsNothing() throws Exception {
        http.perform(get(PATH + ".csv"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andExpect(header().string(
                                "Content-Disposition", "attachment; filename=\"liuhe-organisation-90-2026-11-29.csv\""))
                .andExpect(content()
                        .bytes(
                                """
                                \uFEFFfrom,until,by,id,name_zh,name_en,response_count,response_of,response_percent,\
                                resolution_count,resolution_of,resolution_percent,satisfaction_count,satisfaction_of,\
                                satisfaction_percent,lateness_count,lateness_of,lateness_percent,returns_count,returns_of,\
                                returns_percent\r
                                2026-09-01,2026-11-29,organisation,org-lvyuan,绿源物业，“御景苑”,\
                                "'=cmd|' /C calc'!A0, ""Lvyuan""\",9,11,81.8,,<5,,,<5,,3,20,15.0,,<5,\r
                                2026-09-01,2026-11-29,organisation,org-gone,,,5,5,100.0,,<5,,,<5,,,<5,,,<5,\r
                                """
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "by=nobody, by, request.value-unknown",
        "by=AREA, by, request.value-unknown",
        "days=31, days, request.value-unknown",
        "days=x, days, request.value-unknown",
        "area=HZ, area, area.malformed"
    })
    void refusesWhatItDoesNotKnow(String query, String field, String code) throws Exception {
        for (String path : List.of(PATH, PATH + ".csv"))
            http.perform(get(path + "?" + query))
                    .andExpect(status().is4xxClientError())
                    .andExpect(jsonPath("$.field").value(field))
                    .andExpect(jsonPath("$.code").value(code));
        assertThat(bus.asked()).isEmpty();
    }
}
