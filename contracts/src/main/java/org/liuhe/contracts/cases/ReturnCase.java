package org.liuhe.contracts.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** The holder says that it is not theirs 退单: once, within the objection term, with a reason. */
public record ReturnCase(
        @TargetAggregateIdentifier CaseId caseId,
        int assignment,
        ReturnReason reason,
        @PersonalData String explanation,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
