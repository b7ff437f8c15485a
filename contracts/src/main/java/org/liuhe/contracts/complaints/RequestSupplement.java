package org.liuhe.contracts.complaints;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** The reporter is asked for more 要求补充. */
public record RequestSupplement(
        @TargetAggregateIdentifier ComplaintId complaintId,
        @PersonalData String question,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
