package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.complaints.FindComplaint;
import org.liuhe.contracts.integrity.FilingReceipt;
import org.liuhe.contracts.integrity.FindReceipt;
import org.liuhe.contracts.integrity.IntegrityRule;
import org.liuhe.contracts.tracking.Stage;
import org.springframework.test.web.servlet.MvcResult;

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
}
