package org.liuhe.contracts.areas;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** Ends an organisation's service everywhere, from now on. Repeating it changes nothing. */
public record EndOrganisation(@TargetAggregateIdentifier OrganisationId organisationId) implements Command {}
