package org.liuhe.contracts.enforcement;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * The task goes on as part of an older one about the same place 化零为整; its origin gets the outcome of that one.
 * @param referralId of the hand-off, or null where a patrol opened it
 * @param originId of the hand-off, or null
 */
@Revision("1")
public record TaskMergedInto(String taskId, String intoTaskId, String referralId, String originId, Instant mergedAt)
        implements EnforcementEvent {}
