package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** A tier answers the co-signers, in public. */
public record AnswerCoSigners(
        @TargetAggregateIdentifier PetitionId petitionId,
        int tier,
        String publicAnswer,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
