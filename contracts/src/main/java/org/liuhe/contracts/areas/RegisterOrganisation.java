package org.liuhe.contracts.areas;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** Adds an organisation: the areas it serves, and what it can be responsible for there. */
public record RegisterOrganisation(
        @TargetAggregateIdentifier OrganisationId organisationId,
        OrganisationKind kind,
        String nameZh,
        String nameEn,
        List<AreaPath> areas,
        List<String> capabilities)
        implements Command {}
