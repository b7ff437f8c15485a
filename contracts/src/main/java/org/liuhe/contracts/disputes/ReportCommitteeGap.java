package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** No committee serves the area. */
public record ReportCommitteeGap(@TargetAggregateIdentifier DisputeId disputeId) implements Command {}
