package org.liuhe.contracts.complaints;

import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/** A reply is before the reporter until {@code confirmDue}. */
@Revision("1")
public record ComplaintAnswered(
        String complaintId,
        int round,
        @PersonalData String reply,
        String publicSummary,
        DueDate confirmDue,
        boolean mayContest)
        implements ComplaintEvent {}
