package org.liuhe.app.importing;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.liuhe.app.importing.RowTranslation.Translated;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.RegisterArea;

/**
 * Reads, translates and sends. Several records are on their way at once; what became of them is reported in the order of
 * the file, and never more than a window of them is in memory.
 */
final class ImportRun {

    private static final int WINDOW = 512;
    private static final int LONGEST_WAIT_SECONDS = 60;

    private final Mapping mapping;
    private final Rows rows;
    private final RowTranslation translation;
    private final Destination destination;
    private final int senders;
    private final Listener listener;
    private final Tally tally;
    private final Set<String> registered = new HashSet<>();
    private final Deque<Pending> pending = new ArrayDeque<>(WINDOW);

    /** Hears of every row in the order of the file. */
    interface Listener {

        void refused(long line, String sourceId, List<Problem> problems);

        void noted(long line, String sourceId, List<Problem> problems);

        /** After each row. */
        void progressed(Tally tally);
    }

    private record Pending(Translated row, Future<Destination.Outcome> outcome) {}

    /** @param tally is kept up to date, so that it tells how far a run came that was stopped */
    ImportRun(
            Mapping mapping,
            Rows rows,
            RowTranslation translation,
            Destination destination,
            int senders,
            Tally tally,
            Listener listener) {
        this.mapping = mapping;
        this.rows = rows;
        this.translation = translation;
        this.destination = destination;
        this.senders = senders;
        this.tally = tally;
        this.listener = listener;
    }

    /** @throws ImportStopped where the run cannot go on; everything reported until then holds */
    void run() {
        checkCategories();
        for (AreaToRegister area : mapping.areas()) {
            RegisterArea command = area.forRow(new Row.Readable(0, Map.of()));
            Optional<Problem> problem = register(command);
            if (problem.isPresent())
                throw new ImportStopped(
                        ImportRule.AREA_REFUSED, command.path(), problem.get().code());
        }
        ExecutorService executor = Executors.newFixedThreadPool(senders);
        try {
            Optional<ImportStopped> broken = readAll(executor);
            // what was sent before the file broke has to be counted
            while (!pending.isEmpty()) settleOldest();
            if (broken.isPresent()) throw broken.get();
        } finally {
            end(executor);
        }
    }

    /** @return why the file could not be read to its end; empty where it was */
    private Optional<ImportStopped> readAll(ExecutorService executor) {
        while (true) {
            Row row;
            try {
                row = rows.next();
            } catch (ImportStopped broken) {
                return Optional.of(broken);
            } catch (IOException e) {
                return Optional.of(new ImportStopped(ImportRule.FILE_UNREADABLE, e, Reason.of(e)));
            }
            if (row == null) return Optional.empty();
            tally.countRead();
            pending.add(dispatched(row, executor));
            if (pending.size() >= WINDOW) settleOldest();
        }
    }

    /** What is being sent may finish, what waits is dropped: a later run takes it. */
    private void end(ExecutorService executor) {
        pending.stream().map(Pending::outcome).filter(Objects::nonNull).forEach(outcome -> outcome.cancel(false));
        executor.shutdown();
        try {
            executor.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void checkCategories() {
        mapping.categories().forEach((code, spot) -> {
            if (!destination.knowsCategory(code)) throw new ImportStopped(ImportRule.CATEGORY_UNKNOWN, code, spot);
        });
    }

    private Pending dispatched(Row row, ExecutorService executor) {
        Translated translated = translation.translate(row);
        if (translated.command() == null) return new Pending(translated, null);
        Optional<Problem> problem = registerAreas((Row.Readable) row);
        if (problem.isPresent())
            return new Pending(
                    translated, CompletableFuture.completedFuture(new Destination.Outcome.Refused(problem.get())));
        Callable<Destination.Outcome> sending = () -> destination.take(translated.command());
        return new Pending(translated, executor.submit(sending));
    }

    private Optional<Problem> registerAreas(Row.Readable row) {
        for (AreaToRegister area : mapping.areasOfRows()) {
            if (row.value(area.column()).isEmpty()) continue;
            try {
                Optional<Problem> problem = register(area.forRow(row));
                if (problem.isPresent()) return problem;
            } catch (RuleBroken malformed) {
                return Optional.of(Problem.of(malformed));
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> register(RegisterArea area) {
        if (registered.contains(area.areaId())) return Optional.empty();
        Optional<Problem> problem = destination.register(area);
        if (problem.isEmpty()) registered.add(area.areaId());
        return problem;
    }

    private void settleOldest() {
        Pending oldest = pending.removeFirst();
        Translated row = oldest.row();
        if (oldest.outcome() == null) {
            refuse(row, row.refusals());
        } else {
            Destination.Outcome outcome = outcome(oldest);
            if (outcome instanceof Destination.Outcome.Refused refused) refuse(row, List.of(refused.problem()));
            else if (outcome instanceof Destination.Outcome.AlreadyThere) tally.countAlreadyThere();
            else add(row);
        }
        listener.progressed(tally);
    }

    private void add(Translated row) {
        tally.countAdded();
        if (row.notes().isEmpty()) return;
        tally.countNoted();
        row.notes().forEach(note -> tally.countCode(note.code()));
        listener.noted(row.line(), row.sourceId(), row.notes());
    }

    private void refuse(Translated row, List<Problem> problems) {
        tally.countRefused();
        problems.forEach(problem -> tally.countCode(problem.code()));
        listener.refused(row.line(), row.sourceId(), problems);
    }

    private Destination.Outcome outcome(Pending oldest) {
        try {
            return oldest.outcome().get();
        } catch (ExecutionException e) {
            throw new ImportStopped(
                    ImportRule.NOT_TAKEN, e.getCause(), oldest.row().line(), Reason.of(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportStopped(ImportRule.INTERRUPTED, e);
        }
    }
}
