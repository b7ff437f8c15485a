package org.liuhe.query.dossier;

import java.time.Instant;
import java.util.Optional;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.matters.MatterGraph;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.query.complaints.Reporters;
import org.liuhe.query.matters.MatterAccess;
import org.springframework.stereotype.Component;

/** Complaints and cases, where they are shown among matters of other kinds. */
@Component
public class DossierNodes implements MatterAccess {

    private final DossierReach reach;
    private final Reporters reporters;

    DossierNodes(DossierReach reach, Reporters reporters) {
        this.reach = reach;
        this.reporters = reporters;
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

    /** The reporter reads no dossier, and knows of the complaint. */
    @Override
    public boolean isKnown(String id, Actor actor) {
        return MatterAccess.super.isKnown(id, actor) || reporters.isReporter(id, actor);
    }

    @Override
    public boolean mayAttach(String id, Actor actor) {
        return reporters.isReporter(id, actor)
                || reach.streams(id)
                        .filter(streams -> reach.mayRead(actor, streams))
                        .filter(streams -> reach.hasHandled(actor, streams) || actor.belongsTo(reach.office(streams)))
                        .isPresent();
    }

    @Override
    public boolean seen(StreamPosition position) {
        boolean ofComplaint = MatterKind.of(position.aggregateId())
                .filter(MatterKind.COMPLAINT::equals)
                .isPresent();
        return reach.seen(position) && (!ofComplaint || reporters.seen(position));
    }

    /** The complaint or the case as a node; empty where it had not been recorded by then. */
    public Optional<MatterGraph.Node> node(int number, String id, Instant knownAt) {
        return reach.streams(id).flatMap(streams -> reach.fold(streams, knownAt).node(number, id));
    }
}
