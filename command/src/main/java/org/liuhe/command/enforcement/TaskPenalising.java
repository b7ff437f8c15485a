package org.liuhe.command.enforcement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.enforcement.DecidePenalty;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.PartyHeard;
import org.liuhe.contracts.enforcement.PenaltyDecided;
import org.liuhe.contracts.enforcement.RecordHearing;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** The hearing of the responsible, and the penalty. */
abstract class TaskPenalising extends TaskRectifying {

    @CommandHandler
    void decide(RecordHearing command, Actor actor, Terms terms) {
        refuseOthersThanTheTeam(actor);
        refuseOver();
        refuse(PartyHeard.class, EnforcementRule.HEARING_EARLY);
        String statement = Texts.required("statement", command.statement(), Texts.STATEMENT);
        apply(new PartyHeard(id, statement, command.waived(), terms.now()));
    }

    @EventSourcingHandler
    void evolve(PartyHeard event) {
        reaches(event);
        remedy.heard();
    }

    @CommandHandler
    void decide(DecidePenalty command, Actor actor, Terms terms) {
        team.refuseOthersThanTheLead(actor);
        refuseOver();
        refuse(PenaltyDecided.class, EnforcementRule.PENALTY_EARLY);
        if (!remedy.isHeard()) throw new RuleBroken(EnforcementRule.NOT_HEARD);
        apply(new PenaltyDecided(
                id,
                command.kind(),
                Texts.required("text", command.text(), Texts.STATEMENT),
                Texts.required("legalBasis", command.legalBasis(), Texts.LINE),
                terms.now()));
        apply(closed(ReferralOutcome.PENALISED, terms));
    }

    @EventSourcingHandler
    void evolve(PenaltyDecided event) {
        reaches(event);
    }
}
