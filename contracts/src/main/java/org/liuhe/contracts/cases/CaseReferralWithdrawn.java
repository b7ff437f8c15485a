package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.referrals.ReferralKind;
import org.liuhe.contracts.referrals.ReferralWithdrawn;

/**
 * A hand-off was taken back before its outcome came: by the holder, or because the case itself ended.
 *
 * @param organisationId the holder that took it back; null where the case ended
 * @param reason null where the case ended
 * @param assignment the turn that goes on
 * @param dutyDue by when the holder resolves, a fresh term; null where the case ended
 */
@Revision("1")
public record CaseReferralWithdrawn(
        String caseId,
        String referralId,
        ReferralKind kind,
        int assignment,
        String organisationId,
        @PersonalData String reason,
        DueDate dutyDue,
        Instant withdrawnAt)
        implements CaseEvent, ReferralWithdrawn {}
