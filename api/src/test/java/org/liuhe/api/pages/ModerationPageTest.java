package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.moderation.FindModeration;
import org.liuhe.contracts.moderation.KnownName;
import org.liuhe.contracts.moderation.ListModeration;
import org.liuhe.contracts.moderation.ModerationItem;
import org.liuhe.contracts.moderation.PublicationRule;
import org.liuhe.contracts.moderation.PublicationState;
import org.liuhe.contracts.moderation.PublishText;
import org.liuhe.contracts.moderation.TakeBackText;
import org.liuhe.contracts.moderation.TextRef;
import org.liuhe.contracts.moderation.WithholdText;
import org.liuhe.contracts.moderation.WithholdingReason;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class ModerationPageTest extends PageTest {

    private static final String LIST = "/desk/moderation";
    private static final TextRef TEXT = TextRef.statement(Samples.COMPLAINT);
    private static final String PATH = LIST + "/" + Samples.COMPLAINT + "/statement";
    private static final String ORIGINAL = "王先生停在3幢1201室，打13800138000。<b>";
    private static final String NAME = "0-3";
    private static final String HOUSE = "5-12";
    private static final String MOBILE = "14-25";
    private static final String USUAL = "〔姓名〕停在3幢1201室，打〔手机号〕。<b>";

    @BeforeEach
    void waits() {
        show(item(PublicationState.WAITING, 0, null, null));
    }

    @Test
    void listsWhatWaitsWithItsAge() {
        list(List.of(item(PublicationState.WAITING, 0, null, null)), "c2");
        assertThat(page(LIST, worker()))
                .contains("公开审核", "诉求内容", "王先生", "已有 2 天", PATH, "state=WAITING&amp;cursor=c2")
                .doesNotContain("<b>");
        assertThat(edge.lastAsked(ListModeration.class).state()).isEqualTo(PublicationState.WAITING);
        assertThat(english(LIST + "?state=WITHHELD", worker())).contains("2 days ago");
        assertThat(edge.lastAsked(ListModeration.class).state()).isEqualTo(PublicationState.WITHHELD);
        answer(get(LIST + "?state=LOST"), 404, worker());
    }

    @Test
    void saysThatNothingWaits() {
        list(List.of(), null);
        assertThat(page(LIST, worker())).contains("没有等待审核的文字");
        assertThat(page(LIST + "?state=WITHHELD", worker())).contains("这一类没有文字或照片");
    }

    @Test
    void isInTheMenuOfThoseWhoModerate() {
        list(List.of(), null);
        assertThat(page(LIST, worker())).contains("<a href=\"" + LIST + "\" aria-current=\"page\"");
        assertThat(page("/track", as("li", "petitions", "org-petitions"))).contains(LIST);
        assertThat(page("/track", clerk())).doesNotContain(LIST);
        answer(get(LIST), 302, clerk());
        answer(get(LIST), 302, lin());
    }

    @Test
    void marksWhatWasFoundAndLeavesTheUsualOut() {
        String page = page(PATH, worker());
        assertThat(page)
                .contains(
                        "<mark class=\"lh-found\">王先生</mark>停在<mark class=\"lh-found\">3幢1201室</mark>，打",
                        "姓名：王先生",
                        "门牌：3幢1201室",
                        "手机号：13800138000",
                        ">" + USUAL.replace("<", "&lt;").replace(">", "&gt;") + "</textarea>")
                .doesNotContain("<b>");
        assertThat(ticked(page)).containsExactly(NAME, MOBILE);
    }

    @Test
    void saysWhereNothingWasFound() {
        show(with("电梯停了"));
        assertThat(page(PATH, worker())).contains("没有发现电话").doesNotContain("按勾选重新生成");
    }

    @Test
    void makesTheVersionAnewFromTheBoxesAndSendsNothing() {
        String page = text(send(PATH, worker(), 200, "act", "apply", "version", "0", "take", NAME, "take", HOUSE));
        assertThat(page).contains(">〔姓名〕停在〔门牌〕，打13800138000。");
        assertThat(ticked(page)).containsExactly(NAME, HOUSE);
        assertThat(page).contains("name=\"applied\"");
        assertThat(edge.sent()).isEmpty();
        assertThat(text(send(PATH, worker(), 200, "act", "apply", "version", "0")))
                .contains(">王先生停在3幢");
    }

    @Test
    void publishesWhatWasEdited() {
        send(
                PATH,
                worker(),
                302,
                "act",
                "publish",
                "version",
                "0",
                "take",
                MOBILE,
                "applied",
                MOBILE,
                "publishedText",
                "有车停错\r\n地方",
                "reason",
                "隐去联系方式");
        assertThat(edge.onlySent(PublishText.class))
                .isEqualTo(new PublishText(TEXT, "有车停错\n地方", true, "隐去联系方式", false, 0));
    }

    @Test
    void publishesNothingWhileTheBoxesSayOtherwise() {
        String page = text(send(
                PATH,
                worker(),
                422,
                "act",
                "publish",
                "version",
                "0",
                "take",
                NAME,
                "take",
                HOUSE,
                "applied",
                NAME,
                "publishedText",
                "我的修改",
                "reason",
                "隐去"));
        assertThat(page).contains("勾选有变动", "href=\"#publish-take\"", ">我的修改</textarea>", "applied\" value=\"" + NAME);
        assertThat(ticked(page)).containsExactly(NAME, HOUSE);
        assertThat(edge.sent()).isEmpty();
    }

    @Test
    void comesBackWithWhatIsWrong() {
        edge.refuse(PublicationRule.PERSONAL_LEFT, "publishedText");
        String page = text(send(
                PATH,
                worker(),
                422,
                "act",
                "publish",
                "version",
                "0",
                "applied",
                "",
                "publishedText",
                "打13800138000",
                "leavesFound",
                "true"));
        assertThat(page)
                .contains("公开版本里还有电话", "id=\"publish-publishedText-error\"", ">打13800138000</textarea>")
                .containsPattern("name=\"leavesFound\"[^>]*checked");
        assertThat(edge.onlySent(PublishText.class).leavesFound()).isTrue();
        edge.refuse(CommonRule.TEXT_BLANK, "reason");
        assertThat(text(send(
                        PATH, worker(), 422, "act", "publish", "version", "0", "publishedText", "改", "reason", "")))
                .contains("id=\"publish-reason-error\"");
    }

    @Test
    void withholdsAndTakesBack() {
        send(PATH, worker(), 302, "act", "withhold", "version", "0", "reason", "INSULT", "words", "谩骂");
        assertThat(edge.onlySent(WithholdText.class))
                .isEqualTo(new WithholdText(TEXT, WithholdingReason.INSULT, "谩骂", 0));
        edge.sent().clear();
        send(PATH, worker(), 302, "act", "take-back", "version", "1", "words", "仍可认出");
        assertThat(edge.onlySent(TakeBackText.class)).isEqualTo(new TakeBackText(TEXT, "仍可认出", 1));
        edge.refuse(CommonRule.TEXT_BLANK, "words");
        assertThat(text(send(PATH, worker(), 422, "act", "withhold", "version", "0", "asks", "reason", "words", "")))
                .contains("id=\"withhold-words-error\"", USUAL.substring(0, 12));
        send(PATH, worker(), 422, "act", "dance", "version", "0");
    }

    @Test
    void showsTheDifferenceAndStartsFromWhatIsPublished() {
        show(item(PublicationState.PUBLISHED, 1, "〔姓名〕停在3幢1201室，打13800138000。<b>", "隐去姓名"));
        String page = page(PATH, worker());
        assertThat(page)
                .contains("<del>王先生</del><ins>〔姓名〕</ins>停在", "隐去姓名", "撤回公开", "更换公开版本")
                .doesNotContain("name=\"act\" value=\"withhold\"");
        assertThat(ticked(page)).containsExactly(NAME);
    }

    @Test
    void isUnknownToOthers() {
        edge.reset();
        answer(get(PATH), 404, worker());
    }

    private void show(ModerationItem item) {
        edge.answer(FindModeration.class, any -> item);
    }

    private void list(List<ModerationItem> items, String next) {
        edge.answer(ListModeration.class, any -> new Page<>(items, next));
    }

    private static List<String> ticked(String page) {
        return java.util.regex.Pattern.compile("<input[^>]*name=\"take\" value=\"([0-9-]+)\"([^>]*)>")
                .matcher(page)
                .results()
                .filter(box -> box.group(2).contains("checked"))
                .map(box -> box.group(1))
                .toList();
    }

    private static RequestPostProcessor worker() {
        return as("wang", "community", "org-baochu");
    }

    private static ModerationItem with(String original) {
        return item(PublicationState.WAITING, 0, original, null, null);
    }

    private static ModerationItem item(PublicationState state, long version, String published, String words) {
        return item(state, version, ORIGINAL, published, words);
    }

    private static ModerationItem item(
            PublicationState state, long version, String original, String published, String words) {
        return new ModerationItem(
                Samples.COMPLAINT,
                MatterKind.COMPLAINT,
                TextRef.STATEMENT,
                Samples.CODE,
                "lift-broken",
                Samples.ESTATE,
                state,
                version,
                Samples.NOW.minus(Duration.ofDays(2)),
                original,
                List.of(new KnownName("王先生")),
                published,
                published != null,
                null,
                words,
                version == 0 ? null : "org-lvyuan",
                version == 0 ? null : Samples.NOW);
    }
}
