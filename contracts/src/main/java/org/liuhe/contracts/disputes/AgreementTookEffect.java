package org.liuhe.contracts.disputes;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/**
 * The agreement binds the parties (人民调解法 art. 29, 30, 31).
 *
 * @param confirmationDue until when the parties may jointly ask the court to confirm it (art. 33)
 */
@Revision("1")
public record AgreementTookEffect(
        String disputeId,
        AgreementForm form,
        List<ObligationDue> obligations,
        DueDate confirmationDue,
        Instant effectiveAt)
        implements DisputeEvent {}
