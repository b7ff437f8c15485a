package org.liuhe.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A resident's matter from the first page to the last, by hand, in both languages and on both screens. */
class BrowserJourneyIT {

    private static final String PLACE = "MARKER 3 幢 2 单元";
    private static final String TEXT = "MARKER 电梯昨晚停了两次，老人下不了楼。\n请尽快修好。";
    private static final String PHONE = "13800138000";
    private static final String REPLY = "MARKER 已更换门机皮带，试运行正常。";
    private static final String SUMMARY = "已更换门机皮带，电梯恢复运行。";

    private static Town town;

    @BeforeAll
    static void start() {
        town = Town.start();
        town.node().seeder().drawBoundaries();
        // something that is due later, so that there is an order to see
        town.file("chen", "property.hygiene");
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @ParameterizedTest
    @EnumSource
    void isFollowedFromFilingToThePublicPage(Say say) {
        try (Visitor lin = town.visitor(say, Screen.values());
                Visitor clerk = town.visitor(say, Screen.values());
                Visitor anyone = town.visitor(say, Screen.values())) {
            String code = files(lin);
            anyoneFindsIt(anyone, code);
            clerkResolvesIt(clerk, code);
            theOpenPageSaysSo(anyone);
            linConfirms(lin, code);
            anyoneSeesItSettled(anyone, code);
            clerkReadsTheHistory(clerk, code);
        }
    }

    /** Two about one lift: one answer in words for everyone, and each its own matter all the time. */
    @Test
    void handlesTogetherWhatIsAboutTheSame() {
        Town.Matter first = town.file("lin", "property.lift", "3 幢电梯停了三天没有人修。");
        Town.Matter second = town.file("chen", "property.lift", "电梯停了三天，没有人修，老人下不了楼。");
        try (Visitor clerk = town.visitor(Say.ZH, Screen.values());
                Visitor chen = town.visitor(Say.EN, Screen.values())) {
            clerk.signIn("property", "/dossier/" + first.id());
            clerk.click("sign.send").sees(clerk.say().of("done.sign"));
            clerk.open("/dossier/" + second.id());
            clerk.click("sign.send").sees(clerk.say().of("done.sign"));
            town.settle();
            joins(clerk, first, second);
            clerk.sees(clerk.say().of("together.with"), first.code()).lookInside("141-dossier-follows");
            clerk.page().locator("form:has([value='uncluster']) button").click();
            clerk.sees(clerk.say().of("done.uncluster")).seesNot(clerk.say().of("together.with"));
            town.settle();
            joins(clerk, first, second);

            chen.signIn("chen", "/my/" + second.id());
            chen.sees(chen.say().of("together.own", 1), first.code()).look("142-my-matter-together");
            chen.open("/my/messages");
            chen.sees(chen.say().of("message.CASE_UNCLUSTERED"));
            chen.open("/track/" + first.code());
            chen.sees(chen.say().of("together.leads", 1)).look("143-track-leads");
            showsNobody(chen);

            clerk.open("/dossier/" + first.id());
            clerk.unfold("resolve.title")
                    .check("resolution", "DONE")
                    .fill("resolve-reply", REPLY)
                    .click("resolve.send");
            clerk.sees(clerk.say().of("error.summary")).look("144-dossier-leads");
            clerk.fill("resolve-publicSummary", SUMMARY).click("resolve.send");
            clerk.sees(clerk.say().of("done.resolve"));
            town.settle();

            chen.open("/my/" + second.id());
            chen.sees(SUMMARY).seesNot(REPLY).check("rating", "4").click("confirm.send");
            chen.sees(chen.say().of("done.confirm"));
            town.settle();
            chen.open("/track/" + first.code());
            chen.sees(chen.say().of("Stage.ANSWERED")).seesNot(chen.say().of("together.title"));
        }
    }

    private static void joins(Visitor clerk, Town.Matter lead, Town.Matter follower) {
        clerk.open("/dossier/" + follower.id());
        clerk.click("alike.search").sees("电梯停了三天", "没有人修").look("140-alike");
        clerk.click("alike.join", lead.code()).sees(clerk.say().of("done.cluster"));
        town.settle();
    }

    /** In the dark, larger, and read aloud: what is there to see is there for other eyes, too. */
    @Test
    void isThereForOtherEyes() {
        Town.Matter matter = town.file("lin", "property.lift");
        String mine = "/my/" + matter.id();
        try (Visitor lin = town.visitor(Say.ZH, Screen.PHONE);
                Visitor reader = town.visitor(Say.EN, Screen.PHONE)) {
            lin.prefers(ColorScheme.DARK).signIn("lin", "/my");
            List.of("/file", "/matters", mine).forEach(page -> shows(lin, page, "130-dark"));
            lin.click("display.elder");
            assertThat(lin.path()).isEqualTo(mine);
            List.of(mine, "/", "/file", "/track/" + matter.code(), "/matters", "/petitions")
                    .forEach(page -> shows(lin, page, "131-elder-dark"));
            reader.open("/track/" + matter.code() + "?display=elder");
            reader.look("132-elder-track");
            assertThat(small(reader)).as("too small to be hit").isEmpty();
            reader.open("/matters");
            reader.unfold("filter.fold").unfold("nav.more").look("133-elder-matters");
            assertThat(small(reader)).as("too small to be hit").isEmpty();
            assertThat(reader.page().locator(".lh-aloud").isVisible())
                    .as("reading aloud where no voice is")
                    .isFalse();
            reader.page().addInitScript(Voice.SCRIPT);
            reader.open("/track/" + matter.code());
            Voice.reads(reader, matter.code());
            reader.click("display.standard");
            assertThat(reader.page().locator(".lh-elder").count()).isZero();
            reader.prefers(ColorScheme.DARK);
            onPaper(reader);
        }
    }

    /** Even of a dark page. */
    private static void onPaper(Visitor reader) {
        reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        reader.picture("134-paper");
        assertThat(reader.page().locator(".lh-turn").isVisible()).isTrue();
        assertThat(reader.page().locator(".lh-nav").isVisible()).isFalse();
        assertThat(reader.page()
                        .evaluate("() => [getComputedStyle(document.body).backgroundColor,"
                                + " ...[...document.querySelectorAll('main *')].map(e => getComputedStyle(e).color)]"
                                + ".filter((colour, at, all) => all.indexOf(colour) === at)"))
                .isEqualTo(List.of("rgb(255, 255, 255)", "rgb(0, 0, 0)"));
        reader.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setForcedColors(ForcedColors.ACTIVE));
        reader.picture("135-forced-colours");
    }

    private static void shows(Visitor visitor, String page, String name) {
        visitor.open(page);
        visitor.lookInside(name + page.replaceAll("/[0-9A-Za-z]+-.*", "-one").replace('/', '-'));
    }

    /** What is pressed and lower than 48 pixels. */
    private static List<?> small(Visitor visitor) {
        return (List<?>) visitor.page()
                .evaluate("() => [...document.querySelectorAll('button, summary, select, .govuk-input, .lh-header a,"
                        + " .govuk-button, .lh-tab')].filter(e => e.checkVisibility() && !e.matches('.lh-brand')"
                        + " && e.getBoundingClientRect().height < 48).map(e => e.outerHTML)");
    }

    /** Over the wire, compressed, with all that a browser which was never here asks for. */
    @Test
    void aFirstVisitIsLight() throws Exception {
        Town.Matter matter = town.file("lin", "property.lift");
        for (String page : List.of(
                "/", "/track", "/track/" + matter.code(), "/matters", "/petitions", "/track/" + Town.UNUSED_CODE)) {
            Weight weight = Weight.of(town.node().address(), page);
            System.out.println(weight);
            assertThat(weight.bytes()).as(weight.toString()).isLessThanOrEqualTo(Weight.MOST);
        }
    }

    private String files(Visitor lin) {
        lin.open("/");
        lin.look("01-home");
        lin.click("home.file");
        assertThat(lin.page().locator("html").getAttribute("lang"))
                .as("language of the sign-in page")
                .isEqualTo(lin.say().pageLanguage());
        lin.picture("02-sign-in");
        lin.signIn("lin", "/file");
        lin.look("03-file");
        lin.click("file.next");
        lin.sees(lin.say().of("error.summary")).look("04-file-nothing-chosen");
        lin.fill("file-words", lin.say() == Say.EN ? "lift" : "电梯坏了").click("file.words.go");
        lin.look("04-file-found").states("property.lift", Town.ESTATE, PLACE);
        lin.fill("file-text", TEXT).click("file.next").agrees(PHONE);
        lin.sees(PLACE, PHONE).look("04-file-check");
        lin.fileAnyway();
        lin.page().waitForURL(Pattern.compile(".*/filed/.*"));
        String code = lin.page().locator(".lh-receipt__code").innerText();
        String turn = lin.say() == Say.EN ? "Yujing Property Services" : "御景物业服务中心";
        // the receipt tells by itself who has it
        lin.page().getByText(turn).waitFor();
        lin.lookInside("05-filed").click("filed.mine");
        lin.sees(turn, TEXT.substring(7, 15)).lookInside("06-my-matter-assigned");
        lin.click("my.back");
        lin.sees(code, turn).look("07-my");
        return code;
    }

    private void anyoneFindsIt(Visitor anyone, String code) {
        anyone.open("/matters");
        anyone.look("10-matters");
        anyone.choose("filter-category", "property.lift");
        anyone.page().waitForURL(Pattern.compile(".*category=property.lift.*"));
        anyone.choose("filter-area", "hz/xihu/beishan/baochu");
        anyone.page().waitForURL(Pattern.compile(".*baochu.*"));
        anyone.choose("filter-stage", "ASSIGNED");
        anyone.page().waitForURL(Pattern.compile(".*stage=ASSIGNED.*"));
        anyone.sees(code).look("11-matters-filtered");
        showsNobody(anyone);
        anyone.choose("filter-stage", "WITHDRAWN");
        anyone.page().locator(".lh-empty").waitFor();
        anyone.seesNot(code).look("12-matters-none");
        anyone.open("/matters/map?area=hz/xihu/beishan");
        anyone.page().locator(".lh-map.leaflet-container").waitFor();
        anyone.look("12-matters-map");
        anyone.open("/track");
        anyone.look("13-track-form");
        anyone.fill("track-code", code.toLowerCase().replace("-", " ")).click("track.go");
        assertThat(anyone.path()).isEqualTo("/track/" + code);
        anyone.lookInside("14-track-assigned");
        showsNobody(anyone);
    }

    /** Nobody has touched it since. */
    private static void theOpenPageSaysSo(Visitor anyone) {
        anyone.page()
                .locator("#standing .lh-turn__stage")
                .getByText(anyone.say().of("Stage.ANSWERED"))
                .waitFor();
        anyone.look("15-track-answered-by-itself");
        assertThat(anyone.page().locator(".lh-tick").first().innerText()).containsPattern("[0-9]+");
    }

    private void clerkResolvesIt(Visitor clerk, String code) {
        clerk.signIn("property", "/desk");
        assertThat(clerk.path()).isEqualTo("/inbox");
        clerk.sees(code).look("20-inbox");
        List<String> dues = clerk.page().locator("tbody td:first-child time").all().stream()
                .map(time -> time.getAttribute("datetime"))
                .toList();
        assertThat(dues).hasSizeGreaterThan(1).isSorted();
        openMatter(clerk, code);
        clerk.sees(PLACE, PHONE).lookInside("21-dossier-to-sign");
        if (clerk.say() == Say.EN) signsForAllAtOnce(clerk, code);
        else clerk.click("sign.send").sees(clerk.say().of("done.sign"));
        clerk.lookInside("22-dossier-signed");

        clerk.unfold("record.title").click("record.send");
        clerk.sees(clerk.say().of("error.summary")).look("23-dossier-record-blank");
        clerk.fill("record-text", "电话联系诉求人，约好下午两点到场。").click("record.send");
        clerk.sees(clerk.say().of("done.record"));
        clerk.unfold("remark.title").fill("comment-text", "配件已到货。").click("comment.send");
        clerk.sees(clerk.say().of("done.comment")).look("24-dossier-recorded");

        clerk.unfold("resolve.title")
                .check("resolution", "DONE")
                .fill("resolve-reply", REPLY)
                .fill("resolve-publicSummary", "已修好，有事请打 13900139000。")
                .click("resolve.send");
        clerk.look("25-dossier-summary-with-a-telephone");
        clerk.fill("resolve-publicSummary", SUMMARY).click("resolve.send");
        clerk.sees(clerk.say().of("done.resolve")).look("26-dossier-resolved");
        clerk.seesNot(PHONE);
        town.settle();
        clerk.open("/inbox");
        clerk.seesNot(code);
    }

    /** By keyboard, and then by its box. */
    private void signsForAllAtOnce(Visitor clerk, String code) {
        clerk.open("/inbox?task=SIGN");
        Locator links = clerk.page().locator("[data-rows] tbody a");
        links.first().focus();
        clerk.page().keyboard().press("End");
        assertThat(focused(clerk)).isEqualTo(links.last().getAttribute("href"));
        clerk.page().keyboard().press("Home");
        assertThat(focused(clerk)).isEqualTo(links.first().getAttribute("href"));
        clerk.page().locator("[name=chosen][value$='" + code + "']").check();
        clerk.look("20-inbox-chosen").click("inbox.sign");
        clerk.sees(clerk.say().of("inbox.signed", 1)).seesNot(code);
        clerk.look("20-inbox-signed").click("inbox.look");
        clerk.sees(clerk.say().of("inbox.look"));
        clerk.open("/inbox?task=RESOLVE&area=hz/xihu&size=100");
        clerk.sees(code).look("20-inbox-narrowed");
        openMatter(clerk, code);
    }

    private static Object focused(Visitor visitor) {
        return visitor.page().evaluate("document.activeElement.getAttribute('href')");
    }

    private void linConfirms(Visitor lin, String code) {
        isToldWhatToDo(lin);
        lin.open("/my");
        lin.sees(lin.say().of("my.your-turn")).look("30-my-your-turn");
        openMatter(lin, code);
        lin.sees(REPLY).lookInside("31-my-matter-answered");
        lin.click("confirm.send");
        lin.sees(lin.say().of("error.summary"));
        assertThat(lin.page().locator("#confirm-rating-error").isVisible()).isTrue();
        lin.look("32-my-matter-no-rating");
        lin.check("rating", "5").fill("confirm-remark", "谢谢，修得很快。").click("confirm.send");
        lin.sees(lin.say().of("done.confirm")).look("33-my-matter-confirmed");
        town.settle();
    }

    /** What she is told, and that she may have it by mail. */
    private void isToldWhatToDo(Visitor lin) {
        lin.open("/my/messages");
        lin.sees(
                        lin.say().of("message.COMPLAINT_ANSWERED"),
                        lin.say().of("messages.unread"),
                        lin.say().of("mail.title"))
                .look("29-my-messages");
        lin.click("messages.read.all");
        lin.seesNot(lin.say().of("messages.read.all")).click("mail.turn-on");
        lin.sees(lin.say().of("done.mail"), "lin@example.org").look("29-my-messages-mail");
        lin.click("mail.turn-off");
        lin.sees(lin.say().of("mail.is-off"));
    }

    private void anyoneSeesItSettled(Visitor anyone, String code) {
        anyone.open("/");
        anyone.fill("code", code).click("track.go");
        assertThat(anyone.path()).isEqualTo("/track/" + code);
        anyone.sees(
                        SUMMARY,
                        anyone.say().of("Stage.CONFIRMED_RESOLVED"),
                        anyone.say().of("rating.given", 5))
                .look("40-track-confirmed");
        showsNobody(anyone);
    }

    private void clerkReadsTheHistory(Visitor clerk, String code) {
        clerk.page().goBack();
        clerk.page().reload();
        clerk.sees(code);
        List<String> history = clerk.page().locator(".lh-timeline__what strong").allInnerTexts();
        assertThat(history)
                .containsExactlyElementsOf(Stream.of(
                                "ComplaintFiled",
                                "ComplaintAccepted",
                                "CaseOpened",
                                "CaseAssigned",
                                "CaseSignedFor",
                                "ActionRecorded",
                                "CaseCommented",
                                "CaseResolved",
                                "ComplaintAnswered",
                                "ComplaintConfirmed",
                                "CaseClosed")
                        .map(type -> clerk.say().of("event." + type))
                        .toList());
        clerk.lookInside("41-dossier-whole");
        clerk.fill("asKnown-on", "2026-09-24").click("asKnown.go");
        clerk.sees(clerk.say().of("asKnown.now")).look("42-dossier-as-known");
    }

    private static void openMatter(Visitor visitor, String code) {
        visitor.page()
                .getByRole(com.microsoft.playwright.options.AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(code))
                .first()
                .click();
        visitor.page().locator("h1").waitFor();
    }

    private static void showsNobody(Visitor anyone) {
        assertThat(anyone.source()).doesNotContain("MARKER", PHONE, "lin\"", "林女士", ">lin<");
    }
}
