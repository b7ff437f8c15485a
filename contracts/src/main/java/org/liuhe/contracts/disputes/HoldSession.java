package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** The mediator records that a session was held. */
public record HoldSession(
        @TargetAggregateIdentifier DisputeId disputeId,
        String sessionId,
        @PersonalData String summary,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
