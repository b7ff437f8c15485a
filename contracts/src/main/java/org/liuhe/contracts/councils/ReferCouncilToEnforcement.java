package org.liuhe.contracts.councils;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** The community hands an overdue resolution to the enforcement team. */
public record ReferCouncilToEnforcement(
        @TargetAggregateIdentifier CouncilId councilId,
        @PersonalData String request,
        @PersonalData String place,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
