package org.liuhe.contracts.councils;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** An owner votes online, or a clerk of the committee records a vote on paper. */
public record RecordVote(@TargetAggregateIdentifier CouncilId councilId, @PersonalData String unitId, VoteChoice choice)
        implements Command {}
