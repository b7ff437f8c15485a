package org.liuhe.command.complaints;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.complaints.AcceptComplaint;
import org.liuhe.contracts.complaints.ComplaintAccepted;
import org.liuhe.contracts.complaints.ComplaintRejected;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.ComplaintSupplemented;
import org.liuhe.contracts.complaints.RejectComplaint;
import org.liuhe.contracts.complaints.RejectionReason;
import org.liuhe.contracts.complaints.RequestSupplement;
import org.liuhe.contracts.complaints.SupplementComplaint;
import org.liuhe.contracts.complaints.SupplementRequested;
import org.liuhe.policy.scenarios.Category;

/** From the filing to acceptance or rejection. */
abstract class ComplaintIntake extends ComplaintGuards {

    /** The capability of the office that decides on acceptance. */
    static final String COMMUNITY = "community";

    private int supplements;

    @CommandHandler
    void decide(RequestSupplement command, Actor actor, Terms terms, KnownOrganisations organisations) {
        refuseOtherAreas(actor, organisations);
        refuseUnless(Status.FILED, ComplaintRule.NOT_WAITING_FOR_ACCEPTANCE);
        String question = Texts.required("question", command.question(), Texts.STATEMENT);
        Category asked = terms.category(category);
        apply(new SupplementRequested(id, supplements + 1, question, terms.dueFromNow(asked.supplementTerm())));
    }

    @EventSourcingHandler
    void evolve(SupplementRequested event) {
        supplements = event.number();
        status = Status.SUPPLEMENT_ASKED;
    }

    @CommandHandler
    void decide(SupplementComplaint command, Actor actor, Terms terms) {
        refuseOthersButTheirOffice(actor);
        refuseUnless(Status.SUPPLEMENT_ASKED, ComplaintRule.NOT_WAITING_FOR_SUPPLEMENT);
        String text = Texts.required("text", command.text(), Texts.STATEMENT);
        String intakeTerm = terms.category(category).intakeTerm();
        apply(new ComplaintSupplemented(id, supplements, text, terms.dueFromNow(intakeTerm)));
    }

    @EventSourcingHandler
    void evolve(ComplaintSupplemented event) {
        status = Status.FILED;
    }

    @CommandHandler
    void decide(AcceptComplaint command, Actor actor, Terms terms, KnownOrganisations organisations) {
        if (actor.isSystem() && status != Status.FILED) return;
        refuseOtherAreas(actor, organisations);
        refuseUnless(Status.FILED, ComplaintRule.NOT_WAITING_FOR_ACCEPTANCE);
        apply(new ComplaintAccepted(id, terms.now()));
    }

    @EventSourcingHandler
    void evolve(ComplaintAccepted event) {
        status = Status.ACCEPTED;
    }

    /** The saga rejects in silence's name only; the office decides on what it was told. */
    @CommandHandler
    void decide(RejectComplaint command, Actor actor, Terms terms, KnownOrganisations organisations) {
        String explanation;
        if (actor.isSystem()) {
            if (status != Status.SUPPLEMENT_ASKED) return;
            explanation = Texts.optional("explanation", command.explanation(), Texts.STATEMENT);
        } else {
            refuseOtherAreas(actor, organisations);
            refuseUnless(Status.FILED, ComplaintRule.NOT_WAITING_FOR_ACCEPTANCE);
            if (command.reason() == RejectionReason.SUPPLEMENT_NOT_GIVEN)
                throw new RuleBroken(ComplaintRule.NOT_WAITING_FOR_SUPPLEMENT, "reason");
            explanation = Texts.required("explanation", command.explanation(), Texts.STATEMENT);
        }
        apply(new ComplaintRejected(id, command.reason(), explanation, terms.now()));
    }

    @EventSourcingHandler
    void evolve(ComplaintRejected event) {
        status = Status.ENDED;
    }

    private void refuseOtherAreas(Actor actor, KnownOrganisations organisations) {
        if (actor.isSystem()) return;
        if (!organisations.anyServes(actor.organisations(), COMMUNITY, new AreaPath(area)))
            throw new RuleBroken(CommonRule.NOT_YOURS);
    }
}
