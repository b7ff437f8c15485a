package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** A party signs the written agreement (人民调解法 art. 29). */
public record SignAgreement(
        @TargetAggregateIdentifier DisputeId disputeId, String partyId, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
