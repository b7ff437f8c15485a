package org.liuhe.contracts.enforcement;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;

/**
 * A member says where they are, and whether they are free.
 * @param memberId the actor's own
 * @param organisation for which they go
 */
public record ReportAvailability(
        @TargetAggregateIdentifier MemberId memberId, OrganisationId organisation, AreaPath area, boolean free)
        implements Command {}
