package org.liuhe.contracts.enforcement;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The origin ended, and the task goes on as the team's own: a violation was found, or another task depends on it. */
@Revision("1")
public record TaskKept(String taskId, String originId, Instant keptAt) implements EnforcementEvent {}
