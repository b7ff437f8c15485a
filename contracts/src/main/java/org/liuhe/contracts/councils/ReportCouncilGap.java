package org.liuhe.contracts.councils;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** No community or no property manager serves the area: there can be no council. Sent by the council saga. */
public record ReportCouncilGap(@TargetAggregateIdentifier CouncilId councilId) implements Command {}
