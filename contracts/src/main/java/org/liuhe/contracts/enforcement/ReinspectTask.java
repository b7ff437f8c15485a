package org.liuhe.contracts.enforcement;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** Says what the inspection after rectification found. */
public record ReinspectTask(
        @TargetAggregateIdentifier TaskId taskId,
        boolean rectified,
        @PersonalData String text,
        List<Evidence> evidence,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
