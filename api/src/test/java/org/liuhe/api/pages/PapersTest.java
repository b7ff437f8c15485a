package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.complaints.FindComplaint;
import org.liuhe.contracts.dossier.FindDossier;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.tracking.Stage;
import org.springframework.mock.web.MockHttpServletResponse;

class PapersTest extends PageTest {

    private Stage stage = Stage.ANSWERED;

    @BeforeEach
    void filed() {
        edge.answer(FindComplaint.class, any -> Samples.mine(stage));
        edge.answer(FindDossier.class, any -> Samples.dossier(Stage.IN_PROGRESS, Task.RESOLVE, "org-lvyuan"));
    }

    @Test
    void areOnOnesOwnMatter() {
        assertThat(page("/my/cmp-1", lin()))
                .contains("诉求受理告知书", "诉受〔2026〕" + Samples.CODE + "号", "href=\"/my/cmp-1/papers/acceptance/1\"")
                .contains("诉求答复书", "href=\"/my/cmp-1/papers/reply/1\"");
        assertThat(english("/my/cmp-1", lin())).contains("Notice of acceptance of a complaint");
        assertThat(edge.timesAsked(FindComplaint.class)).isEqualTo(2);
    }

    @Test
    void areOnTheDossier() {
        assertThat(page("/dossier/cmp-1", clerk())).contains("href=\"/dossier/cmp-1/papers/acceptance/1\"");
    }

    @Test
    void areInTheReadersLanguage() throws Exception {
        MockHttpServletResponse chinese =
                answer(get("/my/cmp-1/papers/reply/1"), 200, lin()).getResponse();
        assertThat(chinese.getContentType()).isEqualTo("application/pdf");
        assertThat(chinese.getHeader("Cache-Control")).isEqualTo("no-store");
        MockHttpServletResponse english = answer(
                        get("/my/cmp-1/papers/reply/1").header("Accept-Language", "en"), 200, lin())
                .getResponse();
        assertThat(english.getContentAsByteArray().length).isGreaterThan(chinese.getContentAsByteArray().length);
    }

    @Test
    void whereThereIsNoneThePageSaysSo() {
        stage = Stage.FILED;
        assertThat(page("/my/cmp-1", lin())).doesNotContain("papers/reply");
        assertThat(text(answer(get("/my/cmp-1/papers/reply/1"), 404, lin()))).contains("没有这份文书");
    }
}
