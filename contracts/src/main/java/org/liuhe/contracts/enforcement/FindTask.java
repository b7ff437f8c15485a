package org.liuhe.contracts.enforcement;

import java.time.Instant;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/**
 * One task, as known at a time; matter.unknown unless the asking actor is of the team, of the organisation that asked, or of
 * the one that must rectify.
 * @param asKnownAt only what had been recorded by then, or null for all
 */
public record FindTask(String taskId, Instant asKnownAt, StreamPosition after) implements Query<TaskView> {}
