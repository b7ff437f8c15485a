package org.liuhe.contracts.enforcement;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** Not the team's to enforce. */
@Revision("1")
public record TaskDeclined(String taskId, @PersonalData String reasons, Instant declinedAt)
        implements EnforcementEvent {}
