package org.liuhe.command.councils;

import static org.liuhe.contracts.councils.CouncilStage.ADJOURNED;
import static org.liuhe.contracts.councils.CouncilStage.CLOSED;
import static org.liuhe.contracts.councils.CouncilStage.CONVENED;
import static org.liuhe.contracts.councils.CouncilStage.INVITED;
import static org.liuhe.contracts.councils.CouncilStage.IN_SESSION;
import static org.liuhe.contracts.councils.CouncilStage.OVERDUE;
import static org.liuhe.contracts.councils.CouncilStage.REFERRED;
import static org.liuhe.contracts.councils.CouncilStage.REPORTED;
import static org.liuhe.contracts.councils.CouncilStage.RESOLVED;
import static org.liuhe.contracts.councils.CouncilStage.VOTING;

import org.liuhe.command.states.Lifecycle;
import org.liuhe.contracts.councils.CouncilAdjourned;
import org.liuhe.contracts.councils.CouncilClosed;
import org.liuhe.contracts.councils.CouncilConvened;
import org.liuhe.contracts.councils.CouncilHeld;
import org.liuhe.contracts.councils.CouncilInvited;
import org.liuhe.contracts.councils.CouncilReferralEnded;
import org.liuhe.contracts.councils.CouncilReferralWithdrawn;
import org.liuhe.contracts.councils.CouncilReferredToEnforcement;
import org.liuhe.contracts.councils.CouncilStage;
import org.liuhe.contracts.councils.CouncilTermPassed;
import org.liuhe.contracts.councils.InvitationAnswered;
import org.liuhe.contracts.councils.MeetingClosed;
import org.liuhe.contracts.councils.MinutesPublished;
import org.liuhe.contracts.councils.MotionProposed;
import org.liuhe.contracts.councils.OwnersRepresentedByCommunity;
import org.liuhe.contracts.councils.OwnersVoteCounted;
import org.liuhe.contracts.councils.OwnersVoteOpened;
import org.liuhe.contracts.councils.PositionTaken;
import org.liuhe.contracts.councils.ResolutionConfirmed;
import org.liuhe.contracts.councils.ResolutionOverdue;
import org.liuhe.contracts.councils.ResolutionPassed;
import org.liuhe.contracts.councils.ResolutionReportRejected;
import org.liuhe.contracts.councils.ResolutionReported;
import org.liuhe.contracts.councils.VoteRecorded;

/** The states of a council. */
final class CouncilLife {

    static final Lifecycle<CouncilStage> CYCLE = Lifecycle.<CouncilStage>named("Council")
            .begins(CouncilConvened.class, CONVENED)
            .stays(OwnersRepresentedByCommunity.class, CONVENED, ADJOURNED)
            .on(CouncilInvited.class, INVITED, CONVENED, ADJOURNED)
            .stays(InvitationAnswered.class, INVITED)
            .on(CouncilAdjourned.class, ADJOURNED, INVITED)
            .on(CouncilHeld.class, IN_SESSION, INVITED)
            .stays(MotionProposed.class, IN_SESSION)
            .stays(PositionTaken.class, IN_SESSION)
            .stays(MeetingClosed.class, IN_SESSION)
            .on(OwnersVoteOpened.class, VOTING, IN_SESSION)
            .stays(VoteRecorded.class, VOTING)
            .stays(OwnersVoteCounted.class, VOTING)
            .on(ResolutionPassed.class, RESOLVED, IN_SESSION, VOTING)
            .on(ResolutionReported.class, REPORTED, RESOLVED, OVERDUE)
            .stays(ResolutionConfirmed.class, REPORTED)
            .on(ResolutionReportRejected.class, RESOLVED, REPORTED)
            .on(ResolutionOverdue.class, OVERDUE, RESOLVED)
            .on(CouncilReferredToEnforcement.class, REFERRED, OVERDUE)
            .stays(CouncilReferralEnded.class, REFERRED)
            .stays(CouncilReferralWithdrawn.class, REFERRED)
            .stays(CouncilTermPassed.class, INVITED, VOTING, RESOLVED, REPORTED, OVERDUE, REFERRED, CLOSED)
            .stays(MinutesPublished.class, VOTING, RESOLVED, REPORTED, OVERDUE, REFERRED, CLOSED)
            .on(
                    CouncilClosed.class,
                    CLOSED,
                    CONVENED,
                    INVITED,
                    ADJOURNED,
                    IN_SESSION,
                    VOTING,
                    RESOLVED,
                    REPORTED,
                    OVERDUE,
                    REFERRED);

    private CouncilLife() {}
}
