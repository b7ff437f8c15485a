package org.liuhe.contracts.councils;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/**
 * Calls the owners to vote on a motion that the law reserves to them.
 *
 * @param totalArea exclusive area of all owners, in hundredths of a square metre
 * @param totalHeads number of all owners
 * @param roll who may vote; each unit once
 */
public record OpenOwnersVote(
        @TargetAggregateIdentifier CouncilId councilId,
        int motion,
        long totalArea,
        int totalHeads,
        List<Voter> roll,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
