package org.liuhe.contracts.complaints;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * A version without the reporter was written for the accused organisation.
 *
 * @param organisation whose staff wrote it; null where an operator did
 */
@Revision("1")
public record ReleasedToAccused(String complaintId, String organisation, @PersonalData String text, Instant releasedAt)
        implements ComplaintEvent {}
