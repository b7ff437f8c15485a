package org.liuhe.api.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.liuhe.api.calendar.CalendarLinks;
import org.liuhe.api.edge.Edge;
import org.liuhe.contracts.calendar.CalendarEntry;
import org.liuhe.contracts.calendar.CalendarKind;
import org.liuhe.contracts.calendar.CalendarView;
import org.liuhe.contracts.calendar.ListCalendar;
import org.liuhe.contracts.inbox.CountInbox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What is to come in the next weeks, day by day, and the link by which a calendar program fetches the same. */
@Controller
class CalendarPage {

    private static final String PATH = "/calendar";

    private final Edge edge;
    private final CalendarLinks links;
    private final Writes writes;
    private final Directory directory;
    private final Clock clock;

    CalendarPage(Edge edge, CalendarLinks links, Writes writes, Directory directory, Clock clock) {
        this.edge = edge;
        this.links = links;
        this.writes = writes;
        this.directory = directory;
        this.clock = clock;
    }

    /** A week from Monday to Sunday; without days on which there is nothing. */
    record Week(LocalDate first, LocalDate last, List<Day> days) {}

    record Day(LocalDate day, boolean today, List<CalendarEntry> entries) {}

    @GetMapping(PATH)
    String show(
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) String area,
            Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), CalendarEntry.ZONE);
        CalendarWanted wanted = CalendarWanted.of(from, kind, area, today);
        CalendarView view = edge.ask(wanted.query());
        model.addAttribute("wanted", wanted);
        model.addAttribute("weeks", weeks(view.entries(), wanted.from(), today));
        model.addAttribute("nothing", view.entries().isEmpty());
        model.addAttribute("more", view.more());
        model.addAttribute("most", ListCalendar.MOST);
        model.addAttribute("kinds", CalendarKind.values());
        model.addAttribute("areas", AreaChoice.tree(directory.areas()));
        model.addAttribute("late", late(wanted, model));
        model.addAttribute("standing", links.of(writes.subject()).orElse(null));
        return "calendar";
    }

    /** Tells the link once, on the page that follows. */
    @PostMapping(PATH + "/link")
    String make(Model model, RedirectAttributes redirect) {
        String language = Wording.of(model).english() ? "en" : "zh";
        String key = links.make(writes.subject(), language);
        redirect.addFlashAttribute(
                "feed",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/calendar.ics")
                        .queryParam("key", key)
                        .toUriString());
        return "redirect:" + PATH + "#link";
    }

    @PostMapping(PATH + "/link/end")
    String end(RedirectAttributes redirect) {
        links.end(writes.subject());
        redirect.addFlashAttribute("done", "calendar-link-end");
        return "redirect:" + PATH + "#link";
    }

    private static List<Week> weeks(List<CalendarEntry> entries, LocalDate from, LocalDate today) {
        Map<LocalDate, List<CalendarEntry>> days =
                entries.stream().collect(Collectors.groupingBy(CalendarEntry::day, TreeMap::new, Collectors.toList()));
        List<Week> weeks = new ArrayList<>();
        for (int week = 0; week < CalendarWanted.WEEKS; week++) {
            LocalDate monday = from.plusWeeks(week);
            List<Day> ofWeek = days.entrySet().stream()
                    .filter(day ->
                            !day.getKey().isBefore(monday) && day.getKey().isBefore(monday.plusWeeks(1)))
                    .map(day -> new Day(day.getKey(), day.getKey().equals(today), day.getValue()))
                    .toList();
            weeks.add(new Week(monday, monday.plusDays(6), ofWeek));
        }
        return weeks;
    }

    /** What ran out before these weeks stands in the inbox, for whoever has one. */
    private int late(CalendarWanted wanted, Model model) {
        Frame frame = (Frame) model.getAttribute("frame");
        boolean hasInbox = frame.staff() || frame.operator();
        return wanted.present() && hasInbox ? edge.ask(new CountInbox(null)).late() : 0;
    }
}
