package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** A party consents to mediation (人民调解法 art. 17). The committee may record it for a party without an account. */
public record Consent(
        @TargetAggregateIdentifier DisputeId disputeId, String partyId, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
