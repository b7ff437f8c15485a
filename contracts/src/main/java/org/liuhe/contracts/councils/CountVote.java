package org.liuhe.contracts.councils;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** Counts the vote before its term has passed, which may be done once everybody on the roll has voted. */
public record CountVote(@TargetAggregateIdentifier CouncilId councilId, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
