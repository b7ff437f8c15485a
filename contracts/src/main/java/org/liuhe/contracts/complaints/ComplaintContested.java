package org.liuhe.contracts.complaints;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** The reporter contested the reply. */
@Revision("1")
public record ComplaintContested(String complaintId, int round, @PersonalData String reason, Instant contestedAt)
        implements ComplaintEvent {}
