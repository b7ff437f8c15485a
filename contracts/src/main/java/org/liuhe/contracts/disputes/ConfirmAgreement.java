package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** The court confirms the agreement. */
public record ConfirmAgreement(
        @TargetAggregateIdentifier DisputeId disputeId, String ruling, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
