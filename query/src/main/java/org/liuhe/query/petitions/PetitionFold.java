package org.liuhe.query.petitions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.petitions.HearingClosed;
import org.liuhe.contracts.petitions.HearingOpened;
import org.liuhe.contracts.petitions.PetitionAccepted;
import org.liuhe.contracts.petitions.PetitionAnswerObliged;
import org.liuhe.contracts.petitions.PetitionAnswerOverdue;
import org.liuhe.contracts.petitions.PetitionCoSignWithdrawn;
import org.liuhe.contracts.petitions.PetitionCoSigned;
import org.liuhe.contracts.petitions.PetitionCoSignersAnswered;
import org.liuhe.contracts.petitions.PetitionEvent;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionFinishExtended;
import org.liuhe.contracts.petitions.PetitionForwarded;
import org.liuhe.contracts.petitions.PetitionModerated;
import org.liuhe.contracts.petitions.PetitionNotAccepted;
import org.liuhe.contracts.petitions.PetitionNotContested;
import org.liuhe.contracts.petitions.PetitionObjected;
import org.liuhe.contracts.petitions.PetitionObjectionTermPassed;
import org.liuhe.contracts.petitions.PetitionOfficeAssigned;
import org.liuhe.contracts.petitions.PetitionOfficeGapFound;
import org.liuhe.contracts.petitions.PetitionOverdue;
import org.liuhe.contracts.petitions.PetitionReferralEnded;
import org.liuhe.contracts.petitions.PetitionReferralWithdrawn;
import org.liuhe.contracts.petitions.PetitionReferredToMediation;
import org.liuhe.contracts.petitions.PetitionReplied;
import org.liuhe.contracts.petitions.PetitionReviewAnswered;
import org.liuhe.contracts.petitions.PetitionReviewAsked;
import org.liuhe.contracts.petitions.PetitionReviewerAssigned;
import org.liuhe.contracts.petitions.PetitionReviewerGapFound;
import org.liuhe.contracts.petitions.PetitionSettledByMediation;
import org.liuhe.contracts.petitions.PetitionSettlementAgreed;
import org.liuhe.contracts.petitions.PetitionStage;
import org.liuhe.contracts.petitions.PetitionWithdrawn;
import org.liuhe.contracts.petitions.PublicPetition;
import org.liuhe.contracts.petitions.ReviewLevel;
import org.liuhe.query.matters.Occurrence;

/** Where a petition stands after its events. */
final class PetitionFold {

    PetitionFiled filed;
    PetitionStage stage;
    String office;
    String body;
    String reviewer;
    PetitionModerated moderated;
    DueDate due;
    boolean overdue;
    boolean bound;
    boolean gap;
    boolean inHearing;
    boolean extended;
    String referral;
    boolean settled;
    boolean agreed;
    PetitionReplied replied;
    final Set<String> reviewers = new HashSet<>();
    final Set<String> coSigners = new HashSet<>();
    final Map<Integer, Owed> answers = new TreeMap<>();
    final List<PublicPetition.Answer> published = new ArrayList<>();
    private DueDate decideDue;

    /** What a tier owes its co-signers. */
    record Owed(String organisation, DueDate due, boolean overdue) {}

    /** A duty as the inbox has it. */
    record Duty(String key, Task task, String holder, DueDate due, boolean overdue) {

        /** The same, late or not. */
        boolean isTheSame(Duty other) {
            return key.equals(other.key)
                    && task == other.task
                    && Objects.equals(holder, other.holder)
                    && Objects.equals(due, other.due);
        }
    }

    static PetitionFold of(List<Occurrence> occurrences) {
        PetitionFold fold = new PetitionFold();
        for (Occurrence occurrence : occurrences) fold.add((PetitionEvent) occurrence.event(), occurrence.at());
        return fold;
    }

    boolean listed() {
        return filed.mayBePublic() && moderated != null && moderated.publicTitle() != null;
    }

    private void add(PetitionEvent event, Instant at) {
        if (event instanceof PetitionFiled e) {
            filed = e;
            turn(PetitionStage.REGISTERED, e.decideDue());
            decideDue = e.decideDue();
        } else if (event instanceof PetitionOfficeAssigned e) {
            office = e.organisation();
            gap = false;
        } else if (event instanceof PetitionOfficeGapFound || event instanceof PetitionReviewerGapFound) {
            gap = true;
        } else if (event instanceof PetitionModerated e) {
            moderated = e;
        } else if (event instanceof PetitionForwarded e) {
            body = e.toOrganisation();
            bound = false;
            decideDue = e.decideDue();
            turn(PetitionStage.FORWARDED, e.objectDue());
        } else if (event instanceof PetitionObjected e) {
            body = null;
            turn(PetitionStage.REGISTERED, e.decideDue());
        } else if (event instanceof PetitionObjectionTermPassed) {
            bound = true;
            due = decideDue;
        } else if (event instanceof PetitionAccepted e) {
            body = e.organisation();
            turn(PetitionStage.ACCEPTED, e.finishDue());
        } else if (event instanceof PetitionFinishExtended e) {
            extended = true;
            due = e.finishDue();
        } else if (event instanceof PetitionReplied e) {
            replied = e;
            turn(PetitionStage.REPLIED, e.reviewAskDue());
            publish(at, e.organisation(), e.publicSummary());
        } else if (event instanceof PetitionOverdue) {
            overdue = true;
        } else if (event instanceof PetitionAnswerObliged e) {
            Owed before = answers.get(e.tier());
            boolean late = before != null && before.overdue();
            answers.put(e.tier(), new Owed(e.organisation(), e.answerDue(), late));
        } else if (event instanceof PetitionAnswerOverdue e) {
            answers.computeIfPresent(e.tier(), (tier, owed) -> new Owed(owed.organisation(), owed.due(), true));
        } else if (event instanceof PetitionCoSignersAnswered e) {
            answers.remove(e.tier());
            publish(at, e.organisation(), e.publicAnswer());
        } else if (event instanceof PetitionCoSigned e) {
            coSigners.add(e.coSigner());
        } else if (event instanceof PetitionCoSignWithdrawn e) {
            coSigners.remove(e.coSigner());
        } else addReview(event, at);
    }

    private void addReview(PetitionEvent event, Instant at) {
        if (event instanceof PetitionReviewAsked e) {
            reviewer = null;
            gap = false;
            boolean first = e.level() == ReviewLevel.REVIEW;
            turn(first ? PetitionStage.IN_REVIEW : PetitionStage.IN_REREVIEW, e.answerDue());
        } else if (event instanceof PetitionReviewerAssigned e) {
            reviewer = e.organisation();
            reviewers.add(reviewer);
            gap = false;
        } else if (event instanceof HearingOpened e) {
            inHearing = true;
            due = e.closeDue();
        } else if (event instanceof HearingClosed e) {
            inHearing = false;
            overdue = false;
            due = e.answerDue();
        } else if (event instanceof PetitionReviewAnswered e) {
            boolean first = e.level() == ReviewLevel.REVIEW;
            turn(first ? PetitionStage.REVIEWED : PetitionStage.FINAL, e.nextAskDue());
            publish(at, e.organisation(), e.publicSummary());
        } else if (event instanceof PetitionReferredToMediation e) {
            referral = e.referralId();
            settled = false;
            agreed = false;
        } else if (event instanceof PetitionReferralWithdrawn) {
            referral = null;
        } else if (event instanceof PetitionReferralEnded e) {
            referral = null;
            settled = e.outcome().settled();
        } else if (event instanceof PetitionSettlementAgreed) {
            agreed = true;
        } else if (event instanceof PetitionNotAccepted) {
            turn(PetitionStage.NOT_ACCEPTED, null);
        } else if (event instanceof PetitionNotContested) {
            turn(PetitionStage.NOT_CONTESTED, null);
        } else if (event instanceof PetitionWithdrawn) {
            turn(PetitionStage.WITHDRAWN, null);
        } else if (event instanceof PetitionSettledByMediation) {
            turn(PetitionStage.SETTLED_BY_MEDIATION, null);
        }
    }

    private void turn(PetitionStage next, DueDate nextDue) {
        stage = next;
        due = nextDue;
        overdue = false;
    }

    private void publish(Instant at, String organisation, String text) {
        if (text != null) published.add(new PublicPetition.Answer(at, organisation, text));
    }

    /** The office that has it; before anybody has it, the one that registered it; or null. */
    String responsibleOffice() {
        return office == null ? filed.registeredBy() : office;
    }

    /** The organisation whose turn it is, or null. */
    String turnOrganisation() {
        return switch (stage) {
            case REGISTERED -> office;
            case FORWARDED, ACCEPTED -> body;
            case IN_REVIEW, IN_REREVIEW -> reviewer;
            default -> null;
        };
    }

    /** All that is owed now; what was owed before and is not here is done. */
    List<Duty> duties() {
        List<Duty> duties = new ArrayList<>();
        Task task =
                switch (stage) {
                    case REGISTERED -> Task.PETITION_DECIDE;
                    case FORWARDED -> bound ? Task.PETITION_DECIDE : Task.PETITION_OBJECT;
                    case ACCEPTED -> Task.PETITION_REPLY;
                    case IN_REVIEW -> Task.PETITION_REVIEW;
                    case IN_REREVIEW -> inHearing ? Task.PETITION_HEARING : Task.PETITION_REREVIEW;
                    default -> null;
                };
        String holder = turnOrganisation();
        if (task != null && holder != null) duties.add(new Duty("turn", task, holder, due, overdue));
        else if (task != null && gap) duties.add(new Duty("turn", Task.GAP, null, due, overdue));
        // 督办: the office follows up on whoever is silent
        if (task != null && overdue && office != null && !office.equals(holder))
            duties.add(new Duty("supervise", task, office, due, true));
        answers.forEach((tier, owed) -> duties.add(new Duty(
                "answer-" + tier,
                owed.organisation() == null ? Task.GAP : Task.PETITION_ANSWER,
                owed.organisation(),
                owed.due(),
                owed.overdue())));
        return duties;
    }
}
