package org.liuhe.query.disputes;

import java.time.Instant;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.disputes.AgreementConfirmed;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.AgreementReached;
import org.liuhe.contracts.disputes.AgreementSealed;
import org.liuhe.contracts.disputes.AgreementTookEffect;
import org.liuhe.contracts.disputes.CommitteeAssigned;
import org.liuhe.contracts.disputes.CommitteeGapFound;
import org.liuhe.contracts.disputes.ConfirmationRefused;
import org.liuhe.contracts.disputes.ConfirmationSent;
import org.liuhe.contracts.disputes.DisputeAccepted;
import org.liuhe.contracts.disputes.DisputeEvent;
import org.liuhe.contracts.disputes.DisputeOpened;
import org.liuhe.contracts.disputes.DisputeReferralEnded;
import org.liuhe.contracts.disputes.DisputeStage;
import org.liuhe.contracts.disputes.DisputeTerm;
import org.liuhe.contracts.disputes.DisputeTermPassed;
import org.liuhe.contracts.disputes.MediationExtended;
import org.liuhe.contracts.disputes.MediatorNamed;
import org.liuhe.contracts.disputes.MediatorRecused;
import org.liuhe.contracts.disputes.MediatorSigned;
import org.liuhe.contracts.disputes.ObligationConfirmed;
import org.liuhe.contracts.disputes.ObligationDue;
import org.liuhe.contracts.disputes.ObligationOverdue;
import org.liuhe.contracts.disputes.OutcomeAcknowledged;
import org.liuhe.contracts.disputes.PartiesReminded;
import org.liuhe.contracts.disputes.PartyConsented;
import org.liuhe.contracts.disputes.PartyIdentified;
import org.liuhe.contracts.disputes.PartySigned;
import org.liuhe.contracts.disputes.PoliceAnswered;
import org.liuhe.contracts.disputes.PoliceTold;
import org.liuhe.contracts.disputes.RecusalAsked;
import org.liuhe.contracts.disputes.RecusalDeclined;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.matters.MatterEvent;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.MatterLink;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.query.matters.Duties;
import org.liuhe.query.matters.Journal;
import org.liuhe.query.matters.MatterReadModel;
import org.liuhe.query.matters.Matters;
import org.liuhe.query.matters.Occurrence;
import org.springframework.stereotype.Component;

/** Who takes part in a dispute, and who owes what next. */
@Component
class DisputeReadModel implements MatterReadModel {

    private final Journal journal;
    private final Matters matters;
    private final Duties duties;

    DisputeReadModel(Journal journal, Matters matters, Duties duties) {
        this.journal = journal;
        this.matters = matters;
        this.duties = duties;
    }

    @Override
    public void on(Occurrence occurrence) {
        if (!(occurrence.event() instanceof DisputeEvent event)) return;
        String id = occurrence.matterId();
        Instant at = occurrence.at();
        Known known = Known.of(journal.of(id, null));
        if (event instanceof DisputeOpened opened) open(opened, at);
        else if (known.stage.ended()) end(id, event, known, at);
        else {
            intake(id, event, known, at);
            mediation(id, event, known, at);
            agreement(id, event, known, at);
        }
        answers(id, event, known, at);
        matters.reached(id, known.stage);
    }

    private void open(DisputeOpened event, Instant at) {
        String id = event.disputeId();
        matters.opened(id, MatterKind.DISPUTE, null, event.category(), event.area(), null, DisputeStage.OPENED, at);
        event.parties().forEach(party -> joins(id, party));
        matters.joins(id, event.originOrganisation(), "origin");
        matters.tied(id, MatterLink.Relation.ORIGIN, event.originId());
    }

    private void joins(String id, Party party) {
        matters.joins(id, party.subject(), "party");
        matters.joins(id, party.organisationId(), "party");
    }

    private void intake(String id, DisputeEvent event, Known known, Instant at) {
        if (event instanceof CommitteeGapFound) duties.owed(id, "gap", Task.GAP, null, null, at);
        else if (event instanceof CommitteeAssigned assigned) {
            duties.done(id, "gap");
            matters.joins(id, assigned.organisationId(), "committee");
            duties.owed(id, "decide", Task.DISPUTE_DECIDE, known.committee, assigned.decideDue(), at);
        } else if (event instanceof DisputeTermPassed passed && passed.term() == DisputeTerm.DECIDE) {
            duties.owed(id, "decide", Task.DISPUTE_DECIDE, known.committee, passed.nextDue(), at);
            duties.overdue(id, "decide");
        } else if (event instanceof DisputeAccepted) {
            duties.done(id, "decide");
            invite(id, known, at, false);
        } else if (event instanceof PartiesReminded) invite(id, known, at, true);
        else if (event instanceof PartyConsented consent) {
            duties.done(id, "consent-" + consent.partyId());
            if (consent.all()) mediate(id, known, at);
        } else if (event instanceof PartyIdentified identified) {
            joins(id, known.party(identified.partyId()));
            again(id, identified.partyId(), known, at);
        }
    }

    private void invite(String id, Known known, Instant at, boolean late) {
        for (Party party : known.parties) {
            if (known.consented.contains(party.partyId())) continue;
            String key = "consent-" + party.partyId();
            duties.owed(id, key, Task.DISPUTE_CONSENT, known.holder(party.partyId()), known.inviteDue, at);
            if (late) duties.overdue(id, key);
        }
    }

    /** The mediator owes it; the committee, while there is none. */
    private void mediate(String id, Known known, Instant at) {
        String holder = known.mediator == null ? known.committee : known.mediator;
        duties.owed(id, "mediate", Task.DISPUTE_MEDIATE, holder, known.finishDue, at);
    }

    /** What a side owes stands in another inbox from now on. */
    private void again(String id, String partyId, Known known, Instant at) {
        if (known.stage == DisputeStage.INVITING) invite(id, known, at, false);
        else if (known.stage == DisputeStage.SIGNING && !known.signed.contains(partyId)) sign(id, partyId, known, at);
        else if (known.stage == DisputeStage.EFFECTIVE) perform(id, known, at);
    }

    private void mediation(String id, DisputeEvent event, Known known, Instant at) {
        if (event instanceof MediatorNamed) {
            matters.joins(id, known.mediator, "mediator");
            mediate(id, known, at);
        } else if (event instanceof MediatorRecused) {
            duties.done(id, "recusal");
            mediate(id, known, at);
        } else if (event instanceof MediationExtended) mediate(id, known, at);
        else if (event instanceof RecusalAsked)
            duties.owed(id, "recusal", Task.DISPUTE_MEDIATE, known.committee, null, at);
        else if (event instanceof RecusalDeclined) duties.done(id, "recusal");
    }

    private void agreement(String id, DisputeEvent event, Known known, Instant at) {
        if (event instanceof AgreementReached reached) {
            duties.done(id, "mediate");
            duties.done(id, "recusal");
            if (reached.form() == AgreementForm.WRITTEN)
                known.parties.forEach(party -> sign(id, party.partyId(), known, at));
        } else if (event instanceof PartySigned signed) {
            duties.done(id, "sign-" + signed.partyId());
            if (known.signed.size() == known.parties.size())
                duties.owed(id, "sign-mediator", Task.DISPUTE_SIGN, known.mediator, known.agreement.signDue(), at);
        } else if (event instanceof MediatorSigned) {
            duties.done(id, "sign-mediator");
            duties.owed(id, "seal", Task.DISPUTE_SEAL, known.committee, known.agreement.signDue(), at);
        } else if (event instanceof AgreementSealed) duties.done(id, "seal");
        else if (event instanceof AgreementTookEffect effect) {
            perform(id, known, at);
            duties.owed(id, "watch", Task.DISPUTE_WATCH, known.committee, last(effect), at);
        } else if (event instanceof ObligationConfirmed done) duties.done(id, "perform-" + done.obligationId());
        else if (event instanceof ObligationOverdue late) {
            duties.overdue(id, "perform-" + late.obligationId());
            duties.overdue(id, "watch");
        }
    }

    private void sign(String id, String partyId, Known known, Instant at) {
        duties.owed(id, "sign-" + partyId, Task.DISPUTE_SIGN, known.holder(partyId), known.agreement.signDue(), at);
    }

    private void perform(String id, Known known, Instant at) {
        for (ObligationDue due : known.effect.obligations()) {
            if (known.settled.contains(due.obligationId())) continue;
            String key = "perform-" + due.obligationId();
            duties.owed(id, key, Task.DISPUTE_PERFORM, known.holder(due.partyId()), due.due(), at);
            if (known.overdue.contains(due.obligationId())) duties.overdue(id, key);
        }
    }

    private static DueDate last(AgreementTookEffect effect) {
        return effect.obligations().stream()
                .map(ObligationDue::due)
                .reduce((one, other) -> one.at().isAfter(other.at()) ? one : other)
                .orElse(null);
    }

    /** What the police and the court owe, which the end of the dispute does not take from them. */
    private void answers(String id, MatterEvent event, Known known, Instant at) {
        if (event instanceof PoliceTold told) {
            matters.joins(id, told.organisationId(), "police");
            duties.owed(id, "risk", Task.DISPUTE_RISK, told.organisationId(), told.answerDue(), at);
        } else if (event instanceof PoliceAnswered) duties.done(id, "risk");
        else if (event instanceof ConfirmationSent sent) {
            matters.joins(id, sent.organisationId(), "court");
            duties.owed(id, "court", Task.DISPUTE_CONFIRM, sent.organisationId(), sent.answerDue(), at);
        } else if (event instanceof AgreementConfirmed || event instanceof ConfirmationRefused)
            duties.done(id, "court");
        else if (event instanceof DisputeTermPassed passed && passed.term() == DisputeTerm.COURT_ANSWER)
            duties.overdue(id, "court");
        else if (event instanceof DisputeTermPassed passed && passed.term() == DisputeTerm.POLICE_ANSWER)
            duties.overdue(id, "risk");
        else if (event instanceof OutcomeAcknowledged) duties.done(id, "outcome");
        else if (event instanceof DisputeReferralEnded back)
            matters.tied(id, MatterLink.Relation.REFERRAL, back.outcomeId());
    }

    private void end(String id, DisputeEvent event, Known known, Instant at) {
        // what comes after the end is somebody's answer
        if (Stages.after(null, event) == null) return;
        known.parties.forEach(party -> {
            duties.done(id, "consent-" + party.partyId());
            duties.done(id, "sign-" + party.partyId());
        });
        if (known.effect != null)
            known.effect.obligations().forEach(due -> duties.done(id, "perform-" + due.obligationId()));
        for (String key : new String[] {"gap", "decide", "mediate", "recusal", "sign-mediator", "seal", "watch"})
            duties.done(id, key);
        if (known.mustAcknowledge())
            duties.owed(id, "outcome", Task.DISPUTE_OUTCOME, known.opening.originOrganisation(), null, at);
    }
}
