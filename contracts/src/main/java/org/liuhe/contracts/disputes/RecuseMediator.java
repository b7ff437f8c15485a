package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** The mediator recuses themselves, or the committee replaces them 回避. */
public record RecuseMediator(
        @TargetAggregateIdentifier DisputeId disputeId,
        @PersonalData String reason,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
