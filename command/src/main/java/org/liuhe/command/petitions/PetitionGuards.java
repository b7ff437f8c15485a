package org.liuhe.command.petitions;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.conflictresolution.ConflictResolver;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.petitions.PetitionRule;
import org.liuhe.contracts.petitions.PetitionStage;

/** Where a petition stands, whose it is, and who may do something about it. */
abstract class PetitionGuards {

    @AggregateIdentifier
    String id;

    PetitionStage stage;
    String petitioner;
    String accused;
    String office;
    /** The body that decides or handles; null while the office decides. */
    String body;

    /** Before anything else: whoever looked at an older version is told so, not judged by the newer one. */
    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command, ConflictResolver conflicts) {
        conflicts.detectConflicts(
                unseen -> !unseen.isEmpty(), (stream, expected, actual) -> new RuleBroken(CommonRule.STALE));
    }

    final void moved(Event event) {
        stage = Petition.LIFECYCLE.after(stage, event);
    }

    final void refuseEnded() {
        if (stage == PetitionStage.FINAL) throw new RuleBroken(PetitionRule.FINAL);
        if (stage.ended()) throw new RuleBroken(PetitionRule.ENDED);
    }

    final void refuseUnless(Class<? extends Event> event) {
        if (Petition.LIFECYCLE.allows(stage, event)) return;
        refuseEnded();
        throw new RuleBroken(PetitionRule.NOT_NOW);
    }

    final void refuseUnlessOffice(Actor actor) {
        if (!actsFor(office, actor)) throw new RuleBroken(CommonRule.NOT_YOURS);
    }

    final void refuseUnlessBody(Actor actor, Class<? extends Event> event) {
        if (!actsFor(body, actor)) throw new RuleBroken(CommonRule.NOT_YOURS);
        refuseUnless(event);
    }

    /** Whoever belongs to the accused acts for nobody (信访工作条例 art. 30). */
    final boolean actsFor(String organisation, Actor actor) {
        return actor.belongsTo(organisation) && !actor.belongsTo(accused);
    }

    /** The petitioner; for one without an account, the office. For everybody else the petition does not exist. */
    final void refuseOthers(Actor actor) {
        boolean own =
                petitioner == null ? actsFor(office, actor) : actor.subject().equals(petitioner);
        if (!own) throw new RuleBroken(CommonRule.MATTER_UNKNOWN);
    }

    static boolean hasPassed(DueDate due, Terms terms) {
        return due != null && !terms.now().isBefore(due.at());
    }
}
