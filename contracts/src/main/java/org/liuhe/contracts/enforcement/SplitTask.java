package org.liuhe.contracts.enforcement;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** Makes several inspections of one 化整为零; once, and before anything is found. */
public record SplitTask(
        @TargetAggregateIdentifier TaskId taskId,
        List<PlannedInspection> inspections,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
