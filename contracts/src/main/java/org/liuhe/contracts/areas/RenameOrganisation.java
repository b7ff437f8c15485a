package org.liuhe.contracts.areas;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** Gives an organisation another name. Repeating it changes nothing. Refused: organisation.ended. */
public record RenameOrganisation(@TargetAggregateIdentifier OrganisationId organisationId, String nameZh, String nameEn)
        implements Command {}
