package org.liuhe.contracts.disputes;

import static org.liuhe.contracts.PersonalData.Kind.SUBJECT;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.areas.OrganisationId;

/**
 * The committee, or an operator, ties a party to an account or an organisation.
 *
 * @param subject number of the account; null where it is named otherwise
 * @param account its whole user name or verified mail address, which is recorded as its number; null where there is none to name
 */
public record IdentifyParty(
        @TargetAggregateIdentifier DisputeId disputeId,
        String partyId,
        @PersonalData(SUBJECT) String subject,
        @PersonalData String account,
        OrganisationId organisation,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {

    /** By the number of the account. */
    public IdentifyParty(
            DisputeId disputeId, String partyId, String subject, OrganisationId organisation, Long expectedVersion) {
        this(disputeId, partyId, subject, null, organisation, expectedVersion);
    }
}
