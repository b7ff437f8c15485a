package org.liuhe.contracts.enforcement;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * Records that the party was heard (行政处罚法 art. 44, 45).
 * @param waived true where the party was asked, and said nothing
 */
public record RecordHearing(
        @TargetAggregateIdentifier TaskId taskId,
        @PersonalData String statement,
        boolean waived,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
