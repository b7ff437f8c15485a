package org.liuhe.command.councils;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.councils.CouncilRule;
import org.liuhe.contracts.councils.CouncilTerm;
import org.liuhe.contracts.councils.CountVote;
import org.liuhe.contracts.councils.MarkCouncilOverdue;
import org.liuhe.contracts.councils.OpenOwnersVote;
import org.liuhe.contracts.councils.RecordVote;
import org.liuhe.contracts.councils.RollEntry;
import org.liuhe.contracts.councils.VoteChoice;
import org.liuhe.contracts.councils.VoteOutcome;
import org.liuhe.contracts.councils.Voter;
import org.liuhe.contracts.referrals.ReferralOutcome;

class OwnersVoteTest extends CouncilStory {

    @Test
    void callsTheOwners() {
        movedReserved();
        accepts(
                open(24_000, 3, FLAT_501, FLAT_502, FLAT_503),
                Town.WORKER,
                meetingClosing(),
                voteOpening(FLAT_501, FLAT_502, FLAT_503));
    }

    @Test
    void theOwnersCommitteeMayCallThem() {
        movedReserved();
        accepts(open(24_000, 3, FLAT_501), Town.OWNER, meetingClosing(), voteOpening(FLAT_501));
    }

    @Test
    void refusesThePropertyManager() {
        movedReserved();
        refuses(open(24_000, 3, FLAT_501), Town.CLERK, CouncilRule.NOT_THE_COMMUNITY);
    }

    @Test
    void refusesAMotionThatTheThreeDecide() {
        moved();
        refuses(open(24_000, 3, FLAT_501), Town.WORKER, CouncilRule.MATTER_NOT_RESERVED, "motion");
    }

    @Test
    void refusesARollWithTheAreaCountedTwice() {
        movedReserved();
        refuses(open(24_000, 3, FLAT_501, FLAT_501), Town.WORKER, CouncilRule.AREA_COUNTED_TWICE, "roll");
    }

    @Test
    void refusesTheSameUnitWrittenWithBlanks() {
        movedReserved();
        refuses(
                open(24_000, 3, FLAT_501, new RollEntry(" 3-2-501 ", 1, null)),
                Town.WORKER,
                CouncilRule.AREA_COUNTED_TWICE,
                "roll");
    }

    @Test
    void refusesARollOfMoreAreaThanThereIs() {
        movedReserved();
        refuses(open(16_999, 3, FLAT_501, FLAT_502), Town.WORKER, CouncilRule.ROLL_EXCEEDS_TOTAL, "totalArea");
    }

    @Test
    void refusesAnAreaThatWouldOverflowTheSum() {
        movedReserved();
        refuses(
                open(24_000, 3, FLAT_501, new RollEntry("1", Long.MAX_VALUE, null)),
                Town.WORKER,
                CouncilRule.ROLL_EXCEEDS_TOTAL,
                "totalArea");
    }

    @Test
    void refusesARollOfMoreHeadsThanThereAre() {
        movedReserved();
        refuses(open(24_000, 1, FLAT_501, FLAT_502), Town.WORKER, CouncilRule.ROLL_EXCEEDS_TOTAL, "totalHeads");
    }

    @Test
    void refusesAreasThatAreNotPositive() {
        movedReserved();
        refuses(open(24_000, 3, new RollEntry("1", 0, null)), Town.WORKER, CouncilRule.AREA_NOT_POSITIVE, "roll");
        refuses(open(0, 3, FLAT_501), Town.WORKER, CouncilRule.AREA_NOT_POSITIVE, "totalArea");
        refuses(open(24_000, 0, FLAT_501), Town.WORKER, CouncilRule.AREA_NOT_POSITIVE, "totalHeads");
    }

    @Test
    void refusesAnEmptyRoll() {
        movedReserved();
        refuses(open(24_000, 3, new Voter[0]), Town.WORKER, CouncilRule.ROLL_EMPTY, "roll");
        refuses(new OpenOwnersVote(COUNCIL, 1, 24_000, 3, null, null), Town.WORKER, CouncilRule.ROLL_EMPTY, "roll");
    }

    @Test
    void refusesARollThatIsTooLong() {
        movedReserved();
        List<Voter> roll = Collections.nCopies(Ballot.LONGEST_ROLL + 1, new Voter("3-2-501", 9_000, null));
        refuses(new OpenOwnersVote(COUNCIL, 1, 24_000, 3, roll, null), Town.WORKER, CouncilRule.ROLL_TOO_LONG, "roll");
    }

    @Test
    void tiesAnOwnerToTheAccountWithTheNameThatIsGiven() {
        movedReserved();
        town.memberships.accounts.put("home501", "owner-501");
        Voter[] roll = {new Voter("3-2-501", 9_000, null, " home501 "), new Voter("3-2-502", 8_000, null)};
        accepts(open(24_000, 3, roll), Town.WORKER, meetingClosing(), voteOpening(FLAT_501, FLAT_502));
    }

    @Test
    void refusesAnAccountThatThereIsNoneOf() {
        movedReserved();
        Voter[] roll = {new Voter("3-2-502", 8_000, null), new Voter("3-2-501", 9_000, null, "nobody")};
        refuses(open(24_000, 3, roll), Town.WORKER, CouncilRule.ROLL_ACCOUNT_UNKNOWN, "roll");
    }

    @Test
    void refusesAVoteThatEndsAfterWhatItDecidesIsDue() {
        movedReserved();
        town.pass(Duration.ofDays(30));
        refuses(open(24_000, 3, FLAT_501), Town.WORKER, CouncilRule.DUE_BEFORE_VOTE_ENDS, "motion");
    }

    @Test
    void anOwnerVotesOnline() {
        voting();
        accepts(record(FLAT_501, VoteChoice.FOR), OWNER_AT_HOME, vote(FLAT_501, VoteChoice.FOR, false));
    }

    @Test
    void theCommitteesClerkRecordsAPaperVote() {
        voting();
        accepts(record(FLAT_502, VoteChoice.ABSTAIN), Town.OWNER, vote(FLAT_502, VoteChoice.ABSTAIN, true));
    }

    @Test
    void theCommunityRecordsThemWhereItActsForTheOwners() {
        invitedWithoutCommittee();
        happened(
                holding(1, Town.OFFICE, Town.PROPERTY),
                motion(1, Town.OFFICE, Town.PROPERTY, FUND),
                meetingClosing(),
                voteOpening(FLAT_501));
        accepts(record(FLAT_501, VoteChoice.FOR), Town.WORKER, vote(FLAT_501, VoteChoice.FOR, true));
    }

    @Test
    void refusesTheVoteOfAnother() {
        voting();
        refuses(record(FLAT_502, VoteChoice.FOR), OWNER_AT_HOME, CouncilRule.NOT_AN_OWNER, "unitId");
    }

    @Test
    void refusesTheCommunityWhereTheCommitteeActs() {
        voting();
        refuses(record(FLAT_502, VoteChoice.FOR), Town.WORKER, CouncilRule.NOT_AN_OWNER, "unitId");
    }

    @Test
    void refusesAUnitThatIsNotInTheRoll() {
        voting();
        refuses(new RecordVote(COUNCIL, "9-9-999", VoteChoice.FOR), Town.OWNER, CouncilRule.UNIT_NOT_IN_ROLL, "unitId");
    }

    @Test
    void refusesTheAreaCountedTwice() {
        voting();
        happened(vote(FLAT_501, VoteChoice.FOR, false));
        refuses(record(FLAT_501, VoteChoice.AGAINST), Town.OWNER, CouncilRule.AREA_COUNTED_TWICE, "unitId");
        refuses(record(FLAT_501, VoteChoice.FOR), OWNER_AT_HOME, CouncilRule.AREA_COUNTED_TWICE, "unitId");
    }

    @Test
    void refusesAVoteBeforeThereIsOne() {
        moved();
        refuses(record(FLAT_501, VoteChoice.FOR), Town.OWNER, CouncilRule.NOT_NOW);
    }

    @Test
    void refusesAVoteAfterItsTerm() {
        voting();
        town.pass(Duration.ofHours(360));
        refuses(record(FLAT_501, VoteChoice.FOR), OWNER_AT_HOME, CouncilRule.VOTE_OVER);
    }

    @Test
    void takesAVoteUntilItsTermHasPassed() {
        voting();
        town.pass(Duration.ofHours(360).minusMillis(1));
        accepts(record(FLAT_501, VoteChoice.FOR), OWNER_AT_HOME, vote(FLAT_501, VoteChoice.FOR, false));
    }

    @Test
    void refusesAVoteAfterTheCount() {
        voting();
        happened(
                vote(FLAT_501, VoteChoice.FOR, false),
                counting(9_000, 1, 9_000, 1, VoteOutcome.TOO_FEW),
                closing(ReferralOutcome.COUNCIL_NO_QUORUM, true));
        refuses(record(FLAT_502, VoteChoice.FOR), Town.OWNER, CouncilRule.VOTE_OVER);
    }

    @Test
    void isCountedEarlyOnceAllHaveVoted() {
        voting();
        happened(
                vote(FLAT_501, VoteChoice.FOR, false),
                vote(FLAT_502, VoteChoice.FOR, true),
                vote(FLAT_503, VoteChoice.AGAINST, true));
        accepts(
                new CountVote(COUNCIL, null),
                Town.OWNER,
                counting(24_000, 3, 17_000, 2, VoteOutcome.CARRIED),
                passing(true));
    }

    @Test
    void refusesToCountWhileItRuns() {
        voting();
        happened(vote(FLAT_501, VoteChoice.FOR, false));
        refuses(new CountVote(COUNCIL, null), Town.OWNER, CouncilRule.VOTE_RUNNING);
    }

    @Test
    void refusesToCountTwice() {
        voting();
        happened(counting(0, 0, 0, 0, VoteOutcome.TOO_FEW), closing(ReferralOutcome.COUNCIL_NO_QUORUM, true));
        refuses(new CountVote(COUNCIL, null), Town.OWNER, CouncilRule.CLOSED);
    }

    @Test
    void refusesACountByThePropertyManager() {
        voting();
        refuses(new CountVote(COUNCIL, null), Town.CLERK, CouncilRule.NOT_THE_COMMUNITY);
    }

    /** 16,000 of 24,000 is two thirds 三分之二, which is enough; 9,000 of 16,000 is over half, but one of two heads is not. */
    @Test
    void isNotCarriedByHalfOfTheHeads() {
        voting();
        happened(vote(FLAT_501, VoteChoice.FOR, false), vote(FLAT_503, VoteChoice.AGAINST, true));
        accepts(
                new MarkCouncilOverdue(COUNCIL, CouncilTerm.VOTE, 1),
                SAGA,
                counting(16_000, 2, 9_000, 1, VoteOutcome.NOT_CARRIED),
                closing(ReferralOutcome.COUNCIL_DISAGREED, true));
    }

    /** 15,000 of 24,000 is less than two thirds, whatever they said. */
    @Test
    void failsWhereTooFewTakePart() {
        voting();
        happened(vote(FLAT_502, VoteChoice.FOR, true), vote(FLAT_503, VoteChoice.FOR, true));
        accepts(
                new MarkCouncilOverdue(COUNCIL, CouncilTerm.VOTE, 1),
                SAGA,
                counting(15_000, 2, 15_000, 2, VoteOutcome.TOO_FEW),
                closing(ReferralOutcome.COUNCIL_NO_QUORUM, true));
    }

    private static OpenOwnersVote open(long area, int heads, RollEntry... roll) {
        return open(
                area,
                heads,
                Stream.of(roll)
                        .map(entry -> new Voter(entry.unitId(), entry.area(), entry.subject()))
                        .toArray(Voter[]::new));
    }

    private static OpenOwnersVote open(long area, int heads, Voter... roll) {
        return new OpenOwnersVote(COUNCIL, 1, area, heads, List.of(roll), null);
    }

    private static RecordVote record(RollEntry entry, VoteChoice choice) {
        return new RecordVote(COUNCIL, entry.unitId(), choice);
    }
}
