package org.liuhe.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liuhe.app.journeys.Town.body;
import static org.liuhe.app.journeys.Town.outcome;
import static org.liuhe.app.journeys.Town.types;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liuhe.app.ApiClient.Answer;
import org.liuhe.app.Walk;

/** Two neighbours agree in writing, have it confirmed by the court, and perform it. */
abstract class WrittenAgreementJourney {

    private final Town town;

    WrittenAgreementJourney(Town town) {
        this.town = town;
    }

    @Test
    void isSignedSealedConfirmedByTheCourtAndPerformed() {
        Walk walk = Neighbours.quarrel(town);
        Town.Matter dispute = Neighbours.handedToMediation(town, walk);
        assertThat(walk.tracking().text("stage")).isEqualTo("WAITS_FOR_MEDIATION");

        isTakenByConsentOfBoth(dispute);
        isMediated(dispute);
        isSignedInItsOrder(dispute);
        isConfirmed(dispute);

        dispute.owes("chen", "DISPUTE_PERFORM")
                .refuses("lin", "report-done", Map.of("obligationId", "o1"), 403, "dispute.not-your-obligation")
                .act("chen", "report-done", Map.of("obligationId", "o1"))
                .refuses(
                        "chen",
                        "confirm-done",
                        Map.of("obligationId", "o1", "partyId", "p2"),
                        422,
                        "dispute.own-obligation")
                .act("lin", "confirm-done", Map.of("obligationId", "o1", "partyId", "p1"))
                .is("PERFORMED", "chen");
        List.of("lin", "chen", "mediator", "court", "community").forEach(dispute::owes);

        Answer back = walk.dossier("community");
        assertThat(outcome(back)).isEqualTo("AGREEMENT_PERFORMED");
        assertThat(back.text("task")).isEqualTo("RESOLVE");
        walk.act("community", "resolution", Map.of("resolution", "DONE", "reply", "双方已达成协议并履行。"))
                .expect(200);
        walk.until("ANSWERED", null).tell("confirmation", Map.of("rating", 5)).expect(200);
        walk.until("CONFIRMED_RESOLVED", null);
    }

    private void isTakenByConsentOfBoth(Town.Matter dispute) {
        dispute.owes("mediator", "DISPUTE_DECIDE").owes("lin");
        dispute.isHiddenFrom("property");
        dispute.act("mediator", "accept").owes("lin", "DISPUTE_CONSENT").owes("chen", "DISPUTE_CONSENT");
        dispute.act("lin", "consent", Map.of("partyId", "p1"))
                .refuses("chen", "consent", Map.of("partyId", "p1"), 403, "authority.not-yours")
                .refuses("lin", "consent", Map.of("partyId", "p1"), 422, "dispute.consented-before")
                .act("chen", "consent", Map.of("partyId", "p2"))
                .is("CHOOSING", "lin");
    }

    private void isMediated(Town.Matter dispute) {
        String mediator = town.subject("mediator");
        dispute.refuses(
                "lin",
                "choose-mediator",
                Map.of("partyId", "p1", "mediator", mediator, "relation", "KIN"),
                422,
                "dispute.mediator-related");
        for (String[] side : new String[][] {{"lin", "p1"}, {"chen", "p2"}})
            dispute.act(
                    side[0], "choose-mediator", Map.of("partyId", side[1], "mediator", mediator, "relation", "NONE"));
        dispute.is("MEDIATING", "chen").owes("mediator", "DISPUTE_MEDIATE");
        dispute.act(
                "mediator",
                "schedule-session",
                Map.of(
                        "place",
                        "北山街道调解室",
                        "startsAt",
                        town.node().clock().instant().toString(),
                        "open",
                        false));
        for (String present : List.of("lin", "chen", "mediator"))
            assertThat(town.calendar(present)).contains("SUMMARY:调解会 · ").doesNotContain("调解室", dispute.id());
        assertThat(town.calendar("property")).doesNotContain("调解会");
        String session =
                dispute.seenBy("lin").body().at("/sessions/0/sessionId").asString();
        dispute.act("mediator", "hold-session", Map.of("sessionId", session, "summary", "双方愿意各让一步。"))
                .act("lin", "caucus", Map.of("partyId", "p1", "text", "最低三千元。"))
                .act("mediator", "propose", Map.of("text", "赔偿四千元，十日内付清。"));
        assertThat(dispute.seenBy("mediator").body().at("/caucus/0/text").asString())
                .isEqualTo("最低三千元。");
        assertThat(dispute.seenBy("chen").response().body()).contains("赔偿四千元").doesNotContain("最低三千元");
        assertThat(dispute.seenBy("community").response().body())
                .doesNotContain("赔偿四千元")
                .doesNotContain("最低三千元");
        dispute.refuses(
                        "mediator",
                        "record-agreement",
                        body(
                                "form",
                                "WRITTEN",
                                "content",
                                "赔偿四千元，另收调解费二百元。",
                                "obligations",
                                List.of(Map.of("partyId", "p2", "what", "支付四千元"))),
                        422,
                        "dispute.fee-forbidden")
                .act("mediator", "record-agreement", Neighbours.agreement("WRITTEN", town.day(10)))
                .is("SIGNING", "lin");
    }

    private void isSignedInItsOrder(Town.Matter dispute) {
        dispute.owes("lin", "DISPUTE_SIGN")
                .refuses("mediator", "sign-mediator", Map.of(), 422, "dispute.parties-sign-first")
                .refuses("mediator", "seal", Map.of(), 422, "dispute.parties-sign-first")
                .act("lin", "sign", Map.of("partyId", "p1"))
                .act("chen", "sign", Map.of("partyId", "p2"))
                .refuses("mediator", "seal", Map.of(), 422, "dispute.mediator-signs-before-seal")
                .owes("mediator", "DISPUTE_SIGN")
                .act("mediator", "sign-mediator")
                .owes("mediator", "DISPUTE_SEAL")
                .act("mediator", "seal")
                .is("EFFECTIVE", "chen");
        assertThat(dispute.seenBy("lin")
                        .body()
                        .at("/agreement/confirmationDue/article")
                        .asString())
                .isEqualTo("第三十三条第一款");
        String paper = "/api/matters/" + dispute.id() + "/papers/agreement/1";
        assertThat(town.node().as("lin").paper(paper))
                .contains("人民调解协议书", "已签名", "已盖章")
                .doesNotContain("尚未签名", "尚未盖章", "尚未生效");
        town.node().as("community").get(paper).expect(404);
    }

    private void isConfirmed(Town.Matter dispute) {
        dispute.isHiddenFrom("court");
        dispute.act("lin", "ask-confirmation", Map.of("partyId", "p1"));
        assertThat(confirmation(dispute, "chen")).isEqualTo("ASKED_BY_ONE");
        dispute.act("chen", "ask-confirmation", Map.of("partyId", "p2"));
        assertThat(confirmation(dispute, "court")).isEqualTo("BEFORE_COURT");
        dispute.owes("court", "DISPUTE_CONFIRM")
                .act("court", "confirm-agreement", Map.of("ruling", "（2026）浙0106民特12号"))
                .owes("court");
        Answer confirmed = dispute.seenBy("lin");
        assertThat(confirmed.body().at("/agreement/confirmation").asString()).isEqualTo("CONFIRMED");
        assertThat(confirmed.body().at("/agreement/ruling").asString()).contains("民特12号");
        assertThat(types(confirmed.body().at("/head/entries")))
                .containsSubsequence(
                        "DisputeOpened",
                        "PartyConsented",
                        "MediatorNamed",
                        "SessionHeld",
                        "AgreementReached",
                        "PartySigned",
                        "MediatorSigned",
                        "AgreementSealed",
                        "AgreementTookEffect",
                        "ConfirmationJointlyAsked",
                        "AgreementConfirmed");
    }

    private static String confirmation(Town.Matter dispute, String reader) {
        return dispute.seenBy(reader).body().at("/agreement/confirmation").asString();
    }
}
