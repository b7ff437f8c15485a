package org.liuhe.contracts.enforcement;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;

/**
 * A patrol opens a task itself; a repeat is quiet.
 * @param organisation for which the patrol acts: it becomes the lead
 * @param text what was seen
 */
public record OpenPatrolTask(
        @TargetAggregateIdentifier TaskId taskId,
        OrganisationId organisation,
        AreaPath area,
        @PersonalData String place,
        @PersonalData String text)
        implements Command {}
