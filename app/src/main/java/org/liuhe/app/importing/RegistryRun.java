package org.liuhe.app.importing;

import java.io.IOException;
import java.util.List;

/** Reads and sends one row after the other, since one may build on what the one before it said. */
final class RegistryRun {

    private final Rows rows;
    private final RegistryDestination destination;
    private final Tally tally;
    private final ImportRun.Listener listener;

    /** @param tally is kept up to date, so that it tells how far a run came that was stopped */
    RegistryRun(Rows rows, RegistryDestination destination, Tally tally, ImportRun.Listener listener) {
        this.rows = rows;
        this.destination = destination;
        this.tally = tally;
        this.listener = listener;
    }

    /** @throws ImportStopped where the run cannot go on; everything reported until then holds */
    void run() throws IOException {
        for (Row row = rows.next(); row != null; row = rows.next()) {
            tally.countRead();
            take(row);
            listener.progressed(tally);
        }
    }

    private void take(Row row) {
        if (row instanceof Row.Broken broken) {
            refuse(row.line(), null, List.of(broken.problem()));
            return;
        }
        Findings findings = new Findings();
        RegistryEntry entry = RegistryFile.entry((Row.Readable) row, findings);
        if (findings.refused()) {
            refuse(row.line(), entry == null ? null : entry.key(), findings.refusals());
            return;
        }
        RegistryDestination.Taken taken = sent(row.line(), entry);
        if (taken.outcome() instanceof Destination.Outcome.Refused refused)
            refuse(row.line(), entry.key(), List.of(refused.problem()));
        else if (taken.outcome() instanceof Destination.Outcome.AlreadyThere) tally.countAlreadyThere();
        else if (taken.outcome() instanceof Destination.Outcome.Changed) tally.countChanged();
        else tally.countAdded();
        if (taken.notes().isEmpty()) return;
        tally.countNoted();
        taken.notes().forEach(note -> tally.countCode(note.code()));
        listener.noted(row.line(), entry.key(), taken.notes());
    }

    private RegistryDestination.Taken sent(long line, RegistryEntry entry) {
        try {
            return destination.take(entry);
        } catch (RuntimeException e) {
            throw new ImportStopped(ImportRule.NOT_TAKEN, e, line, Reason.of(e));
        }
    }

    private void refuse(long line, String key, List<Problem> problems) {
        tally.countRefused();
        problems.forEach(problem -> tally.countCode(problem.code()));
        listener.refused(line, key, problems);
    }
}
