package org.liuhe.api.disputes;

import static org.liuhe.contracts.disputes.DisputeStage.CHOOSING;
import static org.liuhe.contracts.disputes.DisputeStage.DECIDING;
import static org.liuhe.contracts.disputes.DisputeStage.EFFECTIVE;
import static org.liuhe.contracts.disputes.DisputeStage.INVITING;
import static org.liuhe.contracts.disputes.DisputeStage.MEDIATING;
import static org.liuhe.contracts.disputes.DisputeStage.SIGNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liuhe.api.matters.Gate;
import org.liuhe.api.matters.MatterScreen;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.disputes.AgreementView;
import org.liuhe.contracts.disputes.Confirmation;
import org.liuhe.contracts.disputes.DisputeStage;
import org.liuhe.contracts.disputes.DisputeView;
import org.liuhe.contracts.disputes.PartyView;

/**
 * When each act of a dispute is open, and to whom. The sides are told of their own acts, the committee and the mediator of
 * everybody's; who sees the outcome only, of none.
 */
final class DisputeGates {

    private static final Object SIDES = new MatterScreen.Label("bar.whose.sides");
    private static final Object MEDIATOR = new MatterScreen.Label("bar.whose.mediator");
    private static final Set<DisputeStage> BEFORE_AGREEMENT = Set.of(CHOOSING, MEDIATING);

    private final DisputeView dispute;
    private final boolean committee;
    private final boolean side;
    private final List<Gate<DisputeStage>> gates = new ArrayList<>();

    private DisputeGates(DisputeView dispute, Actor actor) {
        this.dispute = dispute;
        this.committee = actor.belongsTo(dispute.committee());
        this.side = dispute.parties().stream().anyMatch(PartyView::mine);
    }

    static List<MatterScreen.Bar> bars(DisputeView dispute, Actor actor) {
        DisputeGates all = new DisputeGates(dispute, actor);
        if (!dispute.whole()) return List.of();
        if (all.committee || dispute.mediatorMe()) {
            all.ofTheCommittee();
            all.ofTheMediator();
        }
        if (all.side || all.committee || dispute.mediatorMe()) all.ofTheSides();
        DisputeStage stage = DisputeStage.valueOf(dispute.head().stage());
        return Gate.bars(dispute.head(), stage, stage.ended() ? stage : null, all.gates);
    }

    private void ofTheCommittee() {
        committee("accept", Set.of(DECIDING), "done");
        committee("name-mediator", Set.of(CHOOSING), "done");
        committee("keep-mediator", Set.of(MEDIATING), dispute.recusalAsked() ? "not-on-oneself" : "no-recusal");
        committee("seal", Set.of(SIGNING), signatures("mediator-signs-first"));
    }

    private void ofTheMediator() {
        mediator("schedule-session", Set.of(MEDIATING), "done");
        mediator("hold-session", Set.of(MEDIATING, SIGNING), "no-session");
        mediator("record-agreement", Set.of(MEDIATING), "done");
        mediator("sign-mediator", Set.of(SIGNING), signatures("done"));
        mediator("refer-enforcement", Set.of(MEDIATING, SIGNING, EFFECTIVE), "referred");
    }

    private void ofTheSides() {
        side("consent", Set.of(INVITING), "done");
        side("choose-mediator", Set.of(CHOOSING), "done");
        side("ask-recusal", Set.of(MEDIATING), "recusal-asked");
        side("agree-extension", BEFORE_AGREEMENT, "extension-agreed");
        side("sign", Set.of(SIGNING), "done");
        side("report-done", Set.of(EFFECTIVE), "owes-nothing");
        side("confirm-done", Set.of(EFFECTIVE), "owed-nothing");
        side("ask-confirmation", Set.of(EFFECTIVE), confirmation());
    }

    private String signatures(String otherwise) {
        return dispute.parties().stream().allMatch(PartyView::signed) ? otherwise : "parties-sign-first";
    }

    private String confirmation() {
        AgreementView agreement = dispute.agreement();
        boolean late = agreement != null && agreement.confirmation() == Confirmation.WINDOW_PASSED;
        return late ? "confirmation-late" : "done";
    }

    private void committee(String act, Set<DisputeStage> stages, String missing) {
        OrganisationId whose = dispute.committee() == null ? null : new OrganisationId(dispute.committee());
        gates.add(new Gate<>(act, stages, whose, committee, missing));
    }

    private void mediator(String act, Set<DisputeStage> stages, String missing) {
        gates.add(new Gate<>(act, stages, dispute.hasMediator() ? MEDIATOR : null, dispute.mediatorMe(), missing));
    }

    private void side(String act, Set<DisputeStage> stages, String missing) {
        gates.add(new Gate<>(act, stages, SIDES, side, missing));
    }
}
