package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** The committee names a mediator (人民调解法 art. 19), and declares what they are to the parties. */
public record NameMediator(
        @TargetAggregateIdentifier DisputeId disputeId,
        @PersonalData String mediator,
        MediatorRelation relation,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
