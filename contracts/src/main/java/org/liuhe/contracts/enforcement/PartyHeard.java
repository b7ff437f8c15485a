package org.liuhe.contracts.enforcement;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * The party was told what is intended and was heard (行政处罚法 art. 44, 45).
 * @param statement what the party said, or how it let the right pass
 * @param waived true where it said nothing, though asked
 */
@Revision("1")
public record PartyHeard(String taskId, @PersonalData String statement, boolean waived, Instant heardAt)
        implements EnforcementEvent {}
