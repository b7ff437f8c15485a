package org.liuhe.contracts.complaints;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** The matter is taken up 受理. */
public record AcceptComplaint(
        @TargetAggregateIdentifier ComplaintId complaintId, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
