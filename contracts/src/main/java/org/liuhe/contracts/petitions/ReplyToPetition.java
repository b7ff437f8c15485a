package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * The body replies in writing.
 *
 * @param publicSummary what everyone may read, or null
 */
public record ReplyToPetition(
        @TargetAggregateIdentifier PetitionId petitionId,
        @PersonalData String facts,
        @PersonalData String reasons,
        @PersonalData String legalBasis,
        @PersonalData String remedyNotice,
        String publicSummary,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
