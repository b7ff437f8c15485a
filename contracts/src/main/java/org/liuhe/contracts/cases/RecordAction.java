package org.liuhe.contracts.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** The holder records what was done; moves no clock. */
public record RecordAction(
        @TargetAggregateIdentifier CaseId caseId,
        int assignment,
        String actionId,
        @PersonalData String text,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
