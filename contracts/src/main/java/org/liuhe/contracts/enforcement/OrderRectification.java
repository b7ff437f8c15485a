package org.liuhe.contracts.enforcement;

import static org.liuhe.contracts.PersonalData.Kind.NAME;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.areas.OrganisationId;

/**
 * Orders rectification; a second time at most.
 * @param responsible an organisation, or null where {@code responsibleName} says who
 */
public record OrderRectification(
        @TargetAggregateIdentifier TaskId taskId,
        OrganisationId responsible,
        @PersonalData(NAME) String responsibleName,
        @PersonalData String text,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
