package org.liuhe.contracts.areas;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * Makes the holder of an account a member. Repeating it changes nothing.
 *
 * @param account its whole user name or verified mail address; nobody is searched for
 * @param name as others will read it, where the account has none yet; may be null
 * @param roles what they are in the organisation, see {@link OrganisationKind#memberRoles()}
 */
public record AddMember(
        @TargetAggregateIdentifier OrganisationId organisationId,
        @PersonalData String account,
        @PersonalData String name,
        List<String> roles)
        implements Command {}
