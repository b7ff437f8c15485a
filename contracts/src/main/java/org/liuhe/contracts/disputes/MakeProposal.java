package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * The mediator or a party proposes a way out.
 *
 * @param partyId null for the mediator
 */
public record MakeProposal(
        @TargetAggregateIdentifier DisputeId disputeId, String proposalId, String partyId, @PersonalData String text)
        implements Command {}
