package org.liuhe.contracts.councils;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.OrganisationId;

/**
 * The community records who came.
 *
 * @param present of the invited
 */
public record HoldCouncil(
        @TargetAggregateIdentifier CouncilId councilId,
        List<OrganisationId> present,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
