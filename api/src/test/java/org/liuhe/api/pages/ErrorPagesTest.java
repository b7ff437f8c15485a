package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.RequestDispatcher;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.ListMyComplaints;
import org.liuhe.contracts.tracking.FindTracking;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class ErrorPagesTest extends PageTest {

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 412, 413, 414, 422, 429, 500, 502, 503})
    void hasAPageForEveryError(int status) {
        for (String language : new String[] {"zh-CN", "en"})
            assertThat(text(answer(
                            get("/error")
                                    .accept("text/html")
                                    .header("Accept-Language", language)
                                    .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                                    .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/gone"),
                            status)))
                    .contains("<html lang=\"" + language + "\"", "<h1", "href=\"/gone?lang=");
    }

    @Test
    void whoeverHasNoRoleYetIsToldWhomToAsk() {
        edge.answer(ListMyComplaints.class, any -> {
            throw new Refused(CommonRule.DENIED, null);
        });
        // a role that Keycloak gives to everyone is none of ours
        RequestPostProcessor newcomer = as("newcomer", "offline_access");
        assertThat(text(answer(get("/my"), 403, newcomer)))
                .contains("您的账号还没有权限", "newcomer", "href=\"/matters\"")
                .doesNotContain("href=\"/my\"", "href=\"/file\"", "href=\"/work\"", "打开太久");
        assertThat(text(answer(get("/my"), 403, lin())))
                .contains("您不能查看或办理这一页", "href=\"/my\"")
                .doesNotContain("您的账号还没有权限");
    }

    @Test
    void aCodeThatCannotBeOneIsSaidAtTheForm() {
        assertThat(text(answer(get("/track?code=<b>123"), 422)))
                .contains("href=\"#track-code\"", "&lt;b&gt;123", "查询码不对");
    }

    @Test
    void aCodeThatCannotBeOneHasAPage() {
        assertThat(text(answer(get("/track/123"), 422))).contains("查询码不对");
    }

    @Test
    void aCodeIsUnderstoodHoweverItIsTyped() {
        String typed = Samples.CODE.toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
        assertThat(answer(get("/track").param("code", typed), 302).getResponse().getRedirectedUrl())
                .isEqualTo("/track/" + Samples.CODE);
    }

    @Test
    void aCodeOfNothingIsNotFound() {
        edge.answer(FindTracking.class, any -> {
            throw new Refused(ComplaintRule.TRACKING_CODE_UNKNOWN, "code");
        });
        assertThat(text(answer(get("/track/" + Samples.CODE), 404))).contains("没有这个查询码对应的事项");
    }

    @Test
    void whatIsNotReadyAsksToTryAgain() {
        edge.answer(FindTracking.class, any -> {
            throw new Refused(EdgeRule.UNAVAILABLE, null);
        });
        MvcResult busy = answer(get("/track/" + Samples.CODE), 503);
        assertThat(busy.getResponse().getHeader("Retry-After")).isEqualTo("2");
        assertThat(text(busy)).contains("系统正忙");
    }

    @Test
    void aFormThatIsLongerThanTheServerReadsHasAPage() {
        MockHttpServletRequestBuilder form = post("/file")
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded")
                .content("text=" + "x".repeat(64 * 1024));
        assertThat(text(answer(form, 413))).contains("内容太长了", "64 KB", "href=\"/file?lang=en\"");
        assertThat(edge.sent()).isEmpty();
    }

    @Test
    void aFormThatDoesNotSayHowLongItIsHasAPageToo() {
        MockHttpServletRequestBuilder form = post("/file")
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded")
                .header("Transfer-Encoding", "chunked");
        assertThat(text(answer(form, 413))).contains("内容太长了");
    }

    @Test
    void whoeverIsTooManyIsToldForHowLong() {
        edge.answer(FindTracking.class, any -> {
            throw Refused.until(EdgeRule.LIMIT_MISSED_CODES, Duration.ofSeconds(90));
        });
        MvcResult tooMany = answer(get("/track/" + Samples.CODE), 429);
        assertThat(tooMany.getResponse().getHeader("Retry-After")).isEqualTo("90");
        assertThat(text(tooMany)).contains("请稍等再试", "等约 2 分钟");
    }

    @Test
    void aMalformedPositionIsRefused() {
        answer(get("/track/" + Samples.CODE + "?after=nonsense"), 422);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aFailureTellsNothingOfTheInsideAndLogsNothingThatWasSaid(CapturedOutput log) {
        edge.answer(FindTracking.class, any -> {
            throw new IllegalStateException("Lin wrote: the lift");
        });
        assertThat(text(answer(get("/track/" + Samples.CODE), 500)))
                .contains("系统出错了")
                .doesNotContain("IllegalState", "Lin wrote");
        assertThat(log).contains("IllegalStateException").doesNotContain("Lin wrote");
    }
}
