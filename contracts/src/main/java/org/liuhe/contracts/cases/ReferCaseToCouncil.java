package org.liuhe.contracts.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** The holder asks a council 三方联席会议 to take the case on its agenda, and waits for the outcome. */
public record ReferCaseToCouncil(
        @TargetAggregateIdentifier CaseId caseId,
        int assignment,
        @PersonalData String request,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
