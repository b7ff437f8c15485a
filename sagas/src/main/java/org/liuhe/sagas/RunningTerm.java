package org.liuhe.sagas;

import java.time.Instant;
import org.axonframework.deadline.DeadlineManager;
import org.liuhe.contracts.DueDate;

/**
 * The one term of its kind that a saga waits for; part of the saga's stored state.
 *
 * <p>It knows what it is about, so that a deadline that fires late, twice, or for something that is over, is told from the
 * one that runs. A term that ended before it is started (an imported matter) fires at once.
 */
public final class RunningTerm {

    private String deadlineName;
    private String about;
    private String scheduleId;
    private Instant due;

    /** For the serializer. */
    @SuppressWarnings("unused")
    private RunningTerm() {}

    /** @param deadlineName the same as the deadline handler's; stored, so never renamed */
    public RunningTerm(String deadlineName) {
        this.deadlineName = deadlineName;
    }

    /**
     * Runs until the due date; whatever ran before is stopped.
     *
     * @param due may be null: then nothing runs
     * @param about the deadline's payload, for example the assignment's number
     */
    public void start(DueDate due, String about, DeadlineManager deadlines) {
        stop(deadlines);
        if (due == null) return;
        this.about = about;
        this.due = due.at();
        scheduleId = deadlines.schedule(due.at(), deadlineName, about);
    }

    /** What it waited for came, or is moot. */
    public void stop(DeadlineManager deadlines) {
        // by id: cancelling by name reads every deadline of the system
        if (scheduleId != null) deadlines.cancelSchedule(deadlineName, scheduleId);
        forget();
    }

    /** Takes note that a deadline fired; true where it is the one that runs, which then runs no longer. */
    public boolean passed(String about) {
        if (this.about == null || !this.about.equals(about)) return false;
        forget();
        return true;
    }

    /** When the term ends, or ended, that was started last; null where none was. */
    public Instant due() {
        return due;
    }

    private void forget() {
        about = null;
        scheduleId = null;
    }
}
