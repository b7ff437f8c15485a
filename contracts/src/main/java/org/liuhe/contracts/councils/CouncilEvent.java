package org.liuhe.contracts.councils;

import org.liuhe.contracts.matters.MatterEvent;

/** Events of one council. */
public sealed interface CouncilEvent extends MatterEvent
        permits CouncilConvened,
                OwnersRepresentedByCommunity,
                CouncilInvited,
                InvitationAnswered,
                CouncilTermPassed,
                CouncilAdjourned,
                CouncilHeld,
                MotionProposed,
                PositionTaken,
                OwnersVoteOpened,
                VoteRecorded,
                OwnersVoteCounted,
                MeetingClosed,
                ResolutionPassed,
                MinutesPublished,
                ResolutionReported,
                ResolutionConfirmed,
                ResolutionReportRejected,
                ResolutionOverdue,
                CouncilReferredToEnforcement,
                CouncilReferralEnded,
                CouncilReferralWithdrawn,
                CouncilClosed {

    String councilId();

    @Override
    default String matterId() {
        return councilId();
    }
}
