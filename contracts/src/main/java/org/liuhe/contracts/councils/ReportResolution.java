package org.liuhe.contracts.councils;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** Whoever is responsible says that the resolution is carried out. */
public record ReportResolution(
        @TargetAggregateIdentifier CouncilId councilId,
        @PersonalData String text,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
