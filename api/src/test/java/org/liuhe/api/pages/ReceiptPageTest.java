package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.complaints.FindComplaint;
import org.liuhe.contracts.integrity.CheckReceipt;
import org.liuhe.contracts.integrity.FilingReceipt;
import org.liuhe.contracts.integrity.FindReceipt;
import org.liuhe.contracts.integrity.IntegrityRule;
import org.liuhe.contracts.integrity.ReceiptVerdict;
import org.liuhe.contracts.integrity.ReceiptWorth;
import org.liuhe.contracts.tracking.Stage;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class ReceiptPageTest extends PageTest {

    @Test
    void isAFileToKeep() {
        edge.answer(
                FindReceipt.class,
                query -> new FilingReceipt(
                        FilingReceipt.FORMAT, query.matterId(), null, "cc", 3, List.of(), "note", List.of()));
        for (String path : List.of("/my/cmp-1/receipt", "/matter/pet-1/receipt")) {
            MvcResult file = answer(get(path).header("Accept", "text/html,*/*;q=0.8"), 200, lin());
            String matter = path.split("/")[2];
            assertThat(file.getResponse().getHeader("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"liuhe-receipt-" + matter + ".json\"");
            assertThat(file.getResponse().getContentType()).isEqualTo("application/json");
            assertThat(text(file)).contains("\"format\":\"liuhe-receipt/1\"", "\"matter\":\"" + matter + "\"");
        }
    }

    @Test
    void saysOnAPageThatItIsNotThereYet() {
        edge.answer(FindReceipt.class, query -> {
            throw new RuleBroken(IntegrityRule.NOT_COVERED);
        });
        assertThat(text(answer(get("/my/cmp-1/receipt").header("Accept", "text/html"), 404, lin())))
                .contains("存证凭据正在生成");
        assertThat(text(answer(get("/my/cmp-1/receipt").header("Accept-Language", "en"), 404, lin())))
                .contains("Its receipt is being made");
    }

    @Test
    void isOfferedOnOnesOwnPage() {
        edge.answer(FindComplaint.class, any -> Samples.mine(Stage.FILED));
        assertThat(page("/my/cmp-1", lin())).contains("href=\"/my/cmp-1/receipt\"", "下载存证凭据");
        assertThat(english("/my/cmp-1", lin())).contains("Download the receipt", "none of your words");
    }

    private static final String RECEIPT =
            """
            {"format":"liuhe-receipt/1","matter":"cmp-1","event":{"id":"e","aggregate":"cmp-1","type":"T","sequence":0,
             "payloadType":"P","revision":null,"timestamp":"2026-11-24T02:00:00Z","payload":"aa","metadata":"bb"},
             "leaf":"cc","index":3,"proof":["dd"],"checkpoint":"note","keys":["k"]}
            """;

    @Test
    void isCheckedForAnyoneWhoHasOne() {
        edge.answer(
                CheckReceipt.class, any -> new ReceiptVerdict(ReceiptWorth.HOLDS, "liuhe.example", 40, "name+id+key"));
        assertThat(page("/receipt")).contains("核对存证凭据", "bin/liuhe verify --receipt");
        String holds = text(answer(checked(RECEIPT), 200));
        assertThat(holds).contains("凭据成立", "cmp-1", "2026-11-24T02:00:00Z", "日志 liuhe.example 的第 3 位", "name+id+key");
        assertThat(edge.lastAsked(CheckReceipt.class).receipt().leaf()).isEqualTo("cc");
        for (ReceiptWorth worth : ReceiptWorth.values()) {
            edge.answer(CheckReceipt.class, any -> new ReceiptVerdict(worth, null, 0, null));
            if (worth != ReceiptWorth.HOLDS)
                assertThat(text(answer(checked(RECEIPT).header("Accept-Language", "en"), 200)))
                        .contains("does not hold");
        }
    }

    @Test
    void takesNonsenseForNoReceipt() {
        edge.answer(CheckReceipt.class, any -> new ReceiptVerdict(ReceiptWorth.UNREADABLE, null, 0, null));
        for (String nonsense : List.of("[1,2", "\"<script>alert(1)</script>\"", "null", "{\"event\":7}")) {
            String answer = text(answer(checked(nonsense), 200));
            assertThat(answer).contains("凭据不成立", "不是凭据");
            assertThat(edge.lastAsked(CheckReceipt.class).receipt()).isNull();
        }
        assertThat(text(answer(checked(" "), 422))).contains("请粘贴凭据内容", "#check-receipt-receipt");
        answer(post("/receipt").param("receipt", RECEIPT), 403);
    }

    private static MockHttpServletRequestBuilder checked(String receipt) {
        return post("/receipt").param("receipt", receipt).with(csrf());
    }
}
