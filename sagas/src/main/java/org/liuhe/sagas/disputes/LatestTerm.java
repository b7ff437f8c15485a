package org.liuhe.sagas.disputes;

import java.time.Instant;
import org.axonframework.deadline.DeadlineManager;
import org.liuhe.contracts.DueDate;
import org.liuhe.sagas.RunningTerm;

/** A term that may be granted anew: an event that comes again must neither bring the old one back nor stop the new one. */
class LatestTerm {

    private RunningTerm running;
    private Instant latest;

    /** For the serializer. */
    @SuppressWarnings("unused")
    private LatestTerm() {}

    LatestTerm(String deadlineName) {
        running = new RunningTerm(deadlineName);
    }

    /** @param due may be null: then nothing changes */
    void start(DueDate due, DeadlineManager deadlines) {
        if (due == null || (latest != null && !due.at().isAfter(latest))) return;
        latest = due.at();
        running.start(due, latest.toString(), deadlines);
    }

    void stop(DeadlineManager deadlines) {
        running.stop(deadlines);
    }

    boolean passed(String about) {
        return running.passed(about);
    }
}
