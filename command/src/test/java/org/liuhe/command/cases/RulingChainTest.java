package org.liuhe.command.cases;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.cases.AppealRuling;
import org.liuhe.contracts.cases.CaseOpened;
import org.liuhe.contracts.cases.CaseRule;
import org.liuhe.contracts.cases.PassRulingUp;
import org.liuhe.contracts.cases.ReturnCase;
import org.liuhe.contracts.cases.ReturnReason;
import org.liuhe.contracts.cases.RoutePlan;
import org.liuhe.contracts.cases.RuleOnCase;
import org.liuhe.contracts.cases.RulingAppealed;
import org.liuhe.contracts.cases.RulingPassedUp;

/** Returns, rulings, and a ruling on a ruling. */
class RulingChainTest extends CaseStory {

    /** A fourth return, where the plan allows three. */
    @Test
    void refusesAFourthReturn() {
        CaseOpened patient = opening();
        RoutePlan plan = patient.route();
        happened(new CaseOpened(
                patient.caseId(),
                patient.complaintId(),
                patient.category(),
                patient.pack(),
                patient.packVersion(),
                patient.area(),
                new RoutePlan(
                        plan.steps(),
                        plan.backstops(),
                        3,
                        plan.objectionTerm(),
                        plan.caseTerm(),
                        plan.rulingTerm(),
                        plan.confirmTerm(),
                        plan.contestLimit()),
                patient.openedAt(),
                patient.caseDue()));
        give(Town.PROPERTY);
        returned(1, false);
        assignedToOwners();
        returned(2, false);
        assignedToCommunity();
        returned(3, true);
        rulingAskedOfStreet();
        refuses(giveBack(4), Town.STREET_STAFF, CaseRule.BACKSTOP_CANNOT_RETURN);
        happened(ruled(4, Town.STREET, Town.PROPERTY));
        ruledForProperty();
        refuses(giveBack(5), Town.CLERK, CaseRule.RULING_BINDS);
    }

    @Test
    void theRuledOrganisationAsksTheNextTier() {
        boundByTheStreet();
        accepts(appeal(3), Town.CLERK, new RulingAppealed(CASE.value(), 3, Town.PROPERTY, 1, "合同不含电梯", now()));
    }

    @Test
    void theNextTierIsAskedAfterSigningToo() {
        boundByTheStreet();
        signed();
        town.pass(Duration.ofHours(2).minusMillis(1));
        accepts(appeal(3), Town.CLERK, new RulingAppealed(CASE.value(), 3, Town.PROPERTY, 1, "合同不含电梯", now()));
    }

    @Test
    void refusesToAskTheNextTierOnceTheTermIsOver() {
        boundByTheStreet();
        town.pass(Duration.ofHours(2));
        refuses(appeal(3), Town.CLERK, CaseRule.APPEAL_TERM_OVER);
    }

    /** The district is the top tier. */
    @Test
    void theTopTiersRulingIsFinal() {
        assigned();
        returned(2, true);
        rulingAskedOfDistrict();
        happened(ruled(2, Town.DISTRICT, Town.PROPERTY));
        ruledForProperty();
        refuses(appeal(3), Town.CLERK, CaseRule.RULING_FINAL);
    }

    @Test
    void anOperatorsRulingIsFinal() {
        opened();
        gap();
        happened(ruled(0, null, Town.PROPERTY));
        ruledForProperty();
        refuses(appeal(1), Town.CLERK, CaseRule.RULING_FINAL);
    }

    @Test
    void theNextTierIsAskedOnceInACase() {
        boundByTheStreet();
        happened(new RulingAppealed(CASE.value(), 3, Town.PROPERTY, 1, "合同不含电梯", now()));
        rulingAskedOfDistrict();
        happened(ruled(4, Town.DISTRICT, Town.PROPERTY));
        ruledForProperty();
        refuses(appeal(5), Town.CLERK, CaseRule.RULING_FINAL);
    }

    @Test
    void refusesToAskTheNextTierAboutWhatWasNotRuled() {
        assigned();
        refuses(appeal(1), Town.CLERK, CaseRule.NOT_RULED);
    }

    @Test
    void refusesToAskTheNextTierForSomebodyElseOrWithoutReasons() {
        boundByTheStreet();
        refuses(appeal(3), Town.OWNER, CaseRule.NOT_THE_HOLDER);
        refuses(new AppealRuling(CASE, 3, " ", null), Town.CLERK, CommonRule.TEXT_BLANK, "reasons");
    }

    @Test
    void refusesToAskTheNextTierWhileAnOutcomeIsWaitedFor() {
        boundByTheStreet();
        signed();
        happened(referredToCouncil(1));
        refuses(appeal(3), Town.CLERK, CaseRule.REFERRAL_OPEN);
    }

    @Test
    void refusesToWorkOnWhatIsBeforeTheNextTier() {
        boundByTheStreet();
        happened(new RulingAppealed(CASE.value(), 3, Town.PROPERTY, 1, "合同不含电梯", now()));
        refuses(appeal(3), Town.CLERK, CaseRule.ASSIGNMENT_OVER);
    }

    /** The appellant is a party from now on: it may not be the one that rules. */
    @Test
    void whoeverDidNotAcceptARulingDoesNotRule() {
        assigned();
        returned(2, true);
        rulingAskedOfStreet();
        happened(ruled(2, Town.STREET, Town.DISTRICT));
        bound(Town.DISTRICT);
        happened(new RulingAppealed(CASE.value(), 3, Town.DISTRICT, 1, "不归区里管", now()));
        rulingAskedOfDistrict();
        refuses(
                new RuleOnCase(CASE, 4, new OrganisationId(Town.OWNERS), "业主自有", null),
                Town.DISTRICT_STAFF,
                CaseRule.RULES_ON_ITSELF);
    }

    @Test
    void whoeverRuledDoesNotRuleAgainOnItsOwnRuling() {
        boundByTheStreet();
        happened(new RulingAppealed(CASE.value(), 3, Town.PROPERTY, 1, "合同不含电梯", now()));
        rulingAskedOfStreet();
        refuses(
                new RuleOnCase(CASE, 4, new OrganisationId(Town.OWNERS), "业主自有", null),
                Town.STREET_STAFF,
                CaseRule.RULES_ON_ITSELF);
    }

    /** A ruling body that is itself a party. */
    @Test
    void aBackstopThatIsConcernedPassesTheRulingUp() {
        assigned();
        returned(2, true);
        rulingAskedOfStreet();
        accepts(passUp(2), Town.STREET_STAFF, new RulingPassedUp(CASE.value(), 2, Town.STREET, 1, "本单位是当事方", now()));
    }

    @Test
    void refusesToPassUpWhereNoRulingIsDue() {
        assigned();
        escalatedToStreet();
        refuses(passUp(2), Town.STREET_STAFF, CaseRule.NOTHING_TO_PASS_UP);
    }

    @Test
    void refusesToPassUpForSomebodyElseOrWithoutReasons() {
        assigned();
        returned(2, true);
        rulingAskedOfStreet();
        refuses(passUp(2), Town.DISTRICT_STAFF, CaseRule.NOT_THE_HOLDER);
        refuses(new PassRulingUp(CASE, 2, "", null), Town.STREET_STAFF, CommonRule.TEXT_BLANK, "reasons");
    }

    @Test
    void refusesAStaleVersion() {
        boundByTheStreet();
        refusesStale(new AppealRuling(CASE, 3, "合同不含电梯", stale()), Town.CLERK);
    }

    private static ReturnCase giveBack(int assignment) {
        return new ReturnCase(CASE, assignment, ReturnReason.NOT_OUR_DUTY, "不归我们管", null);
    }

    private static AppealRuling appeal(int assignment) {
        return new AppealRuling(CASE, assignment, "合同不含电梯", null);
    }

    private static PassRulingUp passUp(int assignment) {
        return new PassRulingUp(CASE, assignment, "本单位是当事方", null);
    }
}
