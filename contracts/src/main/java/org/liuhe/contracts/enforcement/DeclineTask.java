package org.liuhe.contracts.enforcement;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** The lead says that it is not the team's to enforce. */
public record DeclineTask(
        @TargetAggregateIdentifier TaskId taskId,
        @PersonalData String reasons,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
