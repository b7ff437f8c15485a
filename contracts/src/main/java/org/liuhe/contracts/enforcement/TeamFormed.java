package org.liuhe.contracts.enforcement;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The joint team 联勤 is formed, or formed anew; the term of dispatch runs on.
 * @param partners the other organisations, in the order in which they were named
 */
@Revision("1")
public record TeamFormed(String taskId, String lead, List<String> partners, Instant formedAt)
        implements EnforcementEvent {}
