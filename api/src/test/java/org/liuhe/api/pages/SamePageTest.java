package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SamePageTest {

    @ParameterizedTest
    @CsvSource({
        "/track, , /track?display=elder",
        "/track, x=1, /track?x=1&display=elder",
        "/my/cmp-1, after=cmp-1@3&files=2, /my/cmp-1?display=elder",
        "/matters, stage=FILED&display=standard&lang=en, /matters?stage=FILED&display=elder",
        "/matters, display=standard&display=elder, /matters?display=elder",
        "/find, text=%E7%94%B5, /find?text=%E7%94%B5&display=elder"
    })
    void keepsWhatWasAskedForAndChoosesOnce(String path, String query, String link) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        assertThat(SamePage.with(request, "display", "elder")).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/x",
                "///evil.example/x",
                "/\\evil.example/x",
                "\\\\evil.example/x",
                "https://evil.example/x",
                "javascript:alert(1)",
                "/x//evil.example"
            })
    void neverLeadsToAnotherSite(String path) {
        MockHttpServletRequest asked = new MockHttpServletRequest("GET", path);
        MockHttpServletRequest failed = new MockHttpServletRequest("GET", "/error");
        failed.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, path);
        for (MockHttpServletRequest request : new MockHttpServletRequest[] {asked, failed})
            assertThat(SamePage.with(request, "display", "elder")).matches("/[^/\\\\].*");
    }

    @Test
    void isThePageThatFailedWhereOneFailed() {
        MockHttpServletRequest failed = new MockHttpServletRequest("GET", "/error");
        failed.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/gone");
        assertThat(SamePage.path(failed)).isEqualTo("/gone");
    }
}
