package org.liuhe.app;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.DbSchedulerException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deadlines whose cancelling may come too late. When a deadline fires while an event makes it moot, Axon's own manager
 * fails the event's transaction; the saga tells a moot deadline by its payload anyway, so there is nothing to fail for.
 */
class ForgivingDeadlines extends DbSchedulerDeadlineManager {

    private static final Logger log = LoggerFactory.getLogger(ForgivingDeadlines.class);
    private static final String TASK = "AxonDeadline";

    private final Scheduler scheduler;

    ForgivingDeadlines(Builder builder, Scheduler scheduler) {
        super(builder);
        this.scheduler = scheduler;
    }

    @Override
    public void cancelSchedule(String deadlineName, String scheduleId) {
        runOnPrepareCommitOrNow(() -> {
            try {
                scheduler.cancel(TaskInstanceId.of(TASK, scheduleId));
            } catch (DbSchedulerException tooLate) {
                log.debug("{} could not be cancelled: it fires or has fired", deadlineName);
            }
        });
    }
}
