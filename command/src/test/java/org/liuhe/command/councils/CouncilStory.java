package org.liuhe.command.councils;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.liuhe.command.StoryTest;
import org.liuhe.command.Town;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.councils.AdjournmentCause;
import org.liuhe.contracts.councils.CouncilAdjourned;
import org.liuhe.contracts.councils.CouncilClosed;
import org.liuhe.contracts.councils.CouncilConvened;
import org.liuhe.contracts.councils.CouncilHeld;
import org.liuhe.contracts.councils.CouncilId;
import org.liuhe.contracts.councils.CouncilInvited;
import org.liuhe.contracts.councils.CouncilReferredToEnforcement;
import org.liuhe.contracts.councils.MeetingClosed;
import org.liuhe.contracts.councils.MinutesPublished;
import org.liuhe.contracts.councils.MotionProposed;
import org.liuhe.contracts.councils.OwnersRepresentedByCommunity;
import org.liuhe.contracts.councils.OwnersVoteCounted;
import org.liuhe.contracts.councils.OwnersVoteOpened;
import org.liuhe.contracts.councils.PositionTaken;
import org.liuhe.contracts.councils.ResolutionOverdue;
import org.liuhe.contracts.councils.ResolutionPassed;
import org.liuhe.contracts.councils.ResolutionReported;
import org.liuhe.contracts.councils.RollEntry;
import org.liuhe.contracts.councils.VoteChoice;
import org.liuhe.contracts.councils.VoteOutcome;
import org.liuhe.contracts.councils.VoteRecorded;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** The council on who pays for the lifts, told event by event. */
abstract class CouncilStory extends StoryTest<Council> {

    static final String CASE = "case-1";
    static final ReferralId REFERRAL = ReferralId.of(CASE, 1);
    static final CouncilId COUNCIL = CouncilId.forReferral(REFERRAL.value());
    static final String ID = COUNCIL.value();
    static final List<String> ALL = List.of(Town.OFFICE, Town.OWNERS, Town.PROPERTY);
    static final LocalDate AGREED = LocalDate.of(2026, 12, 31);
    static final String TEXT = "年底前更换三部电梯";
    static final String FUND = "repair-fund-use";
    static final Actor SAGA = Actor.system("council");
    static final Actor ENFORCING = Actor.system("enforcement");
    static final Actor OWNER_AT_HOME = new Actor("owner-501", Set.of(Role.RESIDENT), Set.of());
    static final RollEntry FLAT_501 = new RollEntry("3-2-501", 9_000, "owner-501");
    static final RollEntry FLAT_502 = new RollEntry("3-2-502", 8_000, null);
    static final RollEntry FLAT_503 = new RollEntry("3-2-503", 7_000, null);

    private int meeting;
    private int motions;

    CouncilStory() {
        super(Council.class);
        fixture.registerInjectableResource(new OwnersLaw(Town.policy()));
    }

    CouncilConvened convening() {
        return new CouncilConvened(
                ID,
                Town.ESTATE.value(),
                Town.PROPERTY,
                REFERRAL.value(),
                CASE,
                Town.LIFT,
                "电梯谁出钱",
                town.due("council.convene"),
                now());
    }

    void convened() {
        happened(convening());
    }

    void invited() {
        convened();
        invitedAgain();
    }

    void invitedAgain() {
        meeting++;
        happened(invitation(meeting, Town.OWNERS));
    }

    CouncilInvited invitation(int number, String ownersCommittee) {
        return new CouncilInvited(
                ID, number, Town.OFFICE, ownersCommittee, Town.PROPERTY, town.due("council.invite-answer"), now());
    }

    /** The area has no owners' committee. */
    void invitedWithoutCommittee() {
        convened();
        meeting++;
        happened(new OwnersRepresentedByCommunity(ID, Town.OFFICE, now()), invitation(1, null));
    }

    CouncilAdjourned adjourning(AdjournmentCause cause, String... present) {
        return new CouncilAdjourned(ID, 1, cause, Arrays.asList(present), town.due("council.convene"), now());
    }

    void adjourned() {
        invited();
        happened(adjourning(AdjournmentCause.NO_QUORUM, Town.OFFICE));
    }

    CouncilHeld holding(int number, String... present) {
        return new CouncilHeld(ID, number, Arrays.asList(present), town.due("council.convene"), now());
    }

    void inSession() {
        invited();
        happened(holding(1, Town.OFFICE, Town.OWNERS, Town.PROPERTY));
    }

    MotionProposed motion(int number, String by, String responsible, String matter) {
        return new MotionProposed(ID, number, by, TEXT, responsible, due(AGREED), matter, now());
    }

    /** The owners' committee moves that the property manager do it. */
    void moved() {
        inSession();
        motions++;
        happened(motion(motions, Town.OWNERS, Town.PROPERTY, null));
    }

    void movedForCommunity() {
        inSession();
        motions++;
        happened(motion(motions, Town.OWNERS, Town.OFFICE, null));
    }

    void movedReserved() {
        inSession();
        motions++;
        happened(motion(motions, Town.OWNERS, Town.PROPERTY, FUND));
    }

    void position(String organisation, boolean agrees) {
        happened(new PositionTaken(ID, motions, organisation, agrees, now()));
    }

    MeetingClosed meetingClosing() {
        return new MeetingClosed(ID, meeting, Town.OFFICE, town.due("council.minutes"), now());
    }

    ResolutionPassed passing(boolean byOwners) {
        return new ResolutionPassed(ID, motions, TEXT, Town.PROPERTY, Town.OFFICE, due(AGREED), byOwners, now());
    }

    void resolved() {
        moved();
        position(Town.OFFICE, true);
        position(Town.PROPERTY, true);
        happened(meetingClosing(), passing(false));
    }

    OwnersVoteOpened voteOpening(RollEntry... roll) {
        return new OwnersVoteOpened(
                ID,
                1,
                FUND,
                "民法典",
                "第二百七十八条",
                "2020年5月28日通过",
                24_000,
                3,
                List.of(roll),
                town.due("council.vote"),
                now());
    }

    void voting() {
        movedReserved();
        happened(meetingClosing(), voteOpening(FLAT_501, FLAT_502, FLAT_503));
    }

    VoteRecorded vote(RollEntry entry, VoteChoice choice, boolean onPaper) {
        return new VoteRecorded(ID, entry.unitId(), entry.area(), choice, onPaper, now(), number(entry));
    }

    private static int number(RollEntry entry) {
        return List.of(FLAT_501, FLAT_502, FLAT_503).indexOf(entry) + 1;
    }

    OwnersVoteCounted counting(long area, int heads, long forArea, int forHeads, VoteOutcome outcome) {
        return new OwnersVoteCounted(
                ID,
                1,
                FUND,
                "民法典",
                "第二百七十八条",
                "2020年5月28日通过",
                24_000,
                3,
                area,
                heads,
                forArea,
                forHeads,
                outcome,
                now());
    }

    MinutesPublished minutes(boolean late) {
        return new MinutesPublished(ID, Town.OFFICE, "李主任主持，三方到会", "三方到会，一致同意", late, now());
    }

    ResolutionReported reporting(int report) {
        return new ResolutionReported(ID, report, Town.PROPERTY, "三部都换了", town.due("referral.answer"), now());
    }

    void reported() {
        resolved();
        happened(reporting(1));
    }

    ResolutionOverdue overdueing(int time) {
        return new ResolutionOverdue(
                ID, time, Town.PROPERTY, Town.OFFICE, due(AGREED), town.due("referral.answer"), now());
    }

    void overdue() {
        resolved();
        happened(overdueing(1));
    }

    CouncilReferredToEnforcement referring() {
        return new CouncilReferredToEnforcement(
                ID,
                ReferralId.of(ID, 1).value(),
                ID,
                Town.ESTATE.value(),
                Town.LIFT,
                Town.OFFICE,
                "请督促更换",
                "三幢",
                now());
    }

    void referred() {
        overdue();
        happened(referring());
    }

    CouncilClosed closing(ReferralOutcome outcome, boolean minutesOwed) {
        return new CouncilClosed(ID, REFERRAL.value(), CASE, outcome, minutesOwed, now());
    }

    void closed() {
        invited();
        happened(closing(ReferralOutcome.WITHDRAWN, false));
    }

    /** As the story was first dated: a day agreed on is told from the day of the meeting. */
    static DueDate due(LocalDate day) {
        return AgreedDue.on(day, Town.NOON);
    }

    Instant now() {
        return town.now();
    }

    Long stale() {
        return latest() - 1;
    }

    static OrganisationId org(String id) {
        return new OrganisationId(id);
    }
}
