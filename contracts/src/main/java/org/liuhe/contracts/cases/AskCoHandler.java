package org.liuhe.contracts.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.areas.OrganisationId;

/** The holder asks another organisation to help 协办; it stays responsible itself, and no date moves. */
public record AskCoHandler(
        @TargetAggregateIdentifier CaseId caseId,
        int assignment,
        OrganisationId organisation,
        @PersonalData String request,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
