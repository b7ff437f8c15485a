package org.liuhe.contracts.disputes;

import static org.liuhe.contracts.PersonalData.Kind.SUBJECT;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.areas.OrganisationId;

/** The committee, or an operator, ties a party to an account or an organisation. */
public record IdentifyParty(
        @TargetAggregateIdentifier DisputeId disputeId,
        String partyId,
        @PersonalData(SUBJECT) String subject,
        OrganisationId organisation,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
