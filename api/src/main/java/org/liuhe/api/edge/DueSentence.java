package org.liuhe.api.edge;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.DueDate.SkippedDay;
import org.liuhe.contracts.DueDate.Unit;
import org.springframework.stereotype.Component;

/** Explains a due date to the person who waits for it: until when, by which article, and which days did not count. */
@Component
public class DueSentence {
    /** The zone in which the law's days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Sentences sentences;

    public DueSentence(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The whole explanation, in one paragraph. */
    public String explain(DueDate due, Locale language) {
        List<String> parts = new ArrayList<>();
        parts.add(sentences.of("due.by", language, moment(due, language)));
        parts.add(source(due, language));
        parts.add(start(due, language));
        if (due.extendedBy() != null) parts.add(extended(due, language));
        if (!due.suspensions().isEmpty()) parts.add(sentences.of("due.suspended", language, suspended(due, language)));
        if (!due.skipped().isEmpty()) parts.add(sentences.of("due.skipped", language, skipped(due, language)));
        if (due.provisional()) parts.add(sentences.of("due.provisional", language));
        return String.join(isEnglish(language) ? " " : "", parts);
    }

    /** The moment itself: the last day at 24:00, or day and time where the term runs in hours. */
    public String moment(DueDate due, Locale language) {
        return due.unit() == Unit.HOURS
                ? format("format.time", due.at().atZone(ZONE), language)
                : sentences.of("due.end-of-day", language, format("format.day", due.lastDay(), language));
    }

    /** Law, article and length. */
    public String source(DueDate due, Locale language) {
        String length = sentences.of("unit." + due.unit(), language, due.length());
        String article = due.article() == null ? "" : due.article();
        if (article.isEmpty()) return sentences.of("due.source", language, law(due.law(), language), length);
        return sentences.of("due.source.article", language, law(due.law(), language), cited(article, language), length);
    }

    /** Law and article alone. */
    public String cited(String law, String article, Locale language) {
        return sentences.of("law.cited", language, law(law, language), cited(article, language));
    }

    private static String cited(String article, Locale language) {
        return isEnglish(language) ? Article.english(article) : article;
    }

    private String extended(DueDate due, Locale language) {
        DueDate.Extension extension = due.extendedBy();
        String length = sentences.of("unit." + extension.unit(), language, extension.length());
        return sentences.of("due.extended", language, length, cited(extension.article(), language));
    }

    private String suspended(DueDate due, Locale language) {
        return due.suspensions().stream()
                .map(suspension -> sentences.of(
                        "due.suspended.range",
                        language,
                        time(due, suspension, language),
                        sentences.orElse("suspended." + suspension.reason(), "suspended.other", language),
                        cited(suspension.article(), language)))
                .collect(Collectors.joining(sentences.of("due.skipped.separator", language)));
    }

    /** In days from the one after it was ordered, which is the first that is not counted. */
    private String time(DueDate due, DueDate.Suspension suspension, Locale language) {
        if (due.unit() == Unit.HOURS) {
            return sentences.of(
                    "due.skipped.to",
                    language,
                    format("format.time", suspension.from().atZone(ZONE), language),
                    format("format.time", suspension.until().atZone(ZONE), language));
        }
        LocalDate first = LocalDate.ofInstant(suspension.from(), ZONE).plusDays(1);
        LocalDate last = LocalDate.ofInstant(suspension.until(), ZONE);
        // begun and ended on one day: nothing was left out
        return first.isBefore(last)
                ? sentences.of(
                        "due.skipped.to",
                        language,
                        format("format.short", first, language),
                        format("format.short", last, language))
                : format("format.short", last, language);
    }

    /** By its name in the language, where it has one. */
    private String law(String law, Locale language) {
        return sentences.find("law." + law, language).orElse(law);
    }

    private String start(DueDate due, Locale language) {
        return due.unit() == Unit.HOURS
                ? sentences.of(
                        "due.start.hours",
                        language,
                        format("format.time", startOfHours(due).atZone(ZONE), language))
                : sentences.of("due.start", language, format("format.day", due.startDay(), language));
    }

    /** Where suspensions overlap, their common time was left out once. */
    private static Instant startOfHours(DueDate due) {
        int length =
                due.length() + (due.extendedBy() == null ? 0 : due.extendedBy().length());
        Instant start = due.at().minus(Duration.ofHours(length));
        Instant counted = Instant.MIN;
        for (DueDate.Suspension suspension : due.suspensions()) {
            Instant from = suspension.from().isAfter(counted) ? suspension.from() : counted;
            if (!suspension.until().isAfter(from)) continue;
            start = start.minus(Duration.between(from, suspension.until()));
            counted = suspension.until();
        }
        return start;
    }

    /** The days passed over, neighbours with one reason together. */
    private String skipped(DueDate due, Locale language) {
        List<List<SkippedDay>> runs = new ArrayList<>();
        for (SkippedDay day : due.skipped()) {
            List<SkippedDay> run = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (run == null || !follows(run.get(run.size() - 1), day)) runs.add(run = new ArrayList<>());
            run.add(day);
        }
        return runs.stream()
                .map(run -> sentences.of("due.skipped.range", language, days(run, language), reason(run, language)))
                .collect(Collectors.joining(sentences.of("due.skipped.separator", language)));
    }

    private static boolean follows(SkippedDay before, SkippedDay day) {
        return before.reason().equals(day.reason()) && before.day().plusDays(1).equals(day.day());
    }

    private String days(List<SkippedDay> run, Locale language) {
        LocalDate last = run.get(run.size() - 1).day();
        String from = format("format.short", run.get(0).day(), language);
        return run.size() == 1
                ? from
                : sentences.of("due.skipped.to", language, from, format("format.short", last, language));
    }

    private String reason(List<SkippedDay> run, Locale language) {
        return sentences.orElse("off." + run.get(0).reason(), "off.other", language);
    }

    private String format(String pattern, TemporalAccessor time, Locale language) {
        Locale locale = isEnglish(language) ? Locale.UK : Locale.SIMPLIFIED_CHINESE;
        return DateTimeFormatter.ofPattern(sentences.of(pattern, language), locale)
                .format(time);
    }

    private static boolean isEnglish(Locale language) {
        return "en".equals(language.getLanguage());
    }
}
