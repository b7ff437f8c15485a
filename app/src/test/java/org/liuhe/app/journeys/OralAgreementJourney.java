package org.liuhe.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liuhe.app.journeys.Town.types;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liuhe.app.ApiClient.Answer;

/** A resident applies by herself; what was agreed by word of mouth is not kept. */
abstract class OralAgreementJourney {

    private final Town town;

    OralAgreementJourney(Town town) {
        this.town = town;
    }

    @Test
    void tellsTheOtherRoutesWhereAnObligationIsBroken() {
        Town.Matter dispute = applied();
        dispute.act("mediator", "accept");
        // the other side is a name until the committee finds the account
        dispute.owes("mediator", "DISPUTE_CONSENT").isHiddenFrom("chen");
        dispute.act("mediator", "identify-party", Map.of("partyId", "p2", "subject", town.subject("chen")));
        dispute.owes("mediator").owes("chen", "DISPUTE_CONSENT");
        dispute.act("lin", "consent", Map.of("partyId", "p1"))
                .act("chen", "consent", Map.of("partyId", "p2"))
                .act("mediator", "name-mediator", Map.of("mediator", town.subject("mediator"), "relation", "NONE"))
                .act("mediator", "record-agreement", Neighbours.agreement("ORAL", town.day(5)))
                .is("EFFECTIVE", "lin")
                .owes("chen", "DISPUTE_PERFORM")
                .owes("mediator", "DISPUTE_WATCH");

        town.pass(Duration.ofDays(6));
        assertThat(dispute.seenBy("lin")
                        .body()
                        .at("/agreement/obligations/0/overdue")
                        .asBoolean())
                .isTrue();
        assertThat(dispute.seenBy("lin").body().path("routes").isEmpty()).isTrue();
        dispute.refuses(
                        "chen",
                        "report-breach",
                        Map.of("obligationId", "o1", "partyId", "p2", "explanation", "没有钱。"),
                        422,
                        "dispute.own-obligation")
                .act("lin", "report-breach", Map.of("obligationId", "o1", "partyId", "p1", "explanation", "到期没有付款。"))
                .is("BREACHED", "chen");

        for (String reader : List.of("lin", "chen", "mediator")) {
            Answer end = dispute.seenBy(reader);
            assertThat(end.body().path("routes").valueStream().map(route -> route.asString()))
                    .as(reader)
                    .containsExactly("LAWSUIT");
            assertThat(types(end.body().at("/head/entries"))).contains("ObligationOverdue", "AgreementBreached");
            dispute.owes(reader);
        }
        dispute.refuses("lin", "withdraw", Map.of(), 422, "dispute.ended");
    }

    private Town.Matter applied() {
        Map<String, Object> application = Town.body(
                "area",
                Town.ESTATE,
                "request",
                "楼上装修把我家天花板泡坏了。",
                "name",
                "林女士",
                "phone",
                "13800138000",
                "others",
                List.of(Map.of("name", "陈先生")),
                "proceedingsRunning",
                true);
        Answer twice = town.node().as("lin").post("/api/disputes", application).expect(422);
        assertThat(twice.text("code")).isEqualTo("dispute.proceedings-running");
        application.put("proceedingsRunning", false);
        return town.open("lin", "/api/disputes", application, "/api/disputes");
    }
}
