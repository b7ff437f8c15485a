package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CaseRule;
import org.liuhe.contracts.cases.CommentOnCase;
import org.liuhe.contracts.cases.RecordAction;
import org.liuhe.contracts.cases.ReferCaseToMediation;
import org.liuhe.contracts.cases.Resolution;
import org.liuhe.contracts.cases.ResolveCase;
import org.liuhe.contracts.cases.ReturnCase;
import org.liuhe.contracts.cases.ReturnReason;
import org.liuhe.contracts.cases.RuleOnCase;
import org.liuhe.contracts.cases.SignForCase;
import org.liuhe.contracts.complaints.AcceptComplaint;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ConsentForm;
import org.liuhe.contracts.complaints.RejectComplaint;
import org.liuhe.contracts.complaints.RejectionReason;
import org.liuhe.contracts.complaints.ReleaseToAccused;
import org.liuhe.contracts.complaints.ReporterShield;
import org.liuhe.contracts.complaints.RequestSupplement;
import org.liuhe.contracts.complaints.SupplementComplaint;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.dossier.DossierView.HelpAsked;
import org.liuhe.contracts.dossier.FindDossier;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.matters.FindMatterGraph;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.contracts.tracking.Stage;
import org.springframework.test.web.servlet.MvcResult;

class DossierPageTest extends PageTest {

    private static final String MINE = "org-lvyuan";

    @BeforeEach
    void inHand() {
        show(Samples.dossier(Stage.IN_PROGRESS, Task.RESOLVE, MINE));
    }

    private void show(DossierView dossier) {
        edge.answer(FindDossier.class, any -> dossier);
    }

    private MvcResult act(int status, String... pairs) {
        String[] hidden = {"complaintId", "cmp-1", "caseId", "case-1", "assignment", "2", "version", "4", "key", "k"};
        return send(
                "/dossier/cmp-1",
                clerk(),
                status,
                Stream.of(hidden, pairs).flatMap(Stream::of).toArray(String[]::new));
    }

    private String acts() {
        return page("/dossier/cmp-1", clerk());
    }

    private static String form(String act) {
        return "name=\"act\" value=\"" + act + "\"";
    }

    @Test
    void tellsWhoDidWhatWhenWhyAndWhatWasDue() {
        assertThat(acts())
                .contains("2026年11月23日 周一 11:20", "退单", "宝俶社区居委会", "不是本单位职责", "电梯维保由物业负责")
                .contains("0571-00000000", "按流程派单", "绿源物业", "因此最迟", "第四十二条", "诉求人", "系统自动", "&lt;script&gt;");
        assertThat(english("/dossier/cmp-1", clerk())).contains("Not our duty", "The system", "assignment no. 2");
    }

    @Test
    void tellsWhoIsAccusedThatItIsShieldedAndWhy() {
        show(shielded(true, false, null));
        assertThat(acts())
                .contains("这件事反映的是您所在的单位")
                .doesNotContain("0571-00000000", "3 幢 2 单元电梯", "电梯停了。", form("release"));
        show(shielded(true, false, "请修好电梯"));
        assertThat(acts()).contains("下面是社区写给您单位看的内容", "请修好电梯");
        assertThat(english("/dossier/cmp-1", clerk())).contains("This matter is about your own organisation");
    }

    @Test
    void tellsOtherStaffWhomItIsAbout() {
        show(shielded(false, false, null));
        assertThat(acts()).contains("这件事针对绿源物业。反映人没有同意让它知道", "3 幢 2 单元电梯").doesNotContain(form("release"));
        show(Samples.shielded(
                Samples.dossier(Stage.IN_PROGRESS, Task.RESOLVE, MINE),
                new ReporterShield(null, "property", true, false, false, null)));
        assertThat(acts()).contains("这件事针对承办单位（这类事往往就是针对它的）。反映人同意让它知道");
    }

    @Test
    void letsTheOfficeWriteWhatTheAccusedMayRead() {
        show(shielded(false, true, "请修好电梯"));
        assertThat(acts()).contains(form("release"), "写给被反映单位看的：", "请修好电梯");
        act(302, "act", "release", "text", "请恢复电梯");
        assertThat(edge.onlySent(ReleaseToAccused.class))
                .isEqualTo(new ReleaseToAccused(new ComplaintId("cmp-1"), "请恢复电梯", 4L));
    }

    private static DossierView shielded(boolean hidden, boolean mayRelease, String released) {
        return Samples.shielded(
                Samples.dossier(Stage.IN_PROGRESS, Task.RESOLVE, MINE),
                new ReporterShield("org-lvyuan", null, false, hidden, mayRelease, released));
    }

    @Test
    void offersToSignAndToReturnToWhoMustSign() {
        show(Samples.dossier(Stage.ASSIGNED, Task.SIGN, MINE));
        assertThat(acts())
                .contains(form("sign"), form("return"), form("comment"))
                .doesNotContain(form("resolve"), form("record"), form("rule"), form("accept"));
    }

    @Test
    void offersToResolveToWhoHasSigned() {
        assertThat(acts())
                .contains(form("resolve"), form("record"), form("return"), "可以在 2026年11月25日 周三 24:00 前退单一次")
                .doesNotContain(form("sign"));
    }

    @Test
    void doesNotOfferToReturnWhatCannotBeReturned() {
        show(Samples.dossier(Stage.IN_PROGRESS, Task.RESOLVE, MINE, Samples.at("2026-11-24T00:00"), false));
        assertThat(acts()).doesNotContain(form("return"));
        show(Samples.dossier(Stage.IN_PROGRESS, Task.RESOLVE, MINE, null, false));
        assertThat(acts()).doesNotContain(form("return"));
        show(Samples.dossier(Stage.IN_PROGRESS, Task.RESOLVE, MINE, Samples.at("2026-11-26T00:00"), true));
        assertThat(acts()).contains("裁定负责").doesNotContain(form("return"));
    }

    @Test
    void offersIntakeToTheOfficeThatDecides() {
        show(Samples.dossier(Stage.FILED, Task.INTAKE, MINE));
        assertThat(acts())
                .contains(form("accept"), form("reject"), form("ask"))
                .doesNotContain(form("comment"), form("sign"), "SUPPLEMENT_NOT_GIVEN");
    }

    @Test
    void tellsForWhomItWasTakenDownAndLetsThatOfficePassOnWhatTheyAdd() {
        DossierView.TakenDown down =
                new DossierView.TakenDown("周玉兰", MINE, ConsentForm.SIGNED, LocalDate.parse("2026-11-23"));
        show(Samples.takenDown(Samples.dossier(Stage.SUPPLEMENT_ASKED, null, null), down));
        assertThat(acts()).contains("周玉兰", "书面同意", "2026年11月23日", form("supplement"));
        act(302, "act", "supplement", "text", "2 号");
        assertThat(edge.onlySent(SupplementComplaint.class).text()).isEqualTo("2 号");
        show(Samples.takenDown(
                Samples.dossier(Stage.SUPPLEMENT_ASKED, null, null),
                new DossierView.TakenDown(null, "org-baochu", ConsentForm.ORAL, LocalDate.parse("2026-11-23"))));
        assertThat(acts()).contains("宝俶社区居委会").doesNotContain("当事人", form("supplement"));
    }

    @Test
    void offersTheRulingToTheBackstopWithTheOrganisationsOfTheAreaFirst() {
        show(Samples.dossier(Stage.RULING, Task.RULE, MINE));
        String page = acts();
        assertThat(page).contains(form("rule")).doesNotContain(form("return"));
        assertThat(page.indexOf("北山街道办事处")).isLessThan(page.indexOf("远方单位"));
    }

    @Test
    void offersAGapToTheOperatorOnly() {
        show(Samples.dossier(Stage.ACCEPTED, Task.GAP, null));
        assertThat(page("/dossier/cmp-1", as("boss", "operator"))).contains(form("rule"));
        assertThat(acts()).doesNotContain(form("rule"));
    }

    @Test
    void offersNothingButARemarkToWhoDoesNotHoldIt() {
        show(Samples.dossier(Stage.IN_PROGRESS, Task.RESOLVE, "org-baochu"));
        assertThat(acts()).contains(form("comment")).doesNotContain(form("resolve"), form("return"));
    }

    @Test
    void offersNothingWhereItHasEnded() {
        show(Samples.dossier(Stage.CONFIRMED_RESOLVED, null, null));
        assertThat(acts()).doesNotContain("name=\"act\"");
    }

    @Test
    void signs() {
        MvcResult result = act(302, "act", "sign");
        assertThat(edge.onlySent(SignForCase.class).assignment()).isEqualTo(2);
        assertThat(edge.onlySent(SignForCase.class).expectedVersion()).isEqualTo(4L);
        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/dossier/cmp-1?after=case-1@7");
        assertThat(result.getFlashMap().get("done")).isEqualTo("sign");
    }

    @Test
    void recordsTheSameActionOnce() {
        act(302, "act", "record", "text", "已报修");
        act(302, "act", "record", "text", "已报修");
        assertThat(edge.sent()).hasOnlyElementsOfType(RecordAction.class);
        assertThat(edge.sent().get(0)).isEqualTo(edge.sent().get(1));
    }

    @Test
    void returnsWithAReason() {
        act(302, "act", "return", "reason", "NOT_OUR_AREA", "explanation", "不在本小区");
        assertThat(edge.onlySent(ReturnCase.class).reason()).isEqualTo(ReturnReason.NOT_OUR_AREA);
    }

    @Test
    void asksForTheReasonOfAReturn() {
        assertThat(text(act(422, "act", "return", "asks", "reason", "explanation", "不在本小区")))
                .contains("href=\"#return-reason\"", "不在本小区</textarea>", "lh-act\" open");
        assertThat(edge.sent()).isEmpty();
    }

    @Test
    void resolvesWithAReplyAndMaybeAPublicSummary() {
        act(302, "act", "resolve", "resolution", "DONE", "reply", "修好了", "publicSummary", "");
        assertThat(edge.onlySent(ResolveCase.class)).satisfies(sent -> {
            assertThat(sent.resolution()).isEqualTo(Resolution.DONE);
            assertThat(sent.reply()).isEqualTo("修好了");
            assertThat(sent.publicSummary()).isNull();
        });
    }

    @Test
    void saysThatASummaryIsForEverybody() {
        edge.refuse(CommonRule.TEXT_PERSONAL, "publicSummary");
        assertThat(text(act(422, "act", "resolve", "resolution", "DONE", "reply", "好", "publicSummary", "13800138000")))
                .contains("href=\"#resolve-publicSummary\"", "请不要写电话");
    }

    @Test
    void rules() {
        act(302, "act", "rule", "organisation", "org-lvyuan", "reasons", "合同约定");
        assertThat(edge.onlySent(RuleOnCase.class).organisation()).hasToString("org-lvyuan");
    }

    @Test
    void asksWhomTheRulingNames() {
        show(Samples.dossier(Stage.RULING, Task.RULE, MINE));
        assertThat(text(act(422, "act", "rule", "organisation", "", "reasons", "合同约定")))
                .contains("href=\"#rule-organisation\"");
    }

    @Test
    void comments() {
        act(302, "act", "comment", "text", "已电话联系");
        assertThat(edge.onlySent(CommentOnCase.class).text()).isEqualTo("已电话联系");
    }

    @Test
    void decidesOnAcceptance() {
        MvcResult accepted = act(302, "act", "accept");
        assertThat(edge.onlySent(AcceptComplaint.class).complaintId()).hasToString("cmp-1");
        assertThat(accepted.getResponse().getRedirectedUrl()).endsWith("?after=cmp-1@7");
        edge.reset();
        act(302, "act", "reject", "reason", "OTHER_ROUTE", "explanation", "请走仲裁");
        assertThat(edge.onlySent(RejectComplaint.class).reason()).isEqualTo(RejectionReason.OTHER_ROUTE);
        edge.reset();
        act(302, "act", "ask", "question", "哪一台？");
        assertThat(edge.onlySent(RequestSupplement.class).question()).isEqualTo("哪一台？");
    }

    @Test
    void showsWhatTheRulesRefuse() {
        edge.refuse(CaseRule.ALREADY_RESOLVED, null);
        assertThat(text(act(422, "act", "record", "text", "x"))).contains("已经办结，正在等诉求人确认");
        edge.refuse(CommonRule.STALE, null);
        assertThat(text(act(412, "act", "sign"))).contains("有了新的变化");
        edge.refuse(CaseRule.NOT_THE_HOLDER, null);
        assertThat(text(act(403, "act", "sign"))).contains("现在不由您所在的单位承办");
    }

    @Test
    void refusesAFormThatIsNone() {
        act(422, "act", "nonsense");
        send("/dossier/cmp-1", clerk(), 422, "act", "sign", "caseId", "x", "assignment", "2", "version", "4");
        assertThat(edge.sent()).isEmpty();
    }

    @Test
    void showsItAsKnownAtTheEndOfADay() {
        assertThat(page("/dossier/cmp-1?on=2026-11-21", clerk()))
                .contains("以下是截至 2026年11月21日 周六 的记录", "value=\"2026-11-21\"")
                .doesNotContain("name=\"act\"");
        assertThat(edge.lastAsked(FindDossier.class).asKnownAt()).isEqualTo(Samples.at("2026-11-22T00:00"));
    }

    @Test
    void refusesADayThatThereIsNot() {
        assertThat(text(answer(get("/dossier/cmp-1?on=2026-02-30"), 422, clerk())))
                .contains("href=\"#asKnown-on\"", "请写成 2026-11-24 这样的日期");
        answer(get("/dossier/cmp-1?on="), 200, clerk());
    }

    @Test
    void doesNotShowWhatIsNotTheirs() {
        edge.reset();
        answer(get("/dossier/cmp-9"), 404, clerk());
    }

    @Test
    void offersHandOffsAndHelpToWhoHasSigned() {
        assertThat(acts())
                .contains(form("ask-help"), form("refer-to-council"), form("refer-to-mediation"))
                .contains(form("refer-to-enforcement"), "转交人民调解", "name=\"parties.1.name\"")
                .doesNotContain(form("take-back"), form("contribute"), form("appeal-ruling"), form("pass-ruling-up"));
    }

    @Test
    void offersTheAppealToWhomARulingBindsAndToPassItUpToWhoMustRule() {
        show(Samples.dossier(Stage.ASSIGNED, Task.SIGN, MINE, null, true));
        assertThat(acts()).contains(form("appeal-ruling")).doesNotContain(form("pass-ruling-up"));
        show(Samples.dossier(Stage.RULING, Task.RULE, MINE));
        assertThat(acts())
                .contains(form("pass-ruling-up"), form("ask-help"))
                .doesNotContain(form("appeal-ruling"), form("refer-to-council"));
    }

    @Test
    void offersToTakeBackWhatTheHolderWaitsFor() {
        show(Samples.handedOver(MINE, "ref-1", List.of(), List.of()));
        assertThat(acts())
                .contains(form("take-back"), "等待三方联席会议", "name=\"referralId\" value=\"ref-1\"")
                .doesNotContain(form("resolve"), form("return"), form("refer-to-council"));
    }

    @Test
    void offersToAnswerToWhoeverIsAskedToHelp() {
        show(Samples.handedOver(
                "org-baochu", null, List.of(new HelpAsked(3, MINE, Samples.due("2026-11-26"))), List.of()));
        assertThat(acts())
                .contains(form("contribute"), form("decline-help"), "name=\"ask\" value=\"3\"")
                .doesNotContain(form("ask-help"), form("resolve"));
    }

    @Test
    void leadsToTheMattersThatItIsTiedTo() {
        show(Samples.handedOver(MINE, null, List.of(), List.of()));
        edge.answer(FindMatterGraph.class, any -> Samples.graph());
        assertThat(acts())
                .contains("href=\"/matter/cnl-1\"", "事件转交三方联席会议", "结果：三方没有达成一致", "本事项", "不对您开放")
                .doesNotContain("href=\"/dossier/" + Samples.CASE);
    }

    @Test
    void handsOverToMediationWithThoseRowsThatAreFilledIn() {
        act(
                302,
                "act",
                "refer-to-mediation",
                "request",
                "漏水",
                "parties.0.name",
                "王",
                "parties.2.organisation",
                "org-x");
        assertThat(edge.onlySent(ReferCaseToMediation.class))
                .isEqualTo(new ReferCaseToMediation(
                        new CaseId("case-1"),
                        2,
                        "漏水",
                        List.of(new Party("p1", null, null, "王", null), new Party("p2", null, "org-x", null, null)),
                        4L));
    }

    @Test
    void comesBackWithWhatIsMissingInAFormThatIsDrawn() {
        String page = text(act(422, "act", "refer-to-enforcement", "request", "违建", "place", ""));
        assertThat(page).contains("id=\"refer-to-enforcement-place-error\"", "违建</textarea>", "lh-act\" open");
        assertThat(edge.sent()).isEmpty();
    }

    @Test
    void comesBackWithWhatTheRuleSays() {
        edge.refuse(CaseRule.REFERRAL_OPEN, null);
        assertThat(text(act(422, "act", "refer-to-council", "request", "换电梯"))).contains("正在等转交的结果");
    }

    @Test
    void saysWhyOtherThingsAreNotPossible() {
        show(Samples.dossier(Stage.ASSIGNED, Task.SIGN, MINE));
        assertThat(page("/dossier/cmp-1", clerk())).contains("为什么现在不能做别的", "请先签收。");
        show(Samples.dossier(Stage.IN_PROGRESS, Task.RESOLVE, "org-other"));
        assertThat(english("/dossier/cmp-1", clerk()))
                .contains("Why other things are not possible now", "is responsible at present");
        assertThat(page("/dossier/cmp-1?on=2026-11-20", clerk())).doesNotContain("为什么现在不能做别的");
    }
}
