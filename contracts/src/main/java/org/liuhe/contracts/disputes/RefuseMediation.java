package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** A party refuses mediation, which ends it (人民调解法 art. 17), also after having consented. */
public record RefuseMediation(
        @TargetAggregateIdentifier DisputeId disputeId,
        String partyId,
        @PersonalData String reason,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
