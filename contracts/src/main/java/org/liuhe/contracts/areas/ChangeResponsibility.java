package org.liuhe.contracts.areas;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/**
 * From a time on one organisation serves an area for a capability, instead of another: 物业更换. Matters that run stay with
 * whom they were assigned to until ruled otherwise. Repeating it changes nothing. Refused:
 * organisation.replaced-by-itself, organisation.not-serving, organisation.handover-overlaps, organisation.ended.
 *
 * @param insteadOf whom it replaces, or null where nobody served the area
 * @param from may lie ahead; must not lie before the service that it ends, nor before an earlier change of the same
 */
public record ChangeResponsibility(
        @TargetAggregateIdentifier OrganisationId organisationId,
        String capability,
        AreaPath area,
        OrganisationId insteadOf,
        Instant from)
        implements Command {}
