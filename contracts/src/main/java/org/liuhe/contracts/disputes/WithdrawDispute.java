package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** The applicant withdraws, or the saga does for the matter that it came from. */
public record WithdrawDispute(
        @TargetAggregateIdentifier DisputeId disputeId, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
