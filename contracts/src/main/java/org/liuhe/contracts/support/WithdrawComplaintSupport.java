package org.liuhe.contracts.support;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.complaints.ComplaintId;

/** The actor takes their support back. */
public record WithdrawComplaintSupport(ComplaintId complaintId) implements Command {

    @TargetAggregateIdentifier
    public SupportId supportId() {
        return SupportId.of(complaintId);
    }
}
