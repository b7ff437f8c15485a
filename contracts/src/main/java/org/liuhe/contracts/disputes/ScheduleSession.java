package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * The mediator sets a session.
 *
 * @param sessionId drawn by the sender, so that a repeat is quiet
 */
public record ScheduleSession(
        @TargetAggregateIdentifier DisputeId disputeId,
        String sessionId,
        boolean open,
        @PersonalData String place,
        Instant startsAt,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
