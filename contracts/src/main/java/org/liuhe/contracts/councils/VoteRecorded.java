package org.liuhe.contracts.councils;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * An owner voted.
 *
 * @param area as in the roll, in hundredths of a square metre
 * @param onPaper true where a clerk recorded it from paper, false where the owner voted online
 */
@Revision("1")
public record VoteRecorded(
        String councilId, @PersonalData String unitId, long area, VoteChoice choice, boolean onPaper, Instant votedAt)
        implements CouncilEvent {}
