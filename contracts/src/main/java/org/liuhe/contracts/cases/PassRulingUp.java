package org.liuhe.contracts.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** A backstop that is itself concerned does not rule on itself 回避: the next tier rules. */
public record PassRulingUp(
        @TargetAggregateIdentifier CaseId caseId,
        int assignment,
        @PersonalData String reasons,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
