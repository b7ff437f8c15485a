package org.liuhe.contracts.complaints;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** The reporter stayed silent past the term: closed, not confirmed. */
public record CloseComplaintUnconfirmed(@TargetAggregateIdentifier ComplaintId complaintId, int round)
        implements Command {}
