package org.liuhe.api.petitions;

import static org.liuhe.contracts.petitions.PetitionStage.ACCEPTED;
import static org.liuhe.contracts.petitions.PetitionStage.FORWARDED;
import static org.liuhe.contracts.petitions.PetitionStage.IN_REREVIEW;
import static org.liuhe.contracts.petitions.PetitionStage.IN_REVIEW;
import static org.liuhe.contracts.petitions.PetitionStage.REGISTERED;
import static org.liuhe.contracts.petitions.PetitionStage.REPLIED;
import static org.liuhe.contracts.petitions.PetitionStage.REVIEWED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liuhe.api.matters.Gate;
import org.liuhe.api.matters.MatterScreen;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.petitions.PetitionStage;
import org.liuhe.contracts.petitions.PetitionView;

/** When each act of a petition is open, and to whom; told to who sees it whole. */
final class PetitionGates {

    private static final MatterScreen.Label PETITIONER = new MatterScreen.Label("bar.whose.petitioner");

    private final Actor actor;
    private final List<Gate<PetitionStage>> gates = new ArrayList<>();

    private PetitionGates(Actor actor) {
        this.actor = actor;
    }

    static List<MatterScreen.Bar> bars(PetitionView petition, Actor actor) {
        if (!petition.whole()) return List.of();
        PetitionStage stage = PetitionStage.valueOf(petition.head().stage());
        PetitionGates all = new PetitionGates(actor);
        if (!actor.organisations().isEmpty()) all.ofTheOffices(petition, stage);
        all.gates.add(new Gate<>("ask-review", Set.of(REPLIED, REVIEWED), PETITIONER, false, "done"));
        return Gate.bars(petition.head(), stage, stage.ended() ? stage : null, all.gates);
    }

    private void ofTheOffices(PetitionView petition, PetitionStage stage) {
        String handles = petition.body() == null ? petition.office() : petition.body();
        String decides = stage == FORWARDED ? petition.body() : petition.office();
        gate("accept", Set.of(REGISTERED, FORWARDED), decides, "done");
        gate("decline", Set.of(REGISTERED, FORWARDED), decides, "done");
        gate("forward", Set.of(REGISTERED), petition.office(), "done");
        gate("object", Set.of(FORWARDED), petition.body(), "objected");
        gate("reply", Set.of(ACCEPTED), handles, "done");
        gate("extend", Set.of(ACCEPTED), handles, "extended");
        gate("answer-review", Set.of(IN_REVIEW, IN_REREVIEW), petition.reviewer(), "hearing");
        gate("open-hearing", Set.of(IN_REREVIEW), petition.reviewer(), "hearing");
        gate("close-hearing", Set.of(IN_REREVIEW), petition.reviewer(), "no-hearing");
        gate("refer-to-mediation", Set.of(REGISTERED, FORWARDED, ACCEPTED), petition.office(), "in-mediation");
    }

    private void gate(String act, Set<PetitionStage> stages, String whose, String missing) {
        OrganisationId organisation = whose == null ? null : new OrganisationId(whose);
        gates.add(new Gate<>(act, stages, organisation, actor.belongsTo(whose), missing));
    }
}
