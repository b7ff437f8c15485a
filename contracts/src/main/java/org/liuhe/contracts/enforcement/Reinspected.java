package org.liuhe.contracts.enforcement;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/**
 * The place was inspected again.
 * @param decideDue by when the lead must order again or decide on a penalty; null where it is rectified
 */
@Revision("1")
public record Reinspected(
        String taskId,
        int order,
        boolean rectified,
        @PersonalData String text,
        List<Evidence> evidence,
        DueDate decideDue,
        Instant reinspectedAt)
        implements EnforcementEvent {}
