package org.liuhe.contracts.complaints;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * The reply is put before the reporter, who may confirm or contest it.
 *
 * @param round which reply this is, from 1
 * @param publicSummary what everyone may read of it, or null
 */
public record AnswerComplaint(
        @TargetAggregateIdentifier ComplaintId complaintId, int round, @PersonalData String reply, String publicSummary)
        implements Command {}
