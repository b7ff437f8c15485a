package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.DisputeRule;
import org.liuhe.contracts.disputes.DisputeStage;
import org.liuhe.contracts.disputes.FindDispute;
import org.liuhe.contracts.disputes.Obligation;
import org.liuhe.contracts.disputes.RecordAgreement;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Where the mediator writes the agreement. */
class AgreementPageTest extends DisputePagesTest {

    private static final String EDITOR = HERE + "/agreement";
    private static final String[] WHOLE = {
        "version", "4",
        "rows", "1",
        "form", "WRITTEN",
        "facts", "每天清晨狗叫",
        "issues", "放狗的时间",
        "responsibility", "王先生看管不周",
        "content", "七点以后放狗。",
        "obligations.0.partyId", "p2",
        "obligations.0.toPartyId", "p1",
        "obligations.0.what", "赔偿损失",
        "obligations.0.amount", "4000",
        "obligations.0.manner", "银行转账",
        "obligations.0.by", "2026-12-20"
    };

    private MockHttpSession session;

    @BeforeEach
    void session() {
        session = new MockHttpSession();
    }

    private String shows() {
        return text(answer(get(EDITOR).session(session), 200, zhou()));
    }

    private MvcResult posts(String path, int status, String[] pairs, String... more) {
        MockHttpServletRequestBuilder request = post(path).session(session).with(csrf());
        List<String> all = new ArrayList<>(List.of(pairs));
        all.addAll(List.of(more));
        for (int i = 0; i < all.size(); i += 2) request.param(all.get(i), all.get(i + 1));
        return answer(request, status, zhou());
    }

    private static String[] without(String... fields) {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < WHOLE.length; i += 2)
            if (!List.of(fields).contains(WHOLE[i])) left.addAll(List.of(WHOLE[i], WHOLE[i + 1]));
        return left.toArray(String[]::new);
    }

    @Test
    void beginsWithAllThatTheLawAsksFor() {
        assertThat(shows())
                .contains("起草调解协议", "纠纷的主要事实", "人民调解法第二十九条第一款第（二）项", "林&lt;i&gt;女士", "王先生")
                .contains("id=\"record-agreement-obligations.0.what\"", "href=\"#record-agreement-content\"", "须改")
                .doesNotContain("remove-0");
        assertThat(english(EDITOR, zhou())).contains("Main facts", "article 29 (1) no. 2", "Lacking");
    }

    @Test
    void tellsAtEachPauseWhatIsThereAndRecordsNothing() {
        shows();
        long asked = edge.timesAsked(FindDispute.class);
        assertThat(text(posts(EDITOR + "/check", 200, WHOLE)))
                .contains("需要写明的都已写明。")
                .doesNotContain("须改", "<html");
        assertThat(text(posts(EDITOR + "/check", 200, without("facts", "obligations.0.manner"))))
                .contains("还缺 2 项", "履行的方式 1", "href=\"#record-agreement-obligations.0.manner\"");
        assertThat(text(posts(EDITOR + "/check", 200, without("obligations.0.by"), "obligations.0.by", "2026-11-01")))
                .contains("有 1 项要改正", "约定的履行日期已经过去");
        assertThat(text(posts(EDITOR + "/check", 200, without("content"), "content", "另收调解费二百元")))
                .contains("href=\"#record-agreement-content\"", "人民调解不收取任何费用");
        assertThat(edge.sent()).isEmpty();
        assertThat(edge.timesAsked(FindDispute.class)).isEqualTo(asked);
    }

    @Test
    void asksLessOfAnOralOne() {
        String[] oral = {
            "rows", "1", "form", "ORAL", "content", "c", "obligations.0.partyId", "p2", "obligations.0.what", "w"
        };
        assertThat(text(posts(EDITOR + "/check", 200, oral, "obligations.0.by", "2026-12-20")))
                .contains("需要写明的都已写明。")
                .doesNotContain("争议事项");
    }

    @Test
    void losesNothingByAReload() {
        posts(EDITOR + "/check", 200, WHOLE);
        assertThat(shows()).contains("每天清晨狗叫", "value=\"4000\"", "value=\"2026-12-20\"", "需要写明的都已写明。");
        session.invalidate();
        session = new MockHttpSession();
        assertThat(shows()).doesNotContain("每天清晨狗叫");
    }

    @Test
    void isNobodyElsesDraft() {
        posts(EDITOR + "/check", 200, WHOLE);
        assertThat(text(answer(get(EDITOR).session(session), 200, as("chen", "mediator", "org-committee"))))
                .doesNotContain("每天清晨狗叫");
    }

    @Test
    void addsAndRemovesObligationsWithoutScript() {
        assertThat(posts(EDITOR, 302, WHOLE, "do", "add").getResponse().getRedirectedUrl())
                .isEqualTo(EDITOR + "#obligations");
        assertThat(shows()).contains("obligations.1.what", "value=\"remove-0\"").doesNotContain("obligations.2.what");
        posts(EDITOR, 302, without("rows"), "rows", "2", "obligations.1.what", "七点以后放狗", "do", "remove-0");
        assertThat(shows()).contains("七点以后放狗").doesNotContain("赔偿损失", "obligations.1.what", "value=\"4000\"");
        for (int i = 0; i < 25; i++) posts(EDITOR, 302, without("rows"), "rows", String.valueOf(i), "do", "add");
        assertThat(shows()).contains("obligations.19.what").doesNotContain("obligations.20.what", "value=\"add\"");
        posts(EDITOR, 302, without("rows"), "rows", "zwei", "do", "remove-99");
        assertThat(shows()).contains("obligations.19.what");
    }

    @Test
    void startsAnew() {
        posts(EDITOR + "/check", 200, WHOLE);
        posts(EDITOR, 302, WHOLE, "do", "drop");
        assertThat(shows()).doesNotContain("每天清晨狗叫");
    }

    @Test
    void recordsWhatWasWritten() {
        shows();
        MvcResult recorded = posts(EDITOR, 302, WHOLE, "do", "record");
        assertThat(recorded.getResponse().getRedirectedUrl()).isEqualTo(HERE + "?after=dsp-1@7");
        RecordAgreement sent = edge.onlySent(RecordAgreement.class);
        assertThat(sent.form()).isEqualTo(AgreementForm.WRITTEN);
        assertThat(sent.expectedVersion()).isEqualTo(4);
        assertThat(sent.facts()).isEqualTo("每天清晨狗叫");
        assertThat(sent.obligations())
                .containsExactly(new Obligation(
                        null, "p2", "赔偿损失", LocalDate.parse("2026-12-20"), "p1", new BigDecimal("4000"), "银行转账"));
        assertThat(shows()).as("the draft is gone").doesNotContain("每天清晨狗叫");
    }

    @Test
    void namesTheRowInWhichSomethingIsWrong() {
        String shown = text(posts(
                EDITOR,
                422,
                without("rows"),
                "rows",
                "3",
                "obligations.2.partyId",
                "p1",
                "obligations.2.what",
                "不再投诉",
                "obligations.2.amount",
                "vier",
                "do",
                "record"));
        assertThat(shown).contains("href=\"#record-agreement-obligations.2.amount\"", "金额要大于零", "不再投诉", "谁做什么 3");
        assertThat(edge.sent()).isEmpty();
    }

    @Test
    void comesBackWithWhatTheDisputeRefuses() {
        edge.refuse(CommonRule.STALE, null);
        assertThat(text(posts(EDITOR, 412, WHOLE, "do", "record"))).contains("每天清晨狗叫", "name=\"version\" value=\"4\"");
        edge.refuse(DisputeRule.NOT_NOW, null);
        assertThat(text(posts(EDITOR, 422, WHOLE, "do", "record"))).contains("每天清晨狗叫", "纠纷目前所处的阶段");
        assertThat(text(posts(EDITOR, 422, without("form"), "form", "SUNG", "do", "record")))
                .contains("error-summary");
    }

    @Test
    void showsThePaperAsADraft() throws Exception {
        posts(EDITOR, 302, without("obligations.0.partyId", "content"), "do", "preview");
        MvcResult paper = answer(get(EDITOR + "/draft").session(session), 200, zhou());
        assertThat(paper.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        try (PDDocument pdf = Loader.loadPDF(paper.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .contains("草稿：尚未登记，没有效力", "主要事实：每天清晨狗叫", "（尚未填写）", "金额4000元", "履行方式：银行转账", "尚未签名");
        }
    }

    @Test
    void isTheMediatorsAlone() {
        dispute = new Sample(DisputeStage.MEDIATING).acts("propose").seenBy("p1");
        assertThat(answer(get(EDITOR), 302, lin()).getResponse().getRedirectedUrl())
                .isEqualTo(HERE);
        answer(get(EDITOR + "/draft"), 404, lin());
        send(EDITOR + "/check", lin(), 404, WHOLE);
        send(EDITOR, lin(), 404, WHOLE);
        answer(get("/matter/pet-1/agreement"), 404, lin());
        answer(get("/matter/nonsense/agreement"), 404, lin());
        assertThat(edge.sent()).isEmpty();
    }

    @Test
    void leavesTheEditorOnceItIsRecorded() {
        posts(EDITOR + "/check", 200, WHOLE);
        dispute = new Sample(DisputeStage.SIGNING).mediator();
        assertThat(answer(get(EDITOR).session(session), 302, zhou())
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(HERE);
        edge.refuse(DisputeRule.NOT_NOW, null);
        assertThat(posts(EDITOR, 302, WHOLE, "do", "record").getResponse().getRedirectedUrl())
                .isEqualTo(HERE);
    }
}
