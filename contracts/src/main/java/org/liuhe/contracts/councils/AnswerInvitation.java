package org.liuhe.contracts.councils;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * An invited organisation says whether it comes.
 *
 * @param reason why it does not come; null where it does
 */
public record AnswerInvitation(
        @TargetAggregateIdentifier CouncilId councilId,
        boolean coming,
        @PersonalData String reason,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
