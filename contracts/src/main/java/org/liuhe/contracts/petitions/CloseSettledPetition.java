package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/**
 * The office closes what mediation settled.
 *
 * @param agreedOnPaper the petitioner, who has no account, agreed in writing
 */
public record CloseSettledPetition(
        @TargetAggregateIdentifier PetitionId petitionId,
        boolean agreedOnPaper,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
