package org.liuhe.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.app.browser.Town.Matter;

/** What people get wrong, and what changes while they look: a kind page, and nothing typed is lost. */
class MistakesIT {

    private static Town town;

    @BeforeAll
    static void start() {
        town = Town.start();
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @ParameterizedTest
    @CsvSource({"ZH, DESKTOP", "EN, PHONE"})
    void keepsWhatWasTypedBesideWhatIsWrong(Say say, Screen screen) {
        String tooLong = "长".repeat(20_000);
        try (Visitor lin = town.visitor(say, screen)) {
            lin.signIn("lin", "/file");
            lin.states("property.lift", Town.ESTATE, "   ").sees(say.of("error.summary"));
            lin.fill("file-place", "3 幢").click("file.next");
            lin.fill("file-text", tooLong).click("file.next").sees(say.of("error.summary"));
            assertThat(value(lin, "file-text")).isEqualTo(tooLong);
            assertThat(lin.page().locator("#problems:focus").count())
                    .as("what went wrong is read first")
                    .isOne();
            lin.look("90-file-too-long");
            lin.fill("file-text", "电梯\u0007停了").click("file.next");
            lin.sees(say.of("error.summary")).look("91-file-control-character");
            lin.click("file.back");
            assertThat(value(lin, "file-place")).isEqualTo("3 幢");
            lin.click("file.next").fill("file-text", "电梯停了").click("file.next");
            lin.agrees("13800138000").look("91-file-check");
            lin.page().goBack();
            assertThat(lin.page().locator("[name=mayBePublic][value=yes]").isChecked())
                    .isTrue();
            lin.click("file.next").fileAnyway();
            lin.page().locator(".lh-receipt").waitFor();
        }
    }

    @Test
    void keepsOnTheDeviceWhatIsNotSentAndSendsItOnceThereIsAConnection() {
        Say say = Say.ZH;
        try (Visitor lin = town.visitor(say, Screen.PHONE)) {
            lin.signIn("lin", "/file");
            lin.states("property.lift", Town.ESTATE, "3 幢").fill("file-text", "电梯停了");
            lin.click("file.keep.on").sees(say.of("file.keep.kept")).look("91-file-kept");
            lin.open("/file");
            lin.sees(say.of("file.resume")).look("91-file-resume");
            lin.click("file.resume.go").agrees("").sees("电梯停了");
            lin.offline(true).click("file.send");
            lin.sees(say.of("file.offline")).offline(false);
            lin.page().locator("#similar, .lh-receipt").first().waitFor();
            if (lin.page().locator("#similar").count() > 0) lin.click("similar.send");
            lin.page().locator(".lh-receipt").waitFor();
            assertThat(lin.page().evaluate("() => localStorage.getItem('liuhe-draft')"))
                    .isNull();
        }
    }

    private static String value(Visitor visitor, String id) {
        return visitor.page().locator("#" + id).inputValue();
    }

    @ParameterizedTest
    @CsvSource({"ZH, DESKTOP", "EN, PHONE"})
    void tellsThatTheMatterHasChangedInAnotherTab(Say say, Screen screen) {
        Matter matter = town.file("lin", "property.lift");
        try (Visitor clerk = town.visitor(say, screen);
                Visitor lin = town.visitor(say, screen)) {
            clerk.signIn("property", "/dossier/" + matter.id());
            clerk.click("sign.send");
            Page old = clerk.anotherTab("/dossier/" + matter.id());
            clerk.unfold("record.title").fill("record-text", "已到场。").click("record.send");
            clerk.sees(say.of("done.record"));
            clerk.to(old)
                    .unfold("resolve.title")
                    .check("resolution", "DONE")
                    .fill("resolve-reply", "已修好。")
                    .click("resolve.send");
            clerk.sees(say.of("error.stale")).look("92-dossier-stale");
            assertThat(value(clerk, "resolve-reply")).isEqualTo("已修好。");
            // the page that came back is about the matter as it is now
            clerk.click("resolve.send").sees(say.of("done.resolve"));
            town.settle();

            lin.signIn("lin", "/my/" + matter.id());
            Page older = lin.anotherTab("/my/" + matter.id());
            lin.check("rating", "4").click("confirm.send");
            lin.sees(say.of("done.confirm"));
            lin.to(older).unfold("contest.title").fill("contest-reason", "没修好。").click("contest.send");
            lin.sees(say.of("error.stale")).look("93-my-matter-stale");
        }
    }

    @ParameterizedTest
    @CsvSource({"ZH, DESKTOP", "EN, PHONE"})
    void answersKindlyWhereThereIsNothing(Say say, Screen screen) {
        Matter matter = town.file("lin", "property.lift");
        try (Visitor chen = town.visitor(say, screen);
                Visitor anyone = town.visitor(say, screen);
                Visitor other = town.visitor(say, screen)) {
            anyone.open("/track?code=XYZ");
            anyone.sees(say.of("error.summary")).look("94-track-malformed");
            assertThat(anyone.open("/track/" + Town.UNUSED_CODE)).isEqualTo(404);
            anyone.look("95-track-unknown");
            assertThat(anyone.open("/track/hello")).isIn(404, 422);
            anyone.look("96-track-malformed-address");
            assertThat(anyone.open("/matters?stage=NONSENSE")).isEqualTo(422);
            anyone.look("97-matters-nonsense");
            assertThat(anyone.open("/matters?area=no/such/place")).isIn(200, 404, 422);
            anyone.look("98-matters-unknown-area");

            chen.signIn("chen", "/my");
            chen.look("99-my-none");
            assertThat(chen.open("/my/" + matter.id())).as("somebody else's").isEqualTo(404);
            assertThat(chen.source()).doesNotContain(matter.code(), "3 幢");
            chen.look("100-my-of-somebody-else");
            assertThat(chen.open("/dossier/" + matter.id())).isIn(403, 404);
            chen.look("101-dossier-as-resident");
            chen.open("/inbox");
            assertThat(chen.path()).as("a resident has no inbox").isEqualTo("/my");
            assertThat(chen.open("/nowhere")).isEqualTo(404);
            chen.look("103-nowhere");

            other.signIn("property2", "/inbox");
            assertThat(other.open("/dossier/" + matter.id()))
                    .as("another organisation's")
                    .isIn(403, 404);
            other.look("104-dossier-of-another-organisation");
            assertThat(other.open("/file")).isIn(200, 403);
            other.look("105-file-as-staff");
        }
    }

    @Test
    void keepsTheLanguageThatWasChosen() {
        try (Visitor lin = town.visitor(Say.ZH, Screen.DESKTOP)) {
            lin.open("/matters?area=hz/xihu");
            lin.click("language.other");
            assertThat(lin.page().locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(value(lin, "filter-area")).isEqualTo("hz/xihu");
            lin.open("/file");
            assertThat(lin.page().locator("html").getAttribute("lang"))
                    .as("language of the sign-in page")
                    .isEqualTo("en");
            lin.signIn("lin", "/file");
            assertThat(lin.page().locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }

    @Test
    void signsOutAtTheRealmToo() {
        try (Visitor lin = town.visitor(Say.ZH, Screen.DESKTOP)) {
            lin.open("/my");
            String asked = lin.session().value;
            lin.signIn("lin", "/my");
            assertThat(lin.session().value)
                    .as("a session from before the sign-in is of no use")
                    .isNotEqualTo(asked);
            lin.click("sign-out");
            lin.page().locator(".lh-hero").waitFor();
            assertThat(lin.path()).isEqualTo("/");
            lin.open("/my");
            assertThat(lin.page().locator("#kc-login").isVisible()).isTrue();
        }
    }
}
