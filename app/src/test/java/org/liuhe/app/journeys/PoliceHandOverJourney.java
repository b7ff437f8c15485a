package org.liuhe.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liuhe.app.journeys.Town.types;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liuhe.app.ApiClient.Answer;

/** 警调对接: the police hand a quarrel over, and are told how it ended. */
abstract class PoliceHandOverJourney {

    private final Town town;

    PoliceHandOverJourney(Town town) {
        this.town = town;
    }

    @Test
    void comesBackToThePoliceOnceTheAgreementIsPerformed() {
        Town.Matter dispute = handedOver();
        identified(dispute.act("mediator", "accept"))
                .act("lin", "consent", Map.of("partyId", "p1"))
                .act("chen", "consent", Map.of("partyId", "p2"))
                .act("mediator", "name-mediator", Map.of("mediator", town.subject("mediator"), "relation", "NONE"));
        violenceIsFeared(dispute);

        dispute.act("mediator", "record-agreement", Neighbours.agreement("ORAL", town.day(5)))
                .act("lin", "confirm-done", Map.of("obligationId", "o1", "partyId", "p1"))
                .is("PERFORMED", "police")
                .owes("police", "DISPUTE_OUTCOME");
        Answer told = dispute.seenBy("police");
        assertThat(told.body().path("whole").asBoolean()).isFalse();
        assertThat(told.response().body()).doesNotContain("四千元");
        dispute.act("police", "acknowledge").owes("police");
        assertThat(dispute.tried("police", "acknowledge", Map.of()).text("code"))
                .isEqualTo("dispute.no-outcome-owed");
    }

    @Test
    void endsWhereASideRefusesEvenAfterItHasConsented() {
        Town.Matter dispute = handedOver();
        identified(dispute.act("mediator", "accept"))
                .act("lin", "consent", Map.of("partyId", "p1"))
                .act("lin", "refuse", Map.of("partyId", "p1", "reason", "我要起诉。"))
                .is("REFUSED", "chen");

        Answer end = dispute.seenBy("chen");
        assertThat(end.body().path("routes").valueStream().map(route -> route.asString()))
                .containsExactly("ARBITRATION", "ADMINISTRATIVE", "LAWSUIT");
        assertThat(types(end.body().at("/head/entries"))).containsSubsequence("PartyConsented", "MediationRefused");
        dispute.refuses("chen", "consent", Map.of("partyId", "p2"), 422, "dispute.ended")
                .owes("chen")
                .owes("lin")
                .owes("mediator")
                .owes("police", "DISPUTE_OUTCOME")
                .act("police", "acknowledge")
                .owes("police");
    }

    private Town.Matter handedOver() {
        Map<String, Object> handOver = Town.body(
                "organisation",
                "org-xihu-police",
                "ground",
                "CIVIL_DISPUTE",
                "area",
                Town.ESTATE,
                "request",
                "两户因漏水在楼道争吵。",
                "parties",
                List.of(Map.of("name", "林女士"), Map.of("name", "陈先生")),
                "civil",
                true,
                "punishable",
                true,
                "injury",
                "NONE",
                "proceedingsRunning",
                false);
        assertThat(refusal("police", handOver)).isEqualTo("dispute.public-security-case");
        handOver.put("punishable", false);
        assertThat(refusal("court", handOver)).isEqualTo("dispute.ground-not-yours");
        Town.Matter dispute = town.open("police", "/api/disputes/hand-overs", handOver, "/api/disputes");
        return dispute.is("DECIDING", "mediator").owes("mediator", "DISPUTE_DECIDE");
    }

    private String refusal(String username, Map<String, Object> handOver) {
        return town.node()
                .as(username)
                .post("/api/disputes/hand-overs", handOver)
                .text("code");
    }

    private Town.Matter identified(Town.Matter dispute) {
        return dispute.act("mediator", "identify-party", Map.of("partyId", "p1", "subject", town.subject("lin")))
                .act("mediator", "identify-party", Map.of("partyId", "p2", "subject", town.subject("chen")));
    }

    /** 人民调解法 art. 25. */
    private static void violenceIsFeared(Town.Matter dispute) {
        dispute.act("mediator", "report-risk", Map.of("description", "陈先生扬言动手。"))
                .owes("police", "DISPUTE_RISK");
        assertThat(dispute.seenBy("chen").response().body()).doesNotContain("扬言动手");
        dispute.act("police", "answer-risk", Map.of("text", "已上门训诫。")).owes("police");
    }
}
