package org.liuhe.command.disputes;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.DueSettled;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.disputes.AnswerRisk;
import org.liuhe.contracts.disputes.DisputeReferralEnded;
import org.liuhe.contracts.disputes.DisputeReferredToEnforcement;
import org.liuhe.contracts.disputes.DisputeRule;
import org.liuhe.contracts.disputes.EndDisputeReferral;
import org.liuhe.contracts.disputes.PoliceAnswered;
import org.liuhe.contracts.disputes.PoliceTold;
import org.liuhe.contracts.disputes.ReferDisputeToEnforcement;
import org.liuhe.contracts.disputes.ReportRisk;
import org.liuhe.contracts.disputes.RiskReported;
import org.liuhe.contracts.disputes.TellPolice;
import org.liuhe.contracts.referrals.ReferralId;

/** What is told to others while the mediation runs: danger to the police 人民调解法 art. 25, the rest to enforcement. */
abstract class DisputeReferrals extends DisputeIntake {

    boolean riskOpen;
    DueDate policeDue;

    private boolean policeTold;
    private int referrals;
    private String openReferral;

    /** 人民调解法 art. 25. The committee may, too: danger does not wait for a mediator. */
    @CommandHandler
    void decide(ReportRisk command, Actor actor, Terms terms) {
        if (!actor.subject().equals(mediator)) refuseOthersThanCommittee(actor);
        mayHappen(RiskReported.class);
        if (riskOpen) throw new RuleBroken(DisputeRule.RISK_REPORTED_BEFORE);
        String description = Texts.required("description", command.description(), Texts.STATEMENT);
        record(new RiskReported(id, description, terms.now()));
    }

    @EventSourcingHandler
    void evolve(RiskReported event) {
        moved(event);
        riskOpen = true;
        policeTold = false;
    }

    @CommandHandler
    void decide(TellPolice command, Terms terms) {
        String organisation = value(command.organisation());
        if (!riskOpen || (policeTold && (police != null || organisation == null))) return;
        record(new PoliceTold(id, organisation, terms.dueFromNow(DisputeTerms.POLICE_ANSWER), terms.now()));
    }

    @EventSourcingHandler
    void evolve(PoliceTold event) {
        moved(event);
        policeTold = true;
        police = event.organisationId();
        policeDue = event.answerDue();
    }

    @CommandHandler
    void decide(AnswerRisk command, Actor actor, Terms terms) {
        refuseStrangers(actor);
        if (!actor.belongsTo(police)) throw new RuleBroken(CommonRule.NOT_YOURS);
        if (!riskOpen) throw new RuleBroken(DisputeRule.NO_RISK_REPORTED);
        String text = Texts.required("text", command.text(), Texts.STATEMENT);
        record(new PoliceAnswered(id, police, text, terms.now()));
    }

    @EventSourcingHandler
    void evolve(PoliceAnswered event) {
        moved(event);
        riskOpen = false;
    }

    @CommandHandler
    void decide(ReferDisputeToEnforcement command, Actor actor, Terms terms) {
        refuseOthersThanMediator(actor);
        mayHappen(DisputeReferredToEnforcement.class);
        if (openReferral != null) throw new RuleBroken(DisputeRule.REFERRAL_OPEN);
        sides.party(command.requestedBy());
        record(new DisputeReferredToEnforcement(
                id,
                ReferralId.of(id, referrals + 1).value(),
                area,
                category,
                committee,
                command.requestedBy(),
                Texts.required("place", command.place(), Texts.LINE),
                Texts.required("request", command.request(), Texts.STATEMENT),
                terms.now()));
    }

    @EventSourcingHandler
    void evolve(DisputeReferredToEnforcement event) {
        moved(event);
        referrals++;
        openReferral = event.referralId();
    }

    @CommandHandler
    void decide(EndDisputeReferral command, Terms terms) {
        String referral = command.referralId().value();
        if (!referral.equals(openReferral)) return;
        record(new DisputeReferralEnded(id, referral, command.outcome(), command.outcomeId(), terms.now()));
    }

    @EventSourcingHandler
    void evolve(DisputeReferralEnded event) {
        moved(event);
        openReferral = null;
    }

    @Override
    void settles(DueSettled event) {
        super.settles(event);
        policeDue = event.instead(policeDue);
    }
}
