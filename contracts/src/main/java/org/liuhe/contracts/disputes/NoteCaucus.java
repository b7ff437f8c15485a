package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** The mediator, or the party itself, notes what is said in confidence. */
public record NoteCaucus(
        @TargetAggregateIdentifier DisputeId disputeId, String noteId, String partyId, @PersonalData String text)
        implements Command {}
