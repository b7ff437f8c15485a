package org.liuhe.command.cases;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.cases.AskCoHandler;
import org.liuhe.contracts.cases.CaseCommented;
import org.liuhe.contracts.cases.CaseRule;
import org.liuhe.contracts.cases.CoHandlerContributed;
import org.liuhe.contracts.cases.CoHandlingDeclined;
import org.liuhe.contracts.cases.CommentOnCase;
import org.liuhe.contracts.cases.Contribute;
import org.liuhe.contracts.cases.DeclineCoHandling;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.MarkOverdue;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.cases.ReturnReason;

/** Others who help the holder 协办. */
class CoHandlingTest extends CaseStory {

    @Test
    void theHolderAsksForHelp() {
        assigned();
        signed();
        accepts(ask(1, Town.OFFICE), Town.CLERK, helpAsked(1, Town.OFFICE));
    }

    @Test
    void whoeverMustRuleAsksOthersToo() {
        assigned();
        returned(2, true);
        rulingAskedOfStreet();
        accepts(ask(2, Town.OFFICE), Town.STREET_STAFF, helpAsked(1, Town.OFFICE));
    }

    @Test
    void severalHelpAndTheSameOneAgain() {
        helped();
        happened(helpAsked(2, Town.OWNERS), contributed(1, Town.OFFICE));
        accepts(ask(1, Town.OFFICE), Town.CLERK, helpAsked(3, Town.OFFICE));
    }

    @Test
    void refusesToAskTwiceOrOneself() {
        helped();
        refuses(ask(1, Town.OFFICE), Town.CLERK, CaseRule.CO_HANDLER_ASKED, "organisation");
        refuses(ask(1, Town.PROPERTY), Town.CLERK, CaseRule.CO_HANDLER_ASKED, "organisation");
    }

    @Test
    void refusesToAskBeforeSigning() {
        assigned();
        refuses(ask(1, Town.OFFICE), Town.CLERK, CaseRule.NOT_SIGNED);
    }

    @Test
    void refusesWhoeverDoesNotHoldTheCase() {
        helped();
        refuses(ask(1, Town.OWNERS), Town.WORKER, CaseRule.NOT_THE_HOLDER);
    }

    @Test
    void refusesToAskAnOrganisationThatIsNotRegistered() {
        assigned();
        signed();
        refuses(ask(1, "org-nobody"), Town.CLERK, AreaRule.ORGANISATION_UNKNOWN, "organisation");
    }

    @Test
    void refusesARequestWithoutWords() {
        assigned();
        signed();
        refuses(
                new AskCoHandler(CASE, 1, new OrganisationId(Town.OFFICE), "", null),
                Town.CLERK,
                CommonRule.TEXT_BLANK,
                "request");
    }

    @Test
    void aHelperContributes() {
        helped();
        accepts(new Contribute(CASE, 1, " 已核实 ", null), Town.WORKER, contributed(1, Town.OFFICE));
    }

    @Test
    void aHelperContributesToANewHolderAsWell() {
        helped();
        escalatedToStreet();
        accepts(new Contribute(CASE, 1, "已核实", null), Town.WORKER, contributed(1, Town.OFFICE));
    }

    @Test
    void aHelperDeclinesWithAReason() {
        helped();
        accepts(decline(1, "不在辖区"), Town.WORKER, declined());
    }

    @Test
    void refusesToDeclineWithoutAnExplanationOrToContributeNothing() {
        helped();
        refuses(decline(1, " "), Town.WORKER, CommonRule.TEXT_BLANK, "explanation");
        refuses(new Contribute(CASE, 1, "", null), Town.WORKER, CommonRule.TEXT_BLANK, "text");
    }

    @Test
    void refusesASecondAnswer() {
        helped();
        happened(declined());
        refuses(new Contribute(CASE, 1, "已核实", null), Town.WORKER, CaseRule.CO_HANDLING_OVER, "ask");
        refuses(decline(1, "不在辖区"), Town.WORKER, CaseRule.CO_HANDLING_OVER, "ask");
    }

    @Test
    void refusesWhoeverWasNotAsked() {
        helped();
        refuses(new Contribute(CASE, 1, "已核实", null), Town.OWNER, CaseRule.NOT_THE_CO_HANDLER);
        refuses(new Contribute(CASE, 2, "已核实", null), Town.WORKER, CaseRule.NOT_THE_CO_HANDLER);
        refuses(decline(0, "不在辖区"), Town.WORKER, CaseRule.NOT_THE_CO_HANDLER);
    }

    @Test
    void refusesHelpOnceTheMatterIsAnsweredOrEnded() {
        helped();
        resolved(1);
        refuses(new Contribute(CASE, 1, "已核实", null), Town.WORKER, CaseRule.CO_HANDLING_OVER);
        refuses(ask(1, Town.OWNERS), Town.CLERK, CaseRule.ALREADY_RESOLVED);
        closed();
        refuses(decline(1, "不在辖区"), Town.WORKER, CaseRule.CO_HANDLING_OVER);
    }

    @Test
    void noHelperMovesADate() {
        assigned();
        signed();
        var due = town.due("property.resolve");
        town.pass(Duration.ofHours(39));
        happened(helpAsked(1, Town.OFFICE), contributed(1, Town.OFFICE));
        accepts(
                new MarkOverdue(CASE, 1, OverdueCause.NOT_RESOLVED, null),
                Town.ROUTING,
                passed(1, OverdueCause.NOT_RESOLVED, Town.PROPERTY, 0, true, Duty.HANDLE, due));
    }

    @Test
    void aHelperTakesPartInTheTalk() {
        helped();
        accepts(
                new CommentOnCase(CASE, "m-1", "正在核实"),
                Town.WORKER,
                new CaseCommented(CASE.value(), Town.OFFICE, "m-1", "正在核实", now()));
    }

    @Test
    void refusesAStaleVersion() {
        helped();
        refusesStale(new Contribute(CASE, 1, "已核实", stale()), Town.WORKER);
    }

    private void helped() {
        assigned();
        signed();
        happened(helpAsked(1, Town.OFFICE));
    }

    private CoHandlerContributed contributed(int ask, String organisation) {
        return new CoHandlerContributed(CASE.value(), ask, organisation, "已核实", now());
    }

    private CoHandlingDeclined declined() {
        return new CoHandlingDeclined(CASE.value(), 1, Town.OFFICE, ReturnReason.NOT_OUR_AREA, "不在辖区", now());
    }

    private static AskCoHandler ask(int assignment, String organisation) {
        return new AskCoHandler(CASE, assignment, new OrganisationId(organisation), "请协助核实", null);
    }

    private static DeclineCoHandling decline(int ask, String explanation) {
        return new DeclineCoHandling(CASE, ask, ReturnReason.NOT_OUR_AREA, explanation, null);
    }
}
