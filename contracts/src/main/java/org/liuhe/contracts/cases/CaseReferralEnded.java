package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.referrals.ReferralKind;
import org.liuhe.contracts.referrals.ReferralOutcome;

/**
 * The outcome of a hand-off came back; the holder goes on with a fresh term.
 *
 * @param outcomeId the matter that was opened for it, or null where none was
 * @param settled true where the holder has nothing left to do but to say so
 * @param assignment the turn that goes on; the last one where nobody holds the case
 * @param dutyDue by when the holder resolves; null where nobody holds the case, or the holder must rule
 */
@Revision("1")
public record CaseReferralEnded(
        String caseId,
        String referralId,
        ReferralKind kind,
        ReferralOutcome outcome,
        String outcomeId,
        boolean settled,
        int assignment,
        DueDate dutyDue,
        Instant endedAt)
        implements CaseEvent {}
