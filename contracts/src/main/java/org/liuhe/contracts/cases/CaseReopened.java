package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * The reply was contested; a tier above takes the case over.
 *
 * @param tier the tier that it goes to; the top one where there is none above
 */
@Revision("1")
public record CaseReopened(String caseId, int assignment, int round, int tier, Instant reopenedAt)
        implements CaseEvent {}
