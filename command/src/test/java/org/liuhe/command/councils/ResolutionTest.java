package org.liuhe.command.councils;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.councils.ConfirmResolution;
import org.liuhe.contracts.councils.CouncilReferralEnded;
import org.liuhe.contracts.councils.CouncilReferralWithdrawn;
import org.liuhe.contracts.councils.CouncilRule;
import org.liuhe.contracts.councils.EndCouncilReferral;
import org.liuhe.contracts.councils.EscalateResolution;
import org.liuhe.contracts.councils.PublishMinutes;
import org.liuhe.contracts.councils.ReferCouncilToEnforcement;
import org.liuhe.contracts.councils.RejectResolutionReport;
import org.liuhe.contracts.councils.ReportResolution;
import org.liuhe.contracts.councils.ResolutionConfirmed;
import org.liuhe.contracts.councils.ResolutionReportRejected;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** What follows a resolution: minutes, report, confirmation, enforcement. */
class ResolutionTest extends CouncilStory {

    private static final ReferralId TO_TEAM = ReferralId.of(ID, 1);

    @Test
    void theMinutesArePublished() {
        resolved();
        accepts(publish("三方到会，一致同意"), Town.WORKER, minutes(false));
    }

    @Test
    void minutesThatComeLateArePublishedAndMarked() {
        resolved();
        town.pass(Duration.ofHours(72));
        accepts(publish("三方到会，一致同意"), Town.WORKER, minutes(true));
    }

    @Test
    void minutesMayComeOnceTheCouncilIsOver() {
        moved();
        happened(meetingClosing(), closing(ReferralOutcome.COUNCIL_DISAGREED, true));
        accepts(publish("三方到会，一致同意"), Town.WORKER, minutes(false));
    }

    @Test
    void refusesMinutesPublishedTwice() {
        resolved();
        happened(minutes(false));
        refuses(publish("三方到会，一致同意"), Town.WORKER, CouncilRule.MINUTES_PUBLISHED);
    }

    @Test
    void refusesMinutesOfAMeetingThatIsNotOver() {
        moved();
        refuses(publish("三方到会，一致同意"), Town.WORKER, CouncilRule.NO_MINUTES_YET);
    }

    @Test
    void refusesMinutesOfAMember() {
        resolved();
        refuses(publish("三方到会，一致同意"), Town.CLERK, CouncilRule.NOT_THE_COMMUNITY);
    }

    @Test
    void refusesPublicMinutesThatAreEmptyOrPersonal() {
        resolved();
        refuses(publish(" "), Town.WORKER, CommonRule.TEXT_BLANK, "publicText");
        refuses(publish("致电 13812345678"), Town.WORKER, CommonRule.TEXT_PERSONAL, "publicText");
    }

    @Test
    void whoeverIsResponsibleReports() {
        resolved();
        accepts(report("三部都换了"), Town.CLERK, reporting(1));
    }

    @Test
    void aLateReportIsBetterThanNone() {
        overdue();
        accepts(report("三部都换了"), Town.CLERK, reporting(1));
    }

    @Test
    void refusesAReportOfAnother() {
        resolved();
        refuses(report("三部都换了"), Town.OWNER, CouncilRule.NOT_RESPONSIBLE);
        refuses(report("三部都换了"), Town.STREET_STAFF, CouncilRule.NOT_A_MEMBER);
    }

    @Test
    void refusesAReportBeforeAnythingIsResolved() {
        moved();
        refuses(report("三部都换了"), Town.CLERK, CouncilRule.NOT_NOW);
    }

    @Test
    void refusesASecondReportBeforeTheFirstIsConfirmed() {
        reported();
        refuses(report("三部都换了"), Town.CLERK, CouncilRule.NOT_NOW);
    }

    @Test
    void refusesAnEmptyReport() {
        resolved();
        refuses(report(""), Town.CLERK, CommonRule.TEXT_BLANK, "text");
    }

    @Test
    void theCommunityConfirms() {
        reported();
        accepts(
                new ConfirmResolution(COUNCIL, null),
                Town.WORKER,
                new ResolutionConfirmed(ID, 1, Town.OFFICE, now()),
                closing(ReferralOutcome.RESOLUTION_DONE, true));
    }

    @Test
    void owesNoMinutesThatArePublished() {
        reported();
        happened(minutes(false));
        accepts(
                new ConfirmResolution(COUNCIL, null),
                Town.WORKER,
                new ResolutionConfirmed(ID, 1, Town.OFFICE, now()),
                closing(ReferralOutcome.RESOLUTION_DONE, false));
    }

    @Test
    void refusesToConfirmWhatNobodyReported() {
        resolved();
        refuses(new ConfirmResolution(COUNCIL, null), Town.WORKER, CouncilRule.NOT_NOW);
    }

    @Test
    void refusesToConfirmBeforeAnythingIsResolved() {
        invited();
        refuses(new ConfirmResolution(COUNCIL, null), Town.WORKER, CouncilRule.NOT_NOW);
    }

    @Test
    void refusesWhoeverWasToDoIt() {
        reported();
        refuses(new ConfirmResolution(COUNCIL, null), Town.CLERK, CouncilRule.NOT_THE_CONFIRMER);
        refuses(reject("没换"), Town.CLERK, CouncilRule.NOT_THE_CONFIRMER);
    }

    @Test
    void refusesAStrangersConfirmation() {
        reported();
        refuses(new ConfirmResolution(COUNCIL, null), Town.STREET_STAFF, CouncilRule.NOT_A_MEMBER);
    }

    @Test
    void theCommunityFindsItUndone() {
        reported();
        accepts(reject("第三部没换"), Town.WORKER, rejecting());
    }

    @Test
    void whatIsFoundUndoneAfterItsDueDateIsOverdueAtOnce() {
        reported();
        town.pass(Duration.ofDays(40));
        accepts(reject("第三部没换"), Town.WORKER, rejecting(), overdueing(1));
    }

    @Test
    void refusesToRejectWithoutAReason() {
        reported();
        refuses(reject(" "), Town.WORKER, CommonRule.TEXT_BLANK, "reason");
    }

    @Test
    void anOverdueResolutionGoesToTheTeam() {
        overdue();
        accepts(new ReferCouncilToEnforcement(COUNCIL, "请督促更换", "三幢", null), Town.WORKER, referring());
    }

    @Test
    void refusesToReferWhatIsNotOverdue() {
        resolved();
        refuses(new ReferCouncilToEnforcement(COUNCIL, "请督促更换", "三幢", null), Town.WORKER, CouncilRule.NOT_NOW);
    }

    @Test
    void refusesAMemberWhoRefers() {
        overdue();
        refuses(new ReferCouncilToEnforcement(COUNCIL, "请督促更换", "三幢", null), Town.OWNER, CouncilRule.NOT_THE_COMMUNITY);
    }

    @Test
    void anOverdueResolutionGoesBackToItsOrigin() {
        overdue();
        accepts(new EscalateResolution(COUNCIL, null), Town.WORKER, closing(ReferralOutcome.RESOLUTION_OVERDUE, true));
    }

    @Test
    void refusesToEscalateWhatIsNotOverdue() {
        resolved();
        refuses(new EscalateResolution(COUNCIL, null), Town.WORKER, CouncilRule.NOT_NOW);
        refuses(new EscalateResolution(COUNCIL, null), Town.OWNER, CouncilRule.NOT_THE_COMMUNITY);
    }

    @ParameterizedTest
    @EnumSource(names = {"RECTIFIED", "PENALISED"})
    void whatTheTeamSettledIsSettled(ReferralOutcome outcome) {
        referred();
        accepts(end(TO_TEAM, outcome), ENFORCING, ended(outcome), closing(outcome, true));
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_VIOLATION", "ENFORCEMENT_DECLINED", "UNANSWERED", "NOBODY_SERVES"})
    void whatTheTeamDidNotSettleIsOverdueStill(ReferralOutcome outcome) {
        referred();
        accepts(end(TO_TEAM, outcome), ENFORCING, ended(outcome), closing(ReferralOutcome.RESOLUTION_OVERDUE, true));
    }

    @Test
    void absorbsAnOutcomeThatIsNotAskedForOrComesTwice() {
        referred();
        absorbs(end(ReferralId.of(ID, 2), ReferralOutcome.RECTIFIED), ENFORCING);
        happened(ended(ReferralOutcome.RECTIFIED), closing(ReferralOutcome.RECTIFIED, true));
        absorbs(end(TO_TEAM, ReferralOutcome.RECTIFIED), ENFORCING);
    }

    @Test
    void absorbsAnOutcomeThatComesAfterAWithdrawal() {
        referred();
        happened(new CouncilReferralWithdrawn(ID, TO_TEAM.value(), now()), closing(ReferralOutcome.WITHDRAWN, true));
        absorbs(end(TO_TEAM, ReferralOutcome.RECTIFIED), ENFORCING);
    }

    private ResolutionReportRejected rejecting() {
        return new ResolutionReportRejected(ID, 1, Town.OFFICE, "第三部没换", due(AGREED), now());
    }

    private CouncilReferralEnded ended(ReferralOutcome outcome) {
        return new CouncilReferralEnded(ID, TO_TEAM.value(), outcome, "enf-1", now());
    }

    private static EndCouncilReferral end(ReferralId referral, ReferralOutcome outcome) {
        return new EndCouncilReferral(COUNCIL, referral, outcome, "enf-1");
    }

    private static PublishMinutes publish(String publicText) {
        return new PublishMinutes(COUNCIL, "李主任主持，三方到会", publicText, null);
    }

    private static ReportResolution report(String text) {
        return new ReportResolution(COUNCIL, text, null);
    }

    private static RejectResolutionReport reject(String reason) {
        return new RejectResolutionReport(COUNCIL, reason, null);
    }
}
