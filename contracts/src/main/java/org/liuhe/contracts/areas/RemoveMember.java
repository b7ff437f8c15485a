package org.liuhe.contracts.areas;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** Ends a membership, with all of the account's sessions. Repeating it changes nothing. */
public record RemoveMember(@TargetAggregateIdentifier OrganisationId organisationId, String accountId)
        implements Command {}
