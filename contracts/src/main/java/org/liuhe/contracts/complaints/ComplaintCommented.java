package org.liuhe.contracts.complaints;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** The reporter added a remark. */
@Revision("1")
public record ComplaintCommented(String complaintId, String commentId, @PersonalData String text, Instant commentedAt)
        implements ComplaintEvent {}
