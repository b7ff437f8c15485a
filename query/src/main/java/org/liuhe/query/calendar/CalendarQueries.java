package org.liuhe.query.calendar;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.calendar.CalendarEntry;
import org.liuhe.contracts.calendar.CalendarKind;
import org.liuhe.contracts.calendar.CalendarRule;
import org.liuhe.contracts.calendar.CalendarView;
import org.liuhe.contracts.calendar.ListCalendar;
import org.liuhe.contracts.inbox.InboxFilter;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.query.Asker;
import org.liuhe.query.councils.MeetingDates;
import org.liuhe.query.councils.MeetingDates.Meeting;
import org.liuhe.query.disputes.SessionDates;
import org.liuhe.query.disputes.SessionDates.Session;
import org.liuhe.query.inbox.InboxRows;
import org.springframework.stereotype.Component;

/** Answers what is to come for an actor and their organisations; each part by the rules of where it stands otherwise. */
@Component
class CalendarQueries {

    private static final int LIMIT = ListCalendar.MOST + 1;

    private static final Comparator<CalendarEntry> ORDER = Comparator.comparing(CalendarEntry::day)
            .thenComparing(CalendarEntry::timed, Comparator.reverseOrder())
            .thenComparing(CalendarEntry::at)
            .thenComparing(CalendarEntry::id);

    private final InboxRows inbox;
    private final SessionDates sessions;
    private final MeetingDates meetings;

    CalendarQueries(InboxRows inbox, SessionDates sessions, MeetingDates meetings) {
        this.inbox = inbox;
        this.sessions = sessions;
        this.meetings = meetings;
    }

    @QueryHandler
    CalendarView handle(ListCalendar query, MetaData metaData) {
        Actor actor = Asker.of(metaData);
        long days = ChronoUnit.DAYS.between(query.from(), query.until());
        boolean known = query.from().getYear() >= ListCalendar.FIRST_YEAR
                && query.until().getYear() <= ListCalendar.LAST_YEAR + 1;
        if (days < 1 || days > ListCalendar.LONGEST || !known)
            throw new RuleBroken(CalendarRule.SPAN, "until", ListCalendar.LONGEST);
        String area = query.area() == null ? null : new AreaPath(query.area()).value();
        Instant from = query.from().atStartOfDay(CalendarEntry.ZONE).toInstant();
        Instant until = query.until().atStartOfDay(CalendarEntry.ZONE).toInstant();
        List<InboxRows.Dated> due = wants(query, CalendarKind.SESSION)
                ? List.of()
                : inbox.due(actor, new InboxFilter(null, area, null, false, null), from, until, LIMIT);
        List<CalendarEntry> found = new ArrayList<>();
        due.forEach(each -> found.add(entry(each)));
        if (query.kind() == null || wants(query, CalendarKind.SESSION))
            sessions.of(actor, from, until, LIMIT).forEach(session -> found.add(entry(session)));
        if (query.kind() == null || wants(query, CalendarKind.MEETING))
            meetings.of(actor, from, until, LIMIT).stream()
                    .map(CalendarQueries::entry)
                    // whose inbox has it knows it already
                    .filter(meeting ->
                            found.stream().noneMatch(entry -> entry.id().equals(meeting.id())))
                    .forEach(found::add);
        List<CalendarEntry> all = shown(query, area, found).toList();
        boolean more = due.size() == LIMIT || all.size() > ListCalendar.MOST;
        return new CalendarView(all.stream().limit(ListCalendar.MOST).toList(), more);
    }

    /** Those of the days: what ends as the last of them begins, or began a day earlier, is of another. */
    private static Stream<CalendarEntry> shown(ListCalendar query, String area, List<CalendarEntry> found) {
        return found.stream()
                .filter(entry -> query.kind() == null || entry.kind() == query.kind())
                .filter(entry -> area == null || (entry.area() + "/").startsWith(area + "/"))
                .filter(entry ->
                        !entry.day().isBefore(query.from()) && entry.day().isBefore(query.until()))
                .sorted(ORDER);
    }

    private static boolean wants(ListCalendar query, CalendarKind kind) {
        return query.kind() == kind;
    }

    private static CalendarEntry entry(InboxRows.Dated dated) {
        InboxRow row = dated.row();
        return new CalendarEntry(
                dated.id(),
                kind(row.task()),
                row.matterId(),
                row.task(),
                row.organisation(),
                row.trackingCode(),
                row.category(),
                row.area(),
                null,
                row.due(),
                row.overdue());
    }

    private static CalendarKind kind(Task task) {
        return switch (task) {
            case COUNCIL_HOLD -> CalendarKind.MEETING;
            case TASK_INSPECT, TASK_REINSPECT -> CalendarKind.INSPECTION;
            default -> CalendarKind.DUE;
        };
    }

    private static CalendarEntry entry(Session session) {
        return new CalendarEntry(
                session.disputeId() + "-session-" + session.sessionId(),
                CalendarKind.SESSION,
                session.disputeId(),
                null,
                null,
                null,
                session.category(),
                session.area(),
                session.startsAt(),
                null,
                false);
    }

    /** With the id that it has in the inbox of who holds it. */
    private static CalendarEntry entry(Meeting meeting) {
        return new CalendarEntry(
                meeting.councilId() + "-" + MeetingDates.DUTY + "-" + Task.COUNCIL_HOLD,
                CalendarKind.MEETING,
                meeting.councilId(),
                Task.COUNCIL_HOLD,
                meeting.holder(),
                null,
                meeting.category(),
                meeting.area(),
                null,
                meeting.due(),
                meeting.overdue());
    }
}
