package org.liuhe.query.disputes;

import java.util.Objects;
import java.util.Set;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.disputes.AgreementBreached;
import org.liuhe.contracts.disputes.AgreementConfirmed;
import org.liuhe.contracts.disputes.AgreementPerformed;
import org.liuhe.contracts.disputes.AgreementReached;
import org.liuhe.contracts.disputes.AgreementSealed;
import org.liuhe.contracts.disputes.AgreementTookEffect;
import org.liuhe.contracts.disputes.CaucusNoted;
import org.liuhe.contracts.disputes.CommitteeAssigned;
import org.liuhe.contracts.disputes.CommitteeGapFound;
import org.liuhe.contracts.disputes.ConfirmationAsked;
import org.liuhe.contracts.disputes.ConfirmationJointlyAsked;
import org.liuhe.contracts.disputes.ConfirmationRefused;
import org.liuhe.contracts.disputes.ConfirmationSent;
import org.liuhe.contracts.disputes.DisputeAccepted;
import org.liuhe.contracts.disputes.DisputeNotAccepted;
import org.liuhe.contracts.disputes.DisputeOpened;
import org.liuhe.contracts.disputes.DisputeReferralEnded;
import org.liuhe.contracts.disputes.DisputeReferredToEnforcement;
import org.liuhe.contracts.disputes.DisputeTerm;
import org.liuhe.contracts.disputes.DisputeTermPassed;
import org.liuhe.contracts.disputes.DisputeUnanswered;
import org.liuhe.contracts.disputes.DisputeWithdrawn;
import org.liuhe.contracts.disputes.MediationExtended;
import org.liuhe.contracts.disputes.MediationFailed;
import org.liuhe.contracts.disputes.MediationRefused;
import org.liuhe.contracts.disputes.MediatorRecused;
import org.liuhe.contracts.disputes.MediatorSigned;
import org.liuhe.contracts.disputes.ObligationOverdue;
import org.liuhe.contracts.disputes.OutcomeAcknowledged;
import org.liuhe.contracts.disputes.PartiesReminded;
import org.liuhe.contracts.disputes.PartyRemoved;
import org.liuhe.contracts.disputes.PartySigned;
import org.liuhe.contracts.disputes.PoliceAnswered;
import org.liuhe.contracts.disputes.PoliceTold;
import org.liuhe.contracts.disputes.ProposalMade;
import org.liuhe.contracts.disputes.RecusalAsked;
import org.liuhe.contracts.disputes.RecusalDeclined;
import org.liuhe.contracts.disputes.RiskReported;
import org.liuhe.contracts.disputes.SessionHeld;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.contracts.matters.MatterEvent;
import org.liuhe.query.matters.Occurrence;

/** The time line, as one reader sees it. */
final class Entries {

    /** What those who may know the outcome only are shown, without a word of anybody's. */
    private static final Set<Class<?>> OUTCOME = Set.of(
            DisputeOpened.class,
            CommitteeAssigned.class,
            CommitteeGapFound.class,
            DisputeAccepted.class,
            DisputeNotAccepted.class,
            DisputeUnanswered.class,
            MediationRefused.class,
            MediationFailed.class,
            AgreementTookEffect.class,
            AgreementPerformed.class,
            AgreementBreached.class,
            DisputeWithdrawn.class,
            PartyRemoved.class,
            OutcomeAcknowledged.class);

    /** What the court is shown besides: that the agreement has its form, who asked for it to be confirmed, and what came of that. */
    private static final Set<Class<?>> BEFORE_COURT = Set.of(
            AgreementReached.class,
            PartySigned.class,
            MediatorSigned.class,
            AgreementSealed.class,
            ConfirmationAsked.class,
            ConfirmationJointlyAsked.class,
            ConfirmationSent.class,
            AgreementConfirmed.class,
            ConfirmationRefused.class);

    private Entries() {}

    static boolean mayRead(Occurrence occurrence, Known known, Reader reader) {
        MatterEvent event = occurrence.event();
        if (event instanceof RiskReported || event instanceof PoliceTold || event instanceof PoliceAnswered)
            return reader.mayKnowOfRisk();
        if (event instanceof DisputeTermPassed passed && passed.term() == DisputeTerm.POLICE_ANSWER)
            return reader.mayKnowOfRisk();
        if (event instanceof CaucusNoted note) return reader.mayHear(note.partyId(), known.hearerOf(note.noteId()));
        return reader.wasThere()
                || OUTCOME.contains(event.getClass())
                || reader.court() && BEFORE_COURT.contains(event.getClass());
    }

    static DossierEntry of(Occurrence occurrence, Known known, Reader reader) {
        MatterEvent event = occurrence.event();
        return new DossierEntry(
                occurrence.matterId(),
                occurrence.sequence(),
                occurrence.at(),
                event.getClass().getSimpleName(),
                by(occurrence.bySubject(), known),
                organisation(event),
                to(event),
                reason(event),
                mayReadText(event, reader) ? text(event) : null,
                due(event),
                null);
    }

    private static boolean mayReadText(MatterEvent event, Reader reader) {
        if (reader.isKept()) return false;
        return reader.wasThere()
                || event instanceof RiskReported
                || reader.court() && event instanceof ConfirmationRefused;
    }

    private static String by(String subject, Known known) {
        if (subject == null || subject.startsWith("system:")) return subject;
        if (subject.equals(known.mediator)) return "mediator";
        return known.parties.stream().anyMatch(party -> Objects.equals(subject, party.subject())) ? "party" : "staff";
    }

    private static String organisation(MatterEvent event) {
        if (event instanceof DisputeAccepted e) return e.organisationId();
        if (event instanceof DisputeNotAccepted e) return e.organisationId();
        if (event instanceof AgreementSealed e) return e.organisationId();
        if (event instanceof PoliceAnswered e) return e.organisationId();
        if (event instanceof AgreementConfirmed e) return e.organisationId();
        if (event instanceof ConfirmationRefused e) return e.organisationId();
        if (event instanceof OutcomeAcknowledged e) return e.organisationId();
        return null;
    }

    private static String to(MatterEvent event) {
        if (event instanceof CommitteeAssigned e) return e.organisationId();
        if (event instanceof PoliceTold e) return e.organisationId();
        if (event instanceof ConfirmationSent e) return e.organisationId();
        return null;
    }

    private static String reason(MatterEvent event) {
        if (event instanceof DisputeNotAccepted e) return e.reason().name();
        if (event instanceof MediationFailed e) return e.cause().name();
        if (event instanceof DisputeTermPassed e) return e.term().name();
        if (event instanceof DisputeReferralEnded e) return e.outcome().name();
        return null;
    }

    private static String text(MatterEvent event) {
        if (event instanceof DisputeOpened e) return e.request();
        if (event instanceof DisputeNotAccepted e) return e.explanation();
        if (event instanceof MediationRefused e) return e.reason();
        if (event instanceof RecusalAsked e) return e.reason();
        if (event instanceof RecusalDeclined e) return e.reason();
        if (event instanceof MediatorRecused e) return e.reason();
        if (event instanceof SessionHeld e) return e.summary();
        if (event instanceof CaucusNoted e) return e.text();
        if (event instanceof ProposalMade e) return e.text();
        if (event instanceof RiskReported e) return e.description();
        if (event instanceof PoliceAnswered e) return e.text();
        if (event instanceof AgreementReached e) return e.content();
        if (event instanceof AgreementBreached e) return e.explanation();
        if (event instanceof ConfirmationRefused e) return e.reason();
        if (event instanceof DisputeReferredToEnforcement e) return e.request();
        return null;
    }

    private static DueDate due(MatterEvent event) {
        if (event instanceof CommitteeAssigned e) return e.decideDue();
        if (event instanceof DisputeAccepted e) return e.inviteDue();
        if (event instanceof PartiesReminded e) return e.inviteDue();
        if (event instanceof MediationExtended e) return e.finishDue();
        if (event instanceof AgreementReached e) return e.signDue();
        if (event instanceof AgreementTookEffect e) return e.confirmationDue();
        if (event instanceof ConfirmationSent e) return e.answerDue();
        if (event instanceof PoliceTold e) return e.answerDue();
        if (event instanceof ObligationOverdue e) return e.due();
        if (event instanceof DisputeTermPassed e) return e.due();
        return null;
    }
}
