package org.liuhe.command.councils;

import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.councils.AdjournmentCause;
import org.liuhe.contracts.councils.ConveneCouncil;
import org.liuhe.contracts.councils.CouncilConvened;
import org.liuhe.contracts.councils.CouncilReferralWithdrawn;
import org.liuhe.contracts.councils.CouncilRule;
import org.liuhe.contracts.councils.InviteToCouncil;
import org.liuhe.contracts.councils.OpenCouncil;
import org.liuhe.contracts.councils.OwnersRepresentedByCommunity;
import org.liuhe.contracts.councils.ReportCouncilGap;
import org.liuhe.contracts.councils.WithdrawCouncil;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.referrals.ReferralOutcome;

class ConveneCouncilTest extends CouncilStory {

    private static final OpenCouncil OPEN =
            new OpenCouncil(COUNCIL, REFERRAL, CASE, Town.ESTATE, Town.LIFT, org(Town.PROPERTY), "电梯谁出钱");

    @Test
    void opensForAHandOff() {
        accepts(OPEN, SAGA, convening());
    }

    @Test
    void aRepeatIsQuiet() {
        convened();
        absorbs(OPEN, SAGA);
    }

    @Test
    void refusesAnIdentityThatIsNotDerivedFromTheHandOff() {
        refuses(
                new OpenCouncil(COUNCIL, ReferralId.of(CASE, 2), CASE, Town.ESTATE, null, org(Town.PROPERTY), "电梯谁出钱"),
                SAGA,
                CommonRule.ID_MALFORMED,
                "councilId");
    }

    @Test
    void theCommunityConvenesOfItsOwnAccord() {
        accepts(
                convene(" 停车位怎么分 ", Town.ESTATE),
                Town.WORKER,
                new CouncilConvened(
                        ID,
                        Town.ESTATE.value(),
                        Town.OFFICE,
                        null,
                        null,
                        null,
                        "停车位怎么分",
                        town.due("council.convene"),
                        now()));
    }

    @Test
    void convenedTwiceIsOneCouncil() {
        convened();
        absorbs(convene("停车位怎么分", Town.ESTATE), Town.WORKER);
    }

    @Test
    void refusesACommunityOfAnotherArea() {
        refuses(convene("停车位怎么分", Town.ESTATE), Town.OTHER_WORKER, CouncilRule.NOT_YOUR_AREA, "area");
    }

    @Test
    void refusesAnUnknownArea() {
        refuses(
                convene("停车位怎么分", new AreaPath("hz/xihu/beishan/baochu/nowhere")),
                Town.WORKER,
                AreaRule.AREA_UNKNOWN,
                "area");
    }

    @Test
    void refusesAnEmptyAgenda() {
        refuses(convene(" ", Town.ESTATE), Town.WORKER, CommonRule.TEXT_BLANK, "agenda");
    }

    @Test
    void invitesTheThree() {
        convened();
        accepts(invite(1, Town.OWNERS), SAGA, invitation(1, Town.OWNERS));
    }

    @Test
    void theCommunityActsForOwnersWithoutACommittee() {
        convened();
        accepts(invite(1, null), SAGA, new OwnersRepresentedByCommunity(ID, Town.OFFICE, now()), invitation(1, null));
    }

    @Test
    void saysOnceThatTheCommunityActsForTheOwners() {
        invitedWithoutCommittee();
        happened(adjourning(AdjournmentCause.NO_QUORUM));
        accepts(invite(2, null), SAGA, invitation(2, null));
    }

    @Test
    void invitesToASecondMeeting() {
        adjourned();
        accepts(invite(2, Town.OWNERS), SAGA, invitation(2, Town.OWNERS));
    }

    @Test
    void absorbsARepeatedOrLateInvitation() {
        invited();
        absorbs(invite(1, Town.OWNERS), SAGA);
        absorbs(invite(2, Town.OWNERS), SAGA);
    }

    @Test
    void absorbsAnInvitationToAnotherMeetingThanTheNext() {
        adjourned();
        absorbs(invite(1, Town.OWNERS), SAGA);
    }

    @Test
    void endsWhereNobodyServes() {
        convened();
        accepts(new ReportCouncilGap(COUNCIL), SAGA, closing(ReferralOutcome.NOBODY_SERVES, false));
    }

    @Test
    void absorbsAGapThatIsReportedTooLate() {
        invited();
        absorbs(new ReportCouncilGap(COUNCIL), SAGA);
    }

    @Test
    void withdrawnBeforeTheMeetingOwesNoMinutes() {
        invited();
        accepts(new WithdrawCouncil(COUNCIL), SAGA, closing(ReferralOutcome.WITHDRAWN, false));
    }

    @Test
    void withdrawnInTheMiddleOfAMeetingStillOwesMinutes() {
        moved();
        accepts(new WithdrawCouncil(COUNCIL), SAGA, meetingClosing(), closing(ReferralOutcome.WITHDRAWN, true));
    }

    @Test
    void withdrawnWhileTheTeamLooksIntoIt() {
        referred();
        accepts(
                new WithdrawCouncil(COUNCIL),
                SAGA,
                new CouncilReferralWithdrawn(ID, ReferralId.of(ID, 1).value(), now()),
                closing(ReferralOutcome.WITHDRAWN, true));
    }

    @Test
    void absorbsAWithdrawalOfWhatIsOver() {
        closed();
        absorbs(new WithdrawCouncil(COUNCIL), SAGA);
    }

    private static ConveneCouncil convene(String agenda, AreaPath area) {
        return new ConveneCouncil(COUNCIL, area, agenda);
    }

    private static InviteToCouncil invite(int meeting, String owners) {
        return new InviteToCouncil(
                COUNCIL, meeting, org(Town.OFFICE), owners == null ? null : org(owners), org(Town.PROPERTY));
    }
}
