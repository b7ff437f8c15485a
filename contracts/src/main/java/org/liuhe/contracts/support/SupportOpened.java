package org.liuhe.contracts.support;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.petitions.CoSignThreshold;

/**
 * Somebody is about to be the first supporter.
 *
 * @param thresholds as they are open now; a later change of the policy changes nothing here
 */
@Revision("1")
public record SupportOpened(
        String supportId, String complaintId, String area, List<CoSignThreshold> thresholds, Instant openedAt)
        implements SupportEvent {}
