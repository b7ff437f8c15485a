package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MvcResult;

class HomePageTest extends PageTest {

    @Test
    void speaksChineseUnlessAskedOtherwise() {
        assertThat(page("/")).contains("<html lang=\"zh-CN\"", "邻里的事，一起办好", "href=\"#main\"");
        assertThat(text(answer(get("/").header("Accept-Language", "fr,de;q=0.5"), 200)))
                .contains("lang=\"zh-CN\"");
        assertThat(text(answer(get("/").header("Accept-Language", "zh-CN,en;q=0.8"), 200)))
                .contains("<html lang=\"zh-CN\"");
    }

    @Test
    void speaksEnglishToABrowserThatAsksForIt() {
        assertThat(english("/")).contains("<html lang=\"en\"", "Neighbourhood matters, settled together");
    }

    @Test
    void keepsTheChosenLanguage() {
        MvcResult chosen = answer(get("/?lang=en"), 200);
        Cookie cookie = chosen.getResponse().getCookie("liuhe-language");
        assertThat(text(chosen)).contains("<html lang=\"en\"");
        assertThat(text(answer(get("/").cookie(cookie), 200))).contains("<html lang=\"en\"");
        assertThat(text(answer(get("/?lang=zh-CN").cookie(cookie), 200))).contains("<html lang=\"zh-CN\"");
    }

    @Test
    void ignoresALanguageThatItDoesNotSpeak() {
        assertThat(text(answer(get("/?lang=xx"), 200))).contains("<html lang=\"zh-CN\"");
        assertThat(text(answer(get("/").cookie(new Cookie("liuhe-language", "fr")), 200)))
                .contains("<html lang=\"zh-CN\"");
        assertThat(text(answer(get("/").cookie(new Cookie("liuhe-language", "%%%")), 200)))
                .contains("<html lang=\"zh-CN\"");
    }

    @Test
    void leadsToTheSamePageInTheOtherLanguage() {
        assertThat(page("/track?x=1&after=cmp-1@3")).contains("href=\"/track?x=1&amp;lang=en\"");
    }

    @Test
    void aPageByNobodyMakesNoSession() {
        assertThat(answer(get("/"), 200).getRequest().getSession(false)).isNull();
    }

    @Test
    void showsNobodyButThePreferredName() {
        assertThat(page("/", lin())).contains("lin", "退出登录").doesNotContain("subject-lin");
        assertThat(page("/")).contains("登录").doesNotContain("退出登录");
    }

    @Test
    void leadsStaffToTheirInboxAndOthersToTheirMatters() {
        assertThat(page("/", clerk())).contains("href=\"/inbox\"");
        assertThat(page("/", lin())).doesNotContain("href=\"/inbox\"");
        assertThat(answer(get("/desk"), 302, clerk()).getResponse().getRedirectedUrl())
                .isEqualTo("/inbox");
        assertThat(answer(get("/desk"), 302, as("boss", "operator"))
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/inbox");
        assertThat(answer(get("/desk"), 302, lin()).getResponse().getRedirectedUrl())
                .isEqualTo("/my");
    }

    @Test
    void whatIsNotPublicAsksForSigningIn() {
        for (String path : new String[] {"/desk", "/file", "/filed/cmp-1", "/my", "/my/cmp-1", "/inbox", "/dossier/x"})
            assertThat(answer(get(path), 302).getResponse().getRedirectedUrl())
                    .as(path)
                    .endsWith("/oauth2/authorization/keycloak");
    }
}
