package org.liuhe.contracts.support;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** The term of a tier's answer may have passed. */
public record PassSupportAnswerTerm(@TargetAggregateIdentifier SupportId supportId, int tier) implements Command {}
