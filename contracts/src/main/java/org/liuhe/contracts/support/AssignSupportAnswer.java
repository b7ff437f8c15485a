package org.liuhe.contracts.support;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.complaints.ComplaintId;

/** The operator names who answers the supporters for a tier that nobody serves. */
public record AssignSupportAnswer(ComplaintId complaintId, int tier, OrganisationId organisation) implements Command {

    @TargetAggregateIdentifier
    public SupportId supportId() {
        return SupportId.of(complaintId);
    }
}
