package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuhe.contracts.disputes.ConfirmObligation;
import org.liuhe.contracts.disputes.Confirmation;
import org.liuhe.contracts.disputes.DisputeStage;
import org.liuhe.contracts.disputes.ReportObligationDone;

/** What stands on a dispute's page beyond what every matter's has. */
class MediationDeskTest extends DisputePagesTest {

    private static final String[] EFFECTIVE = {"report-done", "confirm-done", "report-breach", "ask-confirmation"};

    @ParameterizedTest
    @EnumSource(DisputeStage.class)
    void showsHowFarItHasComeAtEveryStage(DisputeStage stage) {
        dispute = new Sample(stage).mediator();
        assertThat(page(HERE, zhou())).containsOnlyOnce("aria-current=\"step\"");
        english(HERE, zhou());
    }

    @Test
    void showsWhoConsentedWhomTheyChoseAndThatAnotherIsAskedFor() {
        dispute = new Sample(DisputeStage.MEDIATING).recusalAsked().mediator();
        assertThat(page(HERE, zhou()))
                .contains("林&lt;i&gt;女士", "已同意", "周调解员", "没有选择", "有人申请回避")
                .doesNotContain("林<i>");
    }

    @Test
    void marksAConfidenceAndSaysWhoKnowsOfIt() {
        assertThat(page(HERE, zhou())).contains("最低三千元", "保密", "只有林&lt;i&gt;女士和当时听取的调解员能看到");
        dispute = new Sample(DisputeStage.MEDIATING).seenBy("p1");
        assertThat(page(HERE, lin())).contains("只有您这一方和当时听取的调解员能看到");
    }

    @Test
    void offersTheAgreementToTheMediatorAlone() {
        assertThat(page(HERE, zhou()))
                .contains("href=\"/matter/dsp-1/agreement\"")
                .doesNotContain("value=\"record-agreement\"");
        dispute = new Sample(DisputeStage.MEDIATING).acts("propose").seenBy("p1");
        assertThat(page(HERE, lin())).doesNotContain("/agreement\"");
        dispute = new Sample(DisputeStage.MEDIATING).acts("record-agreement").mediator();
        assertThat(page(HERE + "?on=2026-11-24", zhou())).doesNotContain("/agreement\"");
    }

    @Test
    void saysInWordsWhatIsLackingForEffect() {
        dispute = new Sample(DisputeStage.SIGNING).signed(true, false, false).mediator();
        assertThat(page(HERE, zhou()))
                .contains("尚未生效，还缺：", "王先生签名、调解员签名、调解委员会盖章")
                .doesNotContain("女士签名");
        dispute = new Sample(DisputeStage.SIGNING).signed(true, true, true).mediator();
        assertThat(page(HERE, zhou())).contains("<span class=\"lh-words\">调解委员会盖章</span>");
        assertThat(english(HERE, zhou())).contains("Not in effect; lacking are:", "the seal of the committee");
        dispute =
                new Sample(DisputeStage.EFFECTIVE).effective(Confirmation.NONE).mediator();
        assertThat(page(HERE, zhou())).contains("起生效。").doesNotContain("还缺：");
    }

    @Test
    void anOralOneIsNeitherSignedNorSealed() {
        dispute = new Sample(DisputeStage.EFFECTIVE)
                .oral()
                .effective(Confirmation.NONE)
                .mediator();
        assertThat(page(HERE, zhou())).contains("口头协议自达成之日起生效").doesNotContain("未签名", "已盖章");
    }

    @Test
    void countsDownToTheLastDayOfTheJointApplication() {
        dispute = new Sample(DisputeStage.EFFECTIVE)
                .effective(Confirmation.ASKED_BY_ONE)
                .mediator();
        String shown = page(HERE, zhou());
        assertThat(shown)
                .contains("共同申请的最后一天：", "2026年12月24日", "data-until=\"2026-12-24T16:00:00Z\"", "还有 30 天")
                .contains("请还没有申请的一方在截止日前申请", "期满没有各方的共同申请")
                .containsSubsequence("已申请", "林&lt;i&gt;女士", "未申请", "王先生");
    }

    @ParameterizedTest
    @EnumSource(Confirmation.class)
    void saysWhatFollowsHoweverTheConfirmationStands(Confirmation confirmation) {
        dispute = new Sample(DisputeStage.EFFECTIVE).effective(confirmation).mediator();
        boolean open = confirmation == Confirmation.NONE || confirmation == Confirmation.ASKED_BY_ONE;
        assertThat(page(HERE, zhou()).contains("data-until=")).isEqualTo(open);
        english(HERE, zhou());
    }

    @Test
    void showsWhoOwesWhatByWhenAndHowItStands() {
        dispute = new Sample(DisputeStage.EFFECTIVE)
                .effective(Confirmation.NONE)
                .owing(Sample.pays(true, false, false, true, false))
                .mediator();
        assertThat(page(HERE, zhou()))
                .contains("1. 赔偿损失", "王先生向林&lt;i&gt;女士履行", "人民币 4,000.00 元", "银行转账", "2026年12月20日")
                .contains("待履行", "逾期", "lh-table__row--late");
        dispute = new Sample(DisputeStage.BREACHED)
                .effective(Confirmation.NONE)
                .owing(Sample.pays(true, false, false, false, true))
                .mediator();
        assertThat(page(HERE, zhou())).contains("协议因这一项没有履行而终止");
        dispute = new Sample(DisputeStage.SIGNING)
                .owing(Sample.pays(false, false, false, false, false))
                .mediator();
        assertThat(page(HERE, zhou())).contains("协议生效以后才需要履行", "2026年12月20日");
    }

    @Test
    void offersEachBodyTheGroundsOnWhichItHandsOver() {
        String form = "/open/DISPUTE/hand-over";
        assertThat(page(form, as("wang", "police", "org-police")))
                .contains("公安：民间纠纷", "name=\"ground\" value=\"CIVIL_DISPUTE\"")
                .doesNotContain("法院：");
        assertThat(page(form, as("xu", "court", "org-court")))
                .contains("法院：诉前调解", "法院：委托调解")
                .doesNotContain("公安：");
    }

    @Test
    void letsWhoOwesItSayThatItIsDone() {
        dispute = effective(false).seenBy("p2");
        assertThat(row(page(HERE, lin()))).contains("value=\"report-done\"").doesNotContain("value=\"confirm-done\"");
        edge.sent().clear();
        send(HERE, lin(), 302, "act", "report-done", "version", "4", "key", "k", "obligationId", "o1");
        assertThat(edge.onlySent(ReportObligationDone.class).obligationId()).isEqualTo("o1");
        dispute = effective(true).seenBy("p2");
        assertThat(row(page(HERE, lin()))).contains("已报告履行").doesNotContain("value=\"report-done\"");
    }

    @Test
    void letsTheOtherSideOrTheMediatorConfirmIt() {
        dispute = effective(true).seenBy("p1");
        assertThat(row(page(HERE, lin()))).contains("value=\"confirm-done\"", "name=\"partyId\" value=\"p1\"");
        dispute = effective(true).mediator();
        assertThat(row(page(HERE, zhou()))).contains("value=\"confirm-done\"").doesNotContain("name=\"partyId\"");
        send(HERE, zhou(), 302, "act", "confirm-done", "version", "4", "key", "k", "obligationId", "o1");
        assertThat(edge.onlySent(ConfirmObligation.class).partyId()).isNull();
        dispute = effective(true).seenBy("");
        assertThat(row(page(HERE, zhou()))).doesNotContain("<form");
        dispute = effective(true).mediator();
        assertThat(row(page(HERE + "?on=2026-11-24", zhou()))).doesNotContain("<form");
    }

    private static Sample effective(boolean reported) {
        return new Sample(DisputeStage.EFFECTIVE)
                .acts(EFFECTIVE)
                .effective(Confirmation.NONE)
                .owing(Sample.pays(true, reported, false, false, false));
    }

    private static String row(String page) {
        int from = page.indexOf("id=\"performance\"");
        return page.substring(from, page.indexOf("</section>", from));
    }
}
