package org.liuhe.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A device that has a voice, which this machine has not: it says nothing, and remembers what it was to say. */
final class Voice {

    static final String SCRIPT =
            """
            const voice = new EventTarget();
            voice.words = [];
            voice.getVoices = () => [{lang: 'en-GB', localService: false}, {lang: 'en_US', localService: true}];
            voice.speak = saying => { voice.saying = saying; voice.words.push(saying.text); };
            voice.cancel = () => { voice.saying = null; };
            voice.pause = () => { voice.waits = true; };
            voice.resume = () => { voice.waits = false; };
            Object.defineProperty(window, 'speechSynthesis', {value: voice});
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            """;

    private static final String TO_THE_END =
            "() => { while (speechSynthesis.saying) { const said = speechSynthesis.saying; speechSynthesis.saying = null;"
                    + " said.onend(); } return speechSynthesis.words.join(' '); }";

    private Voice() {}

    /** Presses the buttons of reading aloud, and hears the page to its end. */
    static void reads(Visitor visitor, String heading) {
        Page page = visitor.page();
        Locator read = visitor.button("aloud.read");
        Locator pause = visitor.button("aloud.pause");
        read.click();
        assertThat(read.getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(page.evaluate("speechSynthesis.saying.lang")).isEqualTo("en_US");
        pause.press("Enter");
        assertThat(pause.getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(page.evaluate("speechSynthesis.waits")).isEqualTo(true);
        pause.press("Enter");
        assertThat(page.evaluate("speechSynthesis.waits")).isEqualTo(false);
        visitor.button("aloud.stop").press("Enter");
        assertThat(read.getAttribute("aria-pressed")).isEqualTo("false");
        assertThat(page.evaluate("document.activeElement.dataset.aloud"))
                .as("where the keyboard is after the button went")
                .isEqualTo("read");
        read.press("Enter");
        assertThat(String.valueOf(page.evaluate(TO_THE_END)))
                .contains(heading, visitor.say().of("track.no-names"))
                .doesNotContain(visitor.say().of("nav.matters"), visitor.say().of("display.standard"));
        assertThat(read.getAttribute("aria-pressed")).isEqualTo("false");
    }
}
