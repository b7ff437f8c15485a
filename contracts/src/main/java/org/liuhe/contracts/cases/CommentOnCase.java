package org.liuhe.contracts.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** Staff of an organisation that takes part add a remark; it moves no clock. */
public record CommentOnCase(@TargetAggregateIdentifier CaseId caseId, String commentId, @PersonalData String text)
        implements Command {}
