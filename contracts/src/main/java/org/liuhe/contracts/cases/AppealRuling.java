package org.liuhe.contracts.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** The organisation that was ruled responsible asks the next tier to rule, once, within the objection term 提请上级裁定. */
public record AppealRuling(
        @TargetAggregateIdentifier CaseId caseId,
        int assignment,
        @PersonalData String reasons,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
