package org.liuhe.contracts.enforcement;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** Says that it is rectified. */
public record ReportRectified(
        @TargetAggregateIdentifier TaskId taskId,
        @PersonalData String text,
        List<Evidence> evidence,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
