package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.councils.CouncilStage;
import org.liuhe.contracts.councils.FindCouncil;
import org.liuhe.contracts.councils.FindPublicCouncil;
import org.liuhe.contracts.councils.ListPublicCouncils;
import org.liuhe.contracts.councils.VoteOutcome;
import org.liuhe.contracts.matters.FindMatterGraph;
import org.liuhe.contracts.tracking.FindTracking;
import org.liuhe.contracts.tracking.Stage;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class CouncilPageTest extends PageTest {

    private static final String PAGE = "/matter/" + CouncilSamples.ID;

    @Test
    void saysWhoAnsweredAndHowManyLackForAQuorum() {
        show(CouncilSamples.invited());
        assertThat(page(PAGE, clerk()))
                .contains("充电棚建在哪里？", "须 3 家全部出席才能开会。已有 1 家说会来，还差：北山街道办事处、绿源物业", "&lt;b&gt;外出", "没有答复", "没有开会")
                .contains("已超过 3 天");
        assertThat(english(PAGE, clerk()))
                .contains(
                        "All 3 have to be there. So far 1 say that they will come; lacking: Beishan Street Office, Lv");
    }

    @Test
    void leadsToTheMatterThatItCameFromWhereTheReaderMaySeeIt() {
        show(CouncilSamples.invited());
        assertThat(page(PAGE, clerk())).doesNotContain("/dossier/case-1");
        edge.answer(FindMatterGraph.class, any -> Samples.graph("case-1"));
        assertThat(page(PAGE, clerk())).contains("href=\"/dossier/case-1\"");
    }

    @Test
    void saysOfEachMotionWhoHasNotAgreed() {
        show(CouncilSamples.inSession(null, List.of(CouncilSamples.PROPERTY)));
        assertThat(page(PAGE, clerk()))
                .contains("达到法定人数：3 家全部出席", "须各方一致同意，还差 2 家：宝俶社区居委会、北山街道办事处")
                .contains("宝俶社区居委会：还没有表态", "北山街道办事处：不同意", "绿源物业：同意");
        show(CouncilSamples.inSession("covenant", List.of(CouncilSamples.PROPERTY)));
        assertThat(page(PAGE, clerk())).contains("制定和修改管理规约", "要提交业主表决");
    }

    @Test
    void countsTheOwnersByHeadsAndByAreaBesideTheLawsShare() {
        show(CouncilSamples.voting(599_999, 60, null, null, null));
        assertThat(page(PAGE, clerk()))
                .contains("共 90 位，已有 60 位，至少需要 60 位：已达到", "共 9,000 平方米，已有 5,999.99 平方米，还差 0.01 平方米")
                .contains("2/3 以上（含本数）", "1/2 以上（不含本数）", "参与表决的人数或者面积还没有达到法定比例")
                .contains("d=\"M66.67 0V16\"", "同意的数目要到统计结果时才公布", "至少需要 3,000 平方米")
                .contains("会议纪要须在 2026年11月20日 周五 24:00 前公开", "lh-mark--late");
        assertThat(english(PAGE, clerk()))
                .contains("5,999.99 of 9,000 m²; 0.01 m² lacking", "at least 31 of 60 needed");
        show(CouncilSamples.voting(600_000, 60, 300_001L, 31, VoteOutcome.CARRIED));
        assertThat(english(PAGE, clerk()))
                .contains("Result of the vote: Carried", "3,000.01 of 6,000 m²; at least 3,000.01 m² needed: reached")
                .doesNotContain("secret until");
    }

    @Test
    void showsAnOwnerTheVoteAlone() {
        CouncilSamples council = CouncilSamples.voting(0, 0, null, null, null);
        council.whole = false;
        council.acts = List.of("vote");
        show(council);
        assertThat(page(PAGE, lin())).contains("充电棚建在北门", "业主表决").doesNotContain("充电棚建在哪里", "邀请和出席", "bars.title");
        council.acts = List.of();
        show(council);
        assertThat(page(PAGE, lin())).contains("您已经投过票了。");
    }

    @ParameterizedTest
    @EnumSource(CouncilStage.class)
    void saysWhyOtherActsAreNotOpen(CouncilStage stage) {
        CouncilSamples council = CouncilSamples.invited();
        council.stage = stage;
        show(council);
        for (RequestPostProcessor who : List.of(clerk(), as("wu", "community", CouncilSamples.COMMUNITY)))
            assertThat(page(PAGE, who)).contains("为什么现在不能做别的").doesNotContain("bar.", "board.");
        assertThat(page(PAGE + "?on=2026-11-22", clerk())).doesNotContain("为什么现在不能做别的");
    }

    @Test
    void namesWhoseStepItIsAndWhatComesFirst() {
        show(CouncilSamples.invited());
        assertThat(page(PAGE, clerk())).contains("这一步由宝俶社区居委会办理。", "要等进入“会议进行中”", "要等进入“业主表决中”");
        CouncilSamples council = CouncilSamples.inSession(null, List.of());
        council.motions.clear();
        show(council);
        assertThat(page(PAGE, clerk())).contains("先要有人提出一项三方可以决定的议案。", "只在“已邀请”时可以办。");
    }

    @Test
    void saysInPublicByWhenTheMinutesAreOwed() {
        edge.answer(FindPublicCouncil.class, any -> CouncilSamples.owed("2026-11-20"));
        assertThat(page("/councils/cnl-1")).contains("会议纪要须在 2026年11月20日 周五 24:00 前公开", "超期", "已超过 3 天", "会议纪要公开后");
        edge.answer(FindPublicCouncil.class, any -> CouncilSamples.owed("2026-11-26"));
        assertThat(english("/councils/cnl-1")).contains("2 working days left").doesNotContain("lh-mark--late");
    }

    @Test
    void showsInPublicWhatWasResolvedAndCounted() {
        edge.answer(
                FindPublicCouncil.class,
                any -> CouncilSamples.published(CouncilSamples.vote(600_000, 60, 300_001L, 31, VoteOutcome.CARRIED)));
        assertThat(page("/councils/cnl-1"))
                .contains("&lt;i&gt;三方到会", "逾期公开", "由业主共同决定", "由绿源物业落实", "超期", "结果：表决通过", "3,000.01")
                .doesNotContain("会议纪要公开后");
        edge.answer(FindPublicCouncil.class, any -> CouncilSamples.published(null));
        assertThat(english("/councils/cnl-1"))
                .contains("Agreed by all three", "There was a quorum: all 3 were there.")
                .doesNotContain("owners’ vote");
    }

    /** What is not there yet, as the count of a vote, comes into the one part that is followed. */
    @Test
    void isFollowedWhileSomebodyReads() {
        edge.answer(FindPublicCouncil.class, any -> CouncilSamples.owed("2026-11-26"));
        assertThat(followed())
                .contains("达到法定人数：3 家全部出席", "宝俶社区居委会、北山街道办事处、绿源物业")
                .doesNotContain("业主表决");
        edge.answer(
                FindPublicCouncil.class,
                any -> CouncilSamples.published(CouncilSamples.vote(599_999, 60, null, null, null)));
        assertThat(followed()).contains("共 90 位，已有 60 位，至少需要 60 位：已达到", "还差 0.01 平方米", "&lt;i&gt;三方到会");
    }

    private String followed() {
        String page = page("/councils/cnl-1");
        assertThat(page).contains("data-live=\"/live/council/cnl-1\"").containsOnlyOnce("data-live-part");
        return page.substring(page.indexOf("id=\"council-now\""));
    }

    @Test
    void whatHasNotMetIsNotFound() {
        answer(get("/councils/cnl-2"), 404);
    }

    @Test
    void thePublicMatterLeadsToIt() {
        edge.answer(FindTracking.class, any -> Samples.tracking(Stage.WAITS_FOR_COUNCIL));
        edge.answer(ListPublicCouncils.class, any -> new Page<>(List.of(CouncilSamples.owed("2026-11-20")), null));
        assertThat(page("/track/" + Samples.CODE)).contains("href=\"/councils/cnl-1\"", "已超过 3 天");
        edge.answer(FindTracking.class, any -> Samples.tracking(Stage.ANSWERED));
        assertThat(page("/track/" + Samples.CODE)).doesNotContain("/councils/");
        edge.answer(FindTracking.class, any -> Samples.unlisted(Stage.WAITS_FOR_COUNCIL));
        assertThat(page("/track/" + Samples.CODE)).doesNotContain("/councils/");
    }

    private void show(CouncilSamples council) {
        edge.answer(FindCouncil.class, any -> council.view());
    }
}
