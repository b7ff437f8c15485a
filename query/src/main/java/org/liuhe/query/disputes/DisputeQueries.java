package org.liuhe.query.disputes;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.disputes.DisputeView;
import org.liuhe.contracts.disputes.FindDispute;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.matters.MatterHead;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.OpenDuty;
import org.liuhe.query.Asker;
import org.liuhe.query.CatchUp;
import org.liuhe.query.matters.Duties;
import org.liuhe.query.matters.Journal;
import org.liuhe.query.matters.MatterAccess;
import org.liuhe.query.matters.Matters;
import org.liuhe.query.matters.Occurrence;
import org.liuhe.query.shield.Shield;
import org.springframework.stereotype.Component;

/** Answers those who take part in a dispute; to everyone else it does not exist. */
@Component
class DisputeQueries implements MatterAccess {

    private final Journal journal;
    private final Matters matters;
    private final Duties duties;
    private final Shield shield;
    private final CatchUp catchUp;

    DisputeQueries(Journal journal, Matters matters, Duties duties, Shield shield, CatchUp catchUp) {
        this.shield = shield;
        this.journal = journal;
        this.matters = matters;
        this.duties = duties;
        this.catchUp = catchUp;
    }

    @QueryHandler
    CompletableFuture<DisputeView> handle(FindDispute query, MetaData metaData) {
        Actor actor = Asker.of(metaData);
        return catchUp.answer(query.after(), journal::seen, () -> find(query, actor));
    }

    @Override
    public boolean keeps(MatterKind kind) {
        return kind == MatterKind.DISPUTE;
    }

    @Override
    public Reach of(String id, Actor actor) {
        Known now = Known.of(journal.of(id, null));
        if (!now.isKnown()) return Reach.NOTHING;
        Reader reader = reader(id, actor, now);
        if (!reader.mayRead(now)) return Reach.NOTHING;
        if (reader.isKept()) return Reach.PART;
        return reader.isWhole() || reader.origin() ? Reach.WHOLE : Reach.PART;
    }

    @Override
    public boolean seen(StreamPosition position) {
        return journal.seen(position);
    }

    private Reader reader(String id, Actor actor, Known now) {
        return Reader.of(actor, now, !shield.before(actor).accused(id).isEmpty());
    }

    /** Who may read is decided by the dispute as it is now, what they read by what was known then. */
    private DisputeView find(FindDispute query, Actor actor) {
        Known now = Known.of(journal.of(query.disputeId(), null));
        if (!now.isKnown()) throw unknown();
        Reader reader = reader(query.disputeId(), actor, now);
        if (!reader.mayRead(now)) throw unknown();
        List<Occurrence> occurrences = journal.of(query.disputeId(), query.asKnownAt());
        if (occurrences.isEmpty()) throw unknown();
        Known known = Known.of(occurrences);
        return new Sight(known, reader).view(head(query, occurrences, known, reader, actor));
    }

    private MatterHead head(FindDispute query, List<Occurrence> occurrences, Known known, Reader reader, Actor actor) {
        String id = query.disputeId();
        Instant knownAt = query.asKnownAt();
        Occurrence last = occurrences.get(occurrences.size() - 1);
        List<OpenDuty> open = duties.of(id, actor, knownAt).stream()
                .filter(duty -> duty.task() != Task.DISPUTE_RISK || reader.mayKnowOfRisk() || duty.mine())
                .toList();
        return new MatterHead(
                id,
                MatterKind.DISPUTE,
                last.sequence(),
                null,
                known.opening.area(),
                known.stage.name(),
                known.opening.openedAt(),
                open,
                knownAt == null ? Acts.of(known, reader) : List.of(),
                !reader.isKept() && (reader.isWhole() || reader.origin()) ? matters.links(id, knownAt) : List.of(),
                occurrences.stream()
                        .filter(occurrence -> Entries.mayRead(occurrence, known, reader))
                        .map(occurrence -> Entries.of(occurrence, known, reader))
                        .toList());
    }

    private static RuleBroken unknown() {
        return new RuleBroken(CommonRule.MATTER_UNKNOWN);
    }
}
