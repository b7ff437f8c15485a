package org.liuhe.contracts.enforcement;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** The member does not go, and says why. */
public record DeclineDispatch(
        @TargetAggregateIdentifier TaskId taskId,
        int dispatch,
        DispatchRefusalReason reason,
        @PersonalData String explanation,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
