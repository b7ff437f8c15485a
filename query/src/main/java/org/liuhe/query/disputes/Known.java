package org.liuhe.query.disputes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.disputes.AgreementBreached;
import org.liuhe.contracts.disputes.AgreementConfirmed;
import org.liuhe.contracts.disputes.AgreementReached;
import org.liuhe.contracts.disputes.AgreementSealed;
import org.liuhe.contracts.disputes.AgreementTookEffect;
import org.liuhe.contracts.disputes.CaucusNoted;
import org.liuhe.contracts.disputes.CommitteeAssigned;
import org.liuhe.contracts.disputes.Confirmation;
import org.liuhe.contracts.disputes.ConfirmationAsked;
import org.liuhe.contracts.disputes.ConfirmationJointlyAsked;
import org.liuhe.contracts.disputes.ConfirmationRefused;
import org.liuhe.contracts.disputes.ConfirmationSent;
import org.liuhe.contracts.disputes.ConfirmationWindowPassed;
import org.liuhe.contracts.disputes.DisputeAccepted;
import org.liuhe.contracts.disputes.DisputeNotAccepted;
import org.liuhe.contracts.disputes.DisputeOpened;
import org.liuhe.contracts.disputes.DisputeReferralEnded;
import org.liuhe.contracts.disputes.DisputeReferredToEnforcement;
import org.liuhe.contracts.disputes.DisputeStage;
import org.liuhe.contracts.disputes.DisputeUnanswered;
import org.liuhe.contracts.disputes.MediationExtended;
import org.liuhe.contracts.disputes.MediationExtensionAgreed;
import org.liuhe.contracts.disputes.MediationFailed;
import org.liuhe.contracts.disputes.MediationRefused;
import org.liuhe.contracts.disputes.MediatorChosen;
import org.liuhe.contracts.disputes.MediatorNamed;
import org.liuhe.contracts.disputes.MediatorRecused;
import org.liuhe.contracts.disputes.MediatorSigned;
import org.liuhe.contracts.disputes.Obligation;
import org.liuhe.contracts.disputes.ObligationConfirmed;
import org.liuhe.contracts.disputes.ObligationOverdue;
import org.liuhe.contracts.disputes.ObligationReportedDone;
import org.liuhe.contracts.disputes.OtherRoute;
import org.liuhe.contracts.disputes.OutcomeAcknowledged;
import org.liuhe.contracts.disputes.PartiesReminded;
import org.liuhe.contracts.disputes.PartyConsented;
import org.liuhe.contracts.disputes.PartyIdentified;
import org.liuhe.contracts.disputes.PartyRemoved;
import org.liuhe.contracts.disputes.PartySigned;
import org.liuhe.contracts.disputes.PoliceAnswered;
import org.liuhe.contracts.disputes.PoliceTold;
import org.liuhe.contracts.disputes.ProposalMade;
import org.liuhe.contracts.disputes.RecusalAsked;
import org.liuhe.contracts.disputes.RecusalDeclined;
import org.liuhe.contracts.disputes.RiskReported;
import org.liuhe.contracts.disputes.SessionHeld;
import org.liuhe.contracts.disputes.SessionScheduled;
import org.liuhe.contracts.disputes.SessionView;
import org.liuhe.contracts.disputes.StatementView;
import org.liuhe.contracts.matters.MatterEvent;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.query.matters.Occurrence;

/** A dispute as its events tell it. */
class Known {

    DisputeOpened opening;
    DisputeStage stage;
    final List<Party> parties = new ArrayList<>();
    String committee;
    DueDate inviteDue;
    DueDate finishDue;
    String mediator;
    final Set<String> consented = new HashSet<>();
    final Map<String, SessionView> sessions = new LinkedHashMap<>();
    final List<StatementView> proposals = new ArrayList<>();
    final List<StatementView> caucus = new ArrayList<>();
    private final Map<String, String> heardBy = new HashMap<>();
    String police;
    boolean riskOpen;
    boolean recusalAsked;
    final Map<String, String> chosen = new HashMap<>();
    final Set<String> extending = new HashSet<>();
    boolean extended;
    boolean referralOpen;
    AgreementReached agreement;
    AgreementTookEffect effect;
    final Set<String> signed = new HashSet<>();
    boolean mediatorSigned;
    boolean isSealed;
    final Set<String> reported = new HashSet<>();
    final Set<String> settled = new HashSet<>();
    final Set<String> overdue = new HashSet<>();
    final Set<String> asked = new HashSet<>();
    String breached;
    Confirmation confirmation = Confirmation.NONE;
    String court;
    DueDate courtDue;
    String ruling;
    boolean acknowledged;
    List<OtherRoute> routes = List.of();

    static Known of(List<Occurrence> occurrences) {
        Known known = new Known();
        occurrences.forEach(occurrence -> known.add(occurrence.event()));
        return known;
    }

    boolean isKnown() {
        return opening != null;
    }

    Party party(String partyId) {
        return parties.stream()
                .filter(party -> party.partyId().equals(partyId))
                .findFirst()
                .orElseThrow();
    }

    /** Who answers for a side: the person, the organisation, or the committee for a person without an account. */
    String holder(String partyId) {
        Party party = party(partyId);
        if (party.organisationId() != null) return party.organisationId();
        return party.subject() != null ? party.subject() : committee;
    }

    boolean allSigned() {
        return signed.size() == parties.size();
    }

    /** What was agreed and not confirmed as done yet. */
    List<Obligation> owed() {
        return agreement == null
                ? List.of()
                : agreement.obligations().stream()
                        .filter(each -> !settled.contains(each.obligationId()))
                        .toList();
    }

    boolean mustAcknowledge() {
        return opening.ground() != null && !acknowledged;
    }

    private void add(MatterEvent event) {
        stage = Stages.after(stage, event);
        before(event);
        during(event);
        agreed(event);
        ended(event);
    }

    private void before(MatterEvent event) {
        if (event instanceof DisputeOpened opened) {
            opening = opened;
            parties.addAll(opened.parties());
        } else if (event instanceof CommitteeAssigned assigned) committee = assigned.organisationId();
        else if (event instanceof DisputeAccepted accepted) {
            inviteDue = accepted.inviteDue();
            finishDue = accepted.finishDue();
        } else if (event instanceof PartiesReminded again) inviteDue = again.inviteDue();
        else if (event instanceof PartyConsented consent) consented.add(consent.partyId());
        else if (event instanceof PartyIdentified known)
            parties.replaceAll(party -> party.partyId().equals(known.partyId())
                    ? new Party(party.partyId(), known.subject(), known.organisationId(), party.name(), party.phone())
                    : party);
    }

    private void during(MatterEvent event) {
        if (event instanceof MediatorChosen choice) chosen.put(choice.partyId(), choice.mediator());
        else if (event instanceof MediatorNamed named) mediator = named.mediator();
        else if (event instanceof RecusalAsked) recusalAsked = true;
        else if (event instanceof RecusalDeclined) recusalAsked = false;
        else if (event instanceof MediatorRecused) {
            recusalAsked = false;
            mediator = null;
            chosen.clear();
        } else if (event instanceof SessionScheduled set)
            sessions.put(
                    set.sessionId(),
                    new SessionView(set.sessionId(), set.open(), set.place(), set.startsAt(), null, false));
        else if (event instanceof SessionHeld held)
            sessions.computeIfPresent(
                    held.sessionId(),
                    (id, set) -> new SessionView(id, set.open(), set.place(), set.startsAt(), held.summary(), true));
        else if (event instanceof CaucusNoted note) heard(note);
        else if (event instanceof ProposalMade made)
            proposals.add(new StatementView(made.proposalId(), made.partyId(), made.text(), made.madeAt()));
        else if (event instanceof RiskReported) riskOpen = true;
        else if (event instanceof PoliceTold told) police = told.organisationId();
        else if (event instanceof PoliceAnswered) riskOpen = false;
        else if (event instanceof MediationExtensionAgreed more) extending.add(more.partyId());
        else if (event instanceof MediationExtended more) {
            extended = true;
            finishDue = more.finishDue();
        } else if (event instanceof DisputeReferredToEnforcement) referralOpen = true;
        else if (event instanceof DisputeReferralEnded) referralOpen = false;
    }

    private void heard(CaucusNoted note) {
        caucus.add(new StatementView(note.noteId(), note.partyId(), note.text(), note.notedAt()));
        if (mediator != null) heardBy.put(note.noteId(), mediator);
    }

    /** The mediator to whom it was told in confidence; null where there was none. */
    String hearerOf(String noteId) {
        return heardBy.get(noteId);
    }

    private void agreed(MatterEvent event) {
        if (event instanceof AgreementReached reached) agreement = reached;
        else if (event instanceof PartySigned signature) signed.add(signature.partyId());
        else if (event instanceof MediatorSigned) mediatorSigned = true;
        else if (event instanceof AgreementSealed) isSealed = true;
        else if (event instanceof AgreementTookEffect took) effect = took;
        else if (event instanceof ObligationReportedDone done) reported.add(done.obligationId());
        else if (event instanceof ObligationConfirmed done) settled.add(done.obligationId());
        else if (event instanceof ObligationOverdue late) overdue.add(late.obligationId());
        else if (event instanceof ConfirmationAsked asking) {
            asked.add(asking.partyId());
            confirmation = Confirmation.ASKED_BY_ONE;
        } else if (event instanceof ConfirmationJointlyAsked) confirmation = Confirmation.ASKED_JOINTLY;
        else if (event instanceof ConfirmationWindowPassed) confirmation = Confirmation.WINDOW_PASSED;
        else if (event instanceof ConfirmationSent sent) {
            confirmation = Confirmation.BEFORE_COURT;
            court = sent.organisationId();
            courtDue = sent.answerDue();
        } else if (event instanceof AgreementConfirmed confirmed) {
            confirmation = Confirmation.CONFIRMED;
            ruling = confirmed.ruling();
        } else if (event instanceof ConfirmationRefused) confirmation = Confirmation.REFUSED;
    }

    private void ended(MatterEvent event) {
        if (event instanceof DisputeNotAccepted end) routes = end.routes();
        else if (event instanceof DisputeUnanswered end) routes = end.routes();
        else if (event instanceof MediationRefused end) routes = end.routes();
        else if (event instanceof MediationFailed end) routes = end.routes();
        else if (event instanceof PartyRemoved end) routes = end.routes();
        else if (event instanceof AgreementBreached end) {
            routes = end.routes();
            breached = end.obligationId();
        } else if (event instanceof OutcomeAcknowledged) acknowledged = true;
    }
}
