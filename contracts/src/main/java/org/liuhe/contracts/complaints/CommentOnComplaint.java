package org.liuhe.contracts.complaints;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** The reporter adds a remark; it moves no clock. */
public record CommentOnComplaint(
        @TargetAggregateIdentifier ComplaintId complaintId, String commentId, @PersonalData String text)
        implements Command {}
