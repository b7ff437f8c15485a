package org.liuhe.command.disputes;

import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.conflictresolution.ConflictResolver;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.liuhe.command.areas.KnownAreas;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.states.Lifecycle;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.disputes.ApplyForMediation;
import org.liuhe.contracts.disputes.ConfirmationWindowPassed;
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

/** One dispute 纠纷, and what silence does to it; the classes above hold each phase. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
class Dispute extends DisputeAgreement {

    static final Lifecycle<DisputeStage> LIFECYCLE = Course.LIFECYCLE;

    Dispute() {}

    /** Before anything else: whoever looked at an older version is told so, not judged by the newer one. */
    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command, ConflictResolver conflicts) {
        conflicts.detectConflicts(
                unseen -> !unseen.isEmpty(), (stream, expected, actual) -> new RuleBroken(CommonRule.STALE));
    }

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
}
