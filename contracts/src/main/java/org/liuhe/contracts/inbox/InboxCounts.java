package org.liuhe.contracts.inbox;

import java.util.List;

/** @param tasks those of which there is any, in the order of {@link Task} */
public record InboxCounts(List<OfTask> tasks) {

    /**
     * @param count of all rows of the task
     * @param late of those past their due date
     * @param fresh of those that came in since the time that was asked for; 0 where none was
     */
    public record OfTask(Task task, int count, int late, int fresh) {}

    public int count() {
        return tasks.stream().mapToInt(OfTask::count).sum();
    }

    public int late() {
        return tasks.stream().mapToInt(OfTask::late).sum();
    }

    public int fresh() {
        return tasks.stream().mapToInt(OfTask::fresh).sum();
    }
}
