package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** The petitioner asks for a review of the reply, or for a re-review of the review. */
public record AskPetitionReview(
        @TargetAggregateIdentifier PetitionId petitionId,
        @PersonalData String reasons,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
