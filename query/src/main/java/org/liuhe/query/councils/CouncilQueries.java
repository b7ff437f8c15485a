package org.liuhe.query.councils;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.councils.CouncilView;
import org.liuhe.contracts.councils.FindCouncil;
import org.liuhe.contracts.matters.MatterHead;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.query.Asker;
import org.liuhe.query.CatchUp;
import org.liuhe.query.matters.Duties;
import org.liuhe.query.matters.Journal;
import org.liuhe.query.matters.MatterAccess;
import org.liuhe.query.matters.Matters;
import org.liuhe.query.matters.Occurrence;
import org.liuhe.query.shield.Shield;
import org.springframework.stereotype.Component;

/** Answers those who take part, and the operator, in full; the owners, what they vote on. */
@Component
class CouncilQueries implements MatterAccess {

    private final Journal journal;
    private final Matters matters;
    private final Duties duties;
    private final Shield shield;
    private final CatchUp catchUp;

    CouncilQueries(Journal journal, Matters matters, Duties duties, Shield shield, CatchUp catchUp) {
        this.shield = shield;
        this.journal = journal;
        this.matters = matters;
        this.duties = duties;
        this.catchUp = catchUp;
    }

    @QueryHandler
    CompletableFuture<CouncilView> handle(FindCouncil query, MetaData metaData) {
        Actor actor = Asker.of(metaData);
        return catchUp.answer(query.after(), journal::seen, () -> find(query.council(), query.asKnownAt(), actor));
    }

    @Override
    public boolean keeps(MatterKind kind) {
        return kind == MatterKind.COUNCIL;
    }

    @Override
    public Reach of(String id, Actor actor) {
        CouncilFold council = CouncilFold.of(journal.of(id, null));
        if (!council.isKnown()) return Reach.NOTHING;
        if (isInside(council, actor)) return Reach.WHOLE;
        return isOwner(council, actor) ? Reach.PART : Reach.NOTHING;
    }

    /** The minutes are public. */
    @Override
    public boolean isKnown(String id, Actor actor) {
        return MatterAccess.super.isKnown(id, actor) || CouncilFold.of(journal.of(id, null)).minutes != null;
    }

    @Override
    public boolean seen(StreamPosition position) {
        return journal.seen(position);
    }

    private CouncilView find(String id, Instant asKnownAt, Actor actor) {
        if (MatterKind.of(id).filter(MatterKind.COUNCIL::equals).isEmpty()) throw unknown();
        List<Occurrence> whole = journal.of(id, null);
        CouncilFold now = CouncilFold.of(whole);
        if (!now.isKnown()) throw unknown();
        boolean inside = isInside(now, actor);
        if (!inside && !isOwner(now, actor)) throw unknown();
        List<Occurrence> known = asKnownAt == null ? whole : journal.of(id, asKnownAt);
        CouncilFold fold = CouncilFold.of(known);
        if (!fold.isKnown()) throw unknown();
        Agenda agenda = agenda(id, fold, actor, inside, asKnownAt);
        MatterHead head = new MatterHead(
                id,
                MatterKind.COUNCIL,
                fold.version,
                null,
                fold.convened.area(),
                fold.stage.name(),
                fold.convened.convenedAt(),
                inside ? duties.of(id, actor, asKnownAt) : List.of(),
                asKnownAt == null ? CouncilActs.of(fold, actor) : List.of(),
                inside ? matters.links(id, asKnownAt) : List.of(),
                inside ? new CouncilEntries(agenda).of(known) : List.of());
        return view(fold, head, inside, agenda);
    }

    /** What was released for the accused in place of what the case's holder wrote; as it is now, so not where one looks back. */
    private Agenda agenda(String id, CouncilFold fold, Actor actor, boolean inside, Instant asKnownAt) {
        Set<String> accused = inside ? shield.before(actor).accused(id) : Set.of();
        boolean kept = !accused.isEmpty() && !accused.contains(fold.convened.organisationId());
        String instead = kept && asKnownAt == null ? shield.released(id) : null;
        return new Agenda(kept, kept ? instead : fold.convened.agenda());
    }

    private static CouncilView view(CouncilFold fold, MatterHead head, boolean inside, Agenda agenda) {
        return new CouncilView(
                head,
                inside ? agenda.text() : null,
                inside ? fold.convened.originId() : null,
                fold.convened.organisationId(),
                fold.community,
                fold.ownersCommittee,
                fold.propertyManager,
                fold.meeting,
                fold.holdDue,
                fold.answerDue,
                inside ? List.copyOf(fold.answers.values()) : List.of(),
                fold.present,
                fold.heldAt,
                List.copyOf(fold.motions),
                fold.voteView(),
                fold.resolutionView(),
                inside ? fold.report : null,
                inside && fold.minutes != null ? fold.minutes.text() : null,
                fold.minutes == null ? null : fold.minutes.publicText(),
                fold.minutesDue,
                fold.minutes == null ? null : fold.minutes.publishedAt(),
                fold.minutes != null && fold.minutes.late(),
                fold.outcome);
    }

    private static boolean isInside(CouncilFold fold, Actor actor) {
        if (actor.has(Role.OPERATOR)) return true;
        String responsible = fold.resolution == null ? null : fold.resolution.responsible();
        return Stream.concat(fold.seats().stream(), Stream.of(fold.convened.organisationId()))
                        .anyMatch(actor::belongsTo)
                || actor.belongsTo(responsible);
    }

    private static boolean isOwner(CouncilFold fold, Actor actor) {
        return fold.vote != null
                && fold.vote.roll().stream().anyMatch(entry -> actor.subject().equals(entry.subject()));
    }

    private static RuleBroken unknown() {
        return new RuleBroken(CommonRule.MATTER_UNKNOWN);
    }
}
