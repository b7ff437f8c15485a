package org.liuhe.contracts.enforcement;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * A penalty was decided (行政处罚法 art. 57).
 * @param legalBasis law and article (art. 59)
 */
@Revision("1")
public record PenaltyDecided(
        String taskId, PenaltyKind kind, @PersonalData String text, String legalBasis, Instant decidedAt)
        implements EnforcementEvent {}
