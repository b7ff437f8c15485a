package org.liuhe.contracts.support;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.complaints.ComplaintId;

/**
 * A tier answers the supporters, in public. It needs no version: others support meanwhile, and a tier answers once.
 */
public record AnswerSupporters(ComplaintId complaintId, int tier, String publicAnswer) implements Command {

    @TargetAggregateIdentifier
    public SupportId supportId() {
        return SupportId.of(complaintId);
    }
}
