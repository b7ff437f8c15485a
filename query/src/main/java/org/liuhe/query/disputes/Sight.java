package org.liuhe.query.disputes;

import java.util.List;
import java.util.Set;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.disputes.AgreementView;
import org.liuhe.contracts.disputes.DisputeOrigin;
import org.liuhe.contracts.disputes.DisputeView;
import org.liuhe.contracts.disputes.Obligation;
import org.liuhe.contracts.disputes.ObligationDue;
import org.liuhe.contracts.disputes.ObligationView;
import org.liuhe.contracts.disputes.PartyView;
import org.liuhe.contracts.matters.MatterHead;
import org.liuhe.contracts.referrals.Party;

/** A dispute as one reader sees it. */
record Sight(Known known, Reader reader) {

    private static final Set<DisputeOrigin> BODIES = Set.of(DisputeOrigin.POLICE, DisputeOrigin.COURT);

    DisputeView view(MatterHead head) {
        boolean whole = reader.isWhole();
        boolean there = reader.wasThere();
        boolean kept = reader.isKept();
        return new DisputeView(
                head,
                whole,
                known.opening.origin(),
                !kept && (whole || reader.origin()) ? known.opening.originId() : null,
                whole || reader.origin() ? known.opening.originOrganisation() : null,
                known.opening.category(),
                mayReadRequest() ? known.opening.request() : null,
                known.committee,
                known.mediator != null,
                whole ? known.mediator : null,
                reader.mediator(),
                there && known.recusalAsked,
                whole ? known.parties.stream().map(this::party).toList() : List.of(),
                there && !kept ? List.copyOf(known.sessions.values()) : List.of(),
                there && !kept ? List.copyOf(known.proposals) : List.of(),
                known.caucus.stream()
                        .filter(note -> reader.mayHear(note.partyId(), known.hearerOf(note.id())))
                        .toList(),
                there ? known.finishDue : null,
                whole && !kept && known.agreement != null ? agreement() : null,
                reader.mayKnowOfRisk() && known.riskOpen,
                known.routes);
    }

    /** Police and courts read what they wrote themselves when they handed it over; what a case says is not whole theirs who hold it. */
    private boolean mayReadRequest() {
        boolean wroteIt = reader.origin() && BODIES.contains(known.opening.origin());
        return wroteIt || reader.isWhole() && !reader.isKept();
    }

    private PartyView party(Party party) {
        String id = party.partyId();
        return new PartyView(
                id,
                party.organisationId(),
                reader.kept().contains(id) ? null : party.name(),
                reader.mayCall(id) ? party.phone() : null,
                reader.sides().contains(id),
                id.equals(known.opening.applicant()),
                known.consented.contains(id),
                known.signed.contains(id),
                reader.wasThere() && !reader.isKept() ? known.chosen.get(id) : null,
                known.asked.contains(id));
    }

    private AgreementView agreement() {
        return new AgreementView(
                known.agreement.form(),
                known.agreement.facts(),
                known.agreement.issues(),
                known.agreement.responsibility(),
                known.agreement.content(),
                known.agreement.obligations().stream().map(this::obligation).toList(),
                known.mediatorSigned,
                known.isSealed,
                known.effect == null ? null : known.effect.effectiveAt(),
                known.effect == null ? null : known.effect.confirmationDue(),
                known.confirmation,
                known.ruling);
    }

    private ObligationView obligation(Obligation obligation) {
        String id = obligation.obligationId();
        DueDate due = known.effect == null
                ? null
                : known.effect.obligations().stream()
                        .filter(each -> each.obligationId().equals(id))
                        .map(ObligationDue::due)
                        .findFirst()
                        .orElse(null);
        return new ObligationView(
                id,
                obligation.partyId(),
                obligation.what(),
                obligation.by(),
                obligation.toPartyId(),
                obligation.amount(),
                obligation.manner(),
                due,
                known.reported.contains(id),
                known.settled.contains(id),
                known.overdue.contains(id),
                id.equals(known.breached));
    }
}
