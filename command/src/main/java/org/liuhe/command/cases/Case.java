package org.liuhe.command.cases;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.liuhe.command.states.Lifecycle;
import org.liuhe.command.terms.Settling;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.cases.AssignCase;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseClosed;
import org.liuhe.contracts.cases.CaseDueSettled;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CaseOpened;
import org.liuhe.contracts.cases.CaseReopened;
import org.liuhe.contracts.cases.CloseCase;
import org.liuhe.contracts.cases.MarkOverdue;
import org.liuhe.contracts.cases.OpenCase;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.cases.ReopenCase;
import org.liuhe.contracts.cases.ReportRouteGap;
import org.liuhe.contracts.cases.RouteGapFound;
import org.liuhe.contracts.cases.RoutePlan;
import org.liuhe.contracts.cases.SettleCaseDue;
import org.liuhe.contracts.cases.TermPassed;
import org.liuhe.policy.scenarios.Category;

/** One case 事件, from its opening to its end, and what its clocks do; the classes above hold the rest. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
@Revision("2")
class Case extends CaseRuling {

    static final Lifecycle<CaseStage> LIFECYCLE = CaseStage.lifecycle();

    private DueDate caseDue;
    private boolean caseTermPassed;
    private final Settling settling = new Settling();

    Case() {}

    // Axon makes a new aggregate of the class that declares the handler: this one cannot stand in a class above.

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenCase command, Terms terms) {
        if (!CaseId.forComplaint(command.complaintId().value()).equals(command.caseId()))
            throw new RuleBroken(CommonRule.ID_MALFORMED, "caseId", "case-");
        if (id != null) return;
        Category category = terms.category(command.category());
        RoutePlan plan = Turns.plan(category.route());
        apply(new CaseOpened(
                command.caseId().value(),
                command.complaintId().value(),
                category.code(),
                category.pack(),
                category.packVersion(),
                command.area().value(),
                plan,
                terms.now(),
                terms.due(plan.caseTerm(), command.clockStart())));
    }

    @EventSourcingHandler
    void evolve(CaseOpened event) {
        id = event.caseId();
        complaintId = event.complaintId();
        area = event.area();
        category = event.category();
        holding.moved(event);
        turns = new Turns(event.route());
        caseDue = event.caseDue();
    }

    @CommandHandler
    void decide(AssignCase command, Terms terms) {
        if (answeredOrEnded() || command.afterAssignment() != holding.number()) return;
        apply(turns.assigned(command, terms));
    }

    @EventSourcingHandler
    void evolve(CaseAssigned event) {
        holding.moved(event);
        holding.begins(event);
        rulingNeeded = false;
    }

    @CommandHandler
    void decide(ReportRouteGap command, Terms terms) {
        if (!holding.isBetween() || command.afterAssignment() != holding.number()) return;
        apply(new RouteGapFound(id, holding.number(), area, terms.now()));
    }

    @EventSourcingHandler
    void evolve(RouteGapFound event) {
        holding.moved(event);
    }

    @CommandHandler
    void decide(MarkOverdue command, Terms terms) {
        if (answeredOrEnded()) return;
        OverdueCause cause = command.cause();
        if (cause == OverdueCause.CASE_TERM) {
            if (!caseTermPassed) apply(passed(cause, holding.tier() < turns.top(), caseDue, terms.now()));
            return;
        }
        if (!holding.isHeld() || command.assignment() != holding.number()) return;
        if (cause == OverdueCause.NOT_RESOLVED && referrals.isOpen()) return;
        DueDate due = holding.turn().runOut(cause);
        boolean another =
                due == null || (command.due() != null && !command.due().equals(due.at()));
        if (!another) apply(passed(cause, holding.tier() < turns.top(), due, terms.now()));
    }

    private TermPassed passed(OverdueCause cause, boolean escalates, DueDate due, Instant now) {
        return new TermPassed(
                id,
                holding.number(),
                cause,
                holding.holder(),
                holding.tier(),
                escalates,
                holding.duty(rulingNeeded),
                due,
                now);
    }

    @EventSourcingHandler
    void evolve(TermPassed event) {
        holding.moved(event);
        if (event.cause() == OverdueCause.CASE_TERM) caseTermPassed = true;
        else holding.overdue(event.cause());
    }

    /** The case goes a tier up by the contest itself: a clock that ran out meanwhile is recorded, and moves it no further. */
    @CommandHandler
    void decide(ReopenCase command, Terms terms) {
        if (!holding.isAnswered() || command.round() != round) return;
        Instant now = terms.now();
        apply(new CaseReopened(id, holding.number(), round, Math.min(holding.tier() + 1, turns.top()), now));
        if (!caseTermPassed && !now.isBefore(caseDue.at())) apply(passed(OverdueCause.CASE_TERM, false, caseDue, now));
    }

    @EventSourcingHandler
    void evolve(CaseReopened event) {
        holding.moved(event);
    }

    @CommandHandler
    void decide(CloseCase command, Terms terms) {
        if (holding.isEnded()) return;
        if (referrals.isOpen()) apply(withdrawn(null, null, null, terms.now()));
        apply(new CaseClosed(id, complaintId, command.outcome(), terms.now()));
    }

    @EventSourcingHandler
    void evolve(CaseClosed event) {
        holding.moved(event);
        coHandling.over();
    }

    @CommandHandler
    void decide(SettleCaseDue command, Terms terms) {
        if (holding.isEnded()) return;
        settling.of(command.was(), terms)
                .ifPresent(due -> apply(new CaseDueSettled(id, command.was(), due, terms.now())));
    }

    @EventSourcingHandler
    void evolve(CaseDueSettled event) {
        holding.moved(event);
        settling.happened(event);
        caseDue = event.instead(caseDue);
        holding.settled(event);
    }
}
