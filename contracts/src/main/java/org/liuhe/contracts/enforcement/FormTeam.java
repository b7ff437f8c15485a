package org.liuhe.contracts.enforcement;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.OrganisationId;

/**
 * Forms the joint team 联勤, or forms it anew before anybody is on the way.
 * @param lead serves the area with the capability {@code enforcement}
 * @param partners agencies, or organisations with the capability
 */
public record FormTeam(
        @TargetAggregateIdentifier TaskId taskId,
        OrganisationId lead,
        List<OrganisationId> partners,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
