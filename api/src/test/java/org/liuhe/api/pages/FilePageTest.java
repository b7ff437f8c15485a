package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.complaints.Answer;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.FileComplaint;
import org.liuhe.contracts.complaints.FindComplaint;
import org.liuhe.contracts.tracking.ListSimilarMatters;
import org.liuhe.contracts.tracking.Stage;
import org.springframework.test.web.servlet.MvcResult;

class FilePageTest extends PageTest {

    private static final String[] GOOD = {
        "key",
        "k-1",
        "category",
        "lift-broken",
        "area",
        Samples.ESTATE,
        "place",
        "3 幢",
        "text",
        "电梯停了",
        "contactPhone",
        ""
    };

    @Test
    void offersCategoriesByPackAndEstatesByCommunity() {
        assertThat(page("/file", lin()))
                .contains("label=\"物业服务\"", "电梯故障", "邻里噪音", "label=\"北山街道 · 宝俶社区\"", "御景苑", "宝俶社区（整个范围）")
                .doesNotContain("value=\"hz/xihu\"");
        assertThat(english("/file", lin()))
                .contains("Property services", "Yujing Garden", "Baochu Community (all of it)");
    }

    @Test
    void eachFormHasAKeyOfItsOwn() {
        assertThat(key(page("/file", lin()))).isNotEqualTo(key(page("/file", lin())));
    }

    @Test
    void filesAndLeadsToTheReceipt() {
        MvcResult result = send("/file", lin(), 302, GOOD);
        ComplaintId id = ComplaintId.forFiling("subject-lin", "k-1");
        FileComplaint sent = edge.onlySent(FileComplaint.class);
        assertThat(sent.complaintId()).isEqualTo(id);
        assertThat(sent.channel()).isEqualTo(Channel.WEB);
        assertThat(sent.language()).isEqualTo("zh-CN");
        assertThat(sent.mayBePublic()).isFalse();
        assertThat(sent.contactPhone()).isNull();
        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/filed/" + id + "?after=" + id + "@7");
    }

    @Test
    void showsPublicMattersThatLookAlikeOnceAndKeepsWhatWasTyped() {
        edge.answer(ListSimilarMatters.class, any -> List.of(Samples.listed(Samples.CODE, Stage.IN_PROGRESS, false)));
        String text = text(send("/file", lin(), 200, GOOD));
        assertThat(text)
                .contains("这些公开的事项和您要提交的很像", "/support/" + Samples.CODE, "仍然提交我的诉求", "name=\"seen\"")
                .doesNotContain("每人附议一次");
        for (int i = 1; i < GOOD.length; i += 2) assertThat(text).contains(GOOD[i]);
        assertThat(edge.sent()).isEmpty();
        assertThat(edge.lastAsked(ListSimilarMatters.class).area()).isEqualTo(Samples.ESTATE);
        send("/file", lin(), 302, with("seen", "yes"));
        edge.onlySent(FileComplaint.class);
    }

    @Test
    void filesAtOnceWhereNothingLooksAlikeOrNobodyKnows() {
        edge.answer(ListSimilarMatters.class, any -> List.of());
        send("/file", lin(), 302, GOOD);
        edge.answer(ListSimilarMatters.class, any -> {
            throw new Refused(EdgeRule.UNAVAILABLE, null);
        });
        send("/file", lin(), 302, GOOD);
        assertThat(edge.sent()).hasSize(2);
    }

    @Test
    void overTheLimitComesBackWithAllThatWasTyped() {
        edge.refuse(EdgeRule.LIMIT_FILINGS, null, 7);
        String text = text(send("/file", lin(), 429, GOOD));
        assertThat(text).contains("请等约 7 分钟");
        for (int i = 1; i < GOOD.length; i += 2) assertThat(text).contains(GOOD[i]);
    }

    @Test
    void agreesToPublicityOnlyWhereTicked() {
        String[] ticked = java.util.Arrays.copyOf(GOOD, GOOD.length + 2);
        ticked[GOOD.length] = "mayBePublic";
        ticked[GOOD.length + 1] = "yes";
        send("/file", lin(), 302, ticked);
        assertThat(edge.onlySent(FileComplaint.class).mayBePublic()).isTrue();
    }

    @Test
    void asksWhomItIsAboutAndWhetherTheyMayKnow() {
        send("/file", lin(), 302, GOOD);
        assertThat(edge.onlySent(FileComplaint.class).accused()).isNull();
        assertThat(edge.onlySent(FileComplaint.class).reporterMayBeKnown()).isFalse();
        edge.reset();
        send("/file", lin(), 302, with("accused", "org-lvyuan"));
        assertThat(edge.onlySent(FileComplaint.class).accused()).hasToString("org-lvyuan");
        assertThat(edge.onlySent(FileComplaint.class).reporterMayBeKnown()).isFalse();
        edge.reset();
        send("/file", lin(), 302, with("accused", "org-lvyuan", "reporterMayBeKnown", "yes"));
        assertThat(edge.onlySent(FileComplaint.class).reporterMayBeKnown()).isTrue();
    }

    @Test
    void offersTheOrganisationsThatServeTheChosenArea() {
        assertThat(page("/file", lin())).contains("不针对单位", "绿源物业", "远方单位");
        assertThat(page("/file?accused=org-lvyuan&area=" + Samples.ESTATE, lin()))
                .contains("value=\"org-lvyuan\" selected")
                .doesNotContain("远方单位");
        assertThat(english("/file?area=" + Samples.ESTATE, lin())).contains("Is it about an organisation?");
    }

    @Test
    void anAddressAgreesToNothingForTheReader() {
        assertThat(page("/file?accused=org-lvyuan&reporterMayBeKnown=yes&mayBePublic=yes&text=abcdef", lin()))
                .doesNotContain("checked=\"checked\"", ">abcdef");
    }

    @Test
    void saysWhereTheCategoryIsAboutTheHandler() {
        assertThat(page("/file?category=manager-conduct", lin())).contains("承办单位也不会知道是谁反映的");
        assertThat(page("/file?category=lift-broken", lin())).doesNotContain("承办单位也不会知道是谁反映的");
    }

    @Test
    void showsARefusalOfTheOrganisationAtItsField() {
        edge.refuse(ComplaintRule.ACCUSED_NOT_SERVING, "accused");
        assertThat(text(send("/file", lin(), 422, with("accused", "org-far"))))
                .contains("href=\"#file-accused\"", "不在这个区域服务");
    }

    private static String[] with(String... more) {
        return Stream.of(GOOD, more).flatMap(Stream::of).toArray(String[]::new);
    }

    @Test
    void asksWhatTheChosenCategoryAsks() {
        assertThat(page("/file", lin())).doesNotContain("answers.");
        assertThat(page("/file?category=neighbour-leak", lin()))
                .contains(
                        "value=\"neighbour-leak\" selected",
                        "和对方谈过吗？",
                        "name=\"answers.talked\"",
                        "厨房",
                        "type=\"date\"")
                .contains("哪两层？ （选填）", "href=\"/open/DISPUTE/apply\"");
        assertThat(english("/file?category=neighbour-leak", lin()))
                .contains("Have you talked?", "Bathroom", "Apply for mediation");
        assertThat(page("/file?category=ufo", lin())).doesNotContain("answers.");
    }

    @Test
    void sendsTheAnswers() {
        send("/file", lin(), 302, leaking("answers.talked", "no", "answers.room", "bath", "answers.ufo", "x"));
        assertThat(edge.onlySent(FileComplaint.class).answers())
                .filteredOn(answer -> !answer.answer().isEmpty())
                .containsExactly(new Answer("talked", "no"), new Answer("room", "bath"));
    }

    @Test
    void comesBackWithTheQuestionThatWasNotAnswered() {
        String text = text(send("/file", lin(), 422, leaking("answers.talked", "no")));
        assertThat(edge.sent()).isEmpty();
        assertThat(text)
                .contains("href=\"#file-answers.room\"", "请回答：漏在哪里？", "value=\"no\" selected")
                .doesNotContain("href=\"#file-answers.talked\"", "href=\"#file-answers.since\"");
    }

    private static String[] leaking(String... answers) {
        String[] form = GOOD.clone();
        form[java.util.List.of(form).indexOf("category") + 1] = "neighbour-leak";
        return Stream.of(form, answers).flatMap(Stream::of).toArray(String[]::new);
    }

    @Test
    void tellsAllThatIsWrongAtOnceAndKeepsWhatWasTyped() {
        String text = text(send(
                "/file",
                lin(),
                422,
                "key",
                "k-1",
                "category",
                "",
                "area",
                "",
                "place",
                " ",
                "text",
                "电梯<b>停了",
                "contactPhone",
                ""));
        assertThat(edge.sent()).isEmpty();
        assertThat(text)
                .contains("<title>有错误：", "href=\"#file-category\"", "href=\"#file-area\"", "href=\"#file-place\"")
                .contains("id=\"file-place-error\"", "aria-describedby=\"file-place-hint file-place-error\"")
                .contains("电梯&lt;b&gt;停了")
                .doesNotContain("href=\"#file-text\"");
        assertThat(key(text)).isEqualTo("k-1");
    }

    @Test
    void refusesATextThatIsTooLong() {
        String[] tooLong = GOOD.clone();
        tooLong[9] = "长".repeat(20_000);
        assertThat(text(send("/file", lin(), 422, tooLong))).contains("href=\"#file-text\"", "最多 4000 个字");
    }

    @Test
    void refusesATextWithControlCharacters() {
        String[] control = GOOD.clone();
        control[9] = "a\u0007b";
        assertThat(text(send("/file", lin(), 422, control))).contains("控制字符");
    }

    @Test
    void showsWhatTheRulesRefuseAtItsField() {
        edge.refuse(ComplaintRule.CATEGORY_UNKNOWN, "category");
        assertThat(text(send("/file", lin(), 422, GOOD))).contains("href=\"#file-category\"", "没有这个事项类别");
        edge.reset();
        edge.refuse(AreaRule.AREA_UNKNOWN, "area");
        assertThat(text(send("/file", lin(), 422, GOOD))).contains("href=\"#file-area\"", "没有这个区域");
    }

    @Test
    void showsARefusalThatBelongsToNoFieldInTheSummary() {
        edge.refuse(ComplaintRule.FILED_DIFFERENTLY, "trackingCode");
        assertThat(text(send("/file", lin(), 422, GOOD))).contains("<span>这次提交与先前登记的内容不同");
    }

    @Test
    void aFieldThatNobodyAskedForBreaksNothing() {
        String[] tampered = java.util.Arrays.copyOf(GOOD, GOOD.length + 2);
        tampered[GOOD.length] = "trackingCode";
        tampered[GOOD.length + 1] = "x";
        edge.refuse(ComplaintRule.FILED_DIFFERENTLY, "trackingCode");
        assertThat(text(send("/file", lin(), 422, tampered))).contains("这次提交与先前登记的内容不同");
    }

    @Test
    void drawsAnotherCodeWhereTheFirstIsTaken() {
        edge.refuse(ComplaintRule.TRACKING_CODE_TAKEN, "trackingCode");
        send("/file", lin(), 302, GOOD);
        assertThat(edge.sent()).hasSize(2);
        assertThat(((FileComplaint) edge.sent().get(0)).trackingCode())
                .isNotEqualTo(((FileComplaint) edge.sent().get(1)).trackingCode());
    }

    @Test
    void givesUpAfterThreeCodes() {
        for (int i = 0; i < 3; i++) edge.refuse(ComplaintRule.TRACKING_CODE_TAKEN, "trackingCode");
        send("/file", lin(), 422, GOOD);
        assertThat(edge.sent()).hasSize(3);
    }

    @Test
    void whoMayNotFileIsToldSo() {
        edge.refuse(CommonRule.DENIED, null);
        assertThat(text(send("/file", clerk(), 403, GOOD))).contains("您的身份不能办理这一步");
    }

    @Test
    void refusesAFormWithoutTheTokenOfTheSession() {
        answer(post("/file").param("key", "k-1"), 403, lin());
        assertThat(edge.sent()).isEmpty();
    }

    @Test
    void theReceiptShowsCodeTurnAndDate() {
        edge.answer(FindComplaint.class, any -> Samples.mine(Stage.ASSIGNED));
        assertThat(page("/filed/cmp-1?after=cmp-1@7", lin())).contains(Samples.CODE, "绿源物业", "还有 2 个工作日", "第四十二条");
        assertThat(edge.lastAsked(FindComplaint.class).after()).hasToString("cmp-1@7");
    }

    private static String key(String page) {
        Matcher key = Pattern.compile("name=\"key\" value=\"([^\"]+)\"").matcher(page);
        assertThat(key.find()).isTrue();
        return key.group(1);
    }
}
