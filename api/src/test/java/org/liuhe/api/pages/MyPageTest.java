package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.complaints.CommentOnComplaint;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.ConfirmComplaint;
import org.liuhe.contracts.complaints.ConsentToBeKnown;
import org.liuhe.contracts.complaints.ContestComplaint;
import org.liuhe.contracts.complaints.FindComplaint;
import org.liuhe.contracts.complaints.ListMyComplaints;
import org.liuhe.contracts.complaints.SupplementComplaint;
import org.liuhe.contracts.complaints.WithdrawComplaint;
import org.liuhe.contracts.complaints.WithdrawConsentToBeKnown;
import org.liuhe.contracts.support.ListMySupport;
import org.liuhe.contracts.support.SupportedMatter;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.Together;
import org.springframework.test.web.servlet.MvcResult;

class MyPageTest extends PageTest {

    private void at(Stage stage) {
        edge.answer(FindComplaint.class, any -> Samples.mine(stage));
    }

    @Test
    void listsMyMattersAndSaysWhereItIsMyTurn() {
        edge.answer(
                ListMyComplaints.class,
                any -> new Page<>(List.of(Samples.mine(Stage.ANSWERED), Samples.mine(Stage.IN_PROGRESS)), "n"));
        assertThat(page("/my", lin())).contains("轮到您了", "轮到：绿源物业", "/my/cmp-1", "/my?cursor=n");
        assertThat(english("/my?cursor=n", lin())).contains("It is your turn", "Back to the first page");
        assertThat(edge.lastAsked(ListMyComplaints.class).cursor()).isEqualTo("n");
    }

    @Test
    void listsWhatISupport() {
        edge.answer(ListMyComplaints.class, any -> new Page<>(List.of(), null));
        assertThat(page("/my", lin())).doesNotContain("我附议的");
        SupportedMatter given = new SupportedMatter(Samples.NOW, Samples.tracking(Stage.IN_PROGRESS));
        edge.answer(ListMySupport.class, any -> new Page<>(List.of(given), "s"));
        assertThat(page("/my", lin())).contains("我附议的", "/support/" + Samples.CODE, "/my?supported=s");
        assertThat(english("/my?supported=s", lin())).contains("What I support");
        assertThat(edge.lastAsked(ListMySupport.class).cursor()).isEqualTo("s");
    }

    @Test
    void saysThatIHaveFiledNothing() {
        edge.answer(ListMyComplaints.class, any -> new Page<>(List.of(), null));
        assertThat(page("/my", lin())).contains("您还没有提交过诉求");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void showsEveryStageInBothLanguages(Stage stage) {
        at(stage);
        assertThat(page("/my/cmp-1", lin())).contains("3 幢 2 单元电梯", "&lt;script&gt;");
        assertThat(english("/my/cmp-1", lin())).contains("Broken lift");
    }

    @Test
    void tellsThatItIsHandledTogetherAndNotWhoTheOthersAre() {
        edge.answer(FindComplaint.class, any -> Samples.mine(new Together(false, null, 2)));
        assertThat(page("/my/cmp-1", lin()))
                .contains("另外 2 件反映同一问题的诉求合并办理", "是否确认、是否有异议，仍由您自己决定", "互不可见")
                .doesNotContain("合并办理的主件");
        edge.answer(FindComplaint.class, any -> Samples.mine(new Together(true, null, 2)));
        assertThat(page("/my/cmp-1", lin())).contains("另有 2 件反映同一问题的诉求与您的诉求合并办理");
        assertThat(english("/my/cmp-1", lin())).contains("Handled together");
    }

    @Test
    void offersOnlyWhatTheStageAllows() {
        at(Stage.ANSWERED);
        assertThat(page("/my/cmp-1", lin())).contains("value=\"confirm\"", "value=\"contest\"", "更换曳引机轴承", ">您</dd>");
        at(Stage.SUPPLEMENT_ASKED);
        assertThat(page("/my/cmp-1", lin()))
                .contains("value=\"supplement\"", "设备编号")
                .doesNotContain("value=\"confirm\"");
        at(Stage.IN_PROGRESS);
        assertThat(page("/my/cmp-1", lin()))
                .contains("value=\"comment\"", "/my/cmp-1/withdrawal")
                .doesNotContain("value=\"confirm\"", "value=\"supplement\"");
        at(Stage.WITHDRAWN);
        assertThat(page("/my/cmp-1", lin())).doesNotContain("value=\"comment\"", "/withdrawal\"");
        at(Stage.REJECTED);
        assertThat(page("/my/cmp-1", lin())).contains("法院正在审理", "应当通过法院");
    }

    @Test
    void doesNotOfferToContestTwiceTooOften() {
        edge.answer(FindComplaint.class, any -> Samples.mine(Stage.ANSWERED, false));
        assertThat(page("/my/cmp-1", lin())).contains("提出异议的次数已经用完").doesNotContain("value=\"contest\"");
    }

    @Test
    void confirmsWithARating() {
        MvcResult result = send("/my/cmp-1", lin(), 302, "act", "confirm", "version", "3", "rating", "4", "remark", "");
        assertThat(edge.onlySent(ConfirmComplaint.class)).satisfies(sent -> {
            assertThat(sent.rating()).isEqualTo(4);
            assertThat(sent.remark()).isNull();
            assertThat(sent.expectedVersion()).isEqualTo(3L);
        });
        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/my/cmp-1?after=cmp-1@7");
        assertThat(result.getFlashMap().get("done")).isEqualTo("confirm");
    }

    @Test
    void thanksAfterwards() {
        at(Stage.CONFIRMED_RESOLVED);
        assertThat(text(answer(get("/my/cmp-1?after=cmp-1@7").flashAttr("done", "confirm"), 200, lin())))
                .contains("谢谢。这件事已确认办结");
        assertThat(edge.lastAsked(FindComplaint.class).after()).hasToString("cmp-1@7");
    }

    @Test
    void asksForTheRatingWhereItIsMissing() {
        at(Stage.ANSWERED);
        String text =
                text(send("/my/cmp-1", lin(), 422, "act", "confirm", "version", "3", "rating", "", "remark", "谢谢"));
        assertThat(text).contains("href=\"#confirm-rating\"", "评分请在 1 到 5 之间选择", "谢谢</textarea>");
        assertThat(edge.sent()).isEmpty();
    }

    @Test
    void contestsWithAReason() {
        send("/my/cmp-1", lin(), 302, "act", "contest", "version", "3", "reason", "还是不动");
        assertThat(edge.onlySent(ContestComplaint.class).reason()).isEqualTo("还是不动");
    }

    @Test
    void opensTheFormThatWasRefused() {
        at(Stage.ANSWERED);
        edge.refuse(CommonRule.TEXT_BLANK, "reason");
        assertThat(text(send("/my/cmp-1", lin(), 422, "act", "contest", "version", "3", "reason", " ")))
                .contains("href=\"#contest-reason\"", "<details class=\"govuk-details\" open");
    }

    @Test
    void supplements() {
        send("/my/cmp-1", lin(), 302, "act", "supplement", "version", "3", "text", "编号 12");
        assertThat(edge.onlySent(SupplementComplaint.class).text()).isEqualTo("编号 12");
    }

    @Test
    void commentsTheSameOnceHoweverOftenItIsSent() {
        for (int i = 0; i < 2; i++) send("/my/cmp-1", lin(), 302, "act", "comment", "key", "k", "text", "还没来");
        assertThat(edge.sent()).hasSize(2).hasOnlyElementsOfType(CommentOnComplaint.class);
        assertThat(edge.sent().get(0)).isEqualTo(edge.sent().get(1));
    }

    @Test
    void agreesToBeKnownAndTakesItBack() {
        edge.answer(FindComplaint.class, any -> Samples.shielded(false, "请修好电梯"));
        assertThat(page("/my/cmp-1", lin()))
                .contains("对方能不能知道您是谁", "绿源物业", "请修好电梯", "value=\"be-known\"")
                .doesNotContain("value=\"stay-unknown\"");
        send("/my/cmp-1", lin(), 302, "act", "be-known", "version", "3");
        assertThat(edge.onlySent(ConsentToBeKnown.class).expectedVersion()).isEqualTo(3L);
        edge.reset();
        edge.answer(FindComplaint.class, any -> Samples.shielded(true, null));
        assertThat(english("/my/cmp-1", lin()))
                .contains("May the other side know who you are?", "value=\"stay-unknown\"");
        send("/my/cmp-1", lin(), 302, "act", "stay-unknown", "version", "3");
        assertThat(edge.onlySent(WithdrawConsentToBeKnown.class).expectedVersion())
                .isEqualTo(3L);
    }

    @Test
    void saysNothingOfASideWhereTheMatterIsAboutNobody() {
        at(Stage.IN_PROGRESS);
        assertThat(page("/my/cmp-1", lin())).doesNotContain("shield-title", "be-known");
    }

    @Test
    void withdrawsOnlyAfterAsking() {
        at(Stage.IN_PROGRESS);
        assertThat(page("/my/cmp-1/withdrawal", lin())).contains("确定要撤回吗", "value=\"withdraw\"");
        send("/my/cmp-1/withdrawal", lin(), 302, "act", "withdraw", "version", "3");
        assertThat(edge.onlySent(WithdrawComplaint.class).expectedVersion()).isEqualTo(3L);
    }

    @Test
    void showsWhatHasChangedSince() {
        at(Stage.IN_PROGRESS);
        edge.refuse(CommonRule.STALE, null);
        assertThat(text(send("/my/cmp-1", lin(), 412, "act", "confirm", "version", "2", "rating", "5", "remark", "")))
                .contains("这件事有了新的变化", "办理中");
    }

    @Test
    void saysWhereTheMatterHasEnded() {
        at(Stage.WITHDRAWN);
        edge.refuse(ComplaintRule.ENDED, null);
        assertThat(text(send("/my/cmp-1", lin(), 422, "act", "comment", "key", "k", "text", "x")))
                .contains("这件诉求已经结束");
    }

    @Test
    void doesNotShowSomebodyElsesMatter() {
        assertThat(text(answer(get("/my/cmp-2"), 404, lin()))).contains("没有找到");
        assertThat(text(answer(get("/my/nonsense"), 422, lin()))).contains("编号格式不对");
    }

    @Test
    void refusesAFormThatIsNone() {
        at(Stage.ANSWERED);
        send("/my/cmp-1", lin(), 422, "act", "nonsense");
        send("/my/cmp-1", lin(), 422, "act", "confirm", "version", "x", "rating", "5");
        assertThat(edge.sent()).isEmpty();
    }
}
