package org.liuhe.contracts.councils;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.OrganisationId;

/**
 * The three were found. Sent by the council saga; absorbed where it comes twice or too late.
 *
 * @param ownersCommittee null where none serves the area: then the community acts for the owners
 */
public record InviteToCouncil(
        @TargetAggregateIdentifier CouncilId councilId,
        int meeting,
        OrganisationId community,
        OrganisationId ownersCommittee,
        OrganisationId propertyManager)
        implements Command {}
