package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.support.FindSupport;
import org.liuhe.contracts.tracking.FindTracking;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.Together;

class TrackPageTest extends PageTest {

    @ParameterizedTest
    @EnumSource(Stage.class)
    void showsEveryStageInBothLanguages(Stage stage) {
        edge.answer(FindTracking.class, any -> Samples.tracking(stage));
        assertThat(page("/track/" + Samples.CODE)).contains(Samples.CODE).doesNotContain("Stage.");
        assertThat(english("/track/" + Samples.CODE)).contains(Samples.CODE).doesNotContain("Stage.");
    }

    @Test
    void saysWhoseTurnItIsAndByWhen() {
        edge.answer(FindTracking.class, any -> Samples.tracking(Stage.ASSIGNED));
        assertThat(page("/track/" + Samples.CODE))
                .contains("绿源物业", "2026年11月26日 周四 24:00", "还有 2 个工作日", "第四十二条", "周末")
                .doesNotContain("lh-mark--late");
        assertThat(english("/track/" + Samples.CODE))
                .contains("Lvyuan Property", "Thu 26 November 2026, 24:00", "2 working days left", "weekend");
    }

    @Test
    void marksWhatIsOverdue() {
        edge.answer(FindTracking.class, any -> Samples.tracking(Stage.ASSIGNED, Samples.due("2026-11-20"), true));
        assertThat(page("/track/" + Samples.CODE)).contains("超期", "已超过 3 天");
    }

    @Test
    void marksWhatIsProvisional() {
        DueDate provisional = Samples.due("2027-01-05", DueDate.Unit.WORKING_DAYS, true);
        edge.answer(FindTracking.class, any -> Samples.tracking(Stage.ASSIGNED, provisional, false));
        assertThat(page("/track/" + Samples.CODE)).contains("lh-mark--provisional", "放假安排还没有公布");
    }

    @Test
    void keepsConfirmedAndMerelyClosedApart() {
        edge.answer(FindTracking.class, any -> Samples.tracking(Stage.CONFIRMED_RESOLVED));
        String confirmed = page("/track/" + Samples.CODE);
        edge.answer(FindTracking.class, any -> Samples.tracking(Stage.CLOSED_NOT_CONFIRMED));
        String closed = page("/track/" + Samples.CODE);
        assertThat(confirmed).contains("诉求人确认：事情办好了", "评分：5 分").doesNotContain("未经确认");
        assertThat(closed).contains("这不等于确认办好").doesNotContain("事情办好了");
    }

    @Test
    void showsHowItIsSupportedAndWhoOwesAnAnswer() {
        edge.answer(FindTracking.class, any -> Samples.tracking(Stage.IN_PROGRESS));
        edge.answer(FindSupport.class, any -> Samples.support("12", false, false, Samples.owed("org-lvyuan", null)));
        assertThat(page("/track/" + Samples.CODE))
                .contains("12 人附议", "满 50 人附议", "应当答复附议人的单位", "2026年11月27日", "登录后附议", "/support.csv", "&lt;5")
                .doesNotContain("value=\"support\"", "这些公开的事项");
        assertThat(english("/track/" + Samples.CODE)).contains("12 people support it", "tier 2 above");
        edge.answer(FindSupport.class, any -> Samples.support("12", false, true, Samples.owed("org-lvyuan", "周五换绳")));
        assertThat(page("/track/" + Samples.CODE, lin()))
                .contains("value=\"support\"", "公开答复附议人", "周五换绳")
                .doesNotContain("登录后附议", "应当答复附议人的单位");
    }

    @Test
    void saysWithWhatItIsHandledTogether() {
        edge.answer(FindSupport.class, any -> Samples.support("12", false, false));
        edge.answer(
                FindTracking.class, any -> Samples.tracking(Stage.IN_PROGRESS).with(new Together(false, "ABC", 1)));
        assertThat(page("/track/" + Samples.CODE))
                .contains("合并办理的主件：", "/track/ABC")
                .doesNotContain("另有");
        edge.answer(
                FindTracking.class, any -> Samples.tracking(Stage.IN_PROGRESS).with(new Together(true, null, 3)));
        assertThat(page("/track/" + Samples.CODE)).contains("另有 3 件公开的诉求与本件合并办理");
        assertThat(english("/track/" + Samples.CODE)).contains("Other public complaints that are handled together");
    }

    @Test
    void whatIsNotPublicHasNoSupport() {
        edge.answer(FindTracking.class, any -> Samples.unlisted(Stage.IN_PROGRESS));
        assertThat(page("/track/" + Samples.CODE)).doesNotContain("附议");
        assertThat(edge.timesAsked(FindSupport.class)).isZero();
    }

    @Test
    void waitsForTheWriteThatLedHere() {
        edge.answer(FindTracking.class, any -> Samples.tracking(Stage.FILED));
        page("/track/" + Samples.CODE + "?after=cmp-1@4");
        assertThat(edge.lastAsked(FindTracking.class).after()).hasToString("cmp-1@4");
    }
}
