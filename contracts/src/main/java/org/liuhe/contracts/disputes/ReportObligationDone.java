package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** The party that owes it says that it is done. */
public record ReportObligationDone(
        @TargetAggregateIdentifier DisputeId disputeId,
        String obligationId,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
