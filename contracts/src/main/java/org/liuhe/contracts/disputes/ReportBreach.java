package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * The other side, or the mediator, says that an obligation was broken (人民调解法 art. 31).
 *
 * @param partyId null for the mediator
 */
public record ReportBreach(
        @TargetAggregateIdentifier DisputeId disputeId,
        String obligationId,
        String partyId,
        @PersonalData String explanation,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
