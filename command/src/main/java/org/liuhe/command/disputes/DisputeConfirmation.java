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
import org.liuhe.contracts.disputes.AgreementConfirmed;
import org.liuhe.contracts.disputes.AskConfirmation;
import org.liuhe.contracts.disputes.ConfirmAgreement;
import org.liuhe.contracts.disputes.ConfirmationAsked;
import org.liuhe.contracts.disputes.ConfirmationJointlyAsked;
import org.liuhe.contracts.disputes.ConfirmationRefused;
import org.liuhe.contracts.disputes.ConfirmationSent;
import org.liuhe.contracts.disputes.ConfirmationWindowPassed;
import org.liuhe.contracts.disputes.DisputeRule;
import org.liuhe.contracts.disputes.RefuseConfirmation;
import org.liuhe.contracts.disputes.SendToCourt;

/** The confirmation by the court 司法确认, for which all sides ask together: 人民调解法 art. 33. */
abstract class DisputeConfirmation extends DisputeAgreement {

    boolean jointlyAsked;
    boolean windowPassed;
    DueDate courtDue;
    boolean courtAnswered;

    private boolean courtSent;

    @CommandHandler
    void decide(AskConfirmation command, Actor actor, Terms terms) {
        assisted(actor, command.partyId());
        mayHappen(ConfirmationAsked.class);
        if (sides.hasAsked(command.partyId())) throw new RuleBroken(DisputeRule.CONFIRMATION_ASKED_BEFORE);
        if (windowPassed || !terms.now().isBefore(agreement.confirmationDue().at()))
            throw new RuleBroken(DisputeRule.CONFIRMATION_TOO_LATE);
        boolean last = sides.isLastToAsk(command.partyId());
        record(new ConfirmationAsked(id, command.partyId(), terms.now()));
        if (last) record(new ConfirmationJointlyAsked(id, terms.now()));
    }

    @EventSourcingHandler
    void evolve(ConfirmationAsked event) {
        moved(event);
        sides.asks(event.partyId());
    }

    @EventSourcingHandler
    void evolve(ConfirmationJointlyAsked event) {
        moved(event);
        jointlyAsked = true;
    }

    @EventSourcingHandler
    void evolve(ConfirmationWindowPassed event) {
        moved(event);
        windowPassed = true;
    }

    @CommandHandler
    void decide(SendToCourt command, Terms terms) {
        String organisation = value(command.organisation());
        boolean again = courtSent && (court != null || organisation == null);
        if (!jointlyAsked || again || !Course.LIFECYCLE.allows(stage, ConfirmationSent.class)) return;
        record(new ConfirmationSent(id, organisation, terms.dueFromNow(DisputeTerms.COURT_ANSWER), terms.now()));
    }

    @EventSourcingHandler
    void evolve(ConfirmationSent event) {
        moved(event);
        courtSent = true;
        court = event.organisationId();
        courtDue = event.answerDue();
    }

    @CommandHandler
    void decide(ConfirmAgreement command, Actor actor, Terms terms) {
        refuseOthersThanCourt(actor);
        String ruling = Texts.required("ruling", command.ruling(), Texts.LINE);
        record(new AgreementConfirmed(id, court, ruling, terms.now()));
    }

    @EventSourcingHandler
    void evolve(AgreementConfirmed event) {
        moved(event);
        courtAnswered = true;
        confirmed = true;
    }

    @CommandHandler
    void decide(RefuseConfirmation command, Actor actor, Terms terms) {
        refuseOthersThanCourt(actor);
        String reason = Texts.required("reason", command.reason(), Texts.STATEMENT);
        record(new ConfirmationRefused(id, court, reason, terms.now()));
    }

    @EventSourcingHandler
    void evolve(ConfirmationRefused event) {
        moved(event);
        courtAnswered = true;
    }

    private void refuseOthersThanCourt(Actor actor) {
        if (court == null) throw new RuleBroken(DisputeRule.NOT_BEFORE_COURT);
        refuseStrangers(actor);
        if (!actor.belongsTo(court)) throw new RuleBroken(CommonRule.NOT_YOURS);
        if (courtAnswered) throw new RuleBroken(DisputeRule.NOT_BEFORE_COURT);
    }

    @Override
    void settles(DueSettled event) {
        super.settles(event);
        courtDue = event.instead(courtDue);
    }
}
