package org.liuhe.contracts.councils;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * An owner voted.
 *
 * @param area as in the roll, in hundredths of a square metre
 * @param rollNumber where the owner stands on the roll, from 1, by which readers know who voted without reading the unit, which is
 *     sealed; null where it was not recorded yet
 * @param onPaper true where a clerk recorded it from paper, false where the owner voted online
 */
@Revision("1")
public record VoteRecorded(
        String councilId,
        @PersonalData String unitId,
        long area,
        VoteChoice choice,
        boolean onPaper,
        Instant votedAt,
        Integer rollNumber)
        implements CouncilEvent {}
