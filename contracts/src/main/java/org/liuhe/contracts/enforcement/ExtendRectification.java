package org.liuhe.contracts.enforcement;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** Makes the term of rectification longer: once, with reasons, before it has passed. */
public record ExtendRectification(
        @TargetAggregateIdentifier TaskId taskId,
        @PersonalData String reasons,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
