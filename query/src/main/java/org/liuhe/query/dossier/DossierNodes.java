package org.liuhe.query.dossier;

import java.time.Instant;
import java.util.Optional;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.matters.MatterGraph;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.query.matters.MatterAccess;
import org.springframework.stereotype.Component;

/** Complaints and cases, where they are shown among matters of other kinds. */
@Component
public class DossierNodes implements MatterAccess {

    private final DossierReach reach;

    DossierNodes(DossierReach reach) {
        this.reach = reach;
    }

    @Override
    public boolean keeps(MatterKind kind) {
        return kind == MatterKind.COMPLAINT || kind == MatterKind.CASE;
    }

    @Override
    public Reach of(String id, Actor actor) {
        boolean may = reach.streams(id)
                .filter(streams -> reach.mayRead(actor, streams))
                .isPresent();
        return may ? Reach.WHOLE : Reach.NOTHING;
    }

    /** The complaint or the case as a node; empty where it had not been recorded by then. */
    public Optional<MatterGraph.Node> node(int number, String id, Instant knownAt) {
        return reach.streams(id).flatMap(streams -> reach.fold(streams, knownAt).node(number, id));
    }
}
