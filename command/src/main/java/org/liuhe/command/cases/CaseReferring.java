package org.liuhe.command.cases;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.cases.CaseReferralEnded;
import org.liuhe.contracts.cases.CaseReferralWithdrawn;
import org.liuhe.contracts.cases.CaseReferredToCouncil;
import org.liuhe.contracts.cases.CaseReferredToEnforcement;
import org.liuhe.contracts.cases.CaseReferredToMediation;
import org.liuhe.contracts.cases.EndCaseReferral;
import org.liuhe.contracts.cases.ReferCaseToCouncil;
import org.liuhe.contracts.cases.ReferCaseToEnforcement;
import org.liuhe.contracts.cases.ReferCaseToMediation;
import org.liuhe.contracts.cases.TakeBackReferral;
import org.liuhe.contracts.referrals.ReferralKind;

/** What the holder hands over to a council, a mediation or an enforcement team, and how it comes back. */
abstract class CaseReferring extends CaseCoHandling {

    String area;
    String category;
    final Referrals referrals = new Referrals();

    @CommandHandler
    void decide(ReferCaseToCouncil command, Actor actor, Terms terms) {
        apply(referrals.toCouncil(from(actor, command.assignment()), command, terms));
    }

    @EventSourcingHandler
    void evolve(CaseReferredToCouncil event) {
        holding.moved(event);
        referrals.begins(event.referralId(), event.number(), ReferralKind.COUNCIL);
    }

    @CommandHandler
    void decide(ReferCaseToMediation command, Actor actor, Terms terms) {
        apply(referrals.toMediation(from(actor, command.assignment()), command, terms));
    }

    @EventSourcingHandler
    void evolve(CaseReferredToMediation event) {
        holding.moved(event);
        referrals.begins(event.referralId(), event.number(), ReferralKind.MEDIATION);
    }

    @CommandHandler
    void decide(ReferCaseToEnforcement command, Actor actor, Terms terms) {
        apply(referrals.toEnforcement(from(actor, command.assignment()), command, terms));
    }

    @EventSourcingHandler
    void evolve(CaseReferredToEnforcement event) {
        holding.moved(event);
        referrals.begins(event.referralId(), event.number(), ReferralKind.ENFORCEMENT);
    }

    private Referrals.From from(Actor actor, int assignment) {
        Assignment turn = holding.turnOf(actor, assignment);
        refuseClustered();
        return new Referrals.From(id, area, category, turn);
    }

    /** Whoever holds the case by now goes on with it, even where another has asked. */
    @CommandHandler
    void decide(EndCaseReferral command, Terms terms) {
        if (!referrals.isOpen(command.referralId())) return;
        apply(new CaseReferralEnded(
                id,
                referrals.open(),
                referrals.kind(),
                command.outcome(),
                command.outcomeId(),
                command.outcome().settled(),
                holding.number(),
                freshTerm(terms),
                terms.now()));
    }

    @EventSourcingHandler
    void evolve(CaseReferralEnded event) {
        holding.moved(event);
        holding.renewed(event.dutyDue());
        referrals.over();
    }

    @CommandHandler
    void decide(TakeBackReferral command, Actor actor, Terms terms) {
        Assignment turn = holding.turnOf(actor, command.assignment());
        referrals.refuseNotOpen(command.referralId());
        String reason = Texts.required("reason", command.reason(), Texts.STATEMENT);
        apply(withdrawn(turn.organisation(), reason, freshTerm(terms), terms.now()));
    }

    final CaseReferralWithdrawn withdrawn(String organisation, String reason, DueDate dutyDue, Instant now) {
        return new CaseReferralWithdrawn(
                id, referrals.open(), referrals.kind(), holding.number(), organisation, reason, dutyDue, now);
    }

    @EventSourcingHandler
    void evolve(CaseReferralWithdrawn event) {
        holding.moved(event);
        holding.renewed(event.dutyDue());
        referrals.over();
    }

    private DueDate freshTerm(Terms terms) {
        return holding.isHeld() ? turns.again(holding.turn(), terms) : null;
    }
}
