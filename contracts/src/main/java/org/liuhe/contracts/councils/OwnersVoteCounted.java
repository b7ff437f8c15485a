package org.liuhe.contracts.councils;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The owners' vote was counted; all areas in hundredths of a square metre. */
@Revision("1")
public record OwnersVoteCounted(
        String councilId,
        int motion,
        String matter,
        String law,
        String article,
        String lawVersion,
        long totalArea,
        int totalHeads,
        long votedArea,
        int votedHeads,
        long forArea,
        int forHeads,
        VoteOutcome outcome,
        Instant countedAt)
        implements CouncilEvent {}
