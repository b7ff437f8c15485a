package org.liuhe.contracts.enforcement;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** The member goes. */
public record AcceptDispatch(
        @TargetAggregateIdentifier TaskId taskId, int dispatch, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
