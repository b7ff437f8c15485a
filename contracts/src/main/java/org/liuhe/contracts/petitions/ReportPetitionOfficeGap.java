package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** No petition office can have it. */
public record ReportPetitionOfficeGap(@TargetAggregateIdentifier PetitionId petitionId) implements Command {}
