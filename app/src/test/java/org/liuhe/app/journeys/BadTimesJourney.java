package org.liuhe.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liuhe.app.journeys.Town.tied;
import static org.liuhe.app.journeys.Town.types;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liuhe.app.ApiClient.Answer;
import org.liuhe.app.Walk;

/** Withdrawn in the middle, twice, too late, a year late. */
abstract class BadTimesJourney {

    private final Town town;

    BadTimesJourney(Town town) {
        this.town = town;
    }

    @Test
    void endsTheMediationThatItsHolderTakesBack() {
        Walk walk = Neighbours.quarrel(town);
        Town.Matter dispute = Neighbours.mediated(town, Neighbours.handedToMediation(town, walk));
        String referral = walk.dossier("community").text("referralId");

        Map<String, String> back = Map.of("referralId", referral, "reason", "双方已自行谈妥。");
        walk.act("community", "referral-withdrawal", back).expect(200);
        dispute.is("WITHDRAWN", "lin")
                .refuses(
                        "mediator", "record-agreement", Neighbours.agreement("ORAL", town.day(5)), 422, "dispute.ended")
                .owes("mediator");
        Answer dossier = walk.dossier("community");
        assertThat(dossier.text("referralId")).isNull();
        assertThat(dossier.text("task")).isEqualTo("RESOLVE");
        Answer again = walk.act("community", "referral-withdrawal", back).expect(422);
        assertThat(again.text("code")).isEqualTo("case.referral-not-open");
        walk.tell("withdrawal", Map.of()).expect(200);
        walk.until("WITHDRAWN", null);
    }

    @Test
    void endsTheCouncilWhoseCaseTheResidentWithdraws() {
        Walk walk = Walk.begin(town.node(), "property.hygiene").until("ASSIGNED", "org-yujing-property");
        Town.Matter council = asked(walk);

        walk.tell("withdrawal", Map.of()).expect(200);
        walk.until("WITHDRAWN", null);
        Answer closed = council.is("CLOSED", "owners").seenBy("owners");
        assertThat(closed.text("outcome")).isEqualTo("WITHDRAWN");
        council.refuses("owners", "answer", Map.of("coming", true), 422, "council.closed")
                .owes("owners")
                .owes("community");
        assertThat(types(walk.dossier("property").body().path("entries")))
                .containsSubsequence("CaseReferredToCouncil", "CaseReferralWithdrawn", "CaseClosed")
                .doesNotContain("CaseReferralEnded");
    }

    @Test
    void isSealedOnceAndConfirmedWithinThirtyDaysOnly() {
        Walk walk = Neighbours.quarrel(town);
        Town.Matter dispute = Neighbours.mediated(town, Neighbours.handedToMediation(town, walk))
                .act("mediator", "record-agreement", Neighbours.agreement("WRITTEN", town.day(40)))
                .act("lin", "sign", Map.of("partyId", "p1"))
                .act("chen", "sign", Map.of("partyId", "p2"))
                .act("mediator", "sign-mediator")
                .act("mediator", "seal")
                .refuses("mediator", "seal", Map.of(), 422, "dispute.sealed-before")
                .refuses("lin", "sign", Map.of("partyId", "p1"), 422, "dispute.not-now")
                .is("EFFECTIVE", "lin");
        assertThat(types(dispute.seenBy("lin").body().at("/head/entries")))
                .containsOnlyOnce("AgreementSealed", "AgreementTookEffect");

        dispute.act("lin", "ask-confirmation", Map.of("partyId", "p1"));
        town.pass(Duration.ofDays(31));
        dispute.refuses("chen", "ask-confirmation", Map.of("partyId", "p2"), 422, "dispute.confirmation-too-late");
        assertThat(dispute.seenBy("chen").body().at("/agreement/confirmation").asString())
                .isEqualTo("WINDOW_PASSED");
        dispute.isHiddenFrom("court");
        dispute.act("lin", "confirm-done", Map.of("obligationId", "o1", "partyId", "p1"))
                .is("PERFORMED", "lin");
        walk.tell("withdrawal", Map.of()).expect(200);
        walk.until("WITHDRAWN", null);
    }

    /** The node was away, or nobody looked: what fires then fires once, and says the same. */
    @Test
    void isOverdueOnceWhereItsDeadlineFiresAYearLate() {
        Walk walk = Walk.begin(town.node(), "property.hygiene").until("ASSIGNED", "org-yujing-property");
        Town.Matter council = asked(walk);
        council.act(
                "community",
                "attendance",
                Map.of("present", List.of("org-baochu-community", "org-yujing-owners", "org-yujing-property")));
        council.act(
                "community",
                "motions",
                Map.of(
                        "publicText", "一周内修好单元门。",
                        "responsibleOrganisation", "org-yujing-property",
                        "dueOn", town.day(7)));
        for (String seat : List.of("owners", "property"))
            council.act(seat, "positions", Map.of("motion", 1, "agrees", true));

        town.node().clock().moveBy(Duration.ofDays(365));
        town.node().quiet().await();

        council.is("OVERDUE", "owners").owes("community", "COUNCIL_CHOOSE", "COUNCIL_MINUTES");
        council.act("community", "minutes", Map.of("text", "一致同意。", "publicText", "同意修单元门。"));
        assertThat(town.node()
                        .anyone()
                        .get("/api/public/councils/" + council.id())
                        .expect(200)
                        .body()
                        .path("late")
                        .asBoolean())
                .isTrue();
        council.act("community", "escalation").is("CLOSED", "owners");
        assertThat(types(council.seenBy("owners").body().at("/head/entries"))).containsOnlyOnce("ResolutionOverdue");

        Answer dossier = walk.dossier("property");
        assertThat(Town.outcome(dossier)).isEqualTo("RESOLUTION_OVERDUE");
        assertThat(walk.tracking().body().path("caseOverdue").asBoolean()).isTrue();
        assertThat(types(dossier.body().path("entries"))).containsOnlyOnce("CaseReferralEnded");
        walk.tell("withdrawal", Map.of()).expect(200);
        walk.until("WITHDRAWN", null);
    }

    private Town.Matter asked(Walk walk) {
        walk.act("property", "signature", Map.of()).expect(200);
        walk.act("property", "council-referral", Map.of("request", "单元门怎么修，请三方商议。"))
                .expect(200);
        return town.council(tied(walk.dossier("property").body().path("links"), "cnl-"));
    }
}
