package org.liuhe.contracts.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/**
 * The reporter contested the reply.
 *
 * @param round the reply that was contested, from 1; a repeat is quiet
 */
public record ReopenCase(@TargetAggregateIdentifier CaseId caseId, int round) implements Command {}
