package org.liuhe.contracts.petitions;

import org.liuhe.contracts.matters.MatterEvent;

/** Events of one petition. */
public sealed interface PetitionEvent extends MatterEvent
        permits PetitionFiled,
                PetitionOfficeAssigned,
                PetitionOfficeGapFound,
                PetitionModerated,
                PetitionForwarded,
                PetitionObjected,
                PetitionObjectionTermPassed,
                PetitionAccepted,
                PetitionNotAccepted,
                PetitionFinishExtended,
                PetitionReplied,
                PetitionReviewAsked,
                PetitionReviewerAssigned,
                PetitionReviewerGapFound,
                HearingOpened,
                HearingClosed,
                PetitionReviewAnswered,
                PetitionOverdue,
                PetitionNotContested,
                PetitionWithdrawn,
                PetitionCoSigned,
                PetitionCoSignWithdrawn,
                PetitionAnswerObliged,
                PetitionAnswerOverdue,
                PetitionCoSignersAnswered,
                PetitionReferredToMediation,
                PetitionReferralWithdrawn,
                PetitionDueSettled,
                PetitionReferralEnded,
                PetitionSettlementAgreed,
                PetitionSettledByMediation {

    String petitionId();

    @Override
    default String matterId() {
        return petitionId();
    }
}
