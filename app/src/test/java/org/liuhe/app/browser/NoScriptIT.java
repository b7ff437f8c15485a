package org.liuhe.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liuhe.app.Photo;
import org.liuhe.app.browser.Town.Matter;
import org.liuhe.contracts.attachments.Contents;

/** A resident's phone that runs no script: everything can still be done. */
class NoScriptIT {

    private static Town town;

    @BeforeAll
    static void start() {
        town = Town.start();
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void filesFollowsAndConfirms() {
        Matter alike = town.file("chen", "property.lift");
        try (Visitor lin = town.visitorWithoutScript(Say.ZH, Screen.PHONE);
                Visitor clerk = town.visitorWithoutScript(Say.ZH, Screen.PHONE)) {
            lin.signIn("lin", "/file");
            lin.click("file.next");
            lin.sees(Say.ZH.of("error.summary")).look("110-no-script-errors");
            lin.states("property.lift", Town.ESTATE, "3 幢");
            lin.fill("file-text", "电梯停了。").click("file.next").agrees("");
            lin.click("file.send").sees(Say.ZH.of("similar.title"), alike.code());
            lin.look("143-no-script-similar").click("file.back").sees("电梯停了。").click("file.send");
            lin.click("similar.send");
            String code = lin.page().locator(".lh-receipt__code").innerText();
            town.settle();
            lin.click("filed.mine");
            lin.sees("御景物业服务中心").unfold("comment.title");
            lin.fill("comment-text", "老人下不了楼。").click("comment.send").sees(Say.ZH.of("done.comment"));
            lin.look("111-no-script-my-matter");
            Matter matter = new Matter(lin.path().replace("/my/", ""), code);

            clerk.signIn("property", "/inbox");
            clerk.sees(code);
            clerk.open("/dossier/" + matter.id());
            clerk.click("sign.send").unfold("resolve.title");
            clerk.check("resolution", "DONE").fill("resolve-reply", "已修好。").click("resolve.send");
            clerk.sees(Say.ZH.of("done.resolve"));
            town.settle();

            lin.open("/my/" + matter.id());
            lin.check("rating", "3").click("confirm.send").sees(Say.ZH.of("done.confirm"));
        }
    }

    @Test
    void takesDownWhatSomebodySays() {
        try (Visitor worker = town.visitorWithoutScript(Say.ZH, Screen.PHONE);
                Visitor clerk = town.visitorWithoutScript(Say.ZH, Screen.PHONE)) {
            worker.signIn("community", "/desk/file");
            worker.states("property.lift", Town.ESTATE, "5 幢");
            worker.fill("file-text", "电梯停了，下不了楼。").click("file.next").click("file.next");
            worker.fill("file-reporterName", "周玉兰").click("file.next").click("file.next");
            worker.check("mayBePublic", "no").click("file.next");
            worker.check("channel", "COUNTER").click("file.next").look("144-no-script-consent");
            worker.check("consent", "ORAL").click("file.next");
            worker.fill("file-consentedOn", "2026-01-05").click("file.next").click("file.send");
            String code = worker.page().locator(".lh-receipt__code").innerText();
            worker.seesNot("周玉兰").look("145-no-script-slip");
            town.settle();
            clerk.signIn("property", "/inbox");
            clerk.page().locator("a:has-text('" + code + "')").first().click();
            clerk.sees("周玉兰", Say.ZH.of("ConsentForm.ORAL"), Say.ZH.of("Channel.COUNTER"));
        }
    }

    @Test
    void supportsAPublicMatterAndTakesItBack() {
        Matter matter = town.file("lin", "property.greenery");
        try (Visitor chen = town.visitorWithoutScript(Say.ZH, Screen.PHONE);
                Visitor reader = town.visitorWithoutScript(Say.EN, Screen.PHONE, Screen.DESKTOP)) {
            reader.open("/track/" + matter.code());
            reader.sees(Say.EN.of("support.few"), Say.EN.of("support.sign-in")).lookInside("140-support-public");
            chen.signIn("chen", "/support/" + matter.code());
            chen.click("support.give-support").sees(Say.ZH.of("done.support"), Say.ZH.of("support.mine"));
            chen.look("141-no-script-supported");
            chen.open("/my");
            chen.sees(Say.ZH.of("my.support"), matter.code()).look("142-no-script-my-support");
            chen.open("/track/" + matter.code());
            chen.click("support.take-back").sees(Say.ZH.of("done.support-back"));
        }
    }

    @Test
    void moderatesByTickingAndEditing() {
        Matter matter = town.file("lin", "property.lift", "电梯停了，请打13800138000，住3幢1201室。");
        try (Visitor worker = town.visitorWithoutScript(Say.ZH, Screen.PHONE);
                Visitor anyone = town.visitorWithoutScript(Say.ZH, Screen.PHONE)) {
            worker.signIn("community", "/desk/moderation");
            worker.sees(matter.code());
            worker.open("/desk/moderation/" + matter.id() + "/statement");
            worker.page().locator("input[name=take]:not(:checked)").check();
            worker.fill("publish-reason", "隐去联系方式").click("moderation.publish.send");
            worker.sees(Say.ZH.of("moderation.take.changed"));
            worker.click("moderation.apply").look("114-no-script-moderation");
            assertThat(worker.page().locator("#publish-publishedText").inputValue())
                    .isEqualTo("电梯停了，请打〔手机号〕，住〔门牌〕。");
            worker.click("moderation.publish.send").sees(Say.ZH.of("done.moderation.publish"));
            town.settle();
            anyone.open("/track/" + matter.code());
            anyone.sees("电梯停了，请打〔手机号〕，住〔门牌〕。", Say.ZH.of("published.mark"));
            assertThat(anyone.source()).doesNotContain("13800138000", "1201");
        }
    }

    @Test
    void addsAPhotographThatTellsNoPlaceAndIsHandedOn() throws IOException {
        Matter matter = town.file("lin", "property.lift");
        try (Visitor lin = town.visitorWithoutScript(Say.ZH, Screen.PHONE);
                Visitor clerk = town.visitor(Say.EN, Screen.PHONE, Screen.DESKTOP)) {
            lin.signIn("lin", "/my/" + matter.id());
            lin.sees(Say.ZH.of("files.none")).look("115-no-script-files-none");
            attach(lin, "电梯.jpg", Photograph.taken());
            lin.sees(Say.ZH.of("done.attach"), "电梯.jpg", Say.ZH.of("files.by.you"))
                    .look("116-no-script-files");
            assertThat(lin.path()).isEqualTo("/my/" + matter.id());
            attach(lin, "long.jpg", new byte[Contents.LONGEST + 200_000]);
            lin.sees(Say.ZH.of("error.summary"), "文件太大").look("117-no-script-file-too-large");

            clerk.signIn("property", "/dossier/" + matter.id());
            clerk.sees("电梯.jpg", Say.EN.of("files.by.filer")).lookInside("118-files-of-dossier");
            Download download = clerk.page()
                    .waitForDownload(
                            () -> clerk.page().getByText("电梯.jpg").first().click());
            assertThat(download.suggestedFilename()).isEqualTo("电梯.jpg");
            assertThat(Files.readAllBytes(download.path())).satisfies(Photograph::isClean);
            attach(clerk, "voice.jpg", "ftypM4A ".getBytes(StandardCharsets.US_ASCII));
            clerk.sees(Say.EN.of("error.summary"), "By its content, this file is of no kind that can be taken")
                    .look("119-file-refused");
            attach(clerk, "bill.jpg", Photograph.taken());
            clerk.sees("bill.jpg", Say.EN.of("files.by.you")).unfold("withdraw-file.title");
            clerk.click("withdraw-file.send").sees(Say.EN.of("done.withdraw-file"));
            clerk.seesNot("bill.jpg").sees("电梯.jpg");
        }
    }

    /** A place is drawn by a script, or written; either way it is a line of the form. */
    @Test
    void showsEveryoneACopyInWhichAPlaceIsCovered() {
        Matter matter = town.file("lin", "property.lift");
        String moderation = "/desk/moderation/" + matter.id() + "/attachment-1";
        try (Visitor lin = town.visitorWithoutScript(Say.ZH, Screen.PHONE);
                Visitor worker = town.visitor(Say.ZH, Screen.PHONE, Screen.DESKTOP);
                Visitor reader = town.visitor(Say.EN, Screen.PHONE, Screen.DESKTOP)) {
            lin.signIn("lin", "/my/" + matter.id());
            attach(lin, "电梯.jpg", Photo.png(640, 480, Color.ORANGE));
            town.settle();
            worker.signIn("community", moderation);
            draw(worker.page());
            assertThat(worker.page().locator("#publish-picture-covers").inputValue())
                    .matches("2[0-5] 2[0-5] (5[0-9]|49) (5[0-9]|49)");
            worker.click("moderation.publish.send").sees(Say.ZH.of("error.summary"));
            worker.fill("publish-picture-description", "电梯的操作板").click("moderation.picture.preview");
            assertThat(worker.page().locator(".lh-picture rect").count()).isEqualTo(1);
            worker.look("120-picture-to-moderate");
            worker.fill("publish-picture-reason", "遮住面孔").click("moderation.publish.send");
            worker.sees(Say.ZH.of("done.moderation.publish-picture")).look("121-picture-published");
            town.settle();
            reader.open("/track/" + matter.code());
            reader.page()
                    .waitForFunction("() => { const shown = document.querySelector('.lh-figure__picture');"
                            + " shown.scrollIntoView(); return shown.complete && shown.naturalWidth === 640; }");
            reader.sees("电梯的操作板", Say.EN.of("published.covered")).look("122-public-picture");
            lin.open("/my/" + matter.id());
            lin.sees(Say.ZH.of("PublicationState.PUBLISHED")).unfold("withdraw-file.title");
            lin.click("withdraw-file.send").sees(Say.ZH.of("done.withdraw-file"));
            town.settle();
            reader.open("/track/" + matter.code());
            reader.seesNot("电梯的操作板");
        }
    }

    private static void draw(Page page) {
        page.locator(".lh-picture").scrollIntoViewIfNeeded();
        BoundingBox box = page.locator(".lh-picture svg").boundingBox();
        page.mouse().move(box.x + box.width * 0.24, box.y + box.height * 0.24);
        page.mouse().down();
        page.mouse().move(box.x + box.width * 0.5, box.y + box.height * 0.5);
        page.mouse().move(box.x + box.width * 0.74, box.y + box.height * 0.74);
        page.mouse().up();
    }

    private static void attach(Visitor visitor, String name, byte[] file) {
        visitor.page().locator("#attach-file").setInputFiles(new FilePayload(name, "image/jpeg", file));
        visitor.click("attach.send");
    }

    @Test
    void browsesThePublicMatters() {
        Matter lift = town.file("lin", "property.lift");
        Matter hygiene = town.file("lin", "property.hygiene");
        try (Visitor anyone = town.visitorWithoutScript(Say.ZH, Screen.PHONE);
                Visitor reader = town.visitor(Say.EN, Screen.PHONE, Screen.DESKTOP)) {
            anyone.open("/matters");
            anyone.sees(lift.code(), hygiene.code());
            anyone.choose("filter-category", "property.hygiene").click("filter.apply");
            anyone.sees(hygiene.code()).seesNot(lift.code()).look("112-no-script-matters");
            anyone.open("/");
            anyone.fill("code", lift.code()).click("track.go");
            assertThat(anyone.path()).isEqualTo("/track/" + lift.code());
            anyone.unfold("due.why").look("113-no-script-track");
            for (int i = 0; i < 4; i++) town.file("lin", "property.lift");
            anyone.click("accountability.title");
            anyone.choose("filter-days", "365").click("accountability.show");
            anyone.sees("御景物业服务中心", Say.ZH.of("Measure.RETURNS"), Say.ZH.of("accountability.few"))
                    .look("123-no-script-accountability");
            reader.open("/accountability?by=area&area=hz/xihu");
            reader.sees("Beishan Street").lookInside("124-accountability");
        }
    }
}
