package org.liuhe.api.calendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.calendar.CalendarEntry;
import org.liuhe.contracts.calendar.CalendarKind;
import org.liuhe.contracts.calendar.CalendarView;
import org.liuhe.contracts.calendar.ListCalendar;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "calendar", description = "What is to come, day by day")
class CalendarResource {

    private static final int USUAL_WEEKS = 4;

    private final Edge edge;
    private final Clock clock;

    CalendarResource(Edge edge, Clock clock) {
        this.edge = edge;
        this.clock = clock;
    }

    @GetMapping("/api/calendar")
    @Operation(
            operationId = "listCalendar",
            summary = "Sessions, councils, inspections and due dates, one's own and one's organisations'",
            description =
                    "By day and hour, at most 500; `more` says whether there are more. 422 `calendar.span` for less than a day"
                            + " or more than 366.")
    CalendarView list(
            @Parameter(description = "The first day; today, where it is left out")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate from,
            @Parameter(description = "The first day after; four weeks later, where it is left out")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate until,
            @RequestParam(required = false) CalendarKind kind,
            @Parameter(description = "Only in this area and below") @RequestParam(required = false) String area) {
        LocalDate first = from == null ? LocalDate.ofInstant(clock.instant(), CalendarEntry.ZONE) : from;
        if (first.getYear() < ListCalendar.FIRST_YEAR || first.getYear() > ListCalendar.LAST_YEAR)
            throw new Refused(EdgeRule.VALUE_OUT_OF_RANGE, "from");
        return edge.ask(new ListCalendar(first, until == null ? first.plusWeeks(USUAL_WEEKS) : until, kind, area));
    }
}
