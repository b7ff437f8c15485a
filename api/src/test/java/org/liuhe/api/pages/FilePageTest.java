package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.complaints.Answer;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.FileComplaint;
import org.liuhe.contracts.complaints.FindComplaint;
import org.liuhe.contracts.tracking.ListSimilarMatters;
import org.liuhe.contracts.tracking.Stage;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class FilePageTest extends PageTest {

    private static final Map<String, String> GOOD = Map.of(
            "category",
            "lift-broken",
            "area",
            Samples.ESTATE,
            "place",
            "3 幢",
            "text",
            "电梯停了",
            "accused",
            "",
            "contactPhone",
            "",
            "mayBePublic",
            "no");

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void offersCategoriesByScenarioAndNothingIsChosen() {
        assertThat(shows("/file")).contains("物业服务", "电梯故障", "邻里噪音").doesNotContain("checked=\"checked\"");
        assertThat(english("/file", lin())).contains("Property services", "Broken lift", "Question 1 of 7");
    }

    @Test
    void eachBeginningHasAKeyOfItsOwn() {
        assertThat(key(shows("/file"))).isNotEqualTo(key(shows("/file")));
    }

    @Test
    void findsACategoryByWords() {
        String found = text(posts("/file", 200, "key", "k-1", "words", "漏水了", "search", "yes"));
        assertThat(found).contains("楼上漏水", "value=\"漏水了\"", "open=\"open\"").doesNotContain("电梯故障");
        assertThat(key(found)).isEqualTo("k-1");
        assertThat(text(posts("/file", 200, "words", "飞碟", "search", "yes")))
                .contains("没有找到相符的类别", "电梯故障")
                .doesNotContain("open=\"open\"");
    }

    @Test
    void asksOneQuestionAPageInOrder() {
        List<String> asked = new ArrayList<>();
        String at = leadsTo(posts("/file", 302, "key", "k-1", "category", "lift-broken"));
        while (!at.endsWith("/check")) {
            String field = at.substring(at.lastIndexOf('/') + 1);
            asked.add(field);
            assertThat(shows(at)).contains("name=\"" + field + "\"", "第 " + (asked.size() + 1) + " 个问题，共 7 个");
            at = leadsTo(posts(at, 302, field, GOOD.get(field)));
        }
        assertThat(asked).containsExactly("area", "place", "text", "accused", "contactPhone", "mayBePublic");
        assertThat(shows(at)).contains("电梯故障", "御景苑", "3 幢", "电梯停了", "不针对单位", "/file/k-1/place?to=check");
        assertThat(edge.sent()).isEmpty();
    }

    @Test
    void filesWhatWasCheckedAndLeadsToTheReceipt() {
        answered("k-1", Map.of());
        ComplaintId id = ComplaintId.forFiling("subject-lin", "k-1");
        assertThat(leadsTo(posts("/file/k-1/send", 302))).isEqualTo("/filed/" + id + "?after=" + id + "@7");
        FileComplaint sent = edge.onlySent(FileComplaint.class);
        assertThat(sent.complaintId()).isEqualTo(id);
        assertThat(sent.channel()).isEqualTo(Channel.WEB);
        assertThat(sent.language()).isEqualTo("zh-CN");
        assertThat(sent.place()).isEqualTo("3 幢");
        assertThat(sent.mayBePublic()).isFalse();
        assertThat(sent.contactPhone()).isNull();
        assertThat(sent.accused()).isNull();
        assertThat(sent.reporterMayBeKnown()).isFalse();
    }

    @Test
    void sendsOnceHoweverOftenItIsPressed() {
        answered("k-1", Map.of());
        posts("/file/k-1/send", 302);
        String receipt = "/filed/" + ComplaintId.forFiling("subject-lin", "k-1");
        assertThat(leadsTo(posts("/file/k-1/send", 302))).isEqualTo(receipt);
        assertThat(leadsTo(gets("/file/k-1/check", 302))).isEqualTo(receipt);
        assertThat(leadsTo(gets("/file/k-1/text", 302))).isEqualTo(receipt);
        assertThat(leadsTo(posts("/file", 302, "key", "k-1", "category", "lift-broken")))
                .isEqualTo(receipt);
        edge.onlySent(FileComplaint.class);
    }

    @Test
    void showsPublicMattersThatLookAlikeBeforeItIsSent() {
        edge.answer(ListSimilarMatters.class, any -> List.of(Samples.listed(Samples.CODE, Stage.IN_PROGRESS, false)));
        answered("k-1", Map.of());
        String similar = leadsTo(posts("/file/k-1/send", 302));
        assertThat(similar).isEqualTo("/file/k-1/similar");
        assertThat(edge.sent()).isEmpty();
        assertThat(shows(similar)).contains("这些公开的事项和您要提交的很像", "/support/" + Samples.CODE, "仍然提交我的诉求", "name=\"seen\"");
        assertThat(edge.lastAsked(ListSimilarMatters.class).area()).isEqualTo(Samples.ESTATE);
        posts("/file/k-1/send", 302, "seen", "yes");
        edge.onlySent(FileComplaint.class);
    }

    @Test
    void filesAtOnceWhereNobodyKnowsWhatLooksAlike() {
        edge.answer(ListSimilarMatters.class, any -> {
            throw new Refused(EdgeRule.UNAVAILABLE, null);
        });
        answered("k-1", Map.of());
        posts("/file/k-1/send", 302);
        edge.onlySent(FileComplaint.class);
    }

    @Test
    void overTheLimitComesBackWithAllThatWasSaid() {
        answered("k-1", Map.of());
        edge.refuse(EdgeRule.LIMIT_FILINGS, null, 7);
        assertThat(text(posts("/file/k-1/send", 429))).contains("请等约 7 分钟", "3 幢", "电梯停了");
        assertThat(shows("/file/k-1/check")).contains("3 幢", "电梯停了");
    }

    @Test
    void agreesToNothingForAnybody() {
        answered("k-1", Map.of());
        assertThat(text(posts("/file/k-1/mayBePublic", 422))).contains("请回答：同意公开这件事吗？", "#file-mayBePublic");
        assertThat(shows("/file/k-2/mayBePublic", 302)).isEmpty();
        answered("k-3", Map.of("mayBePublic", "yes"));
        posts("/file/k-3/send", 302);
        assertThat(edge.onlySent(FileComplaint.class).mayBePublic()).isTrue();
    }

    @Test
    void anAddressAgreesToNothingForTheReader() {
        String page = shows("/file?category=lift-broken&accused=org-lvyuan&area=" + Samples.ESTATE
                + "&reporterMayBeKnown=yes&mayBePublic=yes&text=abcdef");
        assertThat(page)
                .contains("value=\"lift-broken\" checked", "name=\"accused\" value=\"org-lvyuan\"")
                .doesNotContain("name=\"mayBePublic", "name=\"reporterMayBeKnown", ">abcdef", "\"abcdef");
        posts(
                "/file",
                302,
                "key",
                "k-1",
                "category",
                "lift-broken",
                "area",
                Samples.ESTATE,
                "accused",
                "org-lvyuan",
                "mayBePublic",
                "yes");
        assertThat(shows("/file/k-1/accused")).contains("value=\"org-lvyuan\" selected");
        assertThat(shows("/file/k-1/mayBePublic")).doesNotContain("checked=\"checked\"");
    }

    @Test
    void asksWhetherTheOrganisationMayKnowWhoItWas() {
        answered("k-1", Map.of("accused", "org-lvyuan"));
        assertThat(leadsTo(posts("/file/k-1/send", 302))).isEqualTo("/file/k-1/reporterMayBeKnown");
        posts("/file/k-1/reporterMayBeKnown", 302, "reporterMayBeKnown", "yes");
        posts("/file/k-1/send", 302);
        assertThat(edge.onlySent(FileComplaint.class).accused()).hasToString("org-lvyuan");
        assertThat(edge.onlySent(FileComplaint.class).reporterMayBeKnown()).isTrue();
    }

    /** Whoever may be known to one is not known to another by it. */
    @Test
    void asksAnewWhenItIsAboutSomebodyElse() {
        answered("k-1", Map.of("accused", "org-lvyuan"));
        posts("/file/k-1/reporterMayBeKnown", 302, "reporterMayBeKnown", "yes");
        assertThat(leadsTo(posts("/file/k-1/accused", 302, "accused", "org-far", "to", "check")))
                .isEqualTo("/file/k-1/reporterMayBeKnown?to=check");
        posts("/file/k-1/accused", 302, "accused", "");
        posts("/file/k-1/send", 302);
        assertThat(edge.onlySent(FileComplaint.class).reporterMayBeKnown()).isFalse();
    }

    @Test
    void offersTheOrganisationsThatServeTheChosenArea() {
        answered("k-1", Map.of());
        assertThat(shows("/file/k-1/accused")).contains("不针对单位", "绿源物业").doesNotContain("远方单位");
    }

    @Test
    void saysWhatElseMayBeDoneAboutSuchAMatter() {
        answered("k-1", Map.of("category", "manager-conduct"));
        assertThat(shows("/file/k-1/area")).contains("承办单位也不会知道是谁反映的");
        answered("k-2", Map.of("category", "neighbour-leak"));
        assertThat(shows("/file/k-2/area")).contains("href=\"/open/DISPUTE/apply\"");
        answered("k-3", Map.of());
        assertThat(shows("/file/k-3/area")).doesNotContain("承办单位也不会知道是谁反映的", "/open/DISPUTE/apply");
    }

    @Test
    void asksWhatTheChosenCategoryAsks() {
        answered("k-1", Map.of("category", "neighbour-leak"));
        assertThat(shows("/file/k-1/answers.talked")).contains("和对方谈过吗？", "type=\"radio\"");
        assertThat(shows("/file/k-1/answers.room")).contains("厨房", "卫生间");
        assertThat(shows("/file/k-1/answers.since")).contains("type=\"date\"", "（选填）");
        assertThat(leadsTo(gets("/file/k-1/answers.ufo", 302))).isEqualTo("/file/k-1/check");
        assertThat(text(posts("/file/k-1/answers.room", 422))).contains("请回答：漏在哪里？", "#file-answers.room");
        assertThat(text(posts("/file/k-1/answers.floors", 422, "answers.floors", "长".repeat(300))))
                .contains("最多 200 个字", "长长长");
    }

    @Test
    void sendsTheAnswers() {
        answered("k-1", Map.of("category", "neighbour-leak"));
        for (String[] one : new String[][] {{"talked", "no"}, {"room", "bath"}, {"since", ""}, {"floors", ""}})
            posts("/file/k-1/answers." + one[0], 302, "answers." + one[0], one[1]);
        assertThat(shows("/file/k-1/check")).contains("卫生间", "没有填写");
        posts("/file/k-1/send", 302);
        assertThat(edge.onlySent(FileComplaint.class).answers())
                .filteredOn(answer -> !answer.answer().isEmpty())
                .containsExactly(new Answer("talked", "no"), new Answer("room", "bath"));
    }

    @Test
    void aChangedCategoryAsksItsOwnQuestionsAndComesBackToTheCheck() {
        answered("k-1", Map.of());
        String asks = leadsTo(posts("/file/k-1/category", 302, "category", "neighbour-leak", "to", "check"));
        assertThat(asks).isEqualTo("/file/k-1/answers.talked?to=check");
        assertThat(shows(asks)).contains("name=\"to\" value=\"check\"");
        assertThat(leadsTo(posts("/file/k-1/category", 302, "category", "lift-broken", "to", "check")))
                .isEqualTo("/file/k-1/check");
    }

    @Test
    void keepsWhatWasTypedBesideWhatIsWrong() {
        answered("k-1", Map.of());
        assertThat(text(posts("/file", 422, "key", "k-9", "category", "")))
                .contains("<title>有错误：", "href=\"#file-category\"", "请选择一个类别");
        assertThat(text(posts("/file", 422, "category", "ufo"))).contains("没有这个事项类别");
        assertThat(text(posts("/file/k-1/area", 422, "area", ""))).contains("请选择一个区域");
        assertThat(text(posts("/file/k-1/area", 422, "area", "hz/nowhere"))).contains("没有这个区域");
        assertThat(text(posts("/file/k-1/place", 422, "place", " ")))
                .contains("id=\"file-place-error\"", "aria-describedby=\"file-place-hint file-place-error\"");
        assertThat(text(posts("/file/k-1/text", 422, "text", "长".repeat(20_000))))
                .contains("href=\"#file-text\"", "最多 4000 个字", "长".repeat(20_000));
        assertThat(text(posts("/file/k-1/text", 422, "text", "a\u0007<b>"))).contains("控制字符", "&lt;b&gt;");
        assertThat(shows("/file/k-1/check")).contains("3 幢", "电梯停了");
    }

    @Test
    void showsWhatTheRulesRefuseAtItsAnswer() {
        answered("k-1", Map.of());
        edge.refuse(ComplaintRule.ACCUSED_NOT_SERVING, "accused");
        assertThat(text(posts("/file/k-1/send", 422))).contains("href=\"#file-accused\"", "不在这个区域服务");
        edge.reset();
        edge.refuse(ComplaintRule.FILED_DIFFERENTLY, "trackingCode");
        assertThat(text(posts("/file/k-1/send", 422))).contains("<span>这次提交与先前登记的内容不同");
    }

    @Test
    void drawsAnotherCodeWhereTheFirstIsTaken() {
        answered("k-1", Map.of());
        edge.refuse(ComplaintRule.TRACKING_CODE_TAKEN, "trackingCode");
        posts("/file/k-1/send", 302);
        assertThat(edge.sent()).hasSize(2);
        assertThat(((FileComplaint) edge.sent().get(0)).trackingCode())
                .isNotEqualTo(((FileComplaint) edge.sent().get(1)).trackingCode());
    }

    @Test
    void givesUpAfterThreeCodes() {
        answered("k-1", Map.of());
        for (int i = 0; i < 3; i++) edge.refuse(ComplaintRule.TRACKING_CODE_TAKEN, "trackingCode");
        posts("/file/k-1/send", 422);
        assertThat(edge.sent()).hasSize(3);
    }

    @Test
    void whatIsNotCompleteIsNotSent() {
        posts("/file", 302, "key", "k-1", "category", "lift-broken");
        assertThat(leadsTo(posts("/file/k-1/send", 302))).isEqualTo("/file/k-1/area");
        assertThat(leadsTo(gets("/file/k-1/similar", 302))).isEqualTo("/file/k-1/area");
        assertThat(edge.sent()).isEmpty();
    }

    @Test
    void isThereToGoOnWithOrToDrop() {
        answered("k-1", Map.of());
        assertThat(shows("/file")).contains("您有还没提交的诉求", "/file/k-1/check").doesNotContain("电梯停了");
        posts("/file/k-1/drop", 302);
        assertThat(shows("/file")).doesNotContain("您有还没提交的诉求");
        assertThat(leadsTo(gets("/file/k-1/text", 302))).isEqualTo("/file");
        assertThat(leadsTo(posts("/file/k-1/text", 302, "text", "x"))).isEqualTo("/file");
    }

    @Test
    void offersToKeepItOnTheDeviceAndTellsAScriptWhatWasSaid() {
        assertThat(shows("/file")).contains("data-resume hidden", "data-keep hidden", "action=\"/file/resume\"");
        answered("k-1", Map.of());
        assertThat(shows("/file/k-1/text"))
                .contains("data-draft=\"k-1\"", "data-said=\"/file/k-1/said\"", "data-owner");
        assertThat(shows("/file/k-1/check")).contains("data-draft-send");
        assertThat(shows("/file/k-1/said")).contains("\"text\":\"电梯停了\"");
        assertThat(shows("/file/k-9/said")).isEqualTo("{}");
    }

    @Test
    void goesOnWithWhatADeviceKeptUnderItsOwnKey() {
        String[] kept = GOOD.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
        String[] form = Stream.concat(Stream.of("key", "k-1", "trackingCode", "x", "answers.ufo", "x"), Stream.of(kept))
                .toArray(String[]::new);
        assertThat(leadsTo(posts("/file/resume", 302, form))).isEqualTo("/file/k-1/check");
        assertThat(shows("/file/k-1/check")).contains("电梯停了").doesNotContain("ufo");
        posts("/file/k-1/send", 302);
        assertThat(edge.onlySent(FileComplaint.class).complaintId())
                .isEqualTo(ComplaintId.forFiling("subject-lin", "k-1"));
        assertThat(leadsTo(posts("/file/resume", 302, form))).startsWith("/filed/");
        edge.onlySent(FileComplaint.class);
        assertThat(leadsTo(posts("/file/resume", 302, "key", "k-2", "category", "lift-broken")))
                .isEqualTo("/file/k-2/check");
        assertThat(leadsTo(gets("/file/k-2/check", 302))).isEqualTo("/file/k-2/area");
        assertThat(leadsTo(posts("/file/resume", 302, "key", "../x"))).isEqualTo("/file");
    }

    @Test
    void nobodyElseFindsIt() {
        answered("k-1", Map.of());
        RequestPostProcessor wang = as("wang", "resident");
        assertThat(leadsTo(answer(get("/file/k-1/check").session(session), 302, wang)))
                .isEqualTo("/file");
        assertThat(leadsTo(answer(get("/file/k-1/check").session(new MockHttpSession()), 302, lin())))
                .isEqualTo("/file");
        assertThat(leadsTo(gets("/file/k-1/check", 302)))
                .as("gone, once somebody else was there")
                .isEqualTo("/file");
    }

    @Test
    void aSessionKeepsTheNewestFew() {
        for (String key : List.of("k-1", "k-2", "k-3", "k-4")) answered(key, Map.of());
        assertThat(leadsTo(gets("/file/k-1/check", 302))).isEqualTo("/file");
        shows("/file/k-2/check");
    }

    @Test
    void aKeyIsNothingButAKey() {
        assertThat(leadsTo(posts("/file", 302, "key", "../x", "category", "lift-broken")))
                .matches("/file/[0-9a-f-]{36}/area");
    }

    @Test
    void whoMayNotFileIsToldSo() {
        answered("k-1", Map.of(), clerk());
        edge.refuse(CommonRule.DENIED, null);
        MvcResult denied = answer(post("/file/k-1/send").with(csrf()).session(session), 403, clerk());
        assertThat(text(denied)).contains("您的身份不能办理这一步");
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

    /** All that every matter is asked, up to the check. */
    private void answered(String key, Map<String, String> otherwise) {
        answered(key, otherwise, lin());
    }

    private void answered(String key, Map<String, String> otherwise, RequestPostProcessor who) {
        Map<String, String> answers = new HashMap<>(GOOD);
        answers.putAll(otherwise);
        answer(posting("/file", "key", key, "category", answers.get("category")), 302, who);
        for (String field : List.of("area", "place", "text", "accused", "contactPhone", "mayBePublic"))
            answer(posting("/file/" + key + "/" + field, field, answers.get(field)), 302, who);
    }

    private String shows(String path) {
        return shows(path, 200);
    }

    private String shows(String path, int status) {
        return text(gets(path, status));
    }

    private MvcResult gets(String path, int status) {
        return answer(get(path).session(session), status, lin());
    }

    private MvcResult posts(String path, int status, String... pairs) {
        return answer(posting(path, pairs), status, lin());
    }

    private MockHttpServletRequestBuilder posting(String path, String... pairs) {
        MockHttpServletRequestBuilder request = post(path).with(csrf()).session(session);
        for (int i = 0; i < pairs.length; i += 2) request.param(pairs[i], pairs[i + 1]);
        return request;
    }

    private static String leadsTo(MvcResult result) {
        return result.getResponse().getRedirectedUrl();
    }

    private static String key(String page) {
        Matcher key = Pattern.compile("name=\"key\" value=\"([^\"]+)\"").matcher(page);
        assertThat(key.find()).isTrue();
        return key.group(1);
    }
}
