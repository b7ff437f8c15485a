package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** The office, or the body that it was forwarded to, does not accept it. */
public record DeclinePetition(
        @TargetAggregateIdentifier PetitionId petitionId,
        PetitionNotAcceptedReason reason,
        @PersonalData String explanation,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
