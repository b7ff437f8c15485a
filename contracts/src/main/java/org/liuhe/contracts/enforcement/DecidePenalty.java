package org.liuhe.contracts.enforcement;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * Decides on a penalty; the party has been heard first (行政处罚法 art. 44, 45).
 * @param legalBasis law and article
 */
public record DecidePenalty(
        @TargetAggregateIdentifier TaskId taskId,
        PenaltyKind kind,
        @PersonalData String text,
        String legalBasis,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
