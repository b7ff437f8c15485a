package org.liuhe.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liuhe.app.journeys.Town.body;
import static org.liuhe.app.journeys.Town.outcome;
import static org.liuhe.app.journeys.Town.tied;
import static org.liuhe.app.journeys.Town.types;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liuhe.app.ApiClient.Answer;
import org.liuhe.app.Walk;

/** A property manager asks the council; what it resolves is not done, is enforced, and comes back to the resident. */
abstract class CouncilToEnforcementJourney {

    private final Town town;

    CouncilToEnforcementJourney(Town town) {
        this.town = town;
    }

    @Test
    void comesBackFromTheEnforcementTeamByTheCouncilToTheCase() {
        Walk walk = Walk.begin(town.node(), "property.hygiene").until("ASSIGNED", "org-yujing-property");
        walk.act("property", "signature", Map.of()).expect(200);
        walk.act("property", "council-referral", Map.of("request", "垃圾房搬到哪里，请三方商议。"))
                .expect(200);
        assertThat(walk.tracking().text("stage")).isEqualTo("WAITS_FOR_COUNCIL");
        assertThat(walk.tracking().text("turn")).isEqualTo("ASKED_BODY");
        Answer meanwhile = walk.act("property", "resolution", Map.of("resolution", "DONE", "reply", "已办。"))
                .expect(422);
        assertThat(meanwhile.text("code")).isEqualTo("case.referral-open");

        Town.Matter council = town.council(tied(walk.dossier("property").body().path("links"), "cnl-"));
        isResolved(council);
        publishesItsMinutes(council);
        assertThat(town.node()
                        .anyone()
                        .get("/track/" + walk.code(), Map.of("Accept", "text/html"))
                        .response()
                        .body())
                .contains("href=\"/councils/" + council.id() + "\"", "垃圾房搬到北门。");
        Town.Matter task = isHandedToTheTeam(council);
        isRectified(task);

        Answer closed = council.is("CLOSED", "owners").seenBy("owners");
        assertThat(closed.text("outcome")).isEqualTo("RECTIFIED");
        assertThat(types(closed.body().at("/head/entries")))
                .containsSubsequence(
                        "CouncilConvened",
                        "CouncilInvited",
                        "CouncilHeld",
                        "ResolutionPassed",
                        "MinutesPublished",
                        "ResolutionOverdue",
                        "CouncilReferredToEnforcement",
                        "CouncilReferralEnded",
                        "CouncilClosed");
        Answer back = walk.dossier("property");
        assertThat(outcome(back)).isEqualTo("RECTIFIED");
        assertThat(back.text("referralId")).isNull();
        assertThat(back.text("task")).isEqualTo("RESOLVE");
        assertThat(walk.tracking().text("stage")).isEqualTo("IN_PROGRESS");

        walk.act(
                        "property",
                        "resolution",
                        Map.of("resolution", "DONE", "reply", "垃圾房已搬到北门。", "publicSummary", "垃圾房已搬。"))
                .expect(200);
        walk.until("ANSWERED", null).tell("confirmation", Map.of("rating", 4)).expect(200);
        walk.until("CONFIRMED_RESOLVED", null);
        council.owes("community").owes("owners").owes("property");
    }

    private void isResolved(Town.Matter council) {
        council.isHiddenFrom("property2");
        council.is("INVITED", "owners").owes("owners", "COUNCIL_ANSWER").owes("property", "COUNCIL_ANSWER");
        for (String seat : List.of("community", "owners", "property"))
            council.act(seat, "answer", Map.of("coming", true));
        council.owes("community", "COUNCIL_HOLD").owes("owners");
        council.act(
                "community",
                "attendance",
                Map.of("present", List.of("org-baochu-community", "org-yujing-owners", "org-yujing-property")));
        council.refuses(
                "owners",
                "motions",
                Map.of("publicText", "垃圾房搬到北门。", "responsibleOrganisation", "org-yujing-property"),
                422,
                "council.resolution-without-due");
        council.act(
                "owners",
                "motions",
                Map.of(
                        "publicText", "垃圾房搬到北门。",
                        "responsibleOrganisation", "org-yujing-property",
                        "dueOn", town.day(3)));
        // whoever moves agrees
        council.refuses("owners", "positions", Map.of("motion", 1, "agrees", true), 422, "council.said-already");
        council.act("property", "positions", Map.of("motion", 1, "agrees", true));
        council.is("IN_SESSION", "property").act("community", "positions", Map.of("motion", 1, "agrees", true));
        council.is("RESOLVED", "community").owes("property", "COUNCIL_PERFORM");
    }

    private void publishesItsMinutes(Town.Matter council) {
        Answer owed =
                town.node().anyone().get("/api/public/councils/" + council.id()).expect(200);
        assertThat(owed.text("minutes")).isNull();
        assertThat(owed.response().body()).doesNotContain("北门");
        assertThat(owed.body().path("minutesDue").isObject()).isTrue();
        council.owes("community", "COUNCIL_MINUTES")
                .act("community", "minutes", Map.of("text", "三方到会，一致同意。", "publicText", "同意垃圾房搬到北门。"));
        Answer open =
                town.node().anyone().get("/api/public/councils/" + council.id()).expect(200);
        assertThat(open.text("minutes")).isEqualTo("同意垃圾房搬到北门。");
        assertThat(open.response().body()).doesNotContain("三方到会");
    }

    private Town.Matter isHandedToTheTeam(Town.Matter council) {
        town.pass(Duration.ofDays(4));
        Answer late = council.is("OVERDUE", "property").seenBy("property");
        assertThat(late.body().at("/resolution/overdue").asBoolean()).isTrue();
        council.owes("community", "COUNCIL_CHOOSE")
                .refuses("owners", "enforcement", Map.of("request", "请督促。", "place", "北门"), 403, "authority.denied")
                .act("community", "enforcement", Map.of("request", "请督促搬迁垃圾房。", "place", "御景苑北门"));
        Answer referred = council.is("REFERRED", "owners").seenBy("owners");
        return town.task(tied(referred.body().at("/head/links"), "enf-"));
    }

    private void isRectified(Town.Matter task) {
        town.isFree("enforcement", "org-beishan-enforcement", "hz/xihu/beishan/baochu");
        task.isHiddenFrom("property2");
        task.is("OPENED", "enforcement")
                .owes("enforcement", "TASK_DISPATCH")
                .act("enforcement", "team", Map.of("leadOrganisation", "org-beishan-enforcement"))
                .is("DISPATCHED", "enforcement")
                .owes("enforcement", "TASK_ACCEPT")
                .act("enforcement", "acceptance", Map.of("dispatch", 1))
                .refuses(
                        "enforcement",
                        "findings",
                        Map.of("inspection", 1, "violation", true, "text", "垃圾房仍在原处。"),
                        422,
                        "enforcement.evidence-missing")
                .act(
                        "enforcement",
                        "findings",
                        body("inspection", 1, "violation", true, "text", "垃圾房仍在原处。", "evidence", Town.EVIDENCE))
                .is("VIOLATION_FOUND", "enforcement")
                .act(
                        "enforcement",
                        "rectification",
                        Map.of("responsibleOrganisation", "org-yujing-property", "text", "搬走垃圾房。"));
        task.is("RECTIFYING", "property")
                .owes("property", "TASK_RECTIFY")
                .refuses(
                        "enforcement",
                        "reinspection",
                        Map.of("rectified", true, "text", "已搬走。"),
                        422,
                        "enforcement.reinspection-early")
                .act("property", "rectification-report", Map.of("text", "已搬到北门。"))
                .owes("property")
                .owes("enforcement", "TASK_REINSPECT")
                .act("enforcement", "reinspection", Map.of("rectified", true, "text", "现场已清空。"));
        Answer closed = task.is("CLOSED", "enforcement").seenBy("enforcement");
        assertThat(closed.text("outcome")).isEqualTo("RECTIFIED");
        assertThat(closed.text("originId")).startsWith("cnl-");
    }
}
