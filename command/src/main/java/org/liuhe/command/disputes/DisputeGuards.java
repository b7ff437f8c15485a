package org.liuhe.command.disputes;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.conflictresolution.ConflictResolver;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.disputes.DisputeEvent;
import org.liuhe.contracts.disputes.DisputeRule;
import org.liuhe.contracts.disputes.DisputeStage;
import org.liuhe.contracts.disputes.OtherRoute;
import org.liuhe.contracts.referrals.Party;

/** Where a dispute stands, who takes part in it, and who may act in it when. */
abstract class DisputeGuards {

    /** 人民调解法 art. 26: where the parties can turn without an agreement. */
    static final List<OtherRoute> ROUTES =
            List.of(OtherRoute.ARBITRATION, OtherRoute.ADMINISTRATIVE, OtherRoute.LAWSUIT);

    @AggregateIdentifier
    String id;

    DisputeStage stage;
    String area;
    String category;
    String originOrganisation;
    final Sides sides = new Sides();
    String committee;
    String mediator;
    String police;
    String court;

    /** Before anything else: whoever looked at an older version is told so, not judged by the newer one. */
    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command, ConflictResolver conflicts) {
        conflicts.detectConflicts(
                unseen -> !unseen.isEmpty(), (stream, expected, actual) -> new RuleBroken(CommonRule.STALE));
    }

    /** What moves nothing but the stage. */
    @EventSourcingHandler
    void evolve(DisputeEvent event) {
        moved(event);
    }

    final void moved(DisputeEvent event) {
        stage = Course.LIFECYCLE.after(stage, event);
    }

    boolean isEnded() {
        return Course.ended(stage);
    }

    void mayHappen(Class<? extends DisputeEvent> event) {
        if (Course.LIFECYCLE.allows(stage, event)) return;
        throw new RuleBroken(isEnded() ? DisputeRule.ENDED : DisputeRule.NOT_NOW);
    }

    /** To everybody who takes no part the dispute does not exist. */
    void refuseStrangers(Actor actor) {
        boolean takesPart = sides.isOne(actor)
                || actor.belongsTo(committee)
                || actor.belongsTo(originOrganisation)
                || actor.belongsTo(police)
                || actor.belongsTo(court)
                || actor.subject().equals(mediator);
        if (!takesPart) throw new RuleBroken(CommonRule.MATTER_UNKNOWN);
    }

    void refuseOthersThanCommittee(Actor actor) {
        refuseStrangers(actor);
        if (!actor.belongsTo(committee)) throw new RuleBroken(CommonRule.NOT_YOURS);
    }

    /** @throws RuleBroken dispute.mediator-related also where the mediator has joined a party's organisation since */
    void refuseOthersThanMediator(Actor actor) {
        refuseStrangers(actor);
        if (!actor.subject().equals(mediator)) throw new RuleBroken(DisputeRule.NOT_THE_MEDIATOR);
        if (sides.isOne(actor)) throw new RuleBroken(DisputeRule.MEDIATOR_RELATED);
    }

    /**
     * The actor is the party, or of its organisation; or of the committee, which records what a party without an account says.
     *
     * @return true where the committee records it
     */
    boolean assisted(Actor actor, String partyId) {
        refuseStrangers(actor);
        Party party = sides.party(partyId);
        if (sides.is(party, actor)) return false;
        if (Sides.hasNoAccount(party) && actor.belongsTo(committee)) return true;
        throw new RuleBroken(CommonRule.NOT_YOURS, "partyId");
    }

    /** As the party, or as the mediator where no party is named. */
    void refuseOthersThan(Actor actor, String partyOrMediator) {
        if (partyOrMediator == null) refuseOthersThanMediator(actor);
        else assisted(actor, partyOrMediator);
    }

    static void record(DisputeEvent event) {
        apply(event);
    }
}
