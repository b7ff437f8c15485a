package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;

class AssetsTest extends PageTest {

    @Autowired
    Assets assets;

    @Test
    void theStylesheetHasNothingOfTheBritishGovernmentAndLoadsNothing() {
        assertThat(assets.stylesheet().content())
                .contains(".govuk-button", ".lh-turn")
                .doesNotContainIgnoringCase("GDS Transport")
                .doesNotContain("@font-face", "url(", "govuk-crest", "sourceMappingURL", "#1d70b8", "@import");
    }

    @Test
    void recoloursAndRenamesWhatItIsGiven() {
        assertThat(Assets.own("@font-face{font-family:GDS Transport;src:url(/x)}.a{color:#0B0C0C;background:#fd0}"
                        + ".b{font-family:GDS Transport,arial,sans-serif;color:#fd0000}/*# sourceMappingURL=x */"))
                .startsWith(".a{color:var(--on-focus);background:var(--focus)}.b{font-family:var(--lh-font)")
                .endsWith("color:#fd0000}");
        assertThat(Assets.own(".a{color:#fff;background-color:#fff}.b{color:#0b0c0c;border:1px solid #d4351c}"
                        + ".c{background-color:#d4351c}.d:focus{color:#0b0c0c}"))
                .isEqualTo(
                        ".a{color:#fff;background-color:var(--card)}.b{color:var(--ink);border:1px solid var(--late)}"
                                + ".c{background-color:var(--warning)}.d:focus{color:var(--on-focus)}");
    }

    @Test
    void browsersKeepThemForEver() throws Exception {
        MvcResult css = answer(get(assets.stylesheet().path()), 200);
        assertThat(css.getResponse().getHeader("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(css.getResponse().getContentType()).startsWith("text/css");
        MvcResult script = answer(get(assets.script().path()), 200);
        assertThat(script.getResponse().getContentType()).startsWith("text/javascript");
        assertThat(text(script)).contains("htmx", "data-once", "speechSynthesis");
    }

    @Test
    void anOlderPageStillGetsAStylesheetButDoesNotKeepIt() {
        MvcResult css = answer(get("/assets/0000000000000000/liuhe.css"), 200);
        assertThat(css.getResponse().getHeader("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void theMarkIsServed() {
        assertThat(text(answer(get("/assets/mark.svg"), 200))).contains("<svg");
    }
}
