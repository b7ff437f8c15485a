package org.liuhe.contracts.councils;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** It is carried out indeed. */
public record ConfirmResolution(
        @TargetAggregateIdentifier CouncilId councilId, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
