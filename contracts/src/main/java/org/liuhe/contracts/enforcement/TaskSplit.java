package org.liuhe.contracts.enforcement;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/** One task became several inspections 化整为零. */
@Revision("1")
public record TaskSplit(String taskId, List<Inspection> inspections, Instant splitAt) implements EnforcementEvent {}
