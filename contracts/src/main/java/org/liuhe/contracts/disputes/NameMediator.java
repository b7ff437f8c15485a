package org.liuhe.contracts.disputes;

import static org.liuhe.contracts.PersonalData.Kind.SUBJECT;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** The committee names a mediator (人民调解法 art. 19), and declares what they are to the parties. */
public record NameMediator(
        @TargetAggregateIdentifier DisputeId disputeId,
        @PersonalData(SUBJECT) String mediator,
        MediatorRelation relation,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
