package org.liuhe.command.support;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.moderation.PublicWords;
import org.liuhe.command.terms.Settling;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.petitions.CoSignThreshold;
import org.liuhe.contracts.support.AnswerSupporters;
import org.liuhe.contracts.support.AssignSupportAnswer;
import org.liuhe.contracts.support.ComplaintSupportWithdrawn;
import org.liuhe.contracts.support.ComplaintSupported;
import org.liuhe.contracts.support.ObligeSupportAnswer;
import org.liuhe.contracts.support.PassSupportAnswerTerm;
import org.liuhe.contracts.support.SettleSupportDue;
import org.liuhe.contracts.support.SupportAnswerObliged;
import org.liuhe.contracts.support.SupportAnswerOverdue;
import org.liuhe.contracts.support.SupportComplaint;
import org.liuhe.contracts.support.SupportDueSettled;
import org.liuhe.contracts.support.SupportOpened;
import org.liuhe.contracts.support.SupportRule;
import org.liuhe.contracts.support.SupportThresholdReached;
import org.liuhe.contracts.support.SupportersAnswered;
import org.liuhe.contracts.support.WithdrawComplaintSupport;

/**
 * Who supports one complaint 附议. The first supporter begins the stream: so no version of the complaint is moved by strangers.
 *
 * <p>What a tier owes stays owed when support is taken back or the complaint ends.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
class Support {

    @AggregateIdentifier
    private String id;

    private String complaintId;
    private String area;
    private List<CoSignThreshold> thresholds = List.of();
    private final Set<String> supporters = new HashSet<>();
    private final Map<Integer, Owed> owed = new LinkedHashMap<>();
    private final Settling settling = new Settling();

    Support() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SupportComplaint command, Actor actor, Terms terms, PublicMatters matters) {
        PublicMatters.Found matter = known(command.complaintId(), actor, matters);
        if (matter.isOf(actor)) throw new RuleBroken(SupportRule.OWN_MATTER);
        if (matter.ended()) throw new RuleBroken(SupportRule.ENDED);
        if (!actor.organisations().isEmpty()) throw new RuleBroken(SupportRule.FOR_AN_ORGANISATION);
        if (supporters.contains(actor.subject())) throw new RuleBroken(SupportRule.SUPPORTED_BEFORE);
        if (id == null)
            apply(new SupportOpened(
                    command.supportId().value(),
                    command.complaintId().value(),
                    matter.area(),
                    terms.supportThresholds(matter.category()),
                    terms.now()));
        apply(new ComplaintSupported(id, complaintId, actor.subject(), supporters.size() + 1, terms.now()));
        thresholds.stream()
                .filter(threshold -> supporters.size() >= threshold.count())
                .forEach(threshold -> reached(threshold, terms));
    }

    /** What was reached once stays reached. */
    private void reached(CoSignThreshold threshold, Terms terms) {
        if (!owed.containsKey(threshold.tier()))
            apply(new SupportThresholdReached(
                    id, complaintId, threshold.tier(), threshold.capability(), area, supporters.size(), terms.now()));
    }

    @EventSourcingHandler
    void evolve(SupportOpened event) {
        id = event.supportId();
        complaintId = event.complaintId();
        area = event.area();
        thresholds = event.thresholds();
    }

    @EventSourcingHandler
    void evolve(ComplaintSupported event) {
        supporters.add(event.supporter());
    }

    @EventSourcingHandler
    void evolve(SupportThresholdReached event) {
        owed.put(event.tier(), Owed.REACHED);
    }

    /** Whatever became of the complaint: what one said for oneself, one may take back. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(WithdrawComplaintSupport command, Actor actor, Terms terms, PublicMatters matters) {
        known(command.complaintId(), actor, matters);
        if (!supporters.contains(actor.subject())) throw new RuleBroken(SupportRule.NOT_SUPPORTED);
        apply(new ComplaintSupportWithdrawn(id, complaintId, actor.subject(), supporters.size() - 1, terms.now()));
    }

    @EventSourcingHandler
    void evolve(ComplaintSupportWithdrawn event) {
        supporters.remove(event.supporter());
    }

    @CommandHandler
    void decide(ObligeSupportAnswer command, Terms terms) {
        Owed tier = owed.get(command.tier());
        if (tier == null || tier.due() != null) return;
        String organisation =
                command.organisation() == null ? null : command.organisation().value();
        String term = thresholds.stream()
                .filter(threshold -> threshold.tier() == command.tier())
                .map(CoSignThreshold::term)
                .findFirst()
                .orElseThrow();
        apply(new SupportAnswerObliged(
                id, complaintId, command.tier(), organisation, supporters.size(), terms.now(), terms.dueFromNow(term)));
    }

    @CommandHandler
    void decide(AssignSupportAnswer command, Terms terms, KnownOrganisations organisations) {
        Owed tier = open(command.tier());
        if (tier.organisation() != null) throw new RuleBroken(SupportRule.NO_ANSWER_OWED, "tier", command.tier());
        String named = command.organisation().value();
        if (organisations.organisation(named).isEmpty())
            throw new RuleBroken(SupportRule.ORGANISATION_UNKNOWN, "organisation", named);
        apply(new SupportAnswerObliged(
                id, complaintId, command.tier(), named, supporters.size(), terms.now(), tier.due()));
    }

    @EventSourcingHandler
    void evolve(SupportAnswerObliged event) {
        owed.computeIfPresent(event.tier(), (tier, before) -> before.by(event.organisation(), event.answerDue()));
    }

    /** The saga's alarm is no proof: the due date may have moved since it was set. */
    @CommandHandler
    void decide(PassSupportAnswerTerm command, Terms terms) {
        Owed tier = owed.get(command.tier());
        boolean passes = tier != null
                && tier.isOpen()
                && !tier.overdue()
                && !terms.now().isBefore(tier.due().at());
        if (!passes) return;
        apply(new SupportAnswerOverdue(id, complaintId, command.tier(), tier.organisation(), terms.now()));
        thresholds.stream()
                .filter(threshold -> threshold.tier() == command.tier() + 1)
                .forEach(threshold -> reached(threshold, terms));
    }

    @EventSourcingHandler
    void evolve(SupportAnswerOverdue event) {
        owed.computeIfPresent(event.tier(), (tier, before) -> before.late());
    }

    @CommandHandler
    void decide(AnswerSupporters command, Actor actor, Terms terms) {
        Owed tier = open(command.tier());
        if (!actor.belongsTo(tier.organisation())) throw new RuleBroken(CommonRule.NOT_YOURS);
        String answer = PublicWords.required("publicAnswer", command.publicAnswer(), Texts.STATEMENT);
        apply(new SupportersAnswered(id, complaintId, command.tier(), tier.organisation(), answer, terms.now()));
    }

    @EventSourcingHandler
    void evolve(SupportersAnswered event) {
        owed.computeIfPresent(event.tier(), (tier, before) -> before.given());
    }

    @CommandHandler
    void decide(SettleSupportDue command, Terms terms) {
        settling.of(command.was(), terms)
                .ifPresent(due -> apply(new SupportDueSettled(id, complaintId, command.was(), due, terms.now())));
    }

    @EventSourcingHandler
    void evolve(SupportDueSettled event) {
        settling.happened(event);
        owed.replaceAll((tier, before) -> before.by(before.organisation(), event.instead(before.due())));
    }

    /** What is not public is known here to its reporter alone. */
    private static PublicMatters.Found known(ComplaintId complaintId, Actor actor, PublicMatters matters) {
        return matters.matter(complaintId)
                .filter(matter -> matter.listed() || matter.isOf(actor))
                .orElseThrow(() -> new RuleBroken(CommonRule.MATTER_UNKNOWN));
    }

    private Owed open(int tier) {
        Owed known = owed.get(tier);
        if (known == null || !known.isOpen()) throw new RuleBroken(SupportRule.NO_ANSWER_OWED, "tier", tier);
        return known;
    }
}
