package org.liuhe.api.petitions;

import io.swagger.v3.oas.annotations.media.Schema;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.matters.Act;
import org.liuhe.api.problems.Version;
import org.liuhe.api.web.Answers;
import org.liuhe.api.web.Change;
import org.liuhe.contracts.Ids;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.petitions.FindPetition;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends an act about a petition. */
@Component
class PetitionChanges {

    private static final int DRAWS = 3;

    private final Edge edge;
    private final CurrentActor actor;

    PetitionChanges(Edge edge, CurrentActor actor) {
        this.edge = edge;
        this.actor = actor;
    }

    <B> ResponseEntity<Change> send(Act<B> act, String id, Version seen, String key, B body) {
        return Answers.changed(edge.send(act.maker().command(id, seen.requireMatter(), key, body), id));
    }

    /** For what nobody else's change can make wrong. */
    <B> ResponseEntity<Change> send(Act<B> act, String id, String key, B body) {
        return Answers.changed(edge.send(act.maker().command(id, null, key, body), id));
    }

    /** A new petition; the same key of the same person finds the same one, and its code, by the page as by the API. */
    <B> ResponseEntity<FiledPetition> open(Act<B> act, String key, B body) {
        String id = Ids.derived(MatterKind.PETITION.prefix(), actor.required().subject() + "\n" + key);
        StreamPosition after = sent(act, id, key, body);
        String code = edge.ask(new FindPetition(id, null, after)).head().trackingCode();
        return Answers.created("/api/petitions/" + id, after, new FiledPetition(id, code, after));
    }

    /** Each attempt draws a code of its own; that one is taken is rare, and that three are is not to be met. */
    private <B> StreamPosition sent(Act<B> act, String id, String key, B body) {
        for (int draw = 1; ; draw++)
            try {
                return edge.send(act.maker().command(id, null, key, body), id);
            } catch (Refused refused) {
                boolean taken = refused.refusal().code().equals(ComplaintRule.TRACKING_CODE_TAKEN.code());
                if (draw == DRAWS || !taken) throw refused;
            }
    }

    @Schema(description = "The petition is registered.")
    record FiledPetition(
            @Schema(example = "pet-3f0e6c1a-52d7-3b57-9f52-0d1d3f6f7a11") String petitionId,
            @Schema(description = "With it anyone can follow the petition", example = "7KX-2M9-QHD")
                    String trackingCode,
            @Schema(type = "string", example = "pet-3f0e6c1a-52d7-3b57-9f52-0d1d3f6f7a11@0") StreamPosition after) {}
}
