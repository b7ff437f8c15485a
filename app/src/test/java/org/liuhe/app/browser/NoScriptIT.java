package org.liuhe.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liuhe.app.browser.Town.Matter;

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
        try (Visitor lin = town.visitorWithoutScript(Say.ZH, Screen.PHONE);
                Visitor clerk = town.visitorWithoutScript(Say.ZH, Screen.PHONE)) {
            lin.signIn("lin", "/file");
            lin.click("file.send");
            lin.sees(Say.ZH.of("error.summary")).look("110-no-script-errors");
            lin.choose("file-category", "property.lift")
                    .choose("file-area", Town.ESTATE)
                    .fill("file-place", "3 幢")
                    .fill("file-text", "电梯停了。");
            lin.page().locator("#file-mayBePublic").check();
            lin.click("file.send");
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
    void browsesThePublicMatters() {
        Matter lift = town.file("lin", "property.lift");
        Matter hygiene = town.file("lin", "property.hygiene");
        try (Visitor anyone = town.visitorWithoutScript(Say.ZH, Screen.PHONE)) {
            anyone.open("/matters");
            anyone.sees(lift.code(), hygiene.code());
            anyone.choose("filter-category", "property.hygiene").click("filter.apply");
            anyone.sees(hygiene.code()).seesNot(lift.code()).look("112-no-script-matters");
            anyone.open("/");
            anyone.fill("code", lift.code()).click("track.go");
            assertThat(anyone.path()).isEqualTo("/track/" + lift.code());
            anyone.unfold("due.why").look("113-no-script-track");
        }
    }
}
