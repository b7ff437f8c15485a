package org.liuhe.command.cases;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.cases.CaseClosed;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.cases.CaseReferralWithdrawn;
import org.liuhe.contracts.cases.CaseReferredToEnforcement;
import org.liuhe.contracts.cases.CaseReferredToMediation;
import org.liuhe.contracts.cases.CaseRule;
import org.liuhe.contracts.cases.CloseCase;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.EndCaseReferral;
import org.liuhe.contracts.cases.MarkOverdue;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.cases.ReferCaseToCouncil;
import org.liuhe.contracts.cases.ReferCaseToEnforcement;
import org.liuhe.contracts.cases.ReferCaseToMediation;
import org.liuhe.contracts.cases.Resolution;
import org.liuhe.contracts.cases.ResolveCase;
import org.liuhe.contracts.cases.ReturnCase;
import org.liuhe.contracts.cases.ReturnReason;
import org.liuhe.contracts.cases.TakeBackReferral;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.referrals.ReferralKind;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** What a case hands over, the outcome that comes back, and what may not happen meanwhile. */
class ReferCaseTest extends CaseStory {

    private static final Actor COUNCIL = Actor.system("council");
    private static final Party WANG = new Party("p1", "wang", null, "王先生", "0571-00000000");
    private static final Party MANAGER = new Party("p2", null, Town.PROPERTY, null, null);

    @Test
    void handsAQuestionToACouncil() {
        assigned();
        signed();
        accepts(toCouncil(1), Town.CLERK, referredToCouncil(1));
    }

    @Test
    void handsADisputeToMediation() {
        assigned();
        signed();
        accepts(
                toMediation(List.of(WANG, MANAGER)),
                Town.CLERK,
                new CaseReferredToMediation(
                        CASE.value(),
                        REFERRAL,
                        1,
                        1,
                        Town.ESTATE.value(),
                        Town.LIFT,
                        Town.PROPERTY,
                        "漏水赔偿谈不拢",
                        List.of(WANG, MANAGER),
                        now()));
    }

    @Test
    void handsASuspectedViolationToEnforcement() {
        assigned();
        signed();
        accepts(
                new ReferCaseToEnforcement(CASE, 1, "疑似违建", " 三幢楼顶 ", null),
                Town.CLERK,
                new CaseReferredToEnforcement(
                        CASE.value(),
                        REFERRAL,
                        1,
                        1,
                        Town.ESTATE.value(),
                        Town.LIFT,
                        Town.PROPERTY,
                        "疑似违建",
                        "三幢楼顶",
                        now()));
    }

    @Test
    void countsItsHandOffs() {
        waiting();
        happened(outcome(ReferralOutcome.COUNCIL_DISAGREED, town.due("property.resolve")));
        accepts(toCouncil(1), Town.CLERK, referredToCouncil(2));
    }

    @Test
    void refusesASecondHandOffWhileOneIsOpen() {
        waiting();
        refuses(toCouncil(1), Town.CLERK, CaseRule.REFERRAL_OPEN);
        refuses(toMediation(List.of(WANG, MANAGER)), Town.CLERK, CaseRule.REFERRAL_OPEN);
    }

    @Test
    void refusesBeforeTheHolderHasSigned() {
        assigned();
        refuses(toCouncil(1), Town.CLERK, CaseRule.NOT_SIGNED);
    }

    @Test
    void refusesWhoeverMustRule() {
        assigned();
        returned(2, true);
        rulingAskedOfStreet();
        refuses(toCouncil(2), Town.STREET_STAFF, CaseRule.RULING_DUE);
    }

    @Test
    void refusesSomebodyElse() {
        assigned();
        signed();
        refuses(toCouncil(1), Town.OWNER, CaseRule.NOT_THE_HOLDER);
    }

    @Test
    void refusesOnceTheMatterIsAnsweredOrEnded() {
        assigned();
        signed();
        resolved(1);
        refuses(toCouncil(1), Town.CLERK, CaseRule.ALREADY_RESOLVED);
        closed();
        refuses(toCouncil(1), Town.CLERK, CaseRule.CLOSED);
    }

    /** The town's noise may go to mediation only. */
    @Test
    void refusesWhatThePackDoesNotForesee() {
        openedFor(Town.NOISE);
        give(Town.PROPERTY);
        signed();
        refuses(toCouncil(1), Town.CLERK, CaseRule.REFERRAL_NOT_FORESEEN);
    }

    @Test
    void refusesAHandOffThatAsksNothing() {
        assigned();
        signed();
        refuses(new ReferCaseToCouncil(CASE, 1, " ", null), Town.CLERK, CommonRule.TEXT_BLANK, "request");
        refuses(new ReferCaseToEnforcement(CASE, 1, "违建", "", null), Town.CLERK, CommonRule.TEXT_BLANK, "place");
    }

    @Test
    void refusesADisputeWithOneSide() {
        assigned();
        signed();
        refuses(toMediation(List.of(WANG)), Town.CLERK, CaseRule.TOO_FEW_PARTIES, "parties");
        refuses(toMediation(null), Town.CLERK, CaseRule.TOO_FEW_PARTIES, "parties");
    }

    @Test
    void refusesSidesThatCannotBeTold() {
        assigned();
        signed();
        refusesParties(WANG, WANG);
        refusesParties(WANG, new Party("p2", null, null, " ", null));
        refusesParties(WANG, new Party("p2", null, Town.PROPERTY, "物业", null));
        refuses(
                toMediation(List.of(WANG, new Party(" ", null, null, "李", null))),
                Town.CLERK,
                CommonRule.TEXT_BLANK,
                "parties");
    }

    @Test
    void refusesAStaleVersion() {
        assigned();
        signed();
        refusesStale(new ReferCaseToCouncil(CASE, 1, "电梯该不该换", stale()), Town.CLERK);
    }

    @Test
    void theHoldersTermIsAbsorbedWhileItWaits() {
        waiting();
        town.pass(Duration.ofHours(41));
        absorbs(new MarkOverdue(CASE, 1, OverdueCause.NOT_RESOLVED, null), Town.ROUTING);
    }

    @Test
    void theReportersClockRunsOnMeanwhile() {
        waiting();
        var due = town.due("case");
        accepts(
                new MarkOverdue(CASE, 1, OverdueCause.CASE_TERM, null),
                Town.ROUTING,
                passed(1, OverdueCause.CASE_TERM, Town.PROPERTY, 0, true, Duty.HANDLE, due));
    }

    @Test
    void theOutcomeComesBackWithAFreshTerm() {
        waiting();
        town.pass(Duration.ofHours(41));
        accepts(
                end(1, ReferralOutcome.RESOLUTION_DONE),
                COUNCIL,
                outcome(ReferralOutcome.RESOLUTION_DONE, town.due("property.resolve")));
    }

    @Test
    void anUnsettledOutcomeComesBackAsWell() {
        waiting();
        accepts(
                end(1, ReferralOutcome.COUNCIL_DISAGREED),
                COUNCIL,
                outcome(ReferralOutcome.COUNCIL_DISAGREED, town.due("property.resolve")));
    }

    @Test
    void theOutcomeComesToWhoeverHoldsTheCaseByThen() {
        waiting();
        escalatedToStreet();
        accepts(
                end(1, ReferralOutcome.RESOLUTION_DONE),
                COUNCIL,
                outcome(ReferralOutcome.RESOLUTION_DONE, town.due("street.resolve")));
    }

    @Test
    void theOutcomeMovesNoRuling() {
        waiting();
        rulingAskedOfStreet();
        accepts(end(1, ReferralOutcome.RESOLUTION_DONE), COUNCIL, outcome(ReferralOutcome.RESOLUTION_DONE, null));
    }

    @Test
    void theFreshTermRunsOutLikeAnyOther() {
        waiting();
        var fresh = town.due("property.resolve");
        happened(
                passed(1, OverdueCause.NOT_RESOLVED, Town.PROPERTY, 2, false, Duty.HANDLE, fresh),
                outcome(ReferralOutcome.COUNCIL_DISAGREED, fresh));
        accepts(
                new MarkOverdue(CASE, 1, OverdueCause.NOT_RESOLVED, fresh.at()),
                Town.ROUTING,
                passed(1, OverdueCause.NOT_RESOLVED, Town.PROPERTY, 0, true, Duty.HANDLE, fresh));
    }

    /** A deadline of the term that stood, fired when the outcome had just come. */
    @Test
    void aLateDeadlineOfTheOldTermDoesNotMarkTheFreshOne() {
        waiting();
        var fresh = town.due("property.resolve");
        happened(outcome(ReferralOutcome.COUNCIL_DISAGREED, fresh));
        var old = fresh.at().minusSeconds(1);
        absorbs(new MarkOverdue(CASE, 1, OverdueCause.NOT_RESOLVED, old), Town.ROUTING);
    }

    @Test
    void anOutcomeThatComesTwiceOrForAnotherHandOffIsAbsorbed() {
        waiting();
        absorbs(end(2, ReferralOutcome.RESOLUTION_DONE), COUNCIL);
        happened(outcome(ReferralOutcome.RESOLUTION_DONE, town.due("property.resolve")));
        absorbs(end(1, ReferralOutcome.RESOLUTION_DONE), COUNCIL);
    }

    @Test
    void anOutcomeThatComesAfterTheEndIsAbsorbed() {
        waiting();
        happened(withdrawn(null, null, false));
        closed();
        absorbs(end(1, ReferralOutcome.WITHDRAWN), COUNCIL);
    }

    @Test
    void whoeverWaitsNeitherAnswersNorGivesTheCaseAway() {
        waiting();
        refuses(new ResolveCase(CASE, 1, Resolution.DONE, "已经修好", null, null), Town.CLERK, CaseRule.REFERRAL_OPEN);
        refuses(new ReturnCase(CASE, 1, ReturnReason.NOT_OUR_DUTY, "不归我们管", null), Town.CLERK, CaseRule.REFERRAL_OPEN);
    }

    @Test
    void theHolderTakesItBackInTheMiddle() {
        waiting();
        accepts(takeBack(1, 1, "双方已经谈妥"), Town.CLERK, withdrawn(Town.PROPERTY, "双方已经谈妥", true));
    }

    @Test
    void refusesToTakeBackWhatIsNotOpen() {
        waiting();
        refuses(takeBack(1, 2, "谈妥"), Town.CLERK, CaseRule.REFERRAL_NOT_OPEN, "referralId");
        happened(withdrawn(Town.PROPERTY, "谈妥", true));
        refuses(takeBack(1, 1, "谈妥"), Town.CLERK, CaseRule.REFERRAL_NOT_OPEN, "referralId");
    }

    @Test
    void refusesToTakeItBackWithoutAReasonOrForSomebodyElse() {
        waiting();
        refuses(takeBack(1, 1, ""), Town.CLERK, CommonRule.TEXT_BLANK, "reason");
        refuses(takeBack(1, 1, "谈妥"), Town.OWNER, CaseRule.NOT_THE_HOLDER);
    }

    @Test
    void aCaseThatEndsTakesItBack() {
        waiting();
        accepts(
                new CloseCase(CASE, CaseOutcome.WITHDRAWN),
                Town.ROUTING,
                withdrawn(null, null, false),
                new CaseClosed(CASE.value(), COMPLAINT, CaseOutcome.WITHDRAWN, now()));
    }

    @Test
    void theHolderResolvesOnceTheOutcomeIsThere() {
        waiting();
        happened(outcome(ReferralOutcome.RESOLUTION_DONE, town.due("property.resolve")));
        send(new ResolveCase(CASE, 1, Resolution.DONE, "已经修好", null, null), Town.CLERK)
                .expectSuccessfulHandlerExecution();
    }

    private void refusesParties(Party one, Party other) {
        refuses(toMediation(List.of(one, other)), Town.CLERK, CaseRule.PARTY_UNCLEAR, "parties");
    }

    private CaseReferralWithdrawn withdrawn(String by, String reason, boolean goesOn) {
        return new CaseReferralWithdrawn(
                CASE.value(),
                REFERRAL,
                ReferralKind.COUNCIL,
                1,
                by,
                reason,
                goesOn ? town.due("property.resolve") : null,
                now());
    }

    private static ReferCaseToCouncil toCouncil(int assignment) {
        return new ReferCaseToCouncil(CASE, assignment, "电梯该不该换", null);
    }

    private static ReferCaseToMediation toMediation(List<Party> parties) {
        return new ReferCaseToMediation(CASE, 1, "漏水赔偿谈不拢", parties, null);
    }

    private static EndCaseReferral end(int number, ReferralOutcome outcome) {
        return new EndCaseReferral(CASE, ReferralId.of(CASE.value(), number), outcome, "cnl-1");
    }

    private static TakeBackReferral takeBack(int assignment, int number, String reason) {
        return new TakeBackReferral(CASE, assignment, ReferralId.of(CASE.value(), number), reason, null);
    }
}
