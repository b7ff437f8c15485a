package org.liuhe.contracts.enforcement;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/**
 * A patrol 巡查 saw something itself; nobody waits for the outcome.
 * @param text what was seen
 * @param lead the patrol's own organisation
 */
@Revision("1")
public record PatrolTaskOpened(
        String taskId,
        String area,
        @PersonalData String place,
        @PersonalData String text,
        String lead,
        DueDate dispatchDue,
        Instant openedAt)
        implements EnforcementEvent {}
