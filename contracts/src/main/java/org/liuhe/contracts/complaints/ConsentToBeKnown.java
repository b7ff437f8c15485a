package org.liuhe.contracts.complaints;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** The reporter agrees that whom the matter is about learns who reported it (个人信息保护法 art. 13, 14); a repeat is quiet. */
public record ConsentToBeKnown(
        @TargetAggregateIdentifier ComplaintId complaintId, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
