package org.liuhe.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What is asked of every page in every state: open to everyone, whole on every screen, and in one language. */
final class Look {

    private static final Path PICTURES = Path.of("target/screenshots");

    private static final String RULES = "wcag2a wcag2aa wcag21a wcag21aa wcag22a wcag22aa best-practice";

    /** Violations as lines, each with the elements at fault. */
    private static final String AXE =
            """
            async rules => {
              const found = await axe.run(document, {runOnly: rules.split(' '), resultTypes: ['violations']});
              return found.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.map(n => n.html).join(' | '));
            }
            """;

    /** Visible text that is not in the page's language, left out what people wrote and what names itself. */
    private static final String STRANGE =
            """
            pattern => {
              const own = '.lh-words, .lh-quote, .lh-brand, .lh-person strong, textarea, script, style, [class*=code], '
                + (document.documentElement.lang === 'en' ? '[lang^=zh]' : '[lang=en]');
              const wrong = new RegExp(pattern, 'u');
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const found = [];
              while (walk.nextNode()) {
                const text = walk.currentNode.textContent.trim();
                if (text && wrong.test(text) && !walk.currentNode.parentElement.closest(own)) found.push(text);
              }
              return found;
            }
            """;

    /** Where the page scrolls sideways: what reaches beyond it. */
    private static final String WIDER =
            """
            () => document.documentElement.scrollWidth <= innerWidth ? [] : ['page of ' + document.documentElement.scrollWidth,
              ...[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth)
                .map(e => e.tagName + '.' + e.className)]
            """;

    /** A message key, a code of ours or an enum's name that should have been a word. */
    private static final String RAW =
            "\\?\\?|\\b(org|case|cmp)-[a-z0-9]|\\b[A-Z]{2,}_[A-Z_]+\\b|\\b(property|urgent|city)\\.[a-z]|\\{\\d\\}|null";

    private static final String CHINESE = "\\p{Script=Han}";
    private static final String LATIN = "[a-z]{3,}";

    /** WCAG 2.2, 1.4.10: what a page of 1280 pixels leaves at 400 percent. */
    private static final int NARROWEST = 320;

    private static final String SOURCE = source();

    private Look() {}

    private static String source() {
        try (InputStream in = Look.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Leaves the page on the last of the screens.
     *
     * @param name of the picture, in the order of the story
     */
    static void at(Page page, Say say, List<Screen> screens, String name) {
        if (!Boolean.TRUE.equals(asked(page, name, "typeof axe === 'object'", null))) asked(page, name, SOURCE, null);
        for (Screen screen : screens) {
            seen(page, say, screen, name);
            assertThat(strings(asked(page, name, AXE, RULES)))
                    .as("axe at " + say.tag() + "-" + name + " on " + screen)
                    .isEmpty();
        }
        read(page, say, name);
    }

    /** The same where no script runs, nor axe, which waits for timers. */
    static void withoutScriptAt(Page page, Say say, List<Screen> screens, String name) {
        screens.forEach(screen -> seen(page, say, screen, name));
        read(page, say, name);
    }

    private static void seen(Page page, Say say, Screen screen, String name) {
        page.setViewportSize(screen.width(), screen.height());
        String picture = say.tag() + "-" + name + "-" + screen.tag();
        picture(page, picture);
        whole(page, picture);
        if (screen == Screen.PHONE) {
            page.setViewportSize(NARROWEST, screen.height());
            whole(page, picture + " of " + NARROWEST + " pixels");
            page.setViewportSize(screen.width(), screen.height());
        }
    }

    private static void whole(Page page, String picture) {
        assertThat(strings(asked(page, picture, WIDER, null)))
                .as("cut off to the right at " + picture)
                .isEmpty();
    }

    private static void read(Page page, Say say, String name) {
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(say.pageLanguage());
        assertThat(page.locator("body").innerText()).as("codes at " + name).doesNotContainPattern(RAW);
        assertThat(strings(asked(page, name, STRANGE, say == Say.EN ? CHINESE : LATIN)))
                .as("another language at " + say.tag() + "-" + name)
                .isEmpty();
    }

    private static Object asked(Page page, String name, String script, Object argument) {
        return Watch.over("script at " + name + " on " + page.url(), () -> page.evaluate(script, argument));
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }
}
