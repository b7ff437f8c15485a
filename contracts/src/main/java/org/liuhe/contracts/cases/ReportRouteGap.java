package org.liuhe.contracts.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** Nobody serves the area for any place on the route: an operator must rule. */
public record ReportRouteGap(@TargetAggregateIdentifier CaseId caseId, int afterAssignment) implements Command {}
