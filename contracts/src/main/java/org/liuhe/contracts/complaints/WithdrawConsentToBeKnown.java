package org.liuhe.contracts.complaints;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** The reporter takes that consent back (个人信息保护法 art. 15): nothing more is shown from now on; a repeat is quiet. */
public record WithdrawConsentToBeKnown(
        @TargetAggregateIdentifier ComplaintId complaintId, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
