package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Nobody serves the area for any place on the route; an operator has it in the inbox. */
@Revision("1")
public record RouteGapFound(String caseId, int afterAssignment, String area, Instant foundAt) implements CaseEvent {}
