package org.liuhe.contracts.complaints;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** The matter was not taken up. */
@Revision("1")
public record ComplaintRejected(
        String complaintId, RejectionReason reason, @PersonalData String explanation, Instant rejectedAt)
        implements ComplaintEvent {}
