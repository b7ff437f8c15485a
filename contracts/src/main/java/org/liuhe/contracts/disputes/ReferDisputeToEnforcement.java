package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * The mediator passes on a violation, at a party's request.
 *
 * @param requestedBy the party that asks for it
 */
public record ReferDisputeToEnforcement(
        @TargetAggregateIdentifier DisputeId disputeId,
        String requestedBy,
        @PersonalData String place,
        @PersonalData String request,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
