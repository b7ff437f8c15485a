package org.liuhe.contracts.areas;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/**
 * Says anew which areas an organisation serves, and with which capabilities: the whole lists, from now on. Repeating it
 * changes nothing. Refused: organisation.ended, organisation.handover-ahead, and whatever a registration is refused for.
 */
public record ChangeService(
        @TargetAggregateIdentifier OrganisationId organisationId, List<AreaPath> areas, List<String> capabilities)
        implements Command {}
