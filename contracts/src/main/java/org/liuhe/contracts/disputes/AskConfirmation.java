package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** A party asks for judicial confirmation (人民调解法 art. 33); it takes all parties, within thirty days of effect. */
public record AskConfirmation(
        @TargetAggregateIdentifier DisputeId disputeId, String partyId, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
