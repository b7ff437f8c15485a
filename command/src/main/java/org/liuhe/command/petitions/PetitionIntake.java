package org.liuhe.command.petitions;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.areas.KnownAreas;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.complaints.TrackingCodes;
import org.liuhe.command.moderation.PublicWords;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.DueSettled;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.petitions.AcceptPetition;
import org.liuhe.contracts.petitions.AssignPetitionOffice;
import org.liuhe.contracts.petitions.DeclinePetition;
import org.liuhe.contracts.petitions.ForwardPetition;
import org.liuhe.contracts.petitions.ModeratePetition;
import org.liuhe.contracts.petitions.ObjectToPetition;
import org.liuhe.contracts.petitions.PetitionAccepted;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionForwarded;
import org.liuhe.contracts.petitions.PetitionModerated;
import org.liuhe.contracts.petitions.PetitionNotAccepted;
import org.liuhe.contracts.petitions.PetitionObjected;
import org.liuhe.contracts.petitions.PetitionObjectionTermPassed;
import org.liuhe.contracts.petitions.PetitionOfficeAssigned;
import org.liuhe.contracts.petitions.PetitionOfficeGapFound;
import org.liuhe.contracts.petitions.PetitionRule;
import org.liuhe.contracts.petitions.PetitionStage;
import org.liuhe.contracts.petitions.ReportPetitionOfficeGap;

/** From registration to the decision on acceptance (信访工作条例 art. 22, 23). */
abstract class PetitionIntake extends PetitionGuards {

    String area;
    String category;

    DueDate finishDue;

    private String trackingCode;
    private String said;
    private boolean officeGap;
    private int forwardings;
    private final Set<String> forwardedTo = new HashSet<>();
    private DueDate decideDue;
    private DueDate objectDue;
    private boolean bound;

    /** The first event, where it is one; else the repeat must say the same. */
    final String begin(
            PetitionFiled filed,
            TrackingCode code,
            KnownAreas areas,
            KnownOrganisations organisations,
            KnownPetitions petitions,
            TrackingCodes codes) {
        if (id != null) {
            if (!Registration.digest(filed).equals(said)) throw new RuleBroken(PetitionRule.FILED_DIFFERENTLY);
            return trackingCode;
        }
        Registration.refuseUnknown(filed, areas, organisations);
        Registration.refuseFinal(filed, petitions);
        codes.claim(code, filed.petitionId());
        apply(filed);
        return trackingCode;
    }

    @EventSourcingHandler
    void evolve(PetitionFiled event) {
        id = event.petitionId();
        moved(event);
        trackingCode = event.trackingCode();
        said = Registration.digest(event);
        petitioner = event.petitioner();
        area = event.area();
        category = event.category();
        accused = event.accused();
        decideDue = event.decideDue();
        begins(event);
    }

    /** What stands beside the petition's way begins with it. */
    abstract void begins(PetitionFiled event);

    /** What a saga found is a fact even where it does not fit: then nobody has it, and the operator is asked. */
    @CommandHandler
    void decide(AssignPetitionOffice command, Actor actor, Terms terms, KnownOrganisations organisations) {
        String named = command.organisation().value();
        Optional<PetitionRule> unfit = unfitAsOffice(named, organisations);
        if (actor.isSystem()) {
            if (office != null || officeGap || stage.ended()) return;
            apply(
                    unfit.isEmpty()
                            ? new PetitionOfficeAssigned(id, named, terms.now())
                            : new PetitionOfficeGapFound(id, terms.now()));
            return;
        }
        refuseEnded();
        if (office != null) throw new RuleBroken(PetitionRule.OFFICE_KNOWN);
        unfit.ifPresent(rule -> {
            throw new RuleBroken(rule, "organisation", named);
        });
        apply(new PetitionOfficeAssigned(id, named, terms.now()));
    }

    private Optional<PetitionRule> unfitAsOffice(String named, KnownOrganisations organisations) {
        if (named.equals(accused)) return Optional.of(PetitionRule.BODY_IS_ACCUSED);
        return organisations
                .organisation(named)
                .map(found -> found.capabilities().contains(Registration.PETITIONS)
                        ? Optional.<PetitionRule>empty()
                        : Optional.of(PetitionRule.NOT_A_PETITION_OFFICE))
                .orElse(Optional.of(PetitionRule.ORGANISATION_UNKNOWN));
    }

    @EventSourcingHandler
    void evolve(PetitionOfficeAssigned event) {
        moved(event);
        office = event.organisation();
        officeGap = false;
    }

    @CommandHandler
    void decide(ReportPetitionOfficeGap command, Terms terms) {
        if (office != null || officeGap || stage.ended()) return;
        apply(new PetitionOfficeGapFound(id, terms.now()));
    }

    @EventSourcingHandler
    void evolve(PetitionOfficeGapFound event) {
        moved(event);
        officeGap = true;
    }

    @CommandHandler
    void decide(ModeratePetition command, Actor actor, Terms terms) {
        refuseUnlessOffice(actor);
        apply(new PetitionModerated(
                id,
                PublicWords.optional("publicTitle", command.publicTitle(), Texts.LINE),
                PublicWords.optional("matterForTheAccused", command.matterForTheAccused(), Texts.STATEMENT),
                terms.now()));
    }

    @CommandHandler
    void decide(ForwardPetition command, Actor actor, Terms terms, KnownOrganisations organisations) {
        refuseUnlessOffice(actor);
        refuseUnless(PetitionForwarded.class);
        String to = command.organisation().value();
        if (to.equals(accused)) throw new RuleBroken(PetitionRule.BODY_IS_ACCUSED, "organisation", to);
        if (to.equals(office)) throw new RuleBroken(PetitionRule.FORWARDED_TO_ITSELF, "organisation", to);
        if (forwardedTo.contains(to)) throw new RuleBroken(PetitionRule.FORWARDED_BEFORE, "organisation", to);
        if (organisations.organisation(to).isEmpty())
            throw new RuleBroken(PetitionRule.ORGANISATION_UNKNOWN, "organisation", to);
        apply(new PetitionForwarded(
                id,
                forwardings + 1,
                to,
                terms.now(),
                terms.dueFromNow("petition.wrong-body"),
                terms.dueFromNow("petition.decide")));
    }

    @EventSourcingHandler
    void evolve(PetitionForwarded event) {
        moved(event);
        body = event.toOrganisation();
        forwardings = event.number();
        forwardedTo.add(event.toOrganisation());
        objectDue = event.objectDue();
        decideDue = event.decideDue();
        bound = false;
    }

    @CommandHandler
    void decide(ObjectToPetition command, Actor actor, Terms terms) {
        refuseUnlessBody(actor, PetitionObjected.class);
        if (bound || hasPassed(objectDue, terms)) throw new RuleBroken(PetitionRule.OBJECTION_TOO_LATE);
        String explanation = Texts.required("explanation", command.explanation(), Texts.STATEMENT);
        apply(new PetitionObjected(
                id, forwardings, body, explanation, terms.now(), terms.dueFromNow("petition.forward")));
    }

    @EventSourcingHandler
    void evolve(PetitionObjected event) {
        moved(event);
        body = null;
        objectDue = null;
        decideDue = event.decideDue();
    }

    @EventSourcingHandler
    void evolve(PetitionObjectionTermPassed event) {
        moved(event);
        bound = true;
    }

    @CommandHandler
    void decide(AcceptPetition command, Actor actor, Terms terms) {
        String decider = refuseUnlessDecider(actor);
        apply(new PetitionAccepted(id, decider, terms.now(), terms.dueFromNow("petition.finish")));
    }

    @EventSourcingHandler
    void evolve(PetitionAccepted event) {
        moved(event);
        body = event.organisation();
        decideDue = null;
        objectDue = null;
        finishDue = event.finishDue();
    }

    @CommandHandler
    void decide(DeclinePetition command, Actor actor, Terms terms) {
        String decider = refuseUnlessDecider(actor);
        String explanation = Texts.required("explanation", command.explanation(), Texts.STATEMENT);
        end(new PetitionNotAccepted(id, decider, command.reason(), explanation, terms.now()), terms);
    }

    /** The event that ended it is applied after what ends with it. */
    abstract void end(Event last, Terms terms);

    /** Puts the settled date wherever the provisional one stood. */
    void settles(DueSettled event) {
        decideDue = event.instead(decideDue);
        objectDue = event.instead(objectDue);
        finishDue = event.instead(finishDue);
    }

    /** The due date of the decision, of this forwarding or of the office. */
    final DueDate decideDue(int number) {
        return number == forwardings && Petition.LIFECYCLE.allows(stage, PetitionAccepted.class) ? decideDue : null;
    }

    final DueDate objectDue(int number) {
        return number == forwardings && !bound && stage == PetitionStage.FORWARDED ? objectDue : null;
    }

    /** Who must decide on acceptance: the body that it was forwarded to, or the office. */
    final String decider() {
        return stage == PetitionStage.FORWARDED ? body : office;
    }

    private String refuseUnlessDecider(Actor actor) {
        if (stage == PetitionStage.FORWARDED) refuseUnlessBody(actor, PetitionAccepted.class);
        else {
            refuseUnlessOffice(actor);
            refuseUnless(PetitionAccepted.class);
        }
        return decider();
    }
}
