package org.liuhe.contracts.disputes;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/**
 * The parties agree (人民调解法 art. 28).
 *
 * @param signDue by when it is signed and sealed
 * @param facts as of {@link RecordAgreement}, null as there; so are the next two
 */
@Revision("1")
public record AgreementReached(
        String disputeId,
        AgreementForm form,
        @PersonalData String content,
        List<Obligation> obligations,
        DueDate signDue,
        Instant reachedAt,
        @PersonalData String facts,
        @PersonalData String issues,
        @PersonalData String responsibility)
        implements DisputeEvent {

    /** One that says the content only. */
    public AgreementReached(
            String disputeId,
            AgreementForm form,
            String content,
            List<Obligation> obligations,
            DueDate signDue,
            Instant reachedAt) {
        this(disputeId, form, content, obligations, signDue, reachedAt, null, null, null);
    }
}
