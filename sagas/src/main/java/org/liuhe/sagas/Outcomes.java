package org.liuhe.sagas;

import org.liuhe.contracts.Command;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.EndCaseReferral;
import org.liuhe.contracts.councils.CouncilId;
import org.liuhe.contracts.councils.EndCouncilReferral;
import org.liuhe.contracts.disputes.DisputeId;
import org.liuhe.contracts.disputes.EndDisputeReferral;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.petitions.EndPetitionReferral;
import org.liuhe.contracts.petitions.PetitionId;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** The outcome of a hand-off, addressed to where it came from. */
public final class Outcomes {

    private Outcomes() {}

    /**
     * The command that brings the outcome back.
     *
     * @param originId the case, council, dispute or petition that asked
     * @param outcomeId the matter that was opened for it, or null
     * @throws IllegalArgumentException where the origin is of a kind that hands nothing over
     */
    public static Command back(String originId, String referralId, ReferralOutcome outcome, String outcomeId) {
        ReferralId referral = new ReferralId(referralId);
        MatterKind kind = MatterKind.of(originId).orElseThrow(() -> unknown(originId));
        return switch (kind) {
            case CASE -> new EndCaseReferral(new CaseId(originId), referral, outcome, outcomeId);
            case COUNCIL -> new EndCouncilReferral(new CouncilId(originId), referral, outcome, outcomeId);
            case DISPUTE -> new EndDisputeReferral(new DisputeId(originId), referral, outcome, outcomeId);
            case PETITION -> new EndPetitionReferral(new PetitionId(originId), referral, outcome, outcomeId);
            case COMPLAINT, ENFORCEMENT -> throw unknown(originId);
        };
    }

    private static IllegalArgumentException unknown(String originId) {
        return new IllegalArgumentException("hands nothing over: " + originId);
    }
}
