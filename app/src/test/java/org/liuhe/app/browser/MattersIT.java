package org.liuhe.app.browser;

import static com.microsoft.playwright.options.WaitForSelectorState.DETACHED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.app.Node;
import org.liuhe.app.local.LocalServices;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Ids;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.councils.ConveneCouncil;
import org.liuhe.contracts.councils.CouncilId;
import org.liuhe.contracts.councils.CountVote;
import org.liuhe.contracts.councils.HoldCouncil;
import org.liuhe.contracts.councils.ProposeMotion;
import org.liuhe.contracts.councils.PublishMinutes;
import org.liuhe.contracts.councils.RecordVote;
import org.liuhe.contracts.councils.VoteChoice;
import org.liuhe.contracts.disputes.AcceptDispute;
import org.liuhe.contracts.disputes.AskConfirmation;
import org.liuhe.contracts.disputes.DisputeId;
import org.liuhe.contracts.disputes.RefuseMediation;
import org.liuhe.contracts.disputes.ReportRisk;
import org.liuhe.contracts.disputes.SignAgreement;
import org.liuhe.contracts.disputes.SignAsMediator;
import org.liuhe.contracts.enforcement.ReportRectified;
import org.liuhe.contracts.enforcement.TaskId;

/** A council and a dispute on the page that all kinds of matters share, walked by their people. */
class MattersIT {

    private static final String TEAM = "org-beishan-enforcement";
    private static final String RULING = "（2026）浙0106民特12号";
    private static final String TITLE = "小区坡道的恢复 · ";

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
    void isResolvedByTheCouncil(Say say, Screen screen) {
        try (Visitor community = town.visitor(say, screen);
                Visitor owners = town.visitor(say, screen);
                Visitor property = town.visitor(say, screen)) {
            community.signIn("community", "/work");
            community.click("act.council.convene").look("90-council-to-be-called");
            community
                    .choose("convene-area", Town.ESTATE)
                    .fill("convene-agenda", "充电棚建在哪里？")
                    .click("act.send");
            String council = community.path();
            community.sees(done(say, "act.council.convene"));
            town.settle();

            property.signIn("property", council);
            act(property, "act.council.answer", "answer", () -> property.page()
                    .locator("#answer-coming-true")
                    .check());
            owners.signIn("owners", council);
            act(owners, "act.council.answer", "answer", () -> owners.page()
                    .locator("#answer-coming-false")
                    .check());
            owners.sees(say.of("error.summary"));
            community.open(council);
            community.sees("充电棚建在哪里？", say.of("board.answer.silent")).lookInside("90b-council-invited");
            act(community, "act.council.hold", "hold", () -> List.of(
                            "org-baochu-community", "org-yujing-owners", "org-yujing-property")
                    .forEach(seat ->
                            community.page().locator("#hold-present-" + seat).check()));
            community.sees(say.of("CouncilStage.IN_SESSION")).lookInside("91-council-in-session");
            act(community, "act.council.motion", "motion", () -> community
                    .fill("motion-publicText", "充电棚建在北门。")
                    .choose("motion-responsibleOrganisation", "org-yujing-property")
                    .fill("motion-dueOn", today().plusDays(20).toString()));
            town.settle();

            community.open(council);
            community.look("91b-council-with-a-motion");
            for (Visitor member : List.of(owners, property)) {
                member.open(council);
                member.sees("充电棚建在北门。");
                act(member, "act.council.position", "position", () -> member.page()
                        .locator("#position-agrees-true")
                        .check());
                town.settle();
            }
            // nobody touched the community's page
            shows(community, say.of("board.motion.agreed"));
            property.sees(say.of("CouncilStage.RESOLVED")).look("92-council-resolved");
            community.open("/inbox");
            community.sees(say.of("Task.COUNCIL_MINUTES"));
            community.open(council);
            act(community, "act.council.minutes", "minutes", () -> community
                    .fill("minutes-text", "李主任主持，三方到会。")
                    .fill("minutes-publicText", "三方到会，一致同意充电棚建在北门。"));
            town.settle();
            owners.open(council.replace("/matter/", "/councils/"));
            owners.sees("三方到会，一致同意充电棚建在北门。").seesNot("李主任").look("92b-council-in-public");
            owners.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            owners.picture("92f-council-printed").sees("三方到会，一致同意充电棚建在北门。");
            assertThat(owners.page().locator(".lh-nav").isVisible()).isFalse();
            owners.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            isVotedOnByTheOwners(say, owners, property);
        }
    }

    /** What the law reserves to the owners: the count of one browser is seen at another as it grows. */
    private void isVotedOnByTheOwners(Say say, Visitor owners, Visitor property) {
        String id = Ids.derived("cnl-", "vote in " + say);
        CouncilId council = new CouncilId(id);
        Actor community = seat("community", Role.COMMUNITY, "org-baochu-community");
        Actor committee = seat("owners", Role.OWNERS_COMMITTEE, "org-yujing-owners");
        Actor manager = seat("property", Role.PROPERTY_MANAGER, "org-yujing-property");
        Node node = town.node();
        node.send(community, new ConveneCouncil(council, new AreaPath(Town.ESTATE), "要不要动用维修资金？"));
        town.settle();
        node.send(
                community,
                new HoldCouncil(
                        council,
                        Stream.of(community, committee, manager)
                                .map(seat -> new OrganisationId(
                                        seat.organisations().iterator().next()))
                                .toList(),
                        null));
        node.send(
                manager,
                new ProposeMotion(
                        council,
                        "动用维修资金更换水泵。",
                        new OrganisationId("org-yujing-property"),
                        today().plusDays(90),
                        "repair-fund-use",
                        null));
        town.settle();
        owners.open("/matter/" + id);
        String roll = "3-2-501\t90\tlin\n3-2-502\t80\t\n3-2-503\t70\t";
        calls(owners, roll.replace("80", "八十"));
        owners.sees(say.of("request.row-malformed", 2)).look("92g-council-roll-with-a-mistake");
        calls(owners, roll);
        town.settle();
        property.open("/matter/" + id);
        property.sees(say.of("board.few"), say.of("board.lacking.heads", 0, 3, 2));
        try (Visitor lin = town.visitor(say, Screen.PHONE)) {
            lin.signIn("lin", "/matter/" + id).seesNot("要不要动用维修资金？");
            act(lin, "act.council.vote", "vote", () -> lin.fill("vote-unitId", "3-2-501")
                    .choose("vote-choice", "FOR"));
            assertThat(lin.page().locator("input[name=act][value=vote]").count())
                    .as("nobody is asked to vote twice")
                    .isZero();
            shows(property, say.of("board.lacking.heads", 1, 3, 1));
            property.sees(say.of("board.lacking.area", 90, 240, 70)).look("92c-council-owners-vote");
            for (String unit : List.of("3-2-502", "3-2-503"))
                node.send(committee, new RecordVote(council, unit, VoteChoice.FOR));
            shows(property, say.of("board.enough"));
            node.send(committee, new CountVote(council, null));
            shows(property, say.of("board.counted", say.of("VoteOutcome.CARRIED")));
            property.look("92d-council-vote-counted");
            node.send(community, new PublishMinutes(council, "李主任主持。", "业主同意动用维修资金。", null));
            town.settle();
        }
        try (Visitor reader = town.visitorWithoutScript(say, Screen.PHONE, Screen.DESKTOP)) {
            reader.open("/councils/" + id);
            reader.sees("业主同意动用维修资金。", say.of("board.reached.area", 240, 240, 120.01))
                    .look("92e-council-vote-in-public");
        }
    }

    /** The roll is pasted, with the user name of whoever votes online. */
    private static void calls(Visitor owners, String roll) {
        act(owners, "act.council.open-vote", "open-vote", () -> owners.fill("open-vote-totalArea", "240")
                .fill("open-vote-totalHeads", "3")
                .fill("open-vote-roll", roll));
    }

    private static Actor seat(String username, String role, String organisation) {
        return new Actor(LocalServices.shared().person(username).subject(), Set.of(role), Set.of(organisation));
    }

    /** The text comes to a page that stays as it is. */
    private static void shows(Visitor visitor, String text) {
        visitor.page().getByText(text).first().waitFor();
    }

    @ParameterizedTest
    @CsvSource({"ZH, PHONE", "EN, DESKTOP"})
    void isMediatedToAnAgreementThatIsSignedSealedAndPerformed(Say say, Screen screen) {
        try (Visitor lin = town.visitor(say, screen);
                Visitor mediator = town.visitor(say, screen)) {
            lin.signIn("lin", "/work");
            lin.click("act.dispute.apply");
            lin.choose("apply-area", Town.ESTATE)
                    .fill("apply-request", "楼下的狗每天清晨叫。")
                    .fill("apply-name", "林女士")
                    .fill("apply-others.0.name", "王先生")
                    .check("proceedingsRunning", "false")
                    .look("93-dispute-to-be-applied-for");
            lin.click("act.send");
            String dispute = lin.path();
            lin.sees(done(say, "act.dispute.apply"));
            town.settle();

            mediator.signIn("mediator", dispute);
            act(mediator, "act.dispute.accept", "accept", () -> {});
            town.settle();
            lin.open(dispute);
            act(lin, "act.dispute.consent", "consent", () -> {});
            town.settle();
            mediator.open(dispute);
            act(mediator, "act.dispute.consent", "consent", () -> mediator.choose("consent-partyId", "p2"));
            town.settle();
            lin.open(dispute);
            lin.unfold("act.dispute.choose-mediator").sees("北山人民调解员");
            lin.look("9d-dispute-with-mediators-to-choose");
            mediator.open("/desk/members");
            mediator.sees("北山人民调解员", say.of("memberRole.manager")).lookInside("9e-members-of-the-committee");
            mediator.click("members.add.send").sees(say.of("error.summary"));
            mediator.look("9f-member-not-taken-in");
            mediator.open(dispute);
            act(
                    mediator,
                    "act.dispute.name-mediator",
                    "name-mediator",
                    () -> mediator.choose("name-mediator-relation", "NONE"));
            town.settle();
            mediator.open(dispute);
            mediator.sees(say.of("DisputeStage.MEDIATING"), "北山人民调解员").lookInside("94-dispute-in-mediation");
            act(mediator, "act.dispute.schedule-session", "schedule-session", () -> {
                mediator.fill("schedule-session-place", "北山街道调解室")
                        .fill("schedule-session-startsAt", today().plusDays(2) + "T14:15");
                mediator.page().locator("#schedule-session-open-false").check();
            });
            town.settle();
            mediator.open("/calendar");
            mediator.sees(say.of("CalendarKind.SESSION"), "14:15").seesNot("北山街道调解室");
            mediator.click("calendar.after");
            // the term ends in thirty days, which are more than four weeks
            mediator.sees(say.of("Task.DISPUTE_MEDIATE") + " ·");
            mediator.click("calendar.before");
            mediator.page().locator("form[action='/calendar/link'] button").click();
            mediator.sees(say.of("calendar.link.made"), "/calendar.ics?key=");
            mediator.look("144-calendar");
            mediator.open("/calendar?kind=INSPECTION");
            mediator.sees(say.of("calendar.empty.filtered"))
                    .seesNot("/calendar.ics?key=")
                    .look("145-calendar-empty");
            mediator.open(dispute);
            writes(mediator, say, dispute);
            town.settle();

            lin.open(dispute);
            act(lin, "act.dispute.sign", "sign", () -> {});
            DisputeId id = new DisputeId(dispute.substring(dispute.lastIndexOf('/') + 1));
            Actor committee = new Actor(
                    LocalServices.shared().person("mediator").subject(),
                    Set.of(Role.MEDIATOR),
                    Set.of("org-beishan-mediation"));
            town.node().send(committee, new SignAgreement(id, "p2", null));
            town.node().send(committee, new SignAsMediator(id, null));
            town.settle();
            mediator.open(dispute);
            mediator.sees(say.of("dispute.lacks.seal")).look("147-agreement-to-be-sealed");
            act(mediator, "act.dispute.seal", "seal", () -> {});
            town.settle();

            lin.open(dispute);
            lin.sees(say.of("DisputeStage.EFFECTIVE"), "七点以后才放狗出来", say.of("dispute.confirmation.until"))
                    .look("95-dispute-in-effect");
            isConfirmedByTheCourt(lin, screen, id, committee);
            lin.page().locator("#performance form button").click();
            lin.sees(done(say, "act.dispute.confirm-done"));
            town.settle();
            lin.open(dispute);
            lin.sees(say.of("DisputeStage.PERFORMED")).look("96-dispute-performed");
            lin.open("/work");
            lin.sees(say.of("DisputeStage.PERFORMED")).look("97-my-matters");
        }
    }

    /** The sides ask together, the other by the committee, since he has no account; the court answers, and is done with it. */
    private void isConfirmedByTheCourt(Visitor lin, Screen screen, DisputeId dispute, Actor committee) {
        Say say = lin.say();
        String path = lin.path();
        act(lin, "act.dispute.ask-confirmation", "ask-confirmation", () -> {});
        town.settle();
        lin.open(path);
        lin.sees(say.of("Confirmation.ASKED_BY_ONE"), say.of("dispute.confirmation.until"))
                .look("150-confirmation-asked-by-one");
        try (Visitor court = town.visitor(say, screen)) {
            court.signIn("court", path);
            court.seesNot("七点以后才放狗出来");
            town.node().send(committee, new AskConfirmation(dispute, "p2", null));
            town.settle();
            court.open("/inbox");
            court.sees(say.of("Task.DISPUTE_CONFIRM")).look("151-inbox-of-the-court");
            court.page().locator("[data-rows] a").first().click();
            court.sees(say.of("Confirmation.BEFORE_COURT"), "七点以后才放狗出来").lookInside("152-agreement-before-the-court");
            act(court, "act.dispute.confirm-agreement", "confirm-agreement", () -> {});
            court.sees(say.of("error.summary"));
            act(
                    court,
                    "act.dispute.confirm-agreement",
                    "confirm-agreement",
                    () -> court.fill("confirm-agreement-ruling", RULING));
            town.settle();
            court.open(path);
            court.sees(say.of("Confirmation.CONFIRMED"), RULING, say.of("event.AgreementConfirmed"))
                    .look("153-agreement-confirmed-by-the-court");
            court.open("/inbox");
            court.seesNot(say.of("Task.DISPUTE_CONFIRM"));
        }
        lin.open(path);
        lin.sees(say.of("Confirmation.CONFIRMED"), say.of("Confirmation.CONFIRMED.means"), RULING)
                .look("154-agreement-confirmed");
    }

    /** 警调对接: they are told whose turn it is, of a danger, and how it ended, and of nothing that was said. */
    @ParameterizedTest
    @CsvSource({"ZH, PHONE", "EN, DESKTOP"})
    void isHandedOverByThePoliceWhoHearOfItsEnd(Say say, Screen screen) {
        Actor committee = seat("mediator", Role.MEDIATOR, "org-beishan-mediation");
        try (Visitor police = town.visitor(say, screen)) {
            police.signIn("police", "/work");
            police.click("act.dispute.hand-over").look("155-dispute-to-be-handed-over");
            handsOver(police, "两户因漏水在楼道争吵。")
                    .check("punishable", "true")
                    .check("proceedingsRunning", "false")
                    .click("open.send");
            police.sees(say.of("error.summary")).look("156-dispute-not-to-be-handed-over");
            police.check("punishable", "false").click("open.send");
            String path = police.path();
            DisputeId dispute = new DisputeId(path.substring(path.lastIndexOf('/') + 1));
            police.sees(done(say, "act.dispute.hand-over"));
            town.settle();
            police.open("/work");
            police.sees(say.of("DisputeStage.DECIDING")).look("157-matters-of-the-police");
            police.page().locator(".lh-item__title a").first().click();
            assertThat(police.path()).isEqualTo(path);
            police.sees(say.of("Task.DISPUTE_DECIDE"), "两户因漏水在楼道争吵。").look("158-dispute-handed-over");

            town.node().send(committee, new AcceptDispute(dispute, null));
            town.node().send(committee, new ReportRisk(dispute, "陈先生扬言动手。", null));
            town.settle();
            police.open("/inbox");
            police.sees(say.of("Task.DISPUTE_RISK")).look("159-inbox-of-the-police");
            police.page().locator("[data-rows] a").first().click();
            police.sees("陈先生扬言动手。").lookInside("160-dispute-with-a-danger");
            act(police, "act.dispute.answer-risk", "answer-risk", () -> police.fill("answer-risk-text", "已上门训诫。"));
            police.sees(done(say, "act.dispute.answer-risk"));

            town.node().send(committee, new RefuseMediation(dispute, "p1", "我要起诉。", null));
            town.settle();
            police.open("/inbox");
            police.sees(say.of("Task.DISPUTE_OUTCOME"));
            police.page().locator("[data-rows] a").first().click();
            police.sees(say.of("DisputeStage.REFUSED")).seesNot("我要起诉。").lookInside("161-dispute-ended");
            act(police, "act.dispute.acknowledge", "acknowledge", () -> {});
            town.settle();
            police.open("/inbox");
            police.seesNot(say.of("Task.DISPUTE_OUTCOME"));
        }
        isEntrustedByTheCourt(say, screen);
    }

    /** 委托调解: the one hand-over beside which a suit may be running. */
    private static void isEntrustedByTheCourt(Say say, Screen screen) {
        try (Visitor court = town.visitor(say, screen)) {
            court.signIn("court", "/work");
            court.click("act.dispute.hand-over");
            handsOver(court.choose("hand-over-ground", "ENTRUSTED"), "两户因漏水赔偿起诉。")
                    .check("punishable", "false")
                    .check("proceedingsRunning", "true")
                    .look("162-dispute-to-be-entrusted");
            court.click("open.send");
            court.sees(done(say, "act.dispute.hand-over"));
            town.settle();
            court.page().reload();
            court.sees(say.of("DisputeOrigin.COURT"), say.of("Task.DISPUTE_DECIDE"))
                    .look("163-dispute-entrusted");
        }
    }

    private static Visitor handsOver(Visitor visitor, String request) {
        return visitor.choose("hand-over-area", Town.ESTATE)
                .fill("hand-over-request", request)
                .fill("hand-over-parties.0.name", "林女士")
                .fill("hand-over-parties.1.name", "陈先生")
                .check("civil", "true")
                .choose("hand-over-injury", "NONE");
    }

    /** The editor says at each pause what is lacking, and keeps what was written. */
    private static void writes(Visitor mediator, Say say, String dispute) {
        mediator.open(dispute);
        mediator.click("agreement.write").sees(say.of("agreement.mend"));
        mediator.fill("record-agreement-facts", "楼下的狗每天清晨五点叫。")
                .fill("record-agreement-content", "王先生早上七点以后才放狗出来。")
                .choose("record-agreement-obligations.0.partyId", "p2")
                .fill("record-agreement-obligations.0.what", "七点以后才放狗出来");
        Locator refused = mediator.page().locator(".lh-check--refused");
        refused.first().waitFor(new Locator.WaitForOptions().setState(DETACHED));
        mediator.sees(say.of("agreement.lacking", 4));
        mediator.open(dispute + "/agreement");
        mediator.sees(say.of("agreement.lacking", 4), say.of("agreement.lacks")).look("146-agreement-being-written");
        mediator.fill("record-agreement-issues", "几点可以放狗出来")
                .fill("record-agreement-responsibility", "王先生看管不周")
                .fill("record-agreement-obligations.0.manner", "自己看管")
                .fill("record-agreement-obligations.0.by", today().plusDays(9).toString());
        mediator.page()
                .getByText(say.of("agreement.complete"), new Page.GetByTextOptions().setExact(true))
                .waitFor();
        mediator.click("act.dispute.record-agreement");
        mediator.sees(done(say, "act.dispute.record-agreement"), say.of("dispute.lacks"));
    }

    @ParameterizedTest
    @CsvSource({"ZH, PHONE", "EN, DESKTOP"})
    void isPetitionedInPublicAndCoSigned(Say say, Screen screen) {
        try (Visitor lin = town.visitor(say, screen);
                Visitor office = town.visitor(say, screen);
                Visitor chen = town.visitor(say, screen)) {
            chen.open("/petitions");
            chen.look("98-public-petitions");
            lin.signIn("lin", "/work").open("/petitions");
            lin.click("petitions.file");
            lin.choose("file-area", Town.ESTATE)
                    .fill("file-text", "坡道被拆除，轮椅无法进出，请求恢复。")
                    .check("mayBePublic", "true")
                    .look("99-petition-to-be-filed");
            lin.click("open.send");
            String petition = lin.path();
            lin.sees(done(say, "act.petition.file"), say.of("PetitionStage.REGISTERED"), say.of("attach.send"))
                    .look("9a-own-petition");
            town.settle();

            office.signIn("petitions", petition);
            act(office, "act.petition.moderate", "moderate", () -> office.fill("moderate-publicTitle", TITLE + say));
            town.settle();
            office.open(petition);
            office.sees("轮椅无法进出").lookInside("9b-petition-at-the-office");
            act(office, "act.petition.accept", "accept", () -> {});
            office.sees(say.of("PetitionStage.ACCEPTED"));
            town.settle();

            chen.open("/petitions");
            chen.seesNot("轮椅无法进出").page().getByText(TITLE + say).click();
            chen.sees(say.of("PetitionStage.ACCEPTED"), say.of("petitions.coSigners.few"))
                    .seesNot("轮椅无法进出")
                    .look("9c-public-petition");
            chen.signIn("chen", petition);
            act(chen, "act.petition.co-sign", "co-sign", () -> {});
            chen.sees(done(say, "act.petition.co-sign")).seesNot("轮椅无法进出", say.of("attachments.title"));

            office.open("/desk/moderation");
            office.look("9d-texts-to-moderate");
            office.page().locator(".lh-item__title a").first().click();
            office.sees("轮椅无法进出").lookInside("9e-text-to-moderate");
            office.click("moderation.publish.send").sees(say.of("done.moderation.publish"));
            office.fill("publish-publishedText", "坡道被拆除，请求恢复。" + say)
                    .click("moderation.publish.send")
                    .sees(say.of("error.summary"));
            office.fill("publish-reason", "隐去个人情况").click("moderation.publish.send");
            office.sees(say.of("done.moderation.publish")).look("9f-text-published");
            town.settle();
            chen.open("/petitions");
            chen.sees("坡道被拆除，请求恢复。" + say, say.of("published.mark")).look("9g-public-petitions");
            chen.page().getByText(TITLE + say).click();
            chen.sees(say.of("published.changed")).seesNot("轮椅无法进出").look("9h-public-petition-moderated");
        }
    }

    @ParameterizedTest
    @CsvSource({"ZH, PHONE", "EN, DESKTOP"})
    void isInspectedWithoutAConnectionAndThereOnce(Say say, Screen screen) {
        String task = town.dispatched("enforcement", TEAM);
        try (Visitor officer = town.visitor(say, screen)) {
            officer.signIn("enforcement", "/field");
            officer.page().locator("html[data-field-kept]").waitFor();
            officer.sees(say.of("Task.TASK_ACCEPT")).look("a0-field-work-of-today");

            officer.away(true).open("/field/" + task);
            field(officer, "accept").locator("button").click();
            fill(officer, "record-finding", () -> {
                officer.check("violation", "true").fill("record-finding-text", "彩钢棚约二十平方米。");
                officer.page()
                        .locator("[id='record-finding-evidence']")
                        .setInputFiles(new FilePayload("a.jpg", "image/jpeg", Photograph.taken()));
            });
            fill(officer, "order-rectification", () -> officer.fill("order-rectification-responsibleName", "某住户")
                    .fill("order-rectification-text", "自行拆除彩钢棚。"));
            assertThat(officer.page().locator("[data-state=waiting]").count()).isEqualTo(3);
            officer.sees(say.of("field.offline"), say.of("field.state.behind"))
                    .look("a1-field-work-without-connection");

            officer.away(false);
            officer.page()
                    .getByText(say.of("TaskStage.RECTIFYING"), new Page.GetByTextOptions().setExact(true))
                    .waitFor();
            officer.sees(say.of("field.files", 1)).look("a2-field-work-sent");
            assertThat(recorded(task)).containsOnlyOnce("DispatchAccepted", "FindingRecorded", "RectificationOrdered");

            officer.away(true);
            fill(officer, "report-rectified", () -> officer.fill("report-rectified-text", "已经拆除。"));
            town.node()
                    .send(
                            town.member("enforcement", TEAM),
                            new ReportRectified(new TaskId(task), "同事已看过。", List.of(), null));
            town.settle();
            officer.mayBeAnswered(412).away(false);
            officer.page().locator("[data-state=refused]").waitFor();
            officer.sees(say.of("field.changes"), say.of("event.RectificationReported"))
                    .look("a3-field-work-refused");
            officer.click("field.drop").click("field.drop.sure");
            officer.page().locator("[data-state=refused]").waitFor(new Locator.WaitForOptions().setState(DETACHED));
            assertThat(recorded(task)).containsOnlyOnce("RectificationReported");

            officer.click("sign-out");
            officer.page().locator(".lh-hero").waitFor();
            assertThat(officer.page()
                            .evaluate(
                                    "async () => (await caches.keys()).length + (await indexedDB.databases()).length"))
                    .isEqualTo(0);
        }
    }

    private static Locator field(Visitor visitor, String act) {
        return visitor.page().locator("form[data-field-act='" + act + "']:not([hidden] *)");
    }

    private static void fill(Visitor visitor, String act, Runnable filledIn) {
        Locator form = field(visitor, act);
        form.locator("xpath=ancestor::details[1]/summary").click();
        filledIn.run();
        int kept = visitor.page().locator("[data-state]").count();
        form.locator("button[type=submit]").click();
        visitor.page().locator("[data-state]").nth(kept).waitFor();
    }

    private static List<String> recorded(String task) {
        return town.node()
                .bean(EventStore.class)
                .readEvents(task)
                .asStream()
                .map(event -> event.getPayloadType().getSimpleName())
                .toList();
    }

    /** Opens the form of an act on the page of a matter, fills it in and sends it. */
    private static void act(Visitor visitor, String key, String act, Runnable filledIn) {
        visitor.unfold(key);
        filledIn.run();
        Locator form = visitor.page().locator("form:has(input[name=act][value=" + act + "])");
        form.locator("button[type=submit]").click();
        visitor.page().waitForLoadState();
    }

    private static String done(Say say, String key) {
        return say.of("matter.done", say.of(key));
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(town.node().clock().instant(), ZoneId.of("Asia/Shanghai"));
    }
}
