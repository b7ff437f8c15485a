package org.liuhe.command.disputes;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.disputes.AcknowledgeOutcome;
import org.liuhe.contracts.disputes.AgreementBreached;
import org.liuhe.contracts.disputes.AgreementConfirmed;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.AgreementPerformed;
import org.liuhe.contracts.disputes.AgreementReached;
import org.liuhe.contracts.disputes.AgreementSealed;
import org.liuhe.contracts.disputes.AgreementTookEffect;
import org.liuhe.contracts.disputes.AskConfirmation;
import org.liuhe.contracts.disputes.ConfirmAgreement;
import org.liuhe.contracts.disputes.ConfirmObligation;
import org.liuhe.contracts.disputes.ConfirmationAsked;
import org.liuhe.contracts.disputes.ConfirmationJointlyAsked;
import org.liuhe.contracts.disputes.ConfirmationRefused;
import org.liuhe.contracts.disputes.ConfirmationSent;
import org.liuhe.contracts.disputes.DisputeEvent;
import org.liuhe.contracts.disputes.DisputeRule;
import org.liuhe.contracts.disputes.MediatorSigned;
import org.liuhe.contracts.disputes.Obligation;
import org.liuhe.contracts.disputes.ObligationConfirmed;
import org.liuhe.contracts.disputes.ObligationReportedDone;
import org.liuhe.contracts.disputes.OtherRoute;
import org.liuhe.contracts.disputes.OutcomeAcknowledged;
import org.liuhe.contracts.disputes.PartySigned;
import org.liuhe.contracts.disputes.RecordAgreement;
import org.liuhe.contracts.disputes.RefuseConfirmation;
import org.liuhe.contracts.disputes.ReportBreach;
import org.liuhe.contracts.disputes.ReportObligationDone;
import org.liuhe.contracts.disputes.SealAgreement;
import org.liuhe.contracts.disputes.SendToCourt;
import org.liuhe.contracts.disputes.SignAgreement;
import org.liuhe.contracts.disputes.SignAsMediator;

/** The agreement: signed and sealed, performed or broken. */
abstract class DisputeAgreement extends DisputeMediation {

    @CommandHandler
    void decide(RecordAgreement command, Actor actor, Terms terms) {
        refuseOthersThanMediator(actor);
        mayHappen(AgreementReached.class);
        String content = Fees.refused("content", Texts.required("content", command.content(), Texts.STATEMENT));
        List<Obligation> obligations = Agreement.numbered(command.obligations(), sides, terms);
        boolean oral = command.form() == AgreementForm.ORAL;
        record(new AgreementReached(
                id,
                command.form(),
                content,
                obligations,
                oral ? null : terms.dueFromNow(DisputeTerms.SIGN),
                terms.now()));
        // art. 30: an oral agreement binds when it is reached
        if (oral) record(effect(terms));
    }

    private AgreementTookEffect effect(Terms terms) {
        return new AgreementTookEffect(
                id,
                agreement.form(),
                agreement.dues(terms),
                terms.dueFromNow(DisputeTerms.CONFIRMATION_WINDOW),
                terms.now());
    }

    @CommandHandler
    void decide(SignAgreement command, Actor actor, Terms terms) {
        boolean assisted = assisted(actor, command.partyId());
        mayHappen(PartySigned.class);
        if (sides.hasSigned(command.partyId())) throw new RuleBroken(DisputeRule.SIGNED_BEFORE);
        record(new PartySigned(id, command.partyId(), assisted, terms.now()));
    }

    @CommandHandler
    void decide(SignAsMediator command, Actor actor, Terms terms) {
        refuseOthersThanMediator(actor);
        mayHappen(MediatorSigned.class);
        if (!sides.allSigned()) throw new RuleBroken(DisputeRule.PARTIES_SIGN_FIRST);
        if (agreement.isMediatorSigned()) throw new RuleBroken(DisputeRule.SIGNED_BEFORE);
        record(new MediatorSigned(id, mediator, terms.now()));
    }

    @CommandHandler
    void decide(SealAgreement command, Actor actor, Terms terms) {
        refuseOthersThanCommittee(actor);
        if (agreement.isSealed()) throw new RuleBroken(DisputeRule.SEALED_BEFORE);
        mayHappen(AgreementSealed.class);
        if (!sides.allSigned()) throw new RuleBroken(DisputeRule.PARTIES_SIGN_FIRST);
        if (!agreement.isMediatorSigned()) throw new RuleBroken(DisputeRule.MEDIATOR_SIGNS_BEFORE_SEAL);
        record(new AgreementSealed(id, committee, terms.now()));
        record(effect(terms));
    }

    @CommandHandler
    void decide(ReportObligationDone command, Actor actor, Terms terms) {
        refuseStrangers(actor);
        mayHappen(ObligationReportedDone.class);
        Obligation owed = agreement.open(command.obligationId());
        if (!sides.is(sides.party(owed.partyId()), actor)) throw new RuleBroken(DisputeRule.NOT_YOUR_OBLIGATION);
        record(new ObligationReportedDone(id, owed.obligationId(), owed.partyId(), terms.now()));
    }

    @CommandHandler
    void decide(ConfirmObligation command, Actor actor, Terms terms) {
        Obligation owed = judged(command.obligationId(), command.partyId(), actor, ObligationConfirmed.class);
        boolean last = agreement.isLast(owed.obligationId());
        record(new ObligationConfirmed(id, owed.obligationId(), command.partyId(), terms.now()));
        if (last) record(new AgreementPerformed(id, terms.now()));
    }

    @CommandHandler
    void decide(ReportBreach command, Actor actor, Terms terms) {
        Obligation owed = judged(command.obligationId(), command.partyId(), actor, AgreementBreached.class);
        String explanation = Texts.required("explanation", command.explanation(), Texts.STATEMENT);
        record(new AgreementBreached(
                id,
                owed.obligationId(),
                owed.partyId(),
                explanation,
                confirmed,
                // art. 32 and 33: a confirmed agreement is enforced, any other is sued upon
                List.of(confirmed ? OtherRoute.COURT_ENFORCEMENT : OtherRoute.LAWSUIT),
                terms.now()));
    }

    /** An obligation that somebody else than the one who owes it judges. */
    private Obligation judged(String obligationId, String partyId, Actor actor, Class<? extends DisputeEvent> event) {
        refuseOthersThan(actor, partyId);
        mayHappen(event);
        Obligation owed = agreement.open(obligationId);
        if (owed.partyId().equals(partyId)) throw new RuleBroken(DisputeRule.OWN_OBLIGATION, "partyId");
        return owed;
    }

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

    @CommandHandler
    void decide(SendToCourt command, Terms terms) {
        String organisation = value(command.organisation());
        boolean again = courtSent && (court != null || organisation == null);
        if (!jointlyAsked || again || !Course.LIFECYCLE.allows(stage, ConfirmationSent.class)) return;
        record(new ConfirmationSent(id, organisation, terms.dueFromNow(DisputeTerms.COURT_ANSWER), terms.now()));
    }

    @CommandHandler
    void decide(ConfirmAgreement command, Actor actor, Terms terms) {
        refuseOthersThanCourt(actor);
        String ruling = Texts.required("ruling", command.ruling(), Texts.LINE);
        record(new AgreementConfirmed(id, court, ruling, terms.now()));
    }

    @CommandHandler
    void decide(RefuseConfirmation command, Actor actor, Terms terms) {
        refuseOthersThanCourt(actor);
        String reason = Texts.required("reason", command.reason(), Texts.STATEMENT);
        record(new ConfirmationRefused(id, court, reason, terms.now()));
    }

    private void refuseOthersThanCourt(Actor actor) {
        if (court == null) throw new RuleBroken(DisputeRule.NOT_BEFORE_COURT);
        refuseStrangers(actor);
        if (!actor.belongsTo(court)) throw new RuleBroken(CommonRule.NOT_YOURS);
        if (courtAnswered) throw new RuleBroken(DisputeRule.NOT_BEFORE_COURT);
    }

    @CommandHandler
    void decide(AcknowledgeOutcome command, Actor actor, Terms terms) {
        refuseStrangers(actor);
        if (!actor.belongsTo(originOrganisation)) throw new RuleBroken(CommonRule.NOT_YOURS);
        mayHappen(OutcomeAcknowledged.class);
        if (!outcomeOwed) throw new RuleBroken(DisputeRule.NO_OUTCOME_OWED);
        record(new OutcomeAcknowledged(id, originOrganisation, terms.now()));
    }
}
