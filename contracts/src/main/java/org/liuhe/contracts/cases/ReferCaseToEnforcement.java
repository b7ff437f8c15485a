package org.liuhe.contracts.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * The holder asks an enforcement team 综合执法 to look into a suspected violation, and waits for the outcome.
 *
 * @param place where to look
 */
public record ReferCaseToEnforcement(
        @TargetAggregateIdentifier CaseId caseId,
        int assignment,
        @PersonalData String request,
        @PersonalData String place,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
