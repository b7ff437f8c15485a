package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.complaints.ListMyComplaints;
import org.liuhe.contracts.privacy.AskErasure;
import org.liuhe.contracts.privacy.ErasureId;
import org.liuhe.contracts.privacy.ErasureState;
import org.liuhe.contracts.privacy.ErasureView;
import org.liuhe.contracts.privacy.FindMyData;
import org.liuhe.contracts.privacy.FindMyErasure;
import org.liuhe.contracts.privacy.FindMyReads;
import org.liuhe.contracts.privacy.KeepingDuty;
import org.liuhe.contracts.privacy.MyData;
import org.liuhe.contracts.privacy.Person;
import org.liuhe.contracts.privacy.PersonalRead;
import org.liuhe.contracts.support.ListMySupport;
import org.liuhe.contracts.support.SupportedMatter;
import org.liuhe.contracts.tracking.Stage;
import org.springframework.test.web.servlet.MvcResult;

class MyDataPageTest extends PageTest {

    private static final String PATH = "/my/data";
    private static final Person LIN = Person.account("subject-lin");
    private static final String ID = ErasureId.of(LIN).value();

    @BeforeEach
    void nothingYet() {
        edge.answer(FindMyReads.class, any -> List.of());
        edge.answer(FindMyErasure.class, any -> Optional.empty());
    }

    @Test
    void saysWhatIsKeptAndThatNobodyLookedAtIt() {
        assertThat(page(PATH, lin())).contains("我们保存了什么", "还没有人看过", "href=\"/my/data/file\"", "删除后无法恢复");
        assertThat(english(PATH, lin())).contains("Nobody but you has looked at it yet", "It cannot be undone");
        edge.answer(ListMyComplaints.class, any -> new Page<>(List.of(), null));
        assertThat(page("/my", lin())).contains("href=\"/my/data\"");
    }

    @Test
    void tellsWhoLookedInWords() {
        edge.answer(
                FindMyReads.class,
                any -> List.of(
                        new PersonalRead(Samples.at("2026-11-24T09:00"), List.of("org-lvyuan"), "FindDossier"),
                        new PersonalRead(Samples.at("2026-11-23T15:00"), List.of(), "FindDispute")));
        assertThat(page(PATH, lin()))
                .contains("2026年11月24日", "09:00", "绿源物业", "全部办理记录", "同一纠纷的另一方", "打开了一件纠纷调解")
                .doesNotContain("FindDossier", "org-lvyuan");
        assertThat(english(PATH, lin())).contains("Lvyuan Property", "Opened all records of a complaint");
    }

    @Test
    void isAFileToTakeAwayThatNoCacheKeeps() {
        edge.answer(FindMyData.class, any -> new MyData("subject-lin", Samples.NOW, List.of(), List.of()));
        List<SupportedMatter> given = List.of(new SupportedMatter(Samples.NOW, Samples.tracking(Stage.IN_PROGRESS)));
        edge.answer(ListMySupport.class, asked -> new Page<>(given, asked.cursor() == null ? "next" : null));
        MvcResult file = answer(get(PATH + "/file"), 200, lin());
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"liuhe-my-data.json\"");
        assertThat(file.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(text(file)).contains("\"subject\":\"subject-lin\"");
        assertThat(text(file)
                        .split(
                                "\"code\":\""
                                        + Samples.tracking(Stage.IN_PROGRESS).code(),
                                -1))
                .as("both pages of it")
                .hasSize(3);
    }

    @Test
    void asksOnlyOnceItIsUnderstood() {
        assertThat(text(send(PATH, lin(), 422)))
                .contains("href=\"#erase-understood\"", "请先确认您已看清", "id=\"erase-understood-error\"");
        assertThat(edge.sent()).isEmpty();

        assertThat(send(PATH, lin(), 302, "understood", "yes").getResponse().getRedirectedUrl())
                .isEqualTo(PATH + "?after=" + ID + "@7");
        assertThat(edge.onlySent(AskErasure.class)).isEqualTo(new AskErasure(new ErasureId(ID), LIN));
        page(PATH + "?after=" + ID + "@7", lin());
        assertThat(edge.lastAsked(FindMyErasure.class).after()).hasToString(ID + "@7");
    }

    @Test
    void tellsTheRefusalWithLawArticleAndTime() {
        stands(
                ErasureState.REFUSED,
                new KeepingDuty("cmp-1", "个人信息保护法", "第十三条第一款第（三）项", null),
                new KeepingDuty("dsp-1", "人民调解法", "第二十七条", Samples.at("2031-11-25T00:00")));
        assertThat(page(PATH, lin()))
                .contains("《个人信息保护法》第十三条第一款第（三）项：事项办结之前须保存。", "《人民调解法》第二十七条：须保存至 2031年11月24日", "24:00")
                .contains("href=\"/my/cmp-1\"", "href=\"/matter/dsp-1\"", "申请删除我的数据");
        assertThat(english(PATH, lin()))
                .contains(
                        "Personal Information Protection Law, article 13(1)(3): it must be kept until the matter is closed.",
                        "24 November 2031");
    }

    @Test
    void offersNothingWhileItIsDecidedAndOnceItIsDone() {
        for (ErasureState state : List.of(ErasureState.ASKED, ErasureState.EXAMINED, ErasureState.ERASED)) {
            stands(state);
            assertThat(page(PATH, lin()))
                    .as(state.name())
                    .contains("<dt>状态</dt>")
                    .doesNotContain("erase-understood");
        }
        assertThat(page(PATH, lin())).contains("退出后不能再登录").doesNotContain("我们保存了什么", "/my/data/file");
    }

    private void stands(ErasureState state, KeepingDuty... duties) {
        Instant at = Samples.NOW;
        edge.answer(
                FindMyErasure.class,
                any -> Optional.of(new ErasureView(ID, LIN.value(), state, null, List.of(duties), null, at, at)));
    }
}
