package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.OrganisationId;

/** The committee that serves the area is asked; by the mediation saga, or by an operator where none serves it. */
public record AssignCommittee(@TargetAggregateIdentifier DisputeId disputeId, OrganisationId organisation)
        implements Command {}
