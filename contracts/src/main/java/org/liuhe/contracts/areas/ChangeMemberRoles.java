package org.liuhe.contracts.areas;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** Gives a member these roles in the organisation, and takes all others. Repeating it changes nothing. */
public record ChangeMemberRoles(
        @TargetAggregateIdentifier OrganisationId organisationId, String accountId, List<String> roles)
        implements Command {}
