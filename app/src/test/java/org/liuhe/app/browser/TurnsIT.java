package org.liuhe.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.app.browser.Town.Matter;
import org.liuhe.app.local.LocalServices;
import org.liuhe.app.local.LocalServices.Registered;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.WithdrawComplaint;

/** The other ways of a matter: returned, ruled on, contested, asked about, turned down, taken back. */
class TurnsIT {

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
    @CsvSource({"ZH, PHONE", "EN, DESKTOP"})
    void isReturnedTwiceRuledOnAndContested(Say say, Screen screen) {
        Matter matter = town.file("lin", "property.hygiene");
        try (Visitor lin = town.visitor(say, screen);
                Visitor property = town.visitor(say, screen);
                Visitor owners = town.visitor(say, screen);
                Visitor street = town.visitor(say, screen)) {
            lin.signIn("lin", "/my/" + matter.id());
            lin.lookInside("50-my-matter-over-the-holidays");
            lin.sees(say == Say.EN ? "25 Sept to 27 Sept (Mid-Autumn Festival)" : "9月25日至9月27日（中秋节）");

            property.signIn("property", "/dossier/" + matter.id());
            property.unfold("return.title").click("return.send");
            property.sees(say.of("error.summary"));
            assertThat(property.page().locator("#return-reason-error").isVisible())
                    .isTrue();
            property.look("51-dossier-return-without-reason");
            giveBack(property, "return-explanation");
            property.sees(say.of("done.return")).look("52-dossier-returned");
            town.settle();

            owners.signIn("owners", "/inbox");
            owners.open("/dossier/" + matter.id());
            owners.look("53-dossier-second-on-the-route").unfold("return.title");
            giveBack(owners, "return-explanation");
            owners.sees(say.of("done.return"));
            town.settle();

            street.signIn("street", "/inbox");
            street.sees(matter.code()).look("54-inbox-to-rule");
            street.open("/dossier/" + matter.id());
            street.lookInside("55-dossier-to-rule");
            street.click("rule.send").sees(say.of("error.summary"));
            street.look("56-dossier-ruling-without-organisation");
            street.choose("rule-organisation", "org-yujing-property")
                    .fill("rule-reasons", "公共部位的保洁属物业服务合同约定事项。")
                    .click("rule.send");
            street.sees(say.of("done.rule")).look("57-dossier-ruled");
            town.settle();

            property.open("/dossier/" + matter.id());
            property.sees(say.of("mark.binding")).look("58-dossier-bound-by-a-ruling");
            assertThat(property.page().locator("#return-explanation").count()).isZero();
            resolve(property);
            town.settle();

            contest(lin, matter);
            street.open("/inbox?task=SIGN");
            street.sees(matter.code()).look("61-inbox-contested");
            street.open("/dossier/" + matter.id());
            resolve(street);
            street.lookInside("62-dossier-whole");
            property.open("/inbox");
            property.seesNot(matter.code()).look("63-inbox-empty");
        }
    }

    private static void giveBack(Visitor visitor, String explanation) {
        visitor.check("reason", "NOT_OUR_DUTY").fill(explanation, "不在服务合同内。").click("return.send");
    }

    private static void resolve(Visitor visitor) {
        visitor.click("sign.send");
        visitor.unfold("resolve.title")
                .check("resolution", "DONE")
                .fill("resolve-reply", "已打扫干净，并排了每天的班。")
                .click("resolve.send");
        visitor.sees(visitor.say().of("done.resolve"));
    }

    private static void contest(Visitor lin, Matter matter) {
        lin.open("/my/" + matter.id());
        lin.unfold("contest.title").click("contest.send");
        lin.sees(lin.say().of("error.summary")).look("59-my-matter-contest-blank");
        lin.fill("contest-reason", "只扫了大厅，楼道没有扫。").click("contest.send");
        lin.sees(lin.say().of("done.contest"));
        town.settle();
        lin.page().reload();
        lin.sees(
                        lin.say() == Say.EN ? "Beishan Street Office" : "北山街道办事处",
                        lin.say().of("milestone.returned"),
                        lin.say().of("milestone.contested"))
                .look("60-my-matter-contested");
    }

    @ParameterizedTest
    @CsvSource({"ZH, PHONE", "EN, DESKTOP"})
    void isAskedAboutAndTurnedDown(Say say, Screen screen) {
        Matter matter = town.file("lin", "property.noise");
        try (Visitor lin = town.visitor(say, screen);
                Visitor community = town.visitor(say, screen)) {
            community.signIn("community", "/inbox?task=INTAKE");
            community.sees(matter.code()).look("70-inbox-intake");
            community.open("/dossier/" + matter.id());
            community.lookInside("71-dossier-intake");
            community.click("ask.send").sees(say.of("error.summary")).look("72-dossier-question-blank");
            community.fill("ask-question", "一般几点开始？").click("ask.send");
            community.sees(say.of("done.ask")).look("73-dossier-asked");
            town.settle();

            lin.signIn("lin", "/my/" + matter.id());
            lin.sees("一般几点开始？").look("74-my-matter-asked");
            lin.click("supplement.send").sees(say.of("error.summary")).look("75-my-matter-supplement-blank");
            lin.fill("supplement-text", "晚上十点以后。").click("supplement.send");
            lin.sees(say.of("done.supplement")).look("76-my-matter-supplemented");
            town.settle();

            community.open("/dossier/" + matter.id());
            community.sees("晚上十点以后。").unfold("reject.title");
            community.click("reject.send").sees(say.of("error.summary")).look("77-dossier-rejection-blank");
            community.check("reason", "OTHER_ROUTE").fill("reject-explanation", "法院已经受理，请等判决。");
            community.click("reject.send").sees(say.of("done.reject")).look("78-dossier-rejected");
            town.settle();

            lin.open("/my/" + matter.id());
            lin.sees("法院已经受理，请等判决。", say.of("RejectionReason.OTHER_ROUTE")).look("79-my-matter-rejected");
        }
    }

    @ParameterizedTest
    @CsvSource("ZH, PHONE")
    void keepsTheReporterFromWhomItIsAboutUntilTheyAgree(Say say, Screen screen) {
        Matter matter = town.file("lin", "property.conduct");
        try (Visitor lin = town.visitor(say, screen);
                Visitor property = town.visitor(say, screen);
                Visitor community = town.visitor(say, screen)) {
            property.signIn("property", "/dossier/" + matter.id());
            property.sees(say.of("shield.hidden")).look("85-dossier-shielded");
            assertThat(property.source()).doesNotContain("3 幢 2 单元", "已经两天没有人处理了。");

            community.signIn("community", "/inbox?task=RELEASE");
            community.sees(matter.code()).look("86-inbox-to-release");
            community.open("/dossier/" + matter.id());
            community.sees("已经两天没有人处理了。").unfold("release.title").click("release.send");
            community.sees(say.of("error.summary")).look("87-dossier-release-blank");
            community.fill("release-text", "请核实上门服务记录。").click("release.send");
            community.sees(say.of("done.release")).look("88-dossier-released");
            town.settle();
            property.open("/dossier/" + matter.id());
            property.sees("请核实上门服务记录。", say.of("shield.hidden.released")).look("89-dossier-of-the-accused");

            lin.signIn("lin", "/my/" + matter.id());
            lin.sees(say.of("shield.mine"), "请核实上门服务记录。").look("106-my-matter-shielded");
            lin.click("be-known.send").sees(say.of("done.be-known")).look("107-my-matter-known");
            town.settle();
            property.open("/dossier/" + matter.id());
            property.sees("3 幢 2 单元", "已经两天没有人处理了。");
        }
    }

    @ParameterizedTest
    @CsvSource({"ZH, PHONE", "EN, DESKTOP"})
    void isTakenBackAndNotListedWhereItNamesNeighbours(Say say, Screen screen) {
        Matter matter = town.file("lin", "property.noise");
        try (Visitor lin = town.visitor(say, screen);
                Visitor community = town.visitor(say, screen);
                Visitor anyone = town.visitor(say, screen)) {
            community.signIn("community", "/dossier/" + matter.id());
            community.click("accept.send").sees(say.of("done.accept"));
            town.settle();
            lin.signIn("lin", "/my/" + matter.id());
            lin.unfold("comment.title").fill("comment-text", "今晚又吵了。").click("comment.send");
            lin.sees(say.of("done.comment")).look("80-my-matter-remark");
            lin.click("withdraw.title");
            lin.look("81-withdrawal");
            lin.click("withdraw.back");
            lin.click("withdraw.title").click("withdraw.send");
            lin.sees(say.of("done.withdraw")).look("82-my-matter-withdrawn");
            town.settle();
            lin.open("/my");
            lin.look("83-my-several");

            anyone.open("/matters");
            anyone.seesNot(matter.code());
            anyone.open("/track/" + matter.code());
            anyone.sees(say.of("Stage.WITHDRAWN")).look("84-track-withdrawn");
            assertThat(anyone.source()).doesNotContain("今晚又吵了", "3 幢");
        }
    }

    /** Staff find Lin's matter by her number; she sees who looked, and hears by which law it cannot be erased yet. */
    @ParameterizedTest
    @CsvSource({"ZH, PHONE", "EN, DESKTOP"})
    void isLookedUpAndAskedToBeErasedTooEarly(Say say, Screen screen) {
        Matter matter = town.file("lin", "property.hygiene");
        try (Visitor lin = town.visitor(say, screen);
                Visitor clerk = town.visitor(say, screen);
                Visitor officer = town.visitor(say, screen)) {
            clerk.signIn("property", "/desk/find");
            clerk.click("find.go").sees(say.of("find.kind.missing")).look("120-find-errors");
            clerk.check("kind", "PHONE").fill("find-text", "0000").click("find.go");
            clerk.sees(say.of("find.none")).look("121-find-none");
            clerk.fill("find-text", Town.PHONE.replaceAll("[- ]", "")).click("find.go");
            clerk.sees(matter.code()).look("122-find-found");
            clerk.page().getByText(matter.code()).click();
            assertThat(clerk.path()).isEqualTo("/dossier/" + matter.id());

            lin.signIn("lin", "/my");
            lin.click("mydata.title").sees(say.of("read.FindDossier"), say.of("erase.final"));
            lin.look("123-my-data").click("erase.send");
            lin.sees(say.of("erase.understood.missing")).look("124-my-data-errors");
            lin.page().locator("#erase-understood").check();
            lin.click("erase.send").sees(say.of("mydata.asked"), say.of("ErasureState.ASKED.means"));

            officer.signIn("privacy", "/desk");
            officer.unfold("erasures.decline").look("125-erasures").click("erasures.examine");
            officer.sees(say.of("erasures.none"), say.of("ErasureState.REFUSED"))
                    .look("126-erasures-decided");
            lin.open("/my/data");
            lin.sees(say.of("ErasureState.REFUSED.means")).look("127-my-data-refused");
        }
    }

    /** Nobody erases alone, and after the second of them nobody reads what there was. */
    @ParameterizedTest
    @CsvSource({"ZH, PHONE", "EN, DESKTOP"})
    void isErasedByTwoOfficers(Say say, Screen screen) {
        Registered account = LocalServices.shared().register();
        Actor anna = new Actor(account.subject(), Set.of(Role.RESIDENT), Set.of());
        Matter matter = town.file(anna, "property.hygiene", "我家门口的沙发没人收。");
        town.node().send(anna, new WithdrawComplaint(new ComplaintId(matter.id()), null));
        town.settle();
        try (Visitor her = town.visitor(say, screen);
                Visitor first = town.visitor(say, screen);
                Visitor second = town.visitor(say, screen)) {
            her.signIn(account.person(), "/my/data");
            her.page().locator("#erase-understood").check();
            her.click("erase.send").sees(say.of("mydata.asked"));

            first.signIn("privacy", "/desk");
            first.look("128-erasure-for-a-first-officer").click("erasures.examine");
            first.sees(say.of("erasures.now", say.of("ErasureState.EXAMINED")), say.of("erasures.examined"))
                    .look("129-erasure-examined");
            assertThat(first.button("erasures.confirm").count()).isZero();
            her.open("/my/data");
            her.sees(say.of("ErasureState.EXAMINED.means")).look("130-my-data-examined");

            second.signIn("privacy2", "/desk");
            second.sees(say.of("erasures.final")).look("131-erasure-for-a-second-officer");
            second.click("erasures.confirm");
            second.sees(say.of("erasures.now", say.of("ErasureState.ERASED")), say.of("erasures.none"))
                    .look("132-erased");
            town.settle();
            her.open("/my/data");
            her.sees(say.of("ErasureState.ERASED.means")).look("133-my-data-erased");
            her.open("/my/" + matter.id());
            her.seesNot("沙发").look("134-my-matter-erased");
        }
    }
}
