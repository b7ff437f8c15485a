package org.liuhe.query.petitions;

import java.util.List;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.contracts.petitions.HearingClosed;
import org.liuhe.contracts.petitions.HearingOpened;
import org.liuhe.contracts.petitions.PetitionAccepted;
import org.liuhe.contracts.petitions.PetitionAnswerObliged;
import org.liuhe.contracts.petitions.PetitionAnswerOverdue;
import org.liuhe.contracts.petitions.PetitionCoSignWithdrawn;
import org.liuhe.contracts.petitions.PetitionCoSigned;
import org.liuhe.contracts.petitions.PetitionCoSignersAnswered;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionFinishExtended;
import org.liuhe.contracts.petitions.PetitionForwarded;
import org.liuhe.contracts.petitions.PetitionNotAccepted;
import org.liuhe.contracts.petitions.PetitionNotContested;
import org.liuhe.contracts.petitions.PetitionObjected;
import org.liuhe.contracts.petitions.PetitionOfficeAssigned;
import org.liuhe.contracts.petitions.PetitionOverdue;
import org.liuhe.contracts.petitions.PetitionReferralEnded;
import org.liuhe.contracts.petitions.PetitionReferredToMediation;
import org.liuhe.contracts.petitions.PetitionReplied;
import org.liuhe.contracts.petitions.PetitionReviewAnswered;
import org.liuhe.contracts.petitions.PetitionReviewAsked;
import org.liuhe.contracts.petitions.PetitionReviewerAssigned;
import org.liuhe.query.matters.Occurrence;

/** A petition's events as lines of its timeline. */
final class PetitionEntries {

    private static final String SYSTEM = "system:";

    private final PetitionFiled filed;
    private final boolean whole;

    PetitionEntries(PetitionFiled filed, boolean whole) {
        this.filed = filed;
        this.whole = whole;
    }

    List<DossierEntry> of(List<Occurrence> occurrences) {
        return occurrences.stream()
                .filter(occurrence -> whole || !isSignature(occurrence))
                .map(this::entry)
                .toList();
    }

    /** When somebody signed can tell who it was. */
    private static boolean isSignature(Occurrence occurrence) {
        return occurrence.event() instanceof PetitionCoSigned || occurrence.event() instanceof PetitionCoSignWithdrawn;
    }

    private DossierEntry entry(Occurrence occurrence) {
        Object event = occurrence.event();
        if (event instanceof PetitionFiled e)
            return line(occurrence, e.registeredBy(), null, e.channel(), e.text(), e.decideDue(), null);
        if (event instanceof PetitionOfficeAssigned e)
            return line(occurrence, null, e.organisation(), null, null, null, null);
        if (event instanceof PetitionForwarded e)
            return line(occurrence, null, e.toOrganisation(), null, null, e.objectDue(), e.number());
        if (event instanceof PetitionObjected e)
            return line(occurrence, e.organisation(), null, null, e.explanation(), e.decideDue(), e.number());
        if (event instanceof PetitionAccepted e)
            return line(occurrence, e.organisation(), null, null, null, e.finishDue(), null);
        if (event instanceof PetitionNotAccepted e)
            return line(occurrence, e.organisation(), null, e.reason(), e.explanation(), null, null);
        if (event instanceof PetitionFinishExtended e)
            return line(occurrence, e.organisation(), null, null, e.reasons(), e.finishDue(), null);
        if (event instanceof PetitionReplied e)
            return line(
                    occurrence,
                    e.organisation(),
                    null,
                    null,
                    String.join("\n", e.facts(), e.reasons(), e.legalBasis(), e.remedyNotice()),
                    e.reviewAskDue(),
                    null);
        if (event instanceof PetitionReviewAsked e)
            return line(occurrence, null, null, e.level(), e.reasons(), e.answerDue(), null);
        if (event instanceof PetitionReviewerAssigned e)
            return line(occurrence, null, e.organisation(), e.level(), null, null, null);
        if (event instanceof HearingOpened e)
            return line(occurrence, e.organisation(), null, null, null, null, e.number());
        if (event instanceof HearingClosed e)
            return line(occurrence, e.organisation(), null, null, null, e.answerDue(), e.number());
        if (event instanceof PetitionReviewAnswered e)
            return line(occurrence, e.organisation(), null, e.opinion(), e.reasons(), e.nextAskDue(), null);
        if (event instanceof PetitionOverdue e)
            return line(occurrence, e.organisation(), null, e.term(), null, null, null);
        if (event instanceof PetitionNotContested e) return line(occurrence, null, null, e.level(), null, null, null);
        if (event instanceof PetitionAnswerObliged e)
            return line(occurrence, null, e.organisation(), null, null, e.answerDue(), e.tier());
        if (event instanceof PetitionAnswerOverdue e)
            return line(occurrence, e.organisation(), null, null, null, null, e.tier());
        if (event instanceof PetitionCoSignersAnswered e)
            return line(occurrence, e.organisation(), null, null, e.publicAnswer(), null, e.tier());
        if (event instanceof PetitionReferredToMediation e)
            return line(occurrence, e.organisationId(), null, null, e.request(), null, null);
        if (event instanceof PetitionReferralEnded e)
            return line(occurrence, null, null, e.outcome(), null, null, null);
        return line(occurrence, null, null, null, null, null, null);
    }

    private DossierEntry line(
            Occurrence occurrence,
            String organisation,
            String to,
            Enum<?> reason,
            String text,
            DueDate due,
            Integer number) {
        return new DossierEntry(
                occurrence.matterId(),
                occurrence.sequence(),
                occurrence.at(),
                occurrence.event().getClass().getSimpleName(),
                by(occurrence, organisation),
                organisation,
                to,
                reason == null ? null : reason.name(),
                whole || occurrence.event() instanceof PetitionCoSignersAnswered ? text : null,
                due,
                number);
    }

    private String by(Occurrence occurrence, String organisation) {
        String subject = occurrence.bySubject();
        if (subject != null && subject.startsWith(SYSTEM)) return subject;
        if (isSignature(occurrence)) return "co-signer";
        boolean petitioner = organisation == null && subject != null && subject.equals(filed.petitioner());
        return petitioner ? "petitioner" : "staff";
    }
}
