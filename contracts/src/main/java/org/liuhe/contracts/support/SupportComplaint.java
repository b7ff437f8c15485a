package org.liuhe.contracts.support;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.complaints.ComplaintId;

/** The actor supports a public complaint 附议. */
public record SupportComplaint(ComplaintId complaintId) implements Command {

    @TargetAggregateIdentifier
    public SupportId supportId() {
        return SupportId.of(complaintId);
    }
}
