package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/**
 * A party ends mediation, as any may at any time, or the mediator finds that no agreement can be reached (人民调解法 art. 26).
 *
 * @param partyId null for the mediator
 */
public record EndMediation(
        @TargetAggregateIdentifier DisputeId disputeId, String partyId, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
