package org.liuhe.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.liuhe.app.local.LocalServices;
import org.liuhe.app.local.Person;

/** Somebody at a browser of their own; closing it tells whether the browser had anything to complain of. */
final class Visitor implements AutoCloseable {

    private final String address;
    private final Say say;
    private final List<Screen> screens;
    private final boolean script;
    private final BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();

    private Visitor(String address, Say say, List<Screen> screens, boolean script, BrowserContext context) {
        this.address = address;
        this.say = say;
        this.screens = screens;
        this.script = script;
        this.context = context;
        context.onRequest(this::staysHere);
        context.onResponse(this::arrives);
        context.onConsoleMessage(message -> {
            // a page that tells of a mistake has its own status, which the console repeats
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource"))
                complaints.add("console: " + message.text());
        });
        context.onWebError(error -> complaints.add("script: " + error.error()));
        this.page = context.newPage();
    }

    static Visitor at(Chromium chromium, String address, Say say, List<Screen> screens) {
        return new Visitor(address, say, screens, true, chromium.browser().newContext(options(say, screens)));
    }

    static Visitor withoutScript(Chromium chromium, String address, Say say, List<Screen> screens) {
        return new Visitor(
                address,
                say,
                screens,
                false,
                chromium.browser().newContext(options(say, screens).setJavaScriptEnabled(false)));
    }

    private static Browser.NewContextOptions options(Say say, List<Screen> screens) {
        return new Browser.NewContextOptions()
                .setLocale(say.browserLanguage())
                // times on pages are Beijing's, wherever the reader is
                .setTimezoneId("America/New_York")
                .setViewportSize(screens.get(0).width(), screens.get(0).height());
    }

    private void staysHere(Request request) {
        if (request.url().startsWith("data:")) return;
        if (!"localhost".equals(URI.create(request.url()).getHost())) complaints.add("asked " + request.url());
    }

    private void arrives(Response response) {
        if (response.status() >= 400
                && !response.request().isNavigationRequest()
                && !expected.contains(response.status())) complaints.add(response.status() + " for " + response.url());
    }

    Page page() {
        return page;
    }

    /** Has no connection from now on, or has one again. */
    Visitor away(boolean isAway) {
        context.setOffline(isAway);
        return this;
    }

    /** A script of ours may be answered so, and says it on the page. */
    Visitor mayBeAnswered(int status) {
        expected.add(status);
        return this;
    }

    Say say() {
        return say;
    }

    /** Opens a page and answers its status. */
    int open(String path) {
        return page.navigate(address + path).status();
    }

    /** Goes through the realm's own page, which is where the browser stands already or comes to by the path. */
    Visitor signIn(String username, String path) {
        return signIn(LocalServices.shared().person(username), path);
    }

    Visitor signIn(Person person, String path) {
        open(path);
        page.locator("#username").fill(person.username());
        page.locator("#password").fill(person.password());
        page.locator("#kc-login").click();
        page.waitForURL(Pattern.compile(Pattern.quote(address) + "/.*"));
        return this;
    }

    /** Has no connection from now on, or has one again. */
    Visitor offline(boolean offline) {
        context.setOffline(offline);
        return this;
    }

    /** The cookie of our session; null for none. */
    Cookie session() {
        return context.cookies(address).stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElse(null);
    }

    /** Looks at the page as it is, see {@link Look}. */
    Visitor look(String name) {
        if (script) Look.at(page, say, screens, name);
        else Look.withoutScriptAt(page, say, screens, name);
        return this;
    }

    /** Prefers dark pages from now on, or light ones again. */
    Visitor prefers(ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        return this;
    }

    /** A picture of a page that is not ours. */
    Visitor picture(String name) {
        Look.picture(page, say.tag() + "-" + name);
        return this;
    }

    /** The same with all that can be opened open. */
    Visitor lookInside(String name) {
        Watch.over(
                "opening all at " + name,
                () -> page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)"));
        return look(name);
    }

    Visitor click(String key, Object... arguments) {
        Locator button = button(key, arguments);
        (button.count() > 0 ? button : link(key, arguments)).first().click();
        return this;
    }

    /** Answers what the first pages of a filing ask. */
    Visitor states(String category, String area, String place) {
        opens(category).check("category", category).click("file.next");
        choose("file-area", area).click("file.next");
        return fill("file-place", place).click("file.next");
    }

    /** Answers what its last pages ask; it is about no organisation, and may be public. */
    Visitor agrees(String phone) {
        click("file.next").fill("file-contactPhone", phone).click("file.next");
        return check("mayBePublic", "yes").click("file.next");
    }

    /** Opens the scenario that the category belongs to. */
    private Visitor opens(String category) {
        Locator scenario = page.locator("details:has([name=category][value='" + category + "'])");
        if (scenario.getAttribute("open") == null) scenario.locator("summary").click();
        return this;
    }

    /** Sends what is filed, also where public matters look like it. */
    Visitor fileAnyway() {
        click("file.send");
        page().locator("#similar, .lh-receipt").first().waitFor();
        return page().locator("#similar").count() == 0 ? this : click("similar.send");
    }

    Locator button(String key, Object... arguments) {
        return byRole(AriaRole.BUTTON, key, arguments);
    }

    Locator link(String key, Object... arguments) {
        return byRole(AriaRole.LINK, key, arguments);
    }

    private Locator byRole(AriaRole role, String key, Object... arguments) {
        return page.getByRole(
                role,
                new Page.GetByRoleOptions().setName(say.of(key, arguments)).setExact(true));
    }

    /** The path in another tab, which stays behind. */
    Page anotherTab(String path) {
        Page tab = context.newPage();
        tab.navigate(address + path);
        return tab;
    }

    Visitor to(Page tab) {
        page = tab;
        return this;
    }

    /** Opens the page's folded parts of this title: each due date has its own explanation. */
    Visitor unfold(String key) {
        Locator titles = page.locator("summary").getByText(say.of(key), new Locator.GetByTextOptions().setExact(true));
        titles.first().waitFor();
        for (Locator title : titles.all()) {
            Locator part = title.locator("xpath=ancestor::details[1]");
            if (part.getAttribute("open") == null) title.click();
            assertThat(part.getAttribute("open")).as("open: " + say.of(key)).isNotNull();
        }
        return this;
    }

    Visitor fill(String id, String text) {
        page.locator("[id='" + id + "']").fill(text);
        return this;
    }

    Visitor choose(String id, String value) {
        page.locator("[id='" + id + "']").selectOption(value);
        return this;
    }

    Visitor check(String field, String value) {
        page.locator("[name=" + field + "][value='" + value + "']:visible").check();
        return this;
    }

    Visitor sees(String... texts) {
        assertThat(text()).contains(texts);
        return this;
    }

    Visitor seesNot(String... texts) {
        assertThat(text()).doesNotContain(texts);
        return this;
    }

    String text() {
        return page.locator("main").innerText();
    }

    /** Whatever the browser was sent, words on the page or not. */
    String source() {
        return page.content();
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }
}
