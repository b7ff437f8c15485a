package org.liuhe.contracts.complaints;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** The reporter gives what was asked for. */
public record SupplementComplaint(
        @TargetAggregateIdentifier ComplaintId complaintId,
        @PersonalData String text,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
