package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** A party agrees to more time; it is extended, once, when all have. */
public record AgreeToExtension(
        @TargetAggregateIdentifier DisputeId disputeId, String partyId, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
