package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.tracking.ListPublicMatters;
import org.springframework.test.web.servlet.MvcResult;

class DisplayChoiceTest extends PageTest {

    private static final Cookie ELDER = new Cookie("liuhe-display", "elder");
    private static final String LARGER = "class=\"govuk-template lh-elder\"";
    private static final String USUAL = "class=\"govuk-template\"";

    @Test
    void isUsualUntilItIsChosenAndStaysChosenForAYear() {
        assertThat(page("/"))
                .contains(USUAL, "href=\"/?display=elder\"", "长辈模式")
                .doesNotContain("lh-aloud");
        MvcResult chosen = answer(get("/track?display=elder&lang=en"), 200);
        assertThat(text(chosen)).contains(LARGER, "Standard view", "href=\"/track?display=standard\"");
        assertThat(chosen.getResponse().getHeaders("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("liuhe-display="))
                .singleElement()
                .asString()
                .startsWith("liuhe-display=elder;")
                .contains("Path=/", "Max-Age=31536000", "SameSite=Lax", "HttpOnly")
                .doesNotContain("Domain", "Secure");
        assertThat(text(answer(get("/").cookie(chosen.getResponse().getCookie("liuhe-display")), 200)))
                .contains(LARGER, "标准模式", "朗读本页", "aria-pressed=\"false\"");
        assertThat(chosen.getRequest().getSession(false)).isNull();
    }

    @Test
    void goesBackToWhatIsUsualAndKeepsNothing() {
        MvcResult back = answer(get("/?display=standard").cookie(ELDER), 200);
        assertThat(text(back)).contains(USUAL, "href=\"/?display=elder\"");
        assertThat(back.getResponse().getCookie("liuhe-display").getMaxAge()).isZero();
    }

    @Test
    void staysAmongSecureCookiesOverTls() {
        assertThat(answer(get("/?display=elder").secure(true), 200)
                        .getResponse()
                        .getCookie("liuhe-display")
                        .getSecure())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ELDER", "huge", "<b>", "elder elder"})
    void ignoresWhatNobodyOffers(String value) {
        MvcResult answer = answer(get("/").param("display", value), 200);
        assertThat(text(answer)).contains(USUAL);
        assertThat(answer.getResponse().getCookie("liuhe-display")).isNull();
        assertThat(text(answer(get("/").cookie(new Cookie("liuhe-display", "x" + value)), 200)))
                .contains(USUAL);
    }

    @Test
    void aPageThatTellsOfAMistakeIsLargerToo() {
        assertThat(text(answer(get("/track?code=<b>123").cookie(ELDER), 422))).contains(LARGER);
        assertThat(text(answer(
                        get("/error")
                                .accept("text/html")
                                .cookie(ELDER)
                                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
                                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "//evil.example/x"),
                        404)))
                .contains(LARGER, "href=\"/evil.example/x?display=standard\"");
    }

    @Test
    void theMenuOffersFewAndKeepsTheRestFolded() {
        String guest = text(answer(get("/").cookie(ELDER), 200));
        assertThat(guest.substring(guest.indexOf("lh-nav__list"), guest.indexOf("<details")))
                .contains("href=\"/file\"", "href=\"/track\"")
                .doesNotContain("href=\"/matters\"", "href=\"/petitions\"");
        assertThat(guest.substring(guest.indexOf("<details"), guest.indexOf("</details>")))
                .contains("更多", "href=\"/matters\"", "href=\"/petitions\"");
        String resident = text(answer(get("/").cookie(ELDER), 200, lin()));
        assertThat(resident.substring(resident.indexOf("lh-nav__list"), resident.indexOf("<details")))
                .contains("href=\"/file\"", "href=\"/my\"", "href=\"/track\"")
                .doesNotContain("href=\"/work\"");
        assertThat(resident.substring(resident.indexOf("<details"), resident.indexOf("</details>")))
                .contains("href=\"/work\"");
    }

    @Test
    void filtersAreFoldedUntilOneIsSet() {
        edge.answer(ListPublicMatters.class, any -> new Page<>(List.of(), null));
        assertThat(page("/matters")).contains("lh-filters").doesNotContain("lh-fold");
        assertThat(text(answer(get("/matters").cookie(ELDER), 200)))
                .contains("<details class=\"govuk-details lh-fold\">", "lh-filters");
        assertThat(text(answer(get("/matters?stage=IN_PROGRESS").cookie(ELDER), 200)))
                .contains("lh-fold\" open=\"open\"");
    }

    @Test
    void theUsualMenuHasEverythingOnce() {
        for (String page : List.of(page("/", lin()), text(answer(get("/").cookie(ELDER), 200, lin()))))
            for (String place : List.of("/my", "/track", "/work", "/petitions"))
                assertThat(menu(page).split("href=\"" + place + "\"", -1))
                        .as(place)
                        .hasSize(2);
        assertThat(menu(page("/", lin()))).doesNotContain("<details");
    }

    private static String menu(String page) {
        return page.substring(page.indexOf("<nav class=\"lh-nav\""), page.indexOf("</nav>"));
    }
}
