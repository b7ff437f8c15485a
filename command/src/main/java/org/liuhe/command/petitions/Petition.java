package org.liuhe.command.petitions;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.liuhe.command.areas.KnownAreas;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.complaints.TrackingCodes;
import org.liuhe.command.moderation.PublicWords;
import org.liuhe.command.states.Lifecycle;
import org.liuhe.command.terms.Settling;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.petitions.AnswerCoSigners;
import org.liuhe.contracts.petitions.AssignCoSignAnswer;
import org.liuhe.contracts.petitions.CoSignPetition;
import org.liuhe.contracts.petitions.FilePetition;
import org.liuhe.contracts.petitions.ObligeAnswer;
import org.liuhe.contracts.petitions.PassAnswerTerm;
import org.liuhe.contracts.petitions.PassPetitionTerm;
import org.liuhe.contracts.petitions.PetitionAnswerObliged;
import org.liuhe.contracts.petitions.PetitionAnswerOverdue;
import org.liuhe.contracts.petitions.PetitionCoSignWithdrawn;
import org.liuhe.contracts.petitions.PetitionCoSigned;
import org.liuhe.contracts.petitions.PetitionCoSignersAnswered;
import org.liuhe.contracts.petitions.PetitionDueSettled;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionModerated;
import org.liuhe.contracts.petitions.PetitionNotContested;
import org.liuhe.contracts.petitions.PetitionObjectionTermPassed;
import org.liuhe.contracts.petitions.PetitionOverdue;
import org.liuhe.contracts.petitions.PetitionRule;
import org.liuhe.contracts.petitions.PetitionStage;
import org.liuhe.contracts.petitions.PetitionTerm;
import org.liuhe.contracts.petitions.PetitionWithdrawn;
import org.liuhe.contracts.petitions.RegisterPetition;
import org.liuhe.contracts.petitions.ReviewLevel;
import org.liuhe.contracts.petitions.SettlePetitionDue;
import org.liuhe.contracts.petitions.WithdrawCoSign;
import org.liuhe.contracts.petitions.WithdrawPetition;

/** One petition 信访事项: its terms and its co-signers, beside the way that it takes. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
class Petition extends PetitionMediation {

    static final Lifecycle<PetitionStage> LIFECYCLE = PetitionLife.drawn();

    private boolean mayBePublic;
    private boolean titled;
    private final CoSigning coSigning = new CoSigning();
    private final Settling settling = new Settling();
    private final Set<String> overdue = new HashSet<>();

    Petition() {}

    /** @return the tracking code, which is the first one where the filing is a repeat */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(
            FilePetition command,
            Actor actor,
            Terms terms,
            KnownAreas areas,
            KnownOrganisations organisations,
            KnownPetitions petitions,
            TrackingCodes codes) {
        if (id != null && !actor.subject().equals(petitioner)) throw new RuleBroken(CommonRule.MATTER_UNKNOWN);
        return begin(
                Registration.of(command, actor, terms), command.trackingCode(), areas, organisations, petitions, codes);
    }

    /** @return the tracking code, which is the first one where the registration is a repeat */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(
            RegisterPetition command,
            Actor actor,
            Terms terms,
            KnownAreas areas,
            KnownOrganisations organisations,
            KnownPetitions petitions,
            TrackingCodes codes) {
        Registration.refuseUnlessOffice(command, actor, organisations);
        return begin(Registration.of(command, terms), command.trackingCode(), areas, organisations, petitions, codes);
    }

    @Override
    void begins(PetitionFiled event) {
        mayBePublic = event.mayBePublic();
        coSigning.begins(event.thresholds());
    }

    @EventSourcingHandler
    void evolve(PetitionModerated event) {
        moved(event);
        titled = event.publicTitle() != null;
    }

    /** The saga's alarm is no proof: the due date may have moved since it was set. */
    @CommandHandler
    void decide(PassPetitionTerm command, Terms terms) {
        PetitionTerm term = command.term();
        if (!hasPassed(running(term, command.number()), terms)) return;
        if (overdue.contains(key(term, command.number()))) return;
        switch (term) {
            case OBJECT -> apply(new PetitionObjectionTermPassed(id, command.number(), body, terms.now()));
            case REVIEW_ASK, REREVIEW_ASK -> end(new PetitionNotContested(id, nextReview(), terms.now()), terms);
            case DECIDE -> apply(new PetitionOverdue(id, term, command.number(), decider(), terms.now()));
            case FINISH -> apply(new PetitionOverdue(id, term, command.number(), body, terms.now()));
            case REVIEW_ANSWER, REREVIEW_ANSWER, HEARING ->
                apply(new PetitionOverdue(id, term, command.number(), reviewer, terms.now()));
        }
    }

    private DueDate running(PetitionTerm term, int number) {
        return switch (term) {
            case DECIDE -> decideDue(number);
            case OBJECT -> objectDue(number);
            case FINISH -> stage == PetitionStage.ACCEPTED ? finishDue : null;
            case REVIEW_ASK -> stage == PetitionStage.REPLIED ? askDue : null;
            case REREVIEW_ASK -> stage == PetitionStage.REVIEWED ? askDue : null;
            case REVIEW_ANSWER -> reviewing() == ReviewLevel.REVIEW ? answerDue : null;
            case REREVIEW_ANSWER -> reviewing() == ReviewLevel.REREVIEW && !inHearing() ? answerDue : null;
            case HEARING -> hearingDue(number);
        };
    }

    /** Office and body decide one after the other in the same forwarding. */
    private String key(PetitionTerm term, int number) {
        return term + "/" + number + "/" + stage;
    }

    @EventSourcingHandler
    void evolve(PetitionOverdue event) {
        moved(event);
        overdue.add(key(event.term(), event.number()));
    }

    @CommandHandler
    void decide(WithdrawPetition command, Actor actor, Terms terms) {
        refuseOthers(actor);
        refuseUnless(PetitionWithdrawn.class);
        end(new PetitionWithdrawn(id, terms.now()), terms);
    }

    @EventSourcingHandler
    void evolve(PetitionWithdrawn event) {
        moved(event);
    }

    @CommandHandler
    void decide(CoSignPetition command, Actor actor, Terms terms) {
        refuseUnlessPublic();
        if (actor.subject().equals(petitioner)) throw new RuleBroken(PetitionRule.OWN_PETITION);
        if (coSigning.has(actor.subject())) throw new RuleBroken(PetitionRule.COSIGNED_BEFORE);
        apply(new PetitionCoSigned(id, actor.subject(), coSigning.count() + 1, terms.now()));
    }

    @EventSourcingHandler
    void evolve(PetitionCoSigned event) {
        moved(event);
        coSigning.signed(event.coSigner());
    }

    @CommandHandler
    void decide(WithdrawCoSign command, Actor actor, Terms terms) {
        refuseUnlessPublic();
        if (!coSigning.has(actor.subject())) throw new RuleBroken(PetitionRule.NOT_COSIGNED);
        apply(new PetitionCoSignWithdrawn(id, actor.subject(), coSigning.count() - 1, terms.now()));
    }

    @EventSourcingHandler
    void evolve(PetitionCoSignWithdrawn event) {
        moved(event);
        coSigning.withdrawn(event.coSigner());
    }

    /** A petition that is not public is known to its own people only. */
    private void refuseUnlessPublic() {
        if (!mayBePublic || !titled) throw new RuleBroken(PetitionRule.NOT_PUBLIC);
        refuseUnless(PetitionCoSigned.class);
    }

    @CommandHandler
    void decide(ObligeAnswer command, Terms terms) {
        String term = coSigning.newlyOwed(command.tier());
        if (term == null) return;
        String organisation =
                command.organisation() == null ? null : command.organisation().value();
        apply(new PetitionAnswerObliged(
                id, command.tier(), organisation, coSigning.count(), terms.now(), terms.dueFromNow(term)));
    }

    @EventSourcingHandler
    void evolve(PetitionAnswerObliged event) {
        moved(event);
        coSigning.obliged(event);
    }

    @CommandHandler
    void decide(AssignCoSignAnswer command, Terms terms, KnownOrganisations organisations) {
        CoSigning.Obligation owed = coSigning.open(command.tier());
        if (owed == null || owed.organisation() != null)
            throw new RuleBroken(PetitionRule.NO_ANSWER_OWED, "tier", command.tier());
        String named = command.organisation().value();
        if (organisations.organisation(named).isEmpty())
            throw new RuleBroken(PetitionRule.ORGANISATION_UNKNOWN, "organisation", named);
        apply(new PetitionAnswerObliged(id, command.tier(), named, coSigning.count(), terms.now(), owed.due()));
    }

    @CommandHandler
    void decide(PassAnswerTerm command, Terms terms) {
        CoSigning.Obligation owed = coSigning.open(command.tier());
        if (owed == null || owed.overdue() || !hasPassed(owed.due(), terms)) return;
        apply(new PetitionAnswerOverdue(id, command.tier(), owed.organisation(), terms.now()));
    }

    @EventSourcingHandler
    void evolve(PetitionAnswerOverdue event) {
        moved(event);
        coSigning.overdue(event.tier());
    }

    @CommandHandler
    void decide(AnswerCoSigners command, Actor actor, Terms terms) {
        CoSigning.Obligation owed = coSigning.open(command.tier());
        if (owed == null) throw new RuleBroken(PetitionRule.NO_ANSWER_OWED, "tier", command.tier());
        if (!actor.belongsTo(owed.organisation())) throw new RuleBroken(CommonRule.NOT_YOURS);
        String answer = PublicWords.required("publicAnswer", command.publicAnswer(), Texts.STATEMENT);
        apply(new PetitionCoSignersAnswered(id, command.tier(), owed.organisation(), answer, terms.now()));
    }

    @EventSourcingHandler
    void evolve(PetitionCoSignersAnswered event) {
        moved(event);
        coSigning.answered(event.tier());
    }

    /** What co-signers are owed stays owed after the end. */
    @CommandHandler
    void decide(SettlePetitionDue command, Terms terms) {
        settling.of(command.was(), terms)
                .ifPresent(due -> apply(new PetitionDueSettled(id, command.was(), due, terms.now())));
    }

    @EventSourcingHandler
    void evolve(PetitionDueSettled event) {
        moved(event);
        settling.happened(event);
        settles(event);
        coSigning.settled(event);
    }
}
