package org.liuhe.contracts.privacy;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** A first officer has the duties to keep looked up; the erasure is refused where there is one, and otherwise goes to a second officer. */
public record ExamineErasure(@TargetAggregateIdentifier ErasureId erasureId) implements Command {}
