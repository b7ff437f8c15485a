package org.liuhe.contracts.complaints;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** The matter is not taken up 不予受理, with the reason told to the reporter. */
public record RejectComplaint(
        @TargetAggregateIdentifier ComplaintId complaintId,
        RejectionReason reason,
        @PersonalData String explanation,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
