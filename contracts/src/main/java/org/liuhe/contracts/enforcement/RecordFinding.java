package org.liuhe.contracts.enforcement;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** Says what an inspection found; a violation needs evidence. */
public record RecordFinding(
        @TargetAggregateIdentifier TaskId taskId,
        int inspection,
        boolean violation,
        @PersonalData String text,
        List<Evidence> evidence,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
