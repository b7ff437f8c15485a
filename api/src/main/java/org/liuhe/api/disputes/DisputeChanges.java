package org.liuhe.api.disputes;

import io.swagger.v3.oas.annotations.media.Schema;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.matters.Act;
import org.liuhe.api.problems.Version;
import org.liuhe.api.web.Answers;
import org.liuhe.api.web.Change;
import org.liuhe.contracts.Ids;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.matters.MatterKind;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends an act about a dispute. */
@Component
class DisputeChanges {

    private final Edge edge;
    private final CurrentActor actor;

    DisputeChanges(Edge edge, CurrentActor actor) {
        this.edge = edge;
        this.actor = actor;
    }

    <B> ResponseEntity<Change> send(Act<B> act, String id, Version seen, String key, B body) {
        // two people may use the same key
        String own = actor.required().subject() + "\n" + key;
        return Answers.changed(edge.send(act.maker().command(id, seen.requireMatter(), own, body), id));
    }

    /** A new dispute; the same key of the same person finds the same one, by the page as by the API. */
    <B> ResponseEntity<OpenedDispute> open(Act<B> act, String key, B body) {
        String own = actor.required().subject() + "\n" + key;
        String id = Ids.derived(MatterKind.DISPUTE.prefix(), own);
        StreamPosition after = edge.send(act.maker().command(id, null, own, body), id);
        return Answers.created("/api/disputes/" + id, after, new OpenedDispute(id, after));
    }

    @Schema(description = "The dispute was opened.")
    record OpenedDispute(
            @Schema(example = "dsp-5f3b0c9e-0f0a-3d43-8a41-2f6f0e3c9d77") String disputeId,
            @Schema(type = "string", example = "dsp-5f3b0c9e-0f0a-3d43-8a41-2f6f0e3c9d77@0") StreamPosition after) {}
}
