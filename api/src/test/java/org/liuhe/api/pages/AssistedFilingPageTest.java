package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.ConsentForm;
import org.liuhe.contracts.complaints.FileForSomebody;
import org.liuhe.contracts.tracking.FindTracking;
import org.liuhe.contracts.tracking.Stage;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class AssistedFilingPageTest extends PageTest {

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void asksForWhomItIsAndThatTheyAgreed() {
        assertThat(shows("/desk/file")).contains("代他人登记", "第 1 个问题，共 11 个").doesNotContain("data-draft=", "data-keep");
        answered("k-1");
        assertThat(shows("/desk/file/k-1/reporterName")).contains("替谁登记？", "name=\"reporterName\"");
        assertThat(shows("/desk/file/k-1/consent")).contains("口头同意", "书面同意", "不同意就不登记");
        assertThat(shows("/desk/file/k-1/channel"))
                .contains("网格员代办", "窗口", "热线")
                .doesNotContain("网页");
        assertThat(text(posts("/desk/file/k-1/consent", 422))).contains("请回答：本人怎样同意代为登记的？");
        assertThat(text(posts("/desk/file/k-1/consentedOn", 422, "consentedOn", "昨天")))
                .contains("请回答：本人是哪一天同意的？");
        assertThat(text(posts("/desk/file/k-1/channel", 422, "channel", "WEB"))).contains("请回答：本人是怎么说的？");
        assertThat(text(posts("/desk/file/k-1/reporterName", 422, "reporterName", " ")))
                .contains("#file-reporterName");
        assertThat(shows("/desk/file/k-1/check")).contains("周玉兰", "口头同意", "请把上面的内容念给本人听");
    }

    @Test
    void filesItForThemAndGivesThemASlip() {
        answered("k-1");
        String slip = leadsTo(posts("/desk/file/k-1/send", 302));
        FileForSomebody sent = edge.onlySent(FileForSomebody.class);
        assertThat(sent.reporterName()).isEqualTo("周玉兰");
        assertThat(sent.organisation()).hasToString("org-baochu");
        assertThat(sent.consent()).isEqualTo(ConsentForm.ORAL);
        assertThat(sent.consentedOn()).isEqualTo(LocalDate.parse("2026-11-23"));
        assertThat(sent.complaintId()).isEqualTo(sent.statement().complaintId());
        assertThat(sent.statement().channel()).isEqualTo(Channel.GRID_OFFICER);
        assertThat(sent.statement().contactPhone()).isEqualTo("0571-00000000");
        assertThat(slip).isEqualTo("/desk/file/k-1/slip?after=" + sent.complaintId() + "@7");
        edge.answer(FindTracking.class, any -> Samples.unlisted(Stage.FILED));
        assertThat(shows(slip))
                .contains(sent.statement().trackingCode().value(), "宝俶社区居委会", "口头同意", "电梯故障")
                .doesNotContain("周玉兰", "电梯停了", "0571-00000000");
        assertThat(edge.lastAsked(FindTracking.class).after()).hasToString(sent.complaintId() + "@7");
        assertThat(leadsTo(posts("/desk/file/k-1/send", 302))).isEqualTo("/desk/file/k-1/slip");
        edge.onlySent(FileForSomebody.class);
    }

    @Test
    void showsWhatTheRulesRefuseAtItsAnswer() {
        answered("k-1");
        edge.refuse(ComplaintRule.CONSENT_IN_FUTURE, "consentedOn");
        assertThat(text(posts("/desk/file/k-1/send", 422))).contains("href=\"#file-consentedOn\"", "同意的日期不能晚于今天");
        assertThat(leadsTo(gets("/desk/file/k-1/slip", 302))).isEqualTo("/desk/file");
    }

    @Test
    void isForTheOfficesOfTheArea() {
        answer(get("/desk/file"), 403, lin());
        answer(get("/desk/file"), 403, clerk());
        RequestPostProcessor elsewhere = as("wu", "community", "org-far");
        answer(posting("/desk/file", "key", "k-1", "category", "lift-broken"), 302, elsewhere);
        assertThat(text(answer(posting("/desk/file/k-1/area", "area", Samples.ESTATE), 422, elsewhere)))
                .contains("您所在的社区不负责这个区域");
        assertThat(page("/", worker())).contains("href=\"/desk/file\"");
        assertThat(page("/", clerk())).doesNotContain("href=\"/desk/file\"");
    }

    @Test
    void isKeptApartFromTheClerksOwn() {
        answered("k-1");
        assertThat(leadsTo(gets("/file/k-1/check", 302))).isEqualTo("/file");
    }

    private void answered(String key) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("area", Samples.ESTATE);
        answers.put("place", "3 幢");
        answers.put("text", "电梯停了");
        answers.put("accused", "");
        answers.put("reporterName", "周玉兰");
        answers.put("contactPhone", "0571-00000000");
        answers.put("mayBePublic", "no");
        answers.put("channel", "GRID_OFFICER");
        answers.put("consent", "ORAL");
        answers.put("consentedOn", "2026-11-23");
        String at = leadsTo(posts("/desk/file", 302, "key", key, "category", "lift-broken"));
        for (Map.Entry<String, String> one : answers.entrySet()) {
            assertThat(at).isEqualTo("/desk/file/" + key + "/" + one.getKey());
            at = leadsTo(posts(at, 302, one.getKey(), one.getValue()));
        }
        assertThat(at).isEqualTo("/desk/file/" + key + "/check");
    }

    private static RequestPostProcessor worker() {
        return as("wang", "community", "org-baochu");
    }

    private String shows(String path) {
        return text(gets(path, 200));
    }

    private MvcResult gets(String path, int status) {
        return answer(get(path).session(session), status, worker());
    }

    private MvcResult posts(String path, int status, String... pairs) {
        return answer(posting(path, pairs), status, worker());
    }

    private MockHttpServletRequestBuilder posting(String path, String... pairs) {
        MockHttpServletRequestBuilder request = post(path).with(csrf()).session(session);
        for (int i = 0; i < pairs.length; i += 2) request.param(pairs[i], pairs[i + 1]);
        return request;
    }

    private static String leadsTo(MvcResult result) {
        return result.getResponse().getRedirectedUrl();
    }
}
