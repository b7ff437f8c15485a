package org.liuhe.contracts.disputes;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * The mediator records what the parties agreed (人民调解法 art. 28, 29).
 *
 * @param facts the main facts 主要事实; may be null
 * @param issues what they quarrelled about 争议事项; may be null
 * @param responsibility what each of them answers for 各方当事人的责任; may be null
 * @param obligations at least one; their ids are given by the dispute
 */
public record RecordAgreement(
        @TargetAggregateIdentifier DisputeId disputeId,
        AgreementForm form,
        @PersonalData String facts,
        @PersonalData String issues,
        @PersonalData String responsibility,
        @PersonalData String content,
        List<Obligation> obligations,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {

    /** One that says the content only. */
    public RecordAgreement(
            DisputeId disputeId,
            AgreementForm form,
            String content,
            List<Obligation> obligations,
            Long expectedVersion) {
        this(disputeId, form, null, null, null, content, obligations, expectedVersion);
    }
}
