package org.liuhe.app.journeys;

import static org.liuhe.app.journeys.Town.body;
import static org.liuhe.app.journeys.Town.tied;

import java.util.List;
import java.util.Map;
import org.liuhe.app.Walk;

/** Ms Lin and Mr Chen, who do not agree about a leak; what journeys about them have in common. */
final class Neighbours {

    private Neighbours() {}

    /** Lin files, the community takes it up and signs for it. */
    static Walk quarrel(Town town) {
        Map<String, Object> statement = Walk.statement("neighbour.leak");
        statement.put("answers", List.of(Map.of("question", "talked", "answer", "yes")));
        Walk walk = Walk.begin(town.node(), statement).until("FILED", "org-baochu-community");
        town.node()
                .as("community")
                .change(walk.dossier("community"), "/api/complaints/" + walk.complaintId() + "/acceptance", Map.of())
                .expect(200);
        walk.until("ASSIGNED", "org-baochu-community");
        walk.act("community", "signature", Map.of()).expect(200);
        return walk;
    }

    /** The community hands it to the mediation committee: Lin is p1, Chen p2. */
    static Town.Matter handedToMediation(Town town, Walk walk) {
        walk.act(
                        "community",
                        "mediation-referral",
                        Map.of(
                                "request",
                                "楼上楼下对漏水赔偿谈不拢。",
                                "parties",
                                List.of(
                                        Map.of("name", "林女士", "subject", town.subject("lin")),
                                        Map.of("name", "陈先生", "subject", town.subject("chen")))))
                .expect(200);
        return town.dispute(tied(walk.dossier("community").body().path("links"), "dsp-"));
    }

    /** The committee takes it, both consent, and its mediator is named. */
    static Town.Matter mediated(Town town, Town.Matter dispute) {
        return dispute.act("mediator", "accept")
                .act("lin", "consent", Map.of("partyId", "p1"))
                .act("chen", "consent", Map.of("partyId", "p2"))
                .act("mediator", "name-mediator", Map.of("mediator", town.subject("mediator"), "relation", "NONE"))
                .is("MEDIATING", "lin");
    }

    /** What they agree: the second side pays. */
    static Map<String, Object> agreement(String form, String by) {
        return body(
                "form",
                form,
                "content",
                "陈先生赔偿林女士四千元。",
                "obligations",
                List.of(Map.of("partyId", "p2", "what", "支付四千元", "by", by)));
    }
}
