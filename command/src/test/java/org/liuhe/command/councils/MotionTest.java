package org.liuhe.command.councils;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.councils.CloseMeeting;
import org.liuhe.contracts.councils.CouncilRule;
import org.liuhe.contracts.councils.MotionProposed;
import org.liuhe.contracts.councils.PositionTaken;
import org.liuhe.contracts.councils.ProposeMotion;
import org.liuhe.contracts.councils.ResolutionPassed;
import org.liuhe.contracts.councils.TakePosition;
import org.liuhe.contracts.referrals.ReferralOutcome;

class MotionTest extends CouncilStory {

    @Test
    void aMemberMoves() {
        inSession();
        accepts(
                propose(" " + TEXT + " ", Town.PROPERTY, AGREED, null),
                Town.OWNER,
                motion(1, Town.OWNERS, Town.PROPERTY, null));
    }

    @Test
    void aMatterOfTheOwnersIsMarkedAsSuch() {
        inSession();
        accepts(propose(TEXT, Town.PROPERTY, AGREED, FUND), Town.OWNER, motion(1, Town.OWNERS, Town.PROPERTY, FUND));
    }

    @Test
    void mayBeDueToday() {
        inSession();
        LocalDate today = LocalDate.of(2026, 11, 24);
        accepts(
                propose(TEXT, Town.PROPERTY, today, null),
                Town.OWNER,
                new MotionProposed(ID, 1, Town.OWNERS, TEXT, Town.PROPERTY, due(today), null, now()));
    }

    @Test
    void refusesAMotionByANonMember() {
        inSession();
        refuses(propose(TEXT, Town.PROPERTY, AGREED, null), Town.STREET_STAFF, CouncilRule.NOT_A_MEMBER);
    }

    @Test
    void refusesAResolutionWithoutADueDate() {
        inSession();
        refuses(propose(TEXT, Town.PROPERTY, null, null), Town.OWNER, CouncilRule.RESOLUTION_WITHOUT_DUE, "dueOn");
    }

    @Test
    void refusesAResolutionThatNamesNobody() {
        inSession();
        refuses(
                new ProposeMotion(COUNCIL, TEXT, null, AGREED, null, null),
                Town.OWNER,
                CouncilRule.RESOLUTION_WITHOUT_DUE,
                "responsible");
    }

    @Test
    void refusesADueDateInThePast() {
        inSession();
        refuses(
                propose(TEXT, Town.PROPERTY, LocalDate.of(2026, 11, 23), null),
                Town.OWNER,
                CouncilRule.DUE_PASSED,
                "dueOn");
    }

    @Test
    void refusesADueDateBeyondTwoYears() {
        inSession();
        refuses(
                propose(TEXT, Town.PROPERTY, LocalDate.of(2028, 11, 25), null),
                Town.OWNER,
                CouncilRule.DUE_TOO_FAR,
                "dueOn");
    }

    @Test
    void refusesAResponsibleOrganisationThatIsNotKnown() {
        inSession();
        refuses(propose(TEXT, "org-nobody", AGREED, null), Town.OWNER, AreaRule.ORGANISATION_UNKNOWN, "responsible");
    }

    @Test
    void refusesAMatterThatTheLawDoesNotKnow() {
        inSession();
        refuses(propose(TEXT, Town.PROPERTY, AGREED, "parking"), Town.OWNER, CouncilRule.MATTER_NOT_RESERVED, "matter");
    }

    @Test
    void refusesATelephoneNumberInWhatEveryoneReads() {
        inSession();
        refuses(
                propose("找老王 13812345678", Town.PROPERTY, AGREED, null),
                Town.OWNER,
                CommonRule.TEXT_PERSONAL,
                "publicText");
    }

    @Test
    void refusesAnEmptyMotion() {
        inSession();
        refuses(propose(" ", Town.PROPERTY, AGREED, null), Town.OWNER, CommonRule.TEXT_BLANK, "publicText");
    }

    @Test
    void refusesAMotionBeforeTheMeeting() {
        invited();
        refuses(propose(TEXT, Town.PROPERTY, AGREED, null), Town.OWNER, CouncilRule.NOT_NOW);
    }

    @Test
    void oneMoreAgrees() {
        moved();
        accepts(position(1, true), Town.WORKER, new PositionTaken(ID, 1, Town.OFFICE, true, now()));
    }

    @Test
    void isResolvedWhenTheLastOfTheThreeAgrees() {
        moved();
        position(Town.OFFICE, true);
        accepts(
                position(1, true),
                Town.CLERK,
                new PositionTaken(ID, 1, Town.PROPERTY, true, now()),
                meetingClosing(),
                passing(false));
    }

    @Test
    void isNotResolvedWhileOneDisagrees() {
        moved();
        position(Town.PROPERTY, false);
        accepts(position(1, true), Town.WORKER, new PositionTaken(ID, 1, Town.OFFICE, true, now()));
    }

    @Test
    void aMemberMayChangeItsMind() {
        moved();
        position(Town.OFFICE, true);
        position(Town.PROPERTY, false);
        accepts(
                position(1, true),
                Town.CLERK,
                new PositionTaken(ID, 1, Town.PROPERTY, true, now()),
                meetingClosing(),
                passing(false));
    }

    @Test
    void anotherConfirmsWhatTheCommunityIsToDo() {
        movedForCommunity();
        position(Town.OFFICE, true);
        accepts(
                position(1, true),
                Town.CLERK,
                new PositionTaken(ID, 1, Town.PROPERTY, true, now()),
                meetingClosing(),
                new ResolutionPassed(ID, 1, TEXT, Town.OFFICE, Town.OWNERS, due(AGREED), false, now()));
    }

    @Test
    void refusesAgreeingTwice() {
        moved();
        position(Town.OFFICE, true);
        refuses(position(1, true), Town.WORKER, CouncilRule.SAID_ALREADY, "agrees");
    }

    @Test
    void refusesTheMoverWhoAgreesAgain() {
        moved();
        refuses(position(1, true), Town.OWNER, CouncilRule.SAID_ALREADY, "agrees");
    }

    @Test
    void refusesANonMembersPosition() {
        moved();
        refuses(position(1, true), Town.STREET_STAFF, CouncilRule.NOT_A_MEMBER);
    }

    @Test
    void refusesAMotionThatNobodyMade() {
        moved();
        refuses(position(2, true), Town.WORKER, CouncilRule.MOTION_UNKNOWN, "motion");
        refuses(position(0, true), Town.WORKER, CouncilRule.MOTION_UNKNOWN, "motion");
    }

    @Test
    void refusesToResolveWhatIsReservedToTheOwners() {
        movedReserved();
        refuses(position(1, true), Town.WORKER, CouncilRule.RESERVED_TO_OWNERS, "motion");
    }

    @Test
    void refusesToAgreeToWhatIsPastItsDueDate() {
        moved();
        town.pass(Duration.ofDays(40));
        refuses(position(1, true), Town.WORKER, CouncilRule.DUE_PASSED, "motion");
    }

    @Test
    void refusesAPositionOnceItIsResolved() {
        resolved();
        refuses(position(1, false), Town.WORKER, CouncilRule.NOT_NOW);
    }

    @Test
    void theCommunityClosesAMeetingWithoutAgreement() {
        moved();
        accepts(
                new CloseMeeting(COUNCIL, null),
                Town.WORKER,
                meetingClosing(),
                closing(ReferralOutcome.COUNCIL_DISAGREED, true));
    }

    @Test
    void refusesAMemberWhoClosesTheMeeting() {
        moved();
        refuses(new CloseMeeting(COUNCIL, null), Town.OWNER, CouncilRule.NOT_THE_COMMUNITY);
    }

    @Test
    void refusesToCloseAMeetingThatIsNotHeld() {
        invited();
        refuses(new CloseMeeting(COUNCIL, null), Town.WORKER, CouncilRule.NOT_NOW);
    }

    private static ProposeMotion propose(String text, String responsible, LocalDate due, String matter) {
        return new ProposeMotion(COUNCIL, text, org(responsible), due, matter, null);
    }

    private static TakePosition position(int motion, boolean agrees) {
        return new TakePosition(COUNCIL, motion, agrees, null);
    }
}
