package org.liuhe.command.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.complaints.ClosedComplaintRecorded;
import org.liuhe.contracts.complaints.ComplaintClosedUnconfirmed;
import org.liuhe.contracts.complaints.ComplaintConfirmed;
import org.liuhe.contracts.complaints.ComplaintRejected;
import org.liuhe.contracts.complaints.ComplaintWithdrawn;
import org.liuhe.contracts.disputes.AgreementBreached;
import org.liuhe.contracts.disputes.AgreementPerformed;
import org.liuhe.contracts.disputes.CommitteeGapFound;
import org.liuhe.contracts.disputes.DisputeNotAccepted;
import org.liuhe.contracts.disputes.DisputeUnanswered;
import org.liuhe.contracts.disputes.DisputeWithdrawn;
import org.liuhe.contracts.disputes.MediationFailed;
import org.liuhe.contracts.disputes.MediationRefused;
import org.liuhe.contracts.disputes.PartyRemoved;
import org.liuhe.contracts.petitions.PetitionNotAccepted;
import org.liuhe.contracts.petitions.PetitionNotContested;
import org.liuhe.contracts.petitions.PetitionReviewAnswered;
import org.liuhe.contracts.petitions.PetitionSettledByMediation;
import org.liuhe.contracts.petitions.PetitionWithdrawn;
import org.liuhe.contracts.petitions.ReviewLevel;
import org.liuhe.contracts.privacy.KeepingDuty;
import org.liuhe.contracts.privacy.Person;
import org.liuhe.contracts.privacy.PersonalMatters;
import org.liuhe.policy.Policy;
import org.liuhe.policy.terms.LegalTerm;
import org.springframework.stereotype.Component;

/**
 * Reads the matters' own streams: an open matter is kept, an ended one as long as a term {@code retention.<kind>} of the policy
 * says; where there is none, no longer.
 */
@Component
class StoredDuties implements KeepingDuties {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** 个人信息保护法 art. 13 para. 1 no. 3: what a duty by law needs. */
    private static final String LAW = "个人信息保护法";

    private static final String OPEN = "第十三条第一款第（三）项";

    /** A test holds those of petitions and disputes against the states that they end in. */
    static final Set<Class<?>> ENDINGS = Set.of(
            ComplaintRejected.class,
            ComplaintConfirmed.class,
            ComplaintClosedUnconfirmed.class,
            ComplaintWithdrawn.class,
            ClosedComplaintRecorded.class,
            PetitionNotAccepted.class,
            PetitionNotContested.class,
            PetitionWithdrawn.class,
            PetitionSettledByMediation.class,
            DisputeNotAccepted.class,
            DisputeUnanswered.class,
            DisputeWithdrawn.class,
            MediationRefused.class,
            MediationFailed.class,
            PartyRemoved.class,
            AgreementPerformed.class,
            AgreementBreached.class);

    private final EventStore events;
    private final PersonalMatters matters;
    private final Policy policy;
    private final Terms terms;

    StoredDuties(EventStore events, PersonalMatters matters, Policy policy, Terms terms) {
        this.events = events;
        this.matters = matters;
        this.policy = policy;
        this.terms = terms;
    }

    @Override
    public List<KeepingDuty> of(Person person) {
        return matters.of(person).stream().flatMap(this::of).toList();
    }

    private Stream<KeepingDuty> of(String matter) {
        String kind = kind(matter);
        // The case of a complaint is kept as long as the complaint.
        if (kind == null) return Stream.empty();
        List<? extends DomainEventMessage<?>> stream =
                events.readEvents(matter, 0).asStream().toList();
        if (stream.isEmpty()) return Stream.empty();
        Optional<Instant> end = stream.stream()
                .filter(event -> ends(event.getPayload()))
                .map(DomainEventMessage::getTimestamp)
                .reduce((earlier, later) -> later);
        if (end.isEmpty()) return Stream.of(new KeepingDuty(matter, LAW, OPEN, null));
        return retention(kind, LocalDate.ofInstant(end.get(), ZONE))
                .map(term -> new KeepingDuty(matter, term.law(), term.article(), until(end.get(), term)))
                .filter(duty -> duty.until().isAfter(terms.now()))
                .stream();
    }

    private static boolean ends(Object event) {
        return ENDINGS.contains(event.getClass())
                || event instanceof CommitteeGapFound gap && gap.ends()
                || event instanceof PetitionReviewAnswered answered && answered.level() == ReviewLevel.REREVIEW;
    }

    /** In days; the day of the end is not counted (民法典 201). */
    private static Instant until(Instant end, LegalTerm term) {
        return LocalDate.ofInstant(end, ZONE)
                .plusDays(term.length() + 1L)
                .atStartOfDay(ZONE)
                .toInstant();
    }

    private Optional<LegalTerm> retention(String kind, LocalDate day) {
        try {
            return Optional.of(policy.terms().inForce("retention." + kind, day));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String kind(String matter) {
        if (matter.startsWith("cmp-")) return "complaint";
        if (matter.startsWith("pet-")) return "petition";
        return matter.startsWith("dsp-") ? "dispute" : null;
    }
}
