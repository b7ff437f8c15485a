package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** The committee seals the agreement, last; from then on it binds (人民调解法 art. 29). */
public record SealAgreement(
        @TargetAggregateIdentifier DisputeId disputeId, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
