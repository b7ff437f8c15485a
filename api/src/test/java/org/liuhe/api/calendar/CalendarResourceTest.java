package org.liuhe.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.contracts.calendar.CalendarEntry;
import org.liuhe.contracts.calendar.CalendarKind;
import org.liuhe.contracts.calendar.CalendarView;
import org.liuhe.contracts.calendar.ListCalendar;

class CalendarResourceTest extends ApiTest {

    @BeforeEach
    void oneSession() {
        CalendarEntry session = new CalendarEntry(
                "dsp-1-session-1",
                CalendarKind.SESSION,
                "dsp-1",
                null,
                null,
                null,
                null,
                "hz/xihu",
                Instant.parse("2026-11-30T06:15:00Z"),
                null,
                false);
        bus.answer(ListCalendar.class, CalendarView.class, any -> new CalendarView(List.of(session), false));
    }

    @Test
    void tellsTheNextFourWeeksWhereNobodySaysWhich() throws Exception {
        http.perform(get("/api/calendar").header("Authorization", lin()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.entries[0].kind").value("SESSION"))
                .andExpect(jsonPath("$.entries[0].startsAt").value("2026-11-30T06:15:00Z"))
                .andExpect(jsonPath("$.more").value(false));
        assertThat(bus.lastAsked(ListCalendar.class))
                .isEqualTo(new ListCalendar(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 12, 22), null, null));
    }

    @Test
    void tellsTheDaysThatAreAskedFor() throws Exception {
        http.perform(get("/api/calendar?from=2026-12-01&until=2026-12-03&kind=MEETING&area=hz")
                        .header("Authorization", lin()))
                .andExpect(status().isOk());
        assertThat(bus.lastAsked(ListCalendar.class))
                .isEqualTo(new ListCalendar(
                        LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 3), CalendarKind.MEETING, "hz"));
    }

    @Test
    void isForWhoeverIsSignedInAndAsksForDays() throws Exception {
        http.perform(get("/api/calendar")).andExpect(status().isUnauthorized());
        for (String wrong : List.of("from=tomorrow", "until=x", "kind=PARTY"))
            http.perform(get("/api/calendar?" + wrong).header("Authorization", lin()))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").value("request.value-unknown"));
        for (String far : List.of("1999-12-31", "2200-01-01"))
            http.perform(get("/api/calendar?from={far}", far).header("Authorization", lin()))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.field").value("from"));
    }
}
