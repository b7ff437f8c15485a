package org.liuhe.contracts.councils;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * The community publishes the minutes.
 *
 * @param text the minutes as the three have them
 * @param publicText what everyone reads
 */
public record PublishMinutes(
        @TargetAggregateIdentifier CouncilId councilId,
        @PersonalData String text,
        String publicText,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
