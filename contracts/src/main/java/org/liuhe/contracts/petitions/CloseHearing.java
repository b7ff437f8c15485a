package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** The re-reviewing body closes the hearing. */
public record CloseHearing(
        @TargetAggregateIdentifier PetitionId petitionId, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
