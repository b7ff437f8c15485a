package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** The mediator sees a risk of violence (人民调解法 art. 25). */
public record ReportRisk(
        @TargetAggregateIdentifier DisputeId disputeId,
        @PersonalData String description,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
