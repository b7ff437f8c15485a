package org.liuhe.command.councils;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.councils.ConfirmResolution;
import org.liuhe.contracts.councils.CouncilReferralEnded;
import org.liuhe.contracts.councils.CouncilReferredToEnforcement;
import org.liuhe.contracts.councils.CouncilRule;
import org.liuhe.contracts.councils.CouncilStage;
import org.liuhe.contracts.councils.EndCouncilReferral;
import org.liuhe.contracts.councils.EscalateResolution;
import org.liuhe.contracts.councils.ReferCouncilToEnforcement;
import org.liuhe.contracts.councils.RejectResolutionReport;
import org.liuhe.contracts.councils.ReportResolution;
import org.liuhe.contracts.councils.ResolutionConfirmed;
import org.liuhe.contracts.councils.ResolutionOverdue;
import org.liuhe.contracts.councils.ResolutionReportRejected;
import org.liuhe.contracts.councils.ResolutionReported;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** What becomes of a resolution: done, contested, overdue, or taken to the enforcement team. */
abstract class CouncilResolution extends CouncilVote {

    String area;
    String category;

    private int reports;
    private int overdues;
    private int referrals;

    @CommandHandler
    void decide(ReportResolution command, Actor actor, Terms terms) {
        if (resolved == null || !actor.belongsTo(resolved.responsible())) {
            refuseStrangers(actor);
            throw new RuleBroken(resolved == null ? CouncilRule.NOT_NOW : CouncilRule.NOT_RESPONSIBLE);
        }
        require(ResolutionReported.class);
        String text = Texts.required("text", command.text(), Texts.STATEMENT);
        DueDate confirmDue = terms.dueFromNow("referral.answer");
        apply(new ResolutionReported(id, reports + 1, resolved.responsible(), text, confirmDue, terms.now()));
    }

    @EventSourcingHandler
    void evolve(ResolutionReported event) {
        moved(event);
        reports = event.report();
    }

    @CommandHandler
    void decide(ConfirmResolution command, Actor actor, Terms terms) {
        refuseOtherConfirmers(actor);
        require(ResolutionConfirmed.class);
        apply(new ResolutionConfirmed(id, reports, confirmer, terms.now()));
        close(ReferralOutcome.RESOLUTION_DONE, terms);
    }

    /** Where the due date has passed meanwhile, what was resolved is overdue at once. */
    @CommandHandler
    void decide(RejectResolutionReport command, Actor actor, Terms terms) {
        refuseOtherConfirmers(actor);
        require(ResolutionReportRejected.class);
        String reason = Texts.required("reason", command.reason(), Texts.STATEMENT);
        apply(new ResolutionReportRejected(id, reports, confirmer, reason, resolved.due(), terms.now()));
        if (!terms.now().isBefore(resolved.due().at())) apply(overdue(terms));
    }

    @EventSourcingHandler
    void evolve(ResolutionReportRejected event) {
        moved(event);
    }

    private void refuseOtherConfirmers(Actor actor) {
        if (confirmer != null && actor.belongsTo(confirmer)) return;
        boolean named = resolved != null && actor.belongsTo(resolved.responsible());
        if (!named) refuseStrangers(actor);
        throw new RuleBroken(confirmer == null ? CouncilRule.NOT_NOW : CouncilRule.NOT_THE_CONFIRMER);
    }

    private void refuseStrangers(Actor actor) {
        seats.of(actor);
    }

    final void notConfirmed(int report, Terms terms) {
        if (stage == CouncilStage.REPORTED && report == reports) close(ReferralOutcome.UNANSWERED, terms);
    }

    final void notPerformed(Terms terms) {
        if (stage == CouncilStage.RESOLVED) apply(overdue(terms));
    }

    private ResolutionOverdue overdue(Terms terms) {
        return new ResolutionOverdue(
                id,
                overdues + 1,
                resolved.responsible(),
                seats.community(),
                resolved.due(),
                terms.dueFromNow("referral.answer"),
                terms.now());
    }

    @EventSourcingHandler
    void evolve(ResolutionOverdue event) {
        moved(event);
        overdues = event.time();
    }

    final void notChosen(int overdue, Terms terms) {
        if (stage == CouncilStage.OVERDUE && overdue == overdues) close(ReferralOutcome.RESOLUTION_OVERDUE, terms);
    }

    @CommandHandler
    void decide(EscalateResolution command, Actor actor, Terms terms) {
        seats.leader(actor);
        require(CouncilReferredToEnforcement.class);
        close(ReferralOutcome.RESOLUTION_OVERDUE, terms);
    }

    @CommandHandler
    void decide(ReferCouncilToEnforcement command, Actor actor, Terms terms) {
        String community = seats.leader(actor);
        require(CouncilReferredToEnforcement.class);
        apply(new CouncilReferredToEnforcement(
                id,
                ReferralId.of(id, referrals + 1).value(),
                id,
                area,
                category,
                community,
                Texts.required("request", command.request(), Texts.STATEMENT),
                Texts.required("place", command.place(), Texts.LINE),
                terms.now()));
    }

    @EventSourcingHandler
    void evolve(CouncilReferredToEnforcement event) {
        moved(event);
        openReferral = event.referralId();
        referrals++;
    }

    /** What the team has settled is settled; whatever else it found, the resolution is still not carried out. */
    @CommandHandler
    void decide(EndCouncilReferral command, Terms terms) {
        if (!command.referralId().value().equals(openReferral)) return;
        ReferralOutcome outcome = command.outcome();
        apply(new CouncilReferralEnded(id, openReferral, outcome, command.outcomeId(), terms.now()));
        boolean settled = outcome.settled() && outcome != ReferralOutcome.NO_VIOLATION;
        close(settled ? outcome : ReferralOutcome.RESOLUTION_OVERDUE, terms);
    }

    @EventSourcingHandler
    void evolve(CouncilReferralEnded event) {
        moved(event);
        openReferral = null;
    }
}
