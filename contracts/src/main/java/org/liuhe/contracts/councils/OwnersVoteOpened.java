package org.liuhe.contracts.councils;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/**
 * The owners are called to vote on a motion (民法典 278).
 *
 * @param law under which the vote is counted, with article and version, as in force on this day
 * @param totalArea exclusive area of all owners, in hundredths of a square metre
 * @param totalHeads number of all owners
 * @param roll who may vote, each once
 * @param voteDue when the vote ends
 */
@Revision("1")
public record OwnersVoteOpened(
        String councilId,
        int motion,
        String matter,
        String law,
        String article,
        String lawVersion,
        long totalArea,
        int totalHeads,
        List<RollEntry> roll,
        DueDate voteDue,
        Instant openedAt)
        implements CouncilEvent {}
