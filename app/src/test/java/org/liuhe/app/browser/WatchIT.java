package org.liuhe.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WatchIT {

    @Test
    void givesUpOnAPageThatNeverAnswersAndSaysWhere() {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.browser().newPage();
            assertThatThrownBy(() -> Watch.over(
                            "the page that is silent",
                            Duration.ofMillis(200),
                            () -> page.evaluate("new Promise(() => {})")))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("the page that is silent: no answer in");
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            assertThat(page.evaluate("6 * 7")).as("the browser goes on").isEqualTo(42);
        }
    }
}
