package org.liuhe.command.disputes;

import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.liuhe.command.areas.KnownAreas;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.states.Lifecycle;
import org.liuhe.command.terms.Settling;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.disputes.ApplyForMediation;
import org.liuhe.contracts.disputes.ConfirmationWindowPassed;
import org.liuhe.contracts.disputes.DisputeDueSettled;
import org.liuhe.contracts.disputes.DisputeStage;
import org.liuhe.contracts.disputes.DisputeTerm;
import org.liuhe.contracts.disputes.DisputeTermPassed;
import org.liuhe.contracts.disputes.DisputeUnanswered;
import org.liuhe.contracts.disputes.FailureCause;
import org.liuhe.contracts.disputes.HandOverDispute;
import org.liuhe.contracts.disputes.MediationFailed;
import org.liuhe.contracts.disputes.MediationRefused;
import org.liuhe.contracts.disputes.ObligationDue;
import org.liuhe.contracts.disputes.ObligationOverdue;
import org.liuhe.contracts.disputes.OpenDispute;
import org.liuhe.contracts.disputes.PartiesReminded;
import org.liuhe.contracts.disputes.PassDisputeTerm;
import org.liuhe.contracts.disputes.SettleDisputeDue;

/** One dispute 纠纷, and what silence does to it; the classes above hold each phase. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
class Dispute extends DisputeConfirmation {

    static final Lifecycle<DisputeStage> LIFECYCLE = Course.LIFECYCLE;

    private boolean decideAgain;
    private boolean reminded;
    private final Settling settling = new Settling();

    Dispute() {}

    // Axon makes a new aggregate of the class that declares the handler: these three cannot stand in the phase above.

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            ApplyForMediation command, Actor actor, Terms terms, KnownAreas areas, KnownOrganisations organisations) {
        open(command, actor, terms, areas, organisations);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(HandOverDispute command, Actor actor, Terms terms, KnownAreas areas, KnownOrganisations organisations) {
        open(command, actor, terms, areas, organisations);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenDispute command, Terms terms) {
        open(command, terms);
    }

    /** Absorbed where the term is met, was moved, or has not passed: deadlines come late, early after a move, and twice. */
    @CommandHandler
    void decide(PassDisputeTerm command, Terms terms) {
        Instant now = terms.now();
        DueDate due = running(command);
        if (due == null || !due.at().equals(command.dueAt()) || now.isBefore(due.at())) return;
        record(
                switch (command.term()) {
                    case DECIDE ->
                        decideAgain
                                ? new DisputeUnanswered(id, committee, ROUTES, now)
                                : new DisputeTermPassed(
                                        id, DisputeTerm.DECIDE, due, terms.dueFromNow(DisputeTerms.DECIDE), now);
                    case INVITE ->
                        reminded
                                ? new MediationRefused(id, null, false, true, null, ROUTES, now)
                                : new PartiesReminded(id, terms.dueFromNow(DisputeTerms.INVITE), now);
                    case FINISH -> new MediationFailed(id, FailureCause.TERM_PASSED, null, ROUTES, now);
                    case SIGN -> new MediationFailed(id, FailureCause.NOT_SIGNED, null, ROUTES, now);
                    case PERFORM ->
                        new ObligationOverdue(
                                id,
                                command.about(),
                                agreement.open(command.about()).partyId(),
                                due,
                                now);
                    case CONFIRMATION_WINDOW -> new ConfirmationWindowPassed(id, due, now);
                    case COURT_ANSWER, POLICE_ANSWER -> new DisputeTermPassed(id, command.term(), due, null, now);
                });
    }

    /** The term as it runs now; null where nothing is waited for. */
    private DueDate running(PassDisputeTerm command) {
        boolean effective = stage == DisputeStage.EFFECTIVE;
        return switch (command.term()) {
            case DECIDE -> stage == DisputeStage.DECIDING ? decideDue : null;
            case INVITE -> stage == DisputeStage.INVITING ? inviteDue : null;
            case FINISH -> stage == DisputeStage.CHOOSING || stage == DisputeStage.MEDIATING ? finishDue : null;
            case SIGN -> stage == DisputeStage.SIGNING ? signDue : null;
            case PERFORM -> effective ? waited(agreement.waitedFor(command.about())) : null;
            case CONFIRMATION_WINDOW ->
                effective && !jointlyAsked && !windowPassed ? agreement.confirmationDue() : null;
            case COURT_ANSWER -> courtAnswered ? null : courtDue;
            case POLICE_ANSWER -> riskOpen ? policeDue : null;
        };
    }

    private static DueDate waited(ObligationDue due) {
        return due == null ? null : due.due();
    }

    @EventSourcingHandler
    void evolve(PartiesReminded event) {
        moved(event);
        reminded = true;
        inviteDue = event.inviteDue();
    }

    @EventSourcingHandler
    void evolve(DisputeTermPassed event) {
        moved(event);
        switch (event.term()) {
            case DECIDE -> {
                decideAgain = true;
                decideDue = event.nextDue();
            }
            case COURT_ANSWER -> courtDue = null;
            case POLICE_ANSWER -> policeDue = null;
            default -> {}
        }
    }

    /** The court and the police may answer after the end. */
    @CommandHandler
    void decide(SettleDisputeDue command, Terms terms) {
        settling.of(command.was(), terms)
                .ifPresent(due -> record(new DisputeDueSettled(id, command.was(), due, terms.now())));
    }

    @EventSourcingHandler
    void evolve(DisputeDueSettled event) {
        moved(event);
        settling.happened(event);
        settles(event);
    }
}
