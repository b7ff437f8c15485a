package org.liuhe.contracts.disputes;

import static org.liuhe.contracts.PersonalData.Kind.SUBJECT;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** A party chooses a mediator (人民调解法 art. 19); the dispute is theirs once all parties chose the same. */
public record ChooseMediator(
        @TargetAggregateIdentifier DisputeId disputeId,
        String partyId,
        @PersonalData(SUBJECT) String mediator,
        MediatorRelation relation,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
