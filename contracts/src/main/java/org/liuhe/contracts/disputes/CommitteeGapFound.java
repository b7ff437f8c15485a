package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * No committee serves the area.
 *
 * @param ends true where the dispute came from another matter, which is told; otherwise an operator names a committee
 */
@Revision("1")
public record CommitteeGapFound(String disputeId, String area, boolean ends, Instant foundAt) implements DisputeEvent {}
