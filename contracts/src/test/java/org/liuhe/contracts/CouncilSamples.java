package org.liuhe.contracts;

import java.time.Instant;
import java.util.List;
import org.liuhe.contracts.councils.AdjournmentCause;
import org.liuhe.contracts.councils.CouncilAdjourned;
import org.liuhe.contracts.councils.CouncilClosed;
import org.liuhe.contracts.councils.CouncilConvened;
import org.liuhe.contracts.councils.CouncilDueSettled;
import org.liuhe.contracts.councils.CouncilHeld;
import org.liuhe.contracts.councils.CouncilInvited;
import org.liuhe.contracts.councils.CouncilReferralEnded;
import org.liuhe.contracts.councils.CouncilReferralWithdrawn;
import org.liuhe.contracts.councils.CouncilReferredToEnforcement;
import org.liuhe.contracts.councils.CouncilTerm;
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
import org.liuhe.contracts.councils.RollEntry;
import org.liuhe.contracts.councils.VoteChoice;
import org.liuhe.contracts.councils.VoteOutcome;
import org.liuhe.contracts.councils.VoteRecorded;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** One of each event of a council. */
final class CouncilSamples {

    private static final String COUNCIL = "cnl-3f0c6a0e-1d1b-3c55-9a53-000000000003";
    private static final String CASE = "case-3f0c6a0e-1d1b-3c55-9a53-000000000002";
    private static final String REFERRAL = "ref-3f0c6a0e-1d1b-3c55-9a53-000000000004";
    private static final String AREA = "hz/xihu/beishan/baochu/yujing";
    private static final String COMMUNITY = "org-baochu";
    private static final String OWNERS = "org-yujing-owners";
    private static final String PROPERTY = "org-yujing-property";
    private static final List<String> ALL = List.of(COMMUNITY, OWNERS, PROPERTY);
    private static final String LAW = "民法典";
    private static final String ARTICLE = "第二百七十八条";
    private static final String VERSION = "2020年5月28日通过";

    private CouncilSamples() {}

    static List<Event> all(DueDate due, Instant at) {
        return List.of(
                new CouncilConvened(COUNCIL, AREA, COMMUNITY, REFERRAL, CASE, "lift", "三部电梯怎么修，谁出钱", due, at),
                new OwnersRepresentedByCommunity(COUNCIL, COMMUNITY, at),
                new CouncilInvited(COUNCIL, 1, COMMUNITY, OWNERS, PROPERTY, due, at),
                new InvitationAnswered(COUNCIL, 1, PROPERTY, false, "当天有消防检查", at),
                new CouncilTermPassed(COUNCIL, CouncilTerm.ANSWER, 1, List.of(OWNERS), due, at),
                new CouncilAdjourned(COUNCIL, 1, AdjournmentCause.NO_QUORUM, List.of(COMMUNITY), due, at),
                new CouncilHeld(COUNCIL, 2, ALL, due, at),
                new MotionProposed(COUNCIL, 1, OWNERS, "动用维修资金更换三部电梯", PROPERTY, due, "repair-fund-use", at),
                new PositionTaken(COUNCIL, 1, PROPERTY, true, at),
                new OwnersVoteOpened(
                        COUNCIL,
                        1,
                        "repair-fund-use",
                        LAW,
                        ARTICLE,
                        VERSION,
                        1_200_000,
                        120,
                        List.of(new RollEntry("3-2-501", 8_950, "a3d1")),
                        due,
                        at),
                new VoteRecorded(COUNCIL, "3-2-501", 8_950, VoteChoice.FOR, true, at, 1),
                new OwnersVoteCounted(
                        COUNCIL,
                        1,
                        "repair-fund-use",
                        LAW,
                        ARTICLE,
                        VERSION,
                        1_200_000,
                        120,
                        900_000,
                        90,
                        600_000,
                        61,
                        VoteOutcome.CARRIED,
                        at),
                new MeetingClosed(COUNCIL, 2, COMMUNITY, due, at),
                new ResolutionPassed(COUNCIL, 1, "动用维修资金更换三部电梯", PROPERTY, COMMUNITY, due, true, at),
                new MinutesPublished(COUNCIL, COMMUNITY, "三方到会，李主任主持", "三方到会，一致同意", true, at),
                new ResolutionReported(COUNCIL, 1, PROPERTY, "三部电梯均已更换", due, at),
                new ResolutionConfirmed(COUNCIL, 1, COMMUNITY, at),
                new ResolutionReportRejected(COUNCIL, 1, COMMUNITY, "第三部还没有换", due, at),
                new ResolutionOverdue(COUNCIL, 1, PROPERTY, COMMUNITY, due, due, at),
                new CouncilReferredToEnforcement(
                        COUNCIL, REFERRAL, COUNCIL, AREA, "lift", COMMUNITY, "请督促更换电梯", "三幢", at),
                new CouncilReferralEnded(
                        COUNCIL, REFERRAL, ReferralOutcome.RECTIFIED, "enf-3f0c6a0e-1d1b-3c55-9a53-000000000005", at),
                new CouncilDueSettled(COUNCIL, due, due, at),
                new CouncilReferralWithdrawn(COUNCIL, REFERRAL, at),
                new CouncilClosed(COUNCIL, REFERRAL, CASE, ReferralOutcome.RESOLUTION_DONE, true, at));
    }
}
