package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** No body can review. */
public record ReportPetitionReviewerGap(@TargetAggregateIdentifier PetitionId petitionId, ReviewLevel level)
        implements Command {}
