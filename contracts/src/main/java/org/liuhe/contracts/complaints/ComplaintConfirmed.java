package org.liuhe.contracts.complaints;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** The reporter confirmed that the matter is resolved. */
@Revision("1")
public record ComplaintConfirmed(
        String complaintId, int round, int rating, @PersonalData String remark, Instant confirmedAt)
        implements ComplaintEvent {}
