package org.liuhe.contracts.complaints;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** The reporter takes the matter back 撤回. */
public record WithdrawComplaint(
        @TargetAggregateIdentifier ComplaintId complaintId, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
