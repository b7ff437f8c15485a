package org.liuhe.app.importing;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.function.IntSupplier;

/** Shows how far the run is, and the first of the rows that it refused. */
final class Terminal implements ImportRun.Listener {

    private static final int SHOWN = 20;
    private static final int ROWS_BETWEEN_LINES = 1_000;
    private static final long MILLIS_BETWEEN_REFRESHES = 200;
    private static final String BACK_TO_EMPTY_LINE = "\r\033[K";

    private final PrintStream err;
    private final boolean refreshed;
    private final Sentences sentences;
    private final String progressSentence;
    private final RefusalReport report;
    private final IntSupplier percent;
    private final Clock clock;
    private final long startedAt;
    private long refreshedAt;
    private long settled;
    private int shown;

    /**
     * @param refreshed one line that is written anew, as on a terminal; otherwise a line for each 1,000 rows
     * @param progressSentence key of what is said of the progress
     * @param report may be null
     * @param percent how much of the file has been read
     */
    Terminal(
            PrintStream err,
            boolean refreshed,
            Sentences sentences,
            String progressSentence,
            RefusalReport report,
            IntSupplier percent,
            Clock clock) {
        this.err = err;
        this.refreshed = refreshed;
        this.sentences = sentences;
        this.progressSentence = progressSentence;
        this.report = report;
        this.percent = percent;
        this.clock = clock;
        this.startedAt = clock.millis();
    }

    @Override
    public void refused(long line, String sourceId, List<Problem> problems) {
        if (report != null) report.add(line, sourceId, "refused", problems);
        for (Problem problem : problems) show("ui.refused-row", line, sourceId, problem);
    }

    @Override
    public void noted(long line, String sourceId, List<Problem> problems) {
        if (report != null) report.add(line, sourceId, "noted", problems);
    }

    @Override
    public void progressed(Tally tally) {
        settled++;
        long now = clock.millis();
        if (refreshed) {
            if (now - refreshedAt < MILLIS_BETWEEN_REFRESHES) return;
            refreshedAt = now;
            err.print(BACK_TO_EMPTY_LINE + progress(tally, now));
            err.flush();
        } else if (settled % ROWS_BETWEEN_LINES == 0) {
            err.println(progress(tally, now));
        }
    }

    /** Leaves the progress line. */
    void end() {
        if (refreshed) err.print(BACK_TO_EMPTY_LINE);
        err.flush();
    }

    /** Whole seconds would make small files look infinitely fast. */
    double seconds() {
        return Math.max(1, clock.millis() - startedAt) / 1_000.0;
    }

    private void show(String sentence, long line, String sourceId, Problem problem) {
        if (shown > SHOWN) return;
        if (refreshed) err.print(BACK_TO_EMPTY_LINE);
        if (shown++ == SHOWN) {
            err.println(sentences.of(report == null ? "ui.more-without-report" : "ui.more-in-report"));
            return;
        }
        String field = problem.field() == null ? "" : " " + problem.field();
        err.println(sentences.of(
                sentence,
                line,
                sourceId == null ? "" : " (" + sourceId + ")",
                field,
                problem.code(),
                sentences.of(problem)));
    }

    private String progress(Tally tally, long now) {
        double elapsed = Math.max(1, now - startedAt) / 1_000.0;
        return sentences.of(
                progressSentence,
                settled,
                percent.getAsInt(),
                tally.added(),
                tally.alreadyThere(),
                tally.refused(),
                Math.round(settled / elapsed));
    }
}
