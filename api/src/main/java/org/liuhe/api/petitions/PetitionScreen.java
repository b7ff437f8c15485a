package org.liuhe.api.petitions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.matters.Act;
import org.liuhe.api.matters.MatterScreen;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.petitions.FindPetition;
import org.liuhe.contracts.petitions.PetitionView;
import org.liuhe.contracts.petitions.Representative;
import org.springframework.stereotype.Component;

/** A petition as the page shows it. */
@Component
class PetitionScreen implements MatterScreen {

    private static final String ASK_DUE = "askDue";

    private final Edge edge;
    private final CurrentActor actor;

    PetitionScreen(Edge edge, CurrentActor actor) {
        this.edge = edge;
        this.actor = actor;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.PETITION;
    }

    @Override
    public List<Act<?>> acts() {
        return PetitionActs.ALL;
    }

    /** Residents file their own, offices register visits and letters. */
    @Override
    public boolean offers(Act<?> act, Actor actor) {
        if (act == PetitionActs.FILE) return actor.has(Role.RESIDENT);
        return act == PetitionActs.REGISTER && actor.has(Role.PETITIONS);
    }

    @Override
    public Shown show(String id, Instant asKnownAt, StreamPosition after) {
        PetitionView petition = edge.ask(new FindPetition(id, asKnownAt, after));
        return new Shown(
                petition.head(),
                List.of(
                        new Fact("publicTitle", petition.publicTitle()),
                        new Fact("text", petition.text()),
                        new Fact("matterForTheAccused", petition.matterForTheAccused()),
                        new Fact("category", Category.of(petition.category())),
                        new Fact("accused", organisation(petition.accused())),
                        new Fact("channel", petition.whole() ? petition.channel() : null),
                        new Fact("petitionerName", petition.petitionerName()),
                        new Fact("contactPhone", petition.contactPhone()),
                        new Fact("representatives", representatives(petition.representatives())),
                        new Fact("mayBePublic", petition.mayBePublic()),
                        new Fact("office", organisation(petition.office())),
                        new Fact("body", organisation(petition.body())),
                        new Fact("reviewer", organisation(petition.reviewer())),
                        new Fact(ASK_DUE, petition.askDue()),
                        new Fact("coSigners", petition.coSigners()),
                        new Fact("coSigned", petition.coSigned() ? true : null),
                        new Fact("inMediation", petition.inMediation() ? true : null)),
                Map.of(),
                null,
                actor.find()
                        .filter(who -> asKnownAt == null)
                        .map(who -> PetitionGates.bars(petition, who))
                        .orElse(List.of()),
                mayAsk(petition) ? new Fact(ASK_DUE, petition.askDue()) : null);
    }

    private static boolean mayAsk(PetitionView petition) {
        return petition.askDue() != null && petition.head().acts().contains(PetitionActs.ASK_REVIEW.name());
    }

    private static OrganisationId organisation(String id) {
        return id == null ? null : new OrganisationId(id);
    }

    private static List<List<Fact>> representatives(List<Representative> all) {
        if (all.isEmpty()) return null;
        return all.stream()
                .map(one -> List.of(new Fact("name", one.name()), new Fact("phone", one.phone())))
                .toList();
    }
}
