package org.liuhe.api.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.edge.Sentences;
import org.liuhe.api.problems.ReaderLanguage;
import org.liuhe.contracts.calendar.CalendarEntry;
import org.liuhe.contracts.calendar.CalendarRule;
import org.liuhe.contracts.calendar.ListCalendar;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What a calendar program fetches, which cannot sign in: whoever has the link reads it, and nothing else by it. What is refused is
 * told in a line of text, since a program shows none and a person may look.
 */
@Controller
class FeedController {

    static final String PATH = "/calendar.ics";

    private static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final MediaType WORDS = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final String LATER = "300";

    /** What ran out without being done stays in sight for a while. */
    private static final int DAYS_BACK = 30;

    private static final int DAYS_AHEAD = 180;

    private final CalendarLinks links;
    private final FeedQueries queries;
    private final CalendarFile file;
    private final Sentences sentences;
    private final Clock clock;

    FeedController(CalendarLinks links, FeedQueries queries, CalendarFile file, Sentences sentences, Clock clock) {
        this.links = links;
        this.queries = queries;
        this.file = file;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> feed(@RequestParam(defaultValue = "") String key) {
        CalendarLinks.Link link = links.find(key).orElseThrow(FeedController::unknown);
        LocalDate today = LocalDate.ofInstant(clock.instant(), CalendarEntry.ZONE);
        ListCalendar query = new ListCalendar(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD), null, null);
        byte[] bytes = queries.of(link.person(), query)
                .map(view -> file.of(view.entries(), language(link)))
                .orElseThrow(FeedController::unknown);
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("liuhe.ics")
                                .build()
                                .toString())
                .body(bytes);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refused refused, HttpServletRequest request) {
        boolean unknown = refused.refusal().code().equals(CalendarRule.LINK_UNKNOWN.code());
        ResponseEntity.BodyBuilder answer = unknown
                ? ResponseEntity.status(HttpStatus.NOT_FOUND)
                : ResponseEntity.status(EdgeRule.UNAVAILABLE.status()).header(HttpHeaders.RETRY_AFTER, LATER);
        String words = sentences.of(refused.refusal(), ReaderLanguage.of(request));
        return answer.contentType(WORDS)
                .body((refused.refusal().code() + "\n" + words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Refused unknown() {
        return new Refused(CalendarRule.LINK_UNKNOWN, "key");
    }

    private static Locale language(CalendarLinks.Link link) {
        return link.language().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
