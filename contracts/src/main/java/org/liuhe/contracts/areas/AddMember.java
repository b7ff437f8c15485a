package org.liuhe.contracts.areas;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * Makes the holder of an account a member. Repeating it changes nothing.
 *
 * @param account its whole user name or mail address; nobody is searched for
 * @param roles what they are in the organisation, see {@link OrganisationKind#memberRoles()}
 */
public record AddMember(
        @TargetAggregateIdentifier OrganisationId organisationId, @PersonalData String account, List<String> roles)
        implements Command {}
