package org.liuhe.command.councils;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.councils.AdjournmentCause;
import org.liuhe.contracts.councils.AnswerInvitation;
import org.liuhe.contracts.councils.CouncilRule;
import org.liuhe.contracts.councils.HoldCouncil;
import org.liuhe.contracts.councils.InvitationAnswered;
import org.liuhe.contracts.referrals.ReferralOutcome;

class HoldCouncilTest extends CouncilStory {

    @Test
    void aMemberComes() {
        invited();
        accepts(answer(true, "忽略"), Town.CLERK, new InvitationAnswered(ID, 1, Town.PROPERTY, true, null, now()));
    }

    @Test
    void aMemberDeclinesWithAReason() {
        invited();
        accepts(
                answer(false, " 有消防检查 "),
                Town.OWNER,
                new InvitationAnswered(ID, 1, Town.OWNERS, false, "有消防检查", now()));
    }

    @Test
    void aMemberMayThinkBetterOfIt() {
        invited();
        happened(new InvitationAnswered(ID, 1, Town.PROPERTY, false, "没空", now()));
        accepts(answer(true, null), Town.CLERK, new InvitationAnswered(ID, 1, Town.PROPERTY, true, null, now()));
    }

    @Test
    void theSameAnswerTwiceIsQuiet() {
        invited();
        happened(new InvitationAnswered(ID, 1, Town.PROPERTY, true, null, now()));
        absorbs(answer(true, null), Town.CLERK);
    }

    @Test
    void refusesADeclineWithoutAReason() {
        invited();
        refuses(answer(false, " "), Town.CLERK, CouncilRule.ANSWER_WITHOUT_REASON, "reason");
    }

    @Test
    void refusesAnAnswerOfSomebodyWhoIsNotInvited() {
        invited();
        refuses(answer(true, null), Town.STREET_STAFF, CouncilRule.NOT_A_MEMBER);
    }

    @Test
    void refusesAnAnswerOnceTheMeetingIsHeld() {
        inSession();
        refuses(answer(true, null), Town.CLERK, CouncilRule.NOT_NOW);
    }

    @Test
    void refusesAStaleAnswer() {
        invited();
        refusesStale(new AnswerInvitation(COUNCIL, true, null, stale()), Town.CLERK);
    }

    @Test
    void allThreeAreAQuorum() {
        invited();
        accepts(
                hold(Town.PROPERTY, Town.OFFICE, Town.OWNERS),
                Town.WORKER,
                holding(1, Town.OFFICE, Town.OWNERS, Town.PROPERTY));
    }

    @Test
    void theCommunityAndThePropertyManagerAreAQuorumWhereTheCommunityActsForTheOwners() {
        invitedWithoutCommittee();
        accepts(hold(Town.PROPERTY, Town.OFFICE), Town.WORKER, holding(1, Town.OFFICE, Town.PROPERTY));
    }

    @Test
    void theSameMemberTwiceIsNoQuorum() {
        invited();
        accepts(
                hold(Town.OFFICE, Town.OFFICE, Town.PROPERTY),
                Town.WORKER,
                adjourning(AdjournmentCause.NO_QUORUM, Town.OFFICE, Town.PROPERTY));
    }

    @Test
    void endsWithoutAQuorumAtTheSecondMeeting() {
        adjourned();
        invitedAgain();
        accepts(hold(Town.OFFICE), Town.WORKER, closing(ReferralOutcome.COUNCIL_NO_QUORUM, false));
    }

    @Test
    void refusesToCountSomebodyWhoIsNotInvited() {
        invited();
        refuses(hold(Town.OFFICE, Town.STREET), Town.WORKER, CouncilRule.PRESENT_NOT_INVITED, "present");
    }

    @Test
    void refusesAMemberWhoDoesNotLead() {
        invited();
        refuses(hold(Town.OFFICE), Town.CLERK, CouncilRule.NOT_THE_COMMUNITY);
    }

    @Test
    void refusesAStranger() {
        invited();
        refuses(hold(Town.OFFICE), Town.OTHER_WORKER, CouncilRule.NOT_A_MEMBER);
    }

    @Test
    void refusesToHoldItTwice() {
        inSession();
        refuses(hold(Town.OFFICE), Town.WORKER, CouncilRule.NOT_NOW);
    }

    @Test
    void refusesToHoldWhatIsOver() {
        closed();
        refuses(hold(Town.OFFICE), Town.WORKER, CouncilRule.CLOSED);
    }

    private static AnswerInvitation answer(boolean coming, String reason) {
        return new AnswerInvitation(COUNCIL, coming, reason, null);
    }

    private static HoldCouncil hold(String... present) {
        return new HoldCouncil(
                COUNCIL, Stream.of(present).map(CouncilStory::org).toList(), null);
    }
}
