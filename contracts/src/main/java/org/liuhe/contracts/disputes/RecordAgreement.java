package org.liuhe.contracts.disputes;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * The mediator records what the parties agreed (人民调解法 art. 28, 29).
 *
 * @param obligations at least one; their ids are given by the dispute
 */
public record RecordAgreement(
        @TargetAggregateIdentifier DisputeId disputeId,
        AgreementForm form,
        @PersonalData String content,
        List<Obligation> obligations,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
