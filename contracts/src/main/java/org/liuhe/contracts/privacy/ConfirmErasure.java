package org.liuhe.contracts.privacy;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** A second officer agrees, and the person is erased; refused where a duty to keep has come up meanwhile. */
public record ConfirmErasure(@TargetAggregateIdentifier ErasureId erasureId) implements Command {}
