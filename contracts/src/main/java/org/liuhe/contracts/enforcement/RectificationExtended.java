package org.liuhe.contracts.enforcement;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/** The term of rectification was made longer, once. */
@Revision("1")
public record RectificationExtended(
        String taskId, int order, @PersonalData String reasons, DueDate rectifyDue, Instant extendedAt)
        implements EnforcementEvent {}
