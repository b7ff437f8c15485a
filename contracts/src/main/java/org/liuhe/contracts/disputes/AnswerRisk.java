package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** The police say what they did. */
public record AnswerRisk(
        @TargetAggregateIdentifier DisputeId disputeId,
        @PersonalData String text,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
