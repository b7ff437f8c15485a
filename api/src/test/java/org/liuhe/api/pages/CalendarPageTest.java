package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.api.calendar.CalendarLinks;
import org.liuhe.contracts.calendar.CalendarEntry;
import org.liuhe.contracts.calendar.CalendarKind;
import org.liuhe.contracts.calendar.CalendarView;
import org.liuhe.contracts.calendar.ListCalendar;
import org.liuhe.contracts.inbox.CountInbox;
import org.liuhe.contracts.inbox.InboxCounts;
import org.liuhe.contracts.inbox.InboxCounts.OfTask;
import org.liuhe.contracts.inbox.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;

/** The clock stands at ten in the morning of Tuesday, 24 November 2026. */
class CalendarPageTest extends PageTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String SESSION_AT = "2026-11-24T06:15:00Z";

    @Autowired
    private FakeCalendarLinks links;

    @BeforeEach
    void nothingYet() {
        links.made.clear();
        links.standing = null;
        edge.answer(CountInbox.class, any -> new InboxCounts(List.of(new OfTask(Task.SIGN, 12, 7, 0))));
        shows();
    }

    @Test
    void saysWhenThereIsNothing() {
        assertThat(page("/calendar", lin())).contains("这四周没有安排", "生成订阅链接").doesNotContain("已过期限", "停用链接");
        assertThat(english("/calendar", lin())).contains("Nothing is set and nothing is due");
        assertThat(edge.lastAsked(ListCalendar.class))
                .isEqualTo(new ListCalendar(MONDAY, MONDAY.plusWeeks(4), null, null));
    }

    @Test
    void showsWhatIsToComeByDayAndWeek() {
        shows(
                session(),
                entry("due", CalendarKind.DUE, Task.SIGN, "7KX-2M9-QHD", "2026-11-26"),
                entry("late", CalendarKind.INSPECTION, Task.TASK_INSPECT, null, "2026-12-03"));
        String page = page("/calendar", clerk());
        assertThat(page)
                .contains("调解会", "2026年11月24日 周二 14:15", "href=\"/matter/dsp-1\"")
                .contains("签收", "7KX-2M9-QHD", "2026年11月26日 周四 24:00", "href=\"/dossier/cmp-due\"")
                .contains("2026年11月23日 周一 至 2026年11月29日 周日", "这一周没有安排", "另有 7 件已过期限的待办")
                .contains("data-live=\"/live/inbox\"", "id=\"calendar-weeks\" data-live-part");
        assertThat(page.indexOf("/matter/dsp-1")).isLessThan(page.indexOf("/dossier/cmp-due"));
        assertThat(english("/calendar", clerk())).contains("Mediation session", "7 more things to do");
    }

    @Test
    void isNarrowedByItsAddress() {
        String page = page("/calendar?from=2026-12-10&kind=SESSION&area=hz/xihu", clerk());
        assertThat(edge.lastAsked(ListCalendar.class))
                .isEqualTo(new ListCalendar(
                        LocalDate.of(2026, 12, 7), LocalDate.of(2027, 1, 4), CalendarKind.SESSION, "hz/xihu"));
        assertThat(page)
                .contains(
                        "这四周没有符合筛选条件",
                        "/calendar?from=2026-11-09&amp;kind=SESSION&amp;area=hz/xihu",
                        "/calendar?from=2027-01-04&amp;kind=SESSION&amp;area=hz/xihu",
                        "\"/calendar?kind=SESSION&amp;area=hz/xihu\"",
                        "/calendar?from=2026-12-07&amp;kind=DUE&amp;area=hz/xihu",
                        "name=\"from\" value=\"2026-12-07\"")
                .doesNotContain("已过期限");
        for (String nonsense : List.of("from=x", "from=%2B999999999-12-31", "kind=NONSENSE", "area=../etc"))
            answer(get("/calendar?" + nonsense), 422, clerk());
    }

    @Test
    void saysWhereToGoOnWhenThereIsTooMuch() {
        edge.answer(ListCalendar.class, any -> new CalendarView(List.of(session()), true));
        assertThat(page("/calendar", clerk())).contains("超过 500 件");
    }

    @Test
    void leadsWhereOneSupportsToThePageOfTheSupport() {
        shows(entry("due", CalendarKind.DUE, Task.SUPPORT_ANSWER, "7KX-2M9-QHD", "2026-11-26"));
        assertThat(page("/calendar", clerk())).contains("href=\"/support/7KX-2M9-QHD\"");
    }

    @Test
    void showsTheLinkOnceAndNeverAgain() {
        MvcResult made =
                answer(post("/calendar/link").header("Accept-Language", "en").with(csrf()), 302, lin());
        assertThat(made.getResponse().getRedirectedUrl()).isEqualTo("/calendar#link");
        assertThat(links.made).containsEntry("subject-lin", "en");
        assertThat(made.getFlashMap().get("feed")).isEqualTo("http://localhost/calendar.ics?key=the-secret");
        assertThat(text(answer(get("/calendar").flashAttrs(made.getFlashMap()), 200, lin())))
                .contains("http://localhost/calendar.ics?key=the-secret", "只显示这一次");
        assertThat(page("/calendar", lin())).doesNotContain("the-secret");
    }

    @Test
    void tellsOfTheLinkAndEndsIt() {
        links.made.put("subject-lin", "zh");
        links.standing = new CalendarLinks.Standing(
                Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2027-11-01T00:00:00Z"), null);
        assertThat(page("/calendar", lin())).contains("2026年11月1日", "2027年11月1日", "还没有日历软件用过", "更换链接", "停用链接");
        links.standing = new CalendarLinks.Standing(
                Instant.parse("2026-11-01T00:00:00Z"),
                Instant.parse("2027-11-01T00:00:00Z"),
                Instant.parse("2026-11-22T02:00:00Z"));
        assertThat(page("/calendar", lin())).contains("2026年11月22日 周日 10:00");
        assertThat(page("/calendar", clerk())).doesNotContain("停用链接");
        MvcResult ended = send("/calendar/link/end", lin(), 302);
        assertThat(links.made).isEmpty();
        assertThat(text(answer(get("/calendar").flashAttrs(ended.getFlashMap()), 200, lin())))
                .contains("订阅链接已停用");
    }

    private void shows(CalendarEntry... entries) {
        edge.answer(ListCalendar.class, any -> new CalendarView(List.of(entries), false));
    }

    private static CalendarEntry session() {
        return new CalendarEntry(
                "dsp-1-session-1",
                CalendarKind.SESSION,
                "dsp-1",
                null,
                null,
                null,
                null,
                "hz/xihu",
                Instant.parse(SESSION_AT),
                null,
                false);
    }

    private static CalendarEntry entry(String id, CalendarKind kind, Task task, String code, String day) {
        return new CalendarEntry(
                id, kind, "cmp-" + id, task, "org-lvyuan", code, null, "hz/xihu", null, Samples.due(day), false);
    }
}
