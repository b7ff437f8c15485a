package org.liuhe.contracts.complaints;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** The reporter says that it is not resolved; the case goes on one tier up. */
public record ContestComplaint(
        @TargetAggregateIdentifier ComplaintId complaintId,
        @PersonalData String reason,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
