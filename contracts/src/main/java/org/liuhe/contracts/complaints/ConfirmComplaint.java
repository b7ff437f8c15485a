package org.liuhe.contracts.complaints;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * The reporter confirms that the matter is resolved 确认办结.
 *
 * @param rating 1 (very dissatisfied) to 5 (very satisfied)
 * @param remark may be null
 */
public record ConfirmComplaint(
        @TargetAggregateIdentifier ComplaintId complaintId,
        int rating,
        @PersonalData String remark,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
