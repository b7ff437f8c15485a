package org.liuhe.contracts.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.OrganisationId;

/**
 * Gives the case to the organisation that the routing saga found.
 *
 * @param afterAssignment number of the assignment that this one follows (0 for the first); a repeat, or one that comes too
 *     late, is quiet
 * @param step index in the route plan's steps (tier 0) or of the backstop (tier minus 1)
 * @param tier 0 for the route itself, n for the n-th backstop
 */
public record AssignCase(
        @TargetAggregateIdentifier CaseId caseId,
        int afterAssignment,
        OrganisationId organisation,
        int step,
        int tier,
        Duty duty,
        AssignmentCause cause)
        implements Command {}
