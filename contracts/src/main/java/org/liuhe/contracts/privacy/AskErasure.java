package org.liuhe.contracts.privacy;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/**
 * Somebody asks that their data be erased; a repeat is quiet.
 *
 * @param person the sender themselves; or, where an officer takes it down, the person behind a matter who has no account
 */
public record AskErasure(@TargetAggregateIdentifier ErasureId erasureId, Person person) implements Command {}
