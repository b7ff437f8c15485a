package org.liuhe.contracts.areas;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * Makes an account, and its holder a member. Repeated before the invited person has signed in, it gives the account the new
 * password.
 *
 * @param mail may be null
 * @param name as others will read it
 * @param temporaryPassword has to be changed at the first sign-in; recorded nowhere
 */
public record InviteMember(
        @TargetAggregateIdentifier OrganisationId organisationId,
        @PersonalData String username,
        @PersonalData String mail,
        @PersonalData String name,
        @PersonalData String temporaryPassword,
        List<String> roles)
        implements Command {

    /** Without what it carries. */
    @Override
    public String toString() {
        return "InviteMember[" + organisationId + "]";
    }
}
