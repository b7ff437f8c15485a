package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * The day as of whose end a matter is shown.
 *
 * @param day null for now
 * @param attempt what was typed where it is no day
 */
record AsKnown(LocalDate day, Attempt attempt) {

    static final AsKnown NOW = new AsKnown(null, Attempt.none());

    /** What was asked for; what is no day is told above the matter as it is now. */
    static AsKnown of(String on, Wording say, HttpServletResponse response) {
        if (on == null || on.isBlank()) return NOW;
        try {
            return new AsKnown(LocalDate.parse(on), Attempt.none());
        } catch (DateTimeException e) {
            Attempt attempt = Attempt.of("asKnown", Map.of("on", on));
            attempt.add("on", say.text("asKnown.on.wrong"));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return new AsKnown(null, attempt);
        }
    }

    /** The end of the day; null for now. */
    Instant at() {
        return day == null ? null : day.plusDays(1).atStartOfDay(Wording.ZONE).toInstant();
    }
}
