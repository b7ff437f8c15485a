package org.liuhe.contracts.disputes;

import org.liuhe.contracts.matters.MatterEvent;

/** Events of one dispute. */
public sealed interface DisputeEvent extends MatterEvent
        permits DisputeOpened,
                CommitteeAssigned,
                CommitteeGapFound,
                DisputeAccepted,
                DisputeNotAccepted,
                DisputeUnanswered,
                PartyConsented,
                PartiesReminded,
                MediationRefused,
                MediatorChosen,
                MediatorNamed,
                RecusalAsked,
                RecusalDeclined,
                MediatorRecused,
                SessionScheduled,
                SessionHeld,
                CaucusNoted,
                ProposalMade,
                RiskReported,
                PoliceTold,
                PoliceAnswered,
                MediationExtensionAgreed,
                MediationExtended,
                AgreementReached,
                PartySigned,
                MediatorSigned,
                AgreementSealed,
                AgreementTookEffect,
                ObligationReportedDone,
                ObligationConfirmed,
                ObligationOverdue,
                AgreementPerformed,
                AgreementBreached,
                ConfirmationAsked,
                ConfirmationJointlyAsked,
                ConfirmationSent,
                AgreementConfirmed,
                ConfirmationRefused,
                ConfirmationWindowPassed,
                DisputeTermPassed,
                MediationFailed,
                DisputeWithdrawn,
                PartyIdentified,
                PartyRemoved,
                DisputeReferredToEnforcement,
                DisputeReferralEnded,
                OutcomeAcknowledged {

    String disputeId();

    @Override
    default String matterId() {
        return disputeId();
    }
}
