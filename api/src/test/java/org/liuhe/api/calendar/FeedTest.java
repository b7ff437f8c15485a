package org.liuhe.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.api.harness.Harness;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.Acting;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaView;
import org.liuhe.contracts.areas.FindActing;
import org.liuhe.contracts.areas.ListAreas;
import org.liuhe.contracts.areas.ListOrganisations;
import org.liuhe.contracts.areas.MemberRule;
import org.liuhe.contracts.areas.OrganisationView;
import org.liuhe.contracts.calendar.CalendarEntry;
import org.liuhe.contracts.calendar.CalendarKind;
import org.liuhe.contracts.calendar.CalendarView;
import org.liuhe.contracts.calendar.ListCalendar;
import org.liuhe.contracts.inbox.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

/** The feed as a calendar program sees it: without a token, on a real table, read back by a reader of iCalendar. */
class FeedTest extends ApiTest {

    private static final String ESTATE = "hz/xihu/beishan/baochu/yujing";
    private static final Instant AT = Instant.parse("2026-11-30T06:15:00Z");

    private final JdbcClient db = JdbcClient.create(Harness.database());
    private final AtomicReference<Actor> asker = new AtomicReference<>();
    private Optional<Acting> acting =
            Optional.of(new Acting(List.of(Role.MEDIATOR, "offline_access"), List.of("org-mediation")));

    @Autowired
    private CalendarLinks links;

    @BeforeEach
    void town() {
        // so that no other test's names are known any more
        clock.move(Duration.ofMinutes(1));
        db.sql("TRUNCATE calendar_link").update();
        bus.answerList(
                ListAreas.class,
                AreaView.class,
                any -> List.of(new AreaView(ESTATE, AreaLevel.ESTATE, "御景苑", "Yujing Garden")));
        bus.answerList(ListOrganisations.class, OrganisationView.class, any -> List.of());
        bus.answer(FindActing.class, type(), any -> {
            assertThat(bus.lastActor()).contains(Actor.system("feed"));
            return acting;
        });
        shows(session(), due(DueDate.Unit.DAYS, "2026-12-05"), due(DueDate.Unit.HOURS, "2026-12-06"));
    }

    @Test
    void isReadByAProgramThatKnowsTheLinkAndNothingElse() throws Exception {
        String key = links.make(LIN, "zh");
        MvcResult fetched = http.perform(get("/calendar.ics?key=" + key))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/calendar;charset=UTF-8"))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andReturn();
        ICalendar calendar = parsed(fetched);
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getMethod().isPublish()).isTrue();
        assertThat(calendar.getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactly("调解会 · 御景苑", "到期：签收 · 7KX-2M9-QHD · 御景苑", "到期：签收 · 7KX-2M9-QHD · 御景苑");
        assertThat(calendar.getEvents()).allSatisfy(event -> assertThat(
                        event.getDateTimeStamp().getValue().toInstant())
                .isEqualTo(clock.instant()));
        assertThat(text(fetched)).doesNotContain("cmp-", "dsp-", "org-", LIN, "LOCATION");
    }

    @Test
    void saysTimesByTheTownsClockAndLastDaysWhole() throws Exception {
        String text = text(
                http.perform(get("/calendar.ics?key=" + links.make(LIN, "en"))).andReturn());
        assertThat(text)
                .contains(
                        "\r\nDTSTART;TZID=Asia/Shanghai:20261130T141500\r\n",
                        "\r\nDTSTART;VALUE=DATE:20261205\r\n",
                        "\r\nDTSTART;TZID=Asia/Shanghai:20261206T120000\r\n",
                        "\r\nBEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\n",
                        "TZOFFSETTO:+0800",
                        "DTSTAMP:20261124T020100Z",
                        "Mediation session · Yujing Garden")
                .doesNotContain("DTEND");
    }

    /** Wherever the server stands. */
    @Test
    void theLastDayIsTheSameInAnyZoneOfTheServer() throws Exception {
        TimeZone here = TimeZone.getDefault();
        try {
            for (String zone : List.of("America/Los_Angeles", "Pacific/Kiritimati")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                saysTimesByTheTownsClockAndLastDaysWhole();
            }
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void everyEntryKeepsItsOwnNumber() throws Exception {
        String key = links.make(LIN, "zh");
        List<String> first = uids(key);
        clock.move(Duration.ofDays(3));
        assertThat(uids(key)).isEqualTo(first).doesNotHaveDuplicates();
    }

    @Test
    void asksAsThePersonWithWhatTheyAreNow() throws Exception {
        String key = links.make(LIN, "zh");
        http.perform(get("/calendar.ics?key=" + key)).andExpect(status().isOk());
        assertThat(asker.get()).isEqualTo(new Actor(LIN, Set.of(Role.MEDIATOR), Set.of("org-mediation")));
        ListCalendar query = bus.lastAsked(ListCalendar.class);
        assertThat(query.from()).isEqualTo(LocalDate.of(2026, 10, 25));
        assertThat(query.until()).isEqualTo(LocalDate.of(2027, 5, 23));

        acting = Optional.of(new Acting(List.of(Role.RESIDENT), List.of()));
        http.perform(get("/calendar.ics?key=" + key)).andExpect(status().isOk());
        assertThat(asker.get()).isEqualTo(new Actor(LIN, Set.of(Role.RESIDENT), Set.of()));
    }

    @Test
    void isNothingForWhoHasNoAccountOrNoRoleAnyMore() throws Exception {
        String key = links.make(LIN, "zh");
        for (Optional<Acting> nobody :
                List.of(Optional.<Acting>empty(), Optional.of(new Acting(List.of(), List.of("org-mediation"))))) {
            acting = nobody;
            asker.set(null);
            http.perform(get("/calendar.ics?key=" + key)).andExpect(status().isNotFound());
            assertThat(asker.get()).isNull();
        }
    }

    @Test
    void isNothingWhereNobodyTellsWhoTheyAre() throws Exception {
        bus.reset();
        bus.answer(FindActing.class, type(), any -> {
            throw new RuleBroken(MemberRule.ACCOUNTS_UNAVAILABLE);
        });
        http.perform(get("/calendar.ics?key=" + links.make(LIN, "zh")))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "300"));
        assertThat(bus.asked()).noneMatch(ListCalendar.class::isInstance);
    }

    @Test
    void isUnknownWithAnyOtherSecret() throws Exception {
        String key = links.make(LIN, "zh");
        String other = key.substring(0, 42) + (key.endsWith("A") ? "B" : "A");
        for (String asked : List.of("", "?key=", "?key=" + other, "?key=" + key + "x", "?key=%27", "?key=x&key=" + key))
            http.perform(get("/calendar.ics" + asked))
                    .andExpect(status().isNotFound())
                    .andExpect(content().contentType("text/plain;charset=UTF-8"))
                    .andExpect(content()
                            .string(org.hamcrest.Matchers.startsWith(
                                    "calendar.link-unknown\nThere is no such calendar link")));
        assertThat(bus.asked()).isEmpty();
    }

    @Test
    void holdsUntilItIsReplacedEndedOrAYearOld() throws Exception {
        String first = links.make(LIN, "zh");
        String second = links.make(LIN, "zh");
        assertThat(second).isNotEqualTo(first).hasSize(43);
        assertThat(links.find(first)).isEmpty();
        assertThat(links.find(second)).contains(new CalendarLinks.Link(LIN, "zh"));
        links.end("somebody-else");
        assertThat(links.find(second)).isPresent();
        links.end(LIN);
        assertThat(links.find(second)).isEmpty();
        assertThat(links.of(LIN)).isEmpty();
        String third = links.make(LIN, "zh");
        clock.move(CalendarLinks.HOLDS);
        assertThat(links.find(third)).isEmpty();
        assertThat(links.of(LIN)).isEmpty();
        links.make("somebody-else", "zh");
        assertThat(db.sql("SELECT person FROM calendar_link")
                        .query(String.class)
                        .list())
                .as("what is over is not kept")
                .containsExactly("somebody-else");
    }

    @Test
    void keepsTheHashAndTellsItsPersonWhenItWasUsed() {
        String key = links.make(LIN, "en");
        assertThat(links.of(LIN).orElseThrow())
                .isEqualTo(new CalendarLinks.Standing(
                        clock.instant(), clock.instant().plus(CalendarLinks.HOLDS), null));
        clock.move(Duration.ofMinutes(130));
        links.find(key);
        assertThat(links.of(LIN).orElseThrow().fetchedAt()).isEqualTo(Instant.parse("2026-11-24T04:00:00Z"));
        assertThat(db.sql("SELECT calendar_link::text || encode(key_hash, 'base64') FROM calendar_link")
                        .query(String.class)
                        .single())
                .contains(LIN)
                .doesNotContain(key);
    }

    private List<String> uids(String key) throws Exception {
        return parsed(http.perform(get("/calendar.ics?key=" + key)).andReturn()).getEvents().stream()
                .map(VEvent::getUid)
                .map(uid -> uid.getValue())
                .toList();
    }

    private static ICalendar parsed(MvcResult fetched) throws Exception {
        return Biweekly.parse(text(fetched)).first();
    }

    private static String text(MvcResult fetched) throws Exception {
        return fetched.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static java.lang.reflect.Type type() {
        return ResolvableType.forClassWithGenerics(Optional.class, Acting.class).getType();
    }

    private void shows(CalendarEntry... entries) {
        bus.answer(ListCalendar.class, CalendarView.class, any -> {
            asker.set(bus.lastActor().orElseThrow());
            return new CalendarView(List.of(entries), false);
        });
    }

    private static CalendarEntry session() {
        return new CalendarEntry(
                "dsp-1-session-1", CalendarKind.SESSION, "dsp-1", null, null, null, null, ESTATE, AT, null, false);
    }

    private static CalendarEntry due(DueDate.Unit unit, String lastDay) {
        LocalDate day = LocalDate.parse(lastDay);
        Instant end = day.plusDays(1).atStartOfDay(CalendarEntry.ZONE).toInstant();
        DueDate due = new DueDate(
                unit == DueDate.Unit.HOURS ? end.minus(Duration.ofHours(12)) : end,
                "property.sign",
                "规则",
                "",
                "1",
                2,
                unit,
                day.minusDays(2),
                day,
                List.of(),
                false);
        return new CalendarEntry(
                "cmp-1-SIGN-" + unit,
                CalendarKind.DUE,
                "cmp-1",
                Task.SIGN,
                "org-mediation",
                "7KX-2M9-QHD",
                "property.lift",
                ESTATE,
                null,
                due,
                false);
    }
}
