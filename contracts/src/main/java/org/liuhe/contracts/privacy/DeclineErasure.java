package org.liuhe.contracts.privacy;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** An officer declines. */
public record DeclineErasure(@TargetAggregateIdentifier ErasureId erasureId, @PersonalData String reason)
        implements Command {}
