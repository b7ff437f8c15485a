package org.liuhe.command.petitions;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.areas.KnownAreas;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.moderation.PublicWords;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.DueSettled;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.petitions.AnswerPetitionReview;
import org.liuhe.contracts.petitions.AskPetitionReview;
import org.liuhe.contracts.petitions.AssignPetitionReviewer;
import org.liuhe.contracts.petitions.CloseHearing;
import org.liuhe.contracts.petitions.HearingClosed;
import org.liuhe.contracts.petitions.HearingOpened;
import org.liuhe.contracts.petitions.OpenHearing;
import org.liuhe.contracts.petitions.PetitionNotContested;
import org.liuhe.contracts.petitions.PetitionReviewAnswered;
import org.liuhe.contracts.petitions.PetitionReviewAsked;
import org.liuhe.contracts.petitions.PetitionReviewerAssigned;
import org.liuhe.contracts.petitions.PetitionReviewerGapFound;
import org.liuhe.contracts.petitions.PetitionRule;
import org.liuhe.contracts.petitions.PetitionStage;
import org.liuhe.contracts.petitions.ReportPetitionReviewerGap;
import org.liuhe.contracts.petitions.ReviewLevel;

/** Review 复查 and re-review 复核 of an answer (信访工作条例 art. 35, 36). */
abstract class PetitionReviews extends PetitionHandling {

    DueDate answerDue;
    String reviewer;

    private boolean reviewerGap;
    private int hearings;
    private Instant hearingSince;
    private DueDate hearingDue;

    @CommandHandler
    void decide(AskPetitionReview command, Actor actor, Terms terms) {
        refuseOthers(actor);
        refuseUnless(PetitionReviewAsked.class);
        ReviewLevel level = nextReview();
        if (hasPassed(askDue, terms))
            throw new RuleBroken(
                    level == ReviewLevel.REVIEW ? PetitionRule.REVIEW_TOO_LATE : PetitionRule.REREVIEW_TOO_LATE);
        String reasons = Texts.required("reasons", command.reasons(), Texts.STATEMENT);
        String term = level == ReviewLevel.REVIEW ? "petition.review-answer" : "petition.rereview-answer";
        apply(new PetitionReviewAsked(
                id, level, bodyLevel, passedOver(), reasons, terms.now(), terms.dueFromNow(term)));
    }

    private List<String> passedOver() {
        return Stream.concat(decided.stream(), Stream.ofNullable(accused))
                .distinct()
                .toList();
    }

    @EventSourcingHandler
    void evolve(PetitionReviewAsked event) {
        moved(event);
        askDue = null;
        answerDue = event.answerDue();
        reviewer = null;
        reviewerGap = false;
    }

    /** What a saga found is a fact even where it does not fit: then the operator is asked. */
    @CommandHandler
    void decide(
            AssignPetitionReviewer command,
            Actor actor,
            Terms terms,
            KnownOrganisations organisations,
            KnownAreas areas) {
        boolean late = command.level() != reviewing() || reviewer != null;
        if (actor.isSystem() && (late || reviewerGap)) return;
        refuseUnless(PetitionReviewerAssigned.class);
        if (late) throw new RuleBroken(PetitionRule.REVIEWER_KNOWN);
        String named = command.organisation().value();
        AreaLevel level = level(named, organisations, areas);
        PetitionRule unfit = unfitAsReviewer(named, level, organisations);
        if (unfit == null) apply(new PetitionReviewerAssigned(id, command.level(), named, level, terms.now()));
        else if (actor.isSystem()) apply(new PetitionReviewerGapFound(id, command.level(), terms.now()));
        else throw new RuleBroken(unfit, "organisation", named);
    }

    private PetitionRule unfitAsReviewer(String named, AreaLevel level, KnownOrganisations organisations) {
        if (named.equals(accused)) return PetitionRule.BODY_IS_ACCUSED;
        if (decided.contains(named)) return PetitionRule.REVIEWER_DECIDED_BEFORE;
        if (organisations.organisation(named).isEmpty()) return PetitionRule.ORGANISATION_UNKNOWN;
        // above a body of the whole city there is only what the operator knows, and nothing that serves less than the
        // city
        boolean higher = level.compareTo(bodyLevel) < 0 || level == AreaLevel.CITY;
        return higher ? null : PetitionRule.REVIEWER_NOT_HIGHER;
    }

    @EventSourcingHandler
    void evolve(PetitionReviewerAssigned event) {
        moved(event);
        reviewer = event.organisation();
        reviewerGap = false;
        bodyLevel = event.organisationLevel();
    }

    @CommandHandler
    void decide(ReportPetitionReviewerGap command, Terms terms) {
        if (command.level() != reviewing() || reviewer != null || reviewerGap) return;
        apply(new PetitionReviewerGapFound(id, command.level(), terms.now()));
    }

    @EventSourcingHandler
    void evolve(PetitionReviewerGapFound event) {
        moved(event);
        reviewerGap = true;
    }

    @CommandHandler
    void decide(OpenHearing command, Actor actor, Terms terms) {
        refuseUnlessReviewer(actor);
        if (stage != PetitionStage.IN_REREVIEW) throw new RuleBroken(PetitionRule.HEARING_ONLY_IN_REREVIEW);
        if (hearingSince != null) throw new RuleBroken(PetitionRule.HEARING_OPEN);
        if (hasPassed(answerDue, terms)) throw new RuleBroken(PetitionRule.HEARING_TOO_LATE);
        apply(new HearingOpened(id, hearings + 1, reviewer, terms.now(), terms.dueFromNow("petition.hearing")));
    }

    @EventSourcingHandler
    void evolve(HearingOpened event) {
        moved(event);
        hearings = event.number();
        hearingSince = event.openedAt();
        hearingDue = event.closeDue();
    }

    @CommandHandler
    void decide(CloseHearing command, Actor actor, Terms terms) {
        refuseUnlessReviewer(actor);
        if (hearingSince == null) throw new RuleBroken(PetitionRule.NO_HEARING_OPEN);
        DueDate goesOn = terms.suspended(answerDue, hearingSince, terms.now(), "hearing");
        apply(new HearingClosed(id, hearings, reviewer, terms.now(), goesOn));
    }

    @EventSourcingHandler
    void evolve(HearingClosed event) {
        moved(event);
        hearingSince = null;
        hearingDue = null;
        answerDue = event.answerDue();
    }

    @CommandHandler
    void decide(AnswerPetitionReview command, Actor actor, Terms terms) {
        refuseUnlessReviewer(actor);
        if (hearingSince != null) throw new RuleBroken(PetitionRule.HEARING_OPEN);
        ReviewLevel level = reviewing();
        PetitionReviewAnswered answered = new PetitionReviewAnswered(
                id,
                level,
                reviewer,
                command.opinion(),
                Texts.required("reasons", command.reasons(), Texts.STATEMENT),
                PublicWords.optional("publicSummary", command.publicSummary(), Texts.STATEMENT),
                terms.now(),
                level == ReviewLevel.REVIEW ? terms.dueFromNow("petition.rereview-ask") : null);
        if (level == ReviewLevel.REVIEW) apply(answered);
        else end(answered, terms);
    }

    @EventSourcingHandler
    void evolve(PetitionReviewAnswered event) {
        moved(event);
        decided.add(event.organisation());
        answerDue = null;
        askDue = event.nextAskDue();
    }

    @EventSourcingHandler
    void evolve(PetitionNotContested event) {
        moved(event);
        askDue = null;
    }

    /** The review that may be asked now. */
    final ReviewLevel nextReview() {
        return stage == PetitionStage.REVIEWED ? ReviewLevel.REREVIEW : ReviewLevel.REVIEW;
    }

    /** The review that runs, or null. */
    final ReviewLevel reviewing() {
        if (stage == PetitionStage.IN_REVIEW) return ReviewLevel.REVIEW;
        return stage == PetitionStage.IN_REREVIEW ? ReviewLevel.REREVIEW : null;
    }

    /** True while a hearing holds the clock. */
    final boolean inHearing() {
        return hearingSince != null;
    }

    /** By when that hearing is closed; null where it is. */
    final DueDate hearingDue(int number) {
        return number == hearings ? hearingDue : null;
    }

    private void refuseUnlessReviewer(Actor actor) {
        if (!actsFor(reviewer, actor)) throw new RuleBroken(CommonRule.NOT_YOURS);
        refuseUnless(PetitionReviewAnswered.class);
    }

    @Override
    void settles(DueSettled event) {
        super.settles(event);
        answerDue = event.instead(answerDue);
        hearingDue = event.instead(hearingDue);
    }
}
