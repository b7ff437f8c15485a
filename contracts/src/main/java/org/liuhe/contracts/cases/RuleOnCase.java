package org.liuhe.contracts.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.areas.OrganisationId;

/** A backstop that holds the case rules who is responsible 裁定; it binds. */
public record RuleOnCase(
        @TargetAggregateIdentifier CaseId caseId,
        int assignment,
        OrganisationId organisation,
        @PersonalData String reasons,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
