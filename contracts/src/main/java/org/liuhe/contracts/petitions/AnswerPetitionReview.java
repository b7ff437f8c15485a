package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** The reviewing body answers. */
public record AnswerPetitionReview(
        @TargetAggregateIdentifier PetitionId petitionId,
        ReviewOpinion opinion,
        @PersonalData String reasons,
        String publicSummary,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
