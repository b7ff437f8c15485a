package org.liuhe.command.disputes;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.DueSettled;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.disputes.AgreementBreached;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.AgreementPerformed;
import org.liuhe.contracts.disputes.AgreementReached;
import org.liuhe.contracts.disputes.AgreementSealed;
import org.liuhe.contracts.disputes.AgreementTookEffect;
import org.liuhe.contracts.disputes.ConfirmObligation;
import org.liuhe.contracts.disputes.DisputeEvent;
import org.liuhe.contracts.disputes.DisputeRule;
import org.liuhe.contracts.disputes.MediatorSigned;
import org.liuhe.contracts.disputes.Obligation;
import org.liuhe.contracts.disputes.ObligationConfirmed;
import org.liuhe.contracts.disputes.ObligationOverdue;
import org.liuhe.contracts.disputes.ObligationReportedDone;
import org.liuhe.contracts.disputes.OtherRoute;
import org.liuhe.contracts.disputes.PartySigned;
import org.liuhe.contracts.disputes.RecordAgreement;
import org.liuhe.contracts.disputes.ReportBreach;
import org.liuhe.contracts.disputes.ReportObligationDone;
import org.liuhe.contracts.disputes.SealAgreement;
import org.liuhe.contracts.disputes.SignAgreement;
import org.liuhe.contracts.disputes.SignAsMediator;

/** The agreement: signed and sealed, performed or broken. */
abstract class DisputeAgreement extends DisputeMediation {

    DueDate signDue;
    final Agreement agreement = new Agreement();
    boolean confirmed;

    @CommandHandler
    void decide(RecordAgreement command, Actor actor, Terms terms) {
        refuseOthersThanMediator(actor);
        mayHappen(AgreementReached.class);
        List<Obligation> obligations = Agreement.numbered(command, sides, terms);
        boolean oral = command.form() == AgreementForm.ORAL;
        record(new AgreementReached(
                id,
                command.form(),
                Texts.required("content", command.content(), Texts.STATEMENT),
                obligations,
                oral ? null : terms.dueFromNow(DisputeTerms.SIGN),
                terms.now(),
                Texts.optional("facts", command.facts(), Texts.STATEMENT),
                Texts.optional("issues", command.issues(), Texts.STATEMENT),
                Texts.optional("responsibility", command.responsibility(), Texts.STATEMENT)));
        // art. 30: an oral agreement binds when it is reached
        if (oral) record(effect(terms));
    }

    @EventSourcingHandler
    void evolve(AgreementReached event) {
        moved(event);
        agreement.reached(event);
        signDue = event.signDue();
    }

    @CommandHandler
    void decide(SignAgreement command, Actor actor, Terms terms) {
        boolean assisted = assisted(actor, command.partyId());
        mayHappen(PartySigned.class);
        if (sides.hasSigned(command.partyId())) throw new RuleBroken(DisputeRule.SIGNED_BEFORE);
        record(new PartySigned(id, command.partyId(), assisted, terms.now()));
    }

    @EventSourcingHandler
    void evolve(PartySigned event) {
        moved(event);
        sides.signs(event.partyId());
    }

    @CommandHandler
    void decide(SignAsMediator command, Actor actor, Terms terms) {
        refuseOthersThanMediator(actor);
        mayHappen(MediatorSigned.class);
        if (!sides.allSigned()) throw new RuleBroken(DisputeRule.PARTIES_SIGN_FIRST);
        if (agreement.isMediatorSigned()) throw new RuleBroken(DisputeRule.SIGNED_BEFORE);
        record(new MediatorSigned(id, mediator, terms.now()));
    }

    @EventSourcingHandler
    void evolve(MediatorSigned event) {
        moved(event);
        agreement.mediatorSigns();
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

    @EventSourcingHandler
    void evolve(AgreementSealed event) {
        moved(event);
        agreement.seals();
    }

    private AgreementTookEffect effect(Terms terms) {
        return new AgreementTookEffect(
                id,
                agreement.form(),
                agreement.dues(terms),
                terms.dueFromNow(DisputeTerms.CONFIRMATION_WINDOW),
                terms.now());
    }

    @EventSourcingHandler
    void evolve(AgreementTookEffect event) {
        moved(event);
        agreement.tookEffect(event);
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

    @EventSourcingHandler
    void evolve(ObligationConfirmed event) {
        moved(event);
        agreement.settles(event.obligationId());
    }

    @EventSourcingHandler
    void evolve(ObligationOverdue event) {
        moved(event);
        agreement.late(event.obligationId());
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

    @Override
    void settles(DueSettled event) {
        super.settles(event);
        signDue = event.instead(signDue);
        agreement.settled(event);
    }
}
