package org.liuhe.contracts.complaints;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * The community office writes what the accused organisation may read in place of the reporter's words; the latest version counts.
 *
 * @param text tells what to do and where, and not who asks for it
 */
public record ReleaseToAccused(
        @TargetAggregateIdentifier ComplaintId complaintId,
        @PersonalData String text,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
