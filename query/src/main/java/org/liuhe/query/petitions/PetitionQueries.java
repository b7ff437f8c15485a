package org.liuhe.query.petitions;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.matters.MatterHead;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.petitions.FindPetition;
import org.liuhe.contracts.petitions.PetitionOfficeAssigned;
import org.liuhe.contracts.petitions.PetitionReplied;
import org.liuhe.contracts.petitions.PetitionStage;
import org.liuhe.contracts.petitions.PetitionView;
import org.liuhe.query.Asker;
import org.liuhe.query.CatchUp;
import org.liuhe.query.matters.Duties;
import org.liuhe.query.matters.Journal;
import org.liuhe.query.matters.MatterAccess;
import org.liuhe.query.matters.Matters;
import org.liuhe.query.matters.Occurrence;
import org.springframework.stereotype.Component;

/** Answers what may be known of one petition by somebody who is signed in. */
@Component
class PetitionQueries implements MatterAccess {

    private final Journal journal;
    private final Matters matters;
    private final Duties duties;
    private final CatchUp catchUp;

    PetitionQueries(Journal journal, Matters matters, Duties duties, CatchUp catchUp) {
        this.journal = journal;
        this.matters = matters;
        this.duties = duties;
        this.catchUp = catchUp;
    }

    @QueryHandler
    CompletableFuture<PetitionView> handle(FindPetition query, MetaData metaData) {
        Actor actor = Asker.of(metaData);
        return catchUp.answer(query.after(), journal::seen, () -> view(query.petitionId(), query.asKnownAt(), actor));
    }

    @Override
    public boolean keeps(MatterKind kind) {
        return kind == MatterKind.PETITION;
    }

    /** The accused learns nothing of what is around: that would tell who complains. */
    @Override
    public Reach of(String id, Actor actor) {
        List<Occurrence> occurrences = journal.of(id, null);
        if (occurrences.isEmpty()) return Reach.NOTHING;
        PetitionReader reader = new PetitionReader(PetitionFold.of(occurrences), actor);
        if (reader.seesWhole()) return Reach.WHOLE;
        return reader.seesAnything() ? Reach.PART : Reach.NOTHING;
    }

    /** Of offices, those that it was given to: a body or reviewer only reads what they keep. */
    @Override
    public boolean mayAttach(String id, Actor actor) {
        List<Occurrence> occurrences = journal.of(id, null);
        if (occurrences.isEmpty()) return false;
        PetitionReader reader = new PetitionReader(PetitionFold.of(occurrences), actor);
        if (!reader.seesWhole() || reader.isAccused()) return false;
        return reader.isPetitioner()
                || occurrences.stream()
                        .map(Occurrence::event)
                        .filter(PetitionOfficeAssigned.class::isInstance)
                        .map(PetitionOfficeAssigned.class::cast)
                        .anyMatch(assigned -> actor.belongsTo(assigned.organisation()));
    }

    @Override
    public boolean seen(StreamPosition position) {
        return journal.seen(position);
    }

    private PetitionView view(String id, Instant asKnownAt, Actor actor) {
        if (MatterKind.of(id).filter(kind -> kind == MatterKind.PETITION).isEmpty()) throw unknown();
        List<Occurrence> occurrences = journal.of(id, asKnownAt);
        if (occurrences.isEmpty()) throw unknown();
        // whoever may know of it now may look back
        PetitionFold now = PetitionFold.of(asKnownAt == null ? occurrences : journal.of(id, null));
        PetitionReader reader = new PetitionReader(now, actor);
        if (!reader.seesAnything()) throw unknown();
        PetitionFold shown = asKnownAt == null ? now : PetitionFold.of(occurrences);
        boolean whole = reader.seesWhole();
        return new PetitionView(
                head(id, occurrences, shown, reader, asKnownAt),
                whole,
                shown.filed.channel(),
                reader.seesAccused() ? shown.filed.accused() : null,
                shown.office,
                shown.body,
                shown.reviewer,
                whole ? shown.filed.petitionerName() : null,
                whole ? shown.filed.contactPhone() : null,
                whole ? shown.filed.representatives() : List.of(),
                whole ? shown.filed.category() : null,
                whole ? shown.filed.text() : null,
                shown.filed.mayBePublic(),
                shown.moderated == null ? null : shown.moderated.publicTitle(),
                shown.moderated == null || !whole && !reader.isAccused() ? null : shown.moderated.matterForTheAccused(),
                shown.stage == PetitionStage.REPLIED || shown.stage == PetitionStage.REVIEWED ? shown.due : null,
                whole && shown.replied != null ? reply(shown.replied) : null,
                whole ? String.valueOf(shown.coSigners.size()) : PublicRows.suppressed(shown.coSigners.size()),
                reader.hasCoSigned(),
                shown.referral != null);
    }

    private static PetitionView.Reply reply(PetitionReplied said) {
        return new PetitionView.Reply(said.facts(), said.reasons(), said.legalBasis(), said.remedyNotice());
    }

    private MatterHead head(
            String id, List<Occurrence> occurrences, PetitionFold shown, PetitionReader reader, Instant knownAt) {
        return new MatterHead(
                id,
                MatterKind.PETITION,
                occurrences.get(occurrences.size() - 1).sequence(),
                shown.filed.trackingCode(),
                shown.filed.area(),
                shown.stage.name(),
                shown.filed.filedAt(),
                duties.of(id, reader.actor(), knownAt),
                knownAt == null ? reader.acts() : List.of(),
                reader.seesWhole() ? matters.links(id, knownAt) : List.of(),
                new PetitionEntries(shown.filed, reader.seesWhole()).of(occurrences));
    }

    private static RuleBroken unknown() {
        return new RuleBroken(CommonRule.MATTER_UNKNOWN);
    }
}
