package org.liuhe.command.cases;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.conflictresolution.ConflictResolver;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.cases.*;
import org.liuhe.policy.scenarios.Category;

/** One case 事件: who holds it, what that organisation owes and by when, until the matter ends. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
class Case {

    @AggregateIdentifier
    private String id;

    private String complaintId;
    private String area;
    private Turns turns;
    private DueDate caseDue;
    private boolean caseTermPassed;

    /** The last turn; over where nobody holds the case. */
    private Assignment turn;

    private boolean held;
    private boolean gap;
    private boolean rulingNeeded;
    private boolean resolved;
    private boolean closed;
    private int round;
    private int hops;

    /** The organisation of each turn, from the first. */
    private List<String> holders = new ArrayList<>();

    private Set<String> returners = new HashSet<>();
    private Set<String> remarks = new HashSet<>();

    Case() {}

    /** Before anything else: whoever looked at an older version is told so, not judged by the newer one. */
    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command, ConflictResolver conflicts) {
        conflicts.detectConflicts(
                unseen -> !unseen.isEmpty(), (stream, expected, actual) -> new RuleBroken(CommonRule.STALE));
    }

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
        turns = new Turns(event.route());
        caseDue = event.caseDue();
    }

    @CommandHandler
    void decide(AssignCase command, Terms terms) {
        if (answeredOrEnded() || command.afterAssignment() != number()) return;
        apply(turns.assigned(command, terms));
    }

    @EventSourcingHandler
    void evolve(CaseAssigned event) {
        turn = Assignment.of(event);
        holders.add(event.organisationId());
        held = true;
        gap = false;
        rulingNeeded = false;
    }

    @CommandHandler
    void decide(ReportRouteGap command, Terms terms) {
        if (answeredOrEnded() || held || gap || command.afterAssignment() != number()) return;
        apply(new RouteGapFound(id, number(), area, terms.now()));
    }

    @EventSourcingHandler
    void evolve(RouteGapFound event) {
        gap = true;
    }

    @CommandHandler
    void decide(SignForCase command, Actor actor, Terms terms) {
        refuseOthers(actor, command.assignment());
        turn.refuseSigning();
        apply(new CaseSignedFor(id, turn.number(), turn.organisation(), terms.now()));
    }

    @EventSourcingHandler
    void evolve(CaseSignedFor event) {
        turn = turn.signedFor();
    }

    @CommandHandler
    void decide(ReturnCase command, Actor actor, Terms terms) {
        refuseOthers(actor, command.assignment());
        turn.refuseReturning(returners, terms.now());
        String explanation = Texts.required("explanation", command.explanation(), Texts.STATEMENT);
        int hop = hops + 1;
        apply(new CaseReturned(
                id,
                turn.number(),
                turn.organisation(),
                turn.step(),
                command.reason(),
                explanation,
                hop,
                hop >= turns.route().hopLimit(),
                terms.now()));
    }

    @EventSourcingHandler
    void evolve(CaseReturned event) {
        returners.add(event.organisationId());
        hops = event.hop();
        rulingNeeded = event.rulingNeeded();
        held = false;
    }

    @CommandHandler
    void decide(RecordAction command, Actor actor, Terms terms) {
        String actionId = Texts.required("actionId", command.actionId(), Texts.LINE);
        if (remarks.contains(actionId)) return;
        refuseOthers(actor, command.assignment());
        turn.refuseActing();
        String text = Texts.required("text", command.text(), Texts.STATEMENT);
        apply(new ActionRecorded(id, turn.number(), turn.organisation(), actionId, text, terms.now()));
    }

    @EventSourcingHandler
    void evolve(ActionRecorded event) {
        remarks.add(event.actionId());
    }

    @CommandHandler
    void decide(CommentOnCase command, Actor actor, Terms terms) {
        String organisation = partOf(actor);
        String commentId = Texts.required("commentId", command.commentId(), Texts.LINE);
        if (remarks.contains(commentId)) return;
        if (closed) throw new RuleBroken(CaseRule.CLOSED);
        String text = Texts.required("text", command.text(), Texts.STATEMENT);
        apply(new CaseCommented(id, organisation, commentId, text, terms.now()));
    }

    @EventSourcingHandler
    void evolve(CaseCommented event) {
        remarks.add(event.commentId());
    }

    /** One decision, two facts: what was ruled, and the turn that begins by it. */
    @CommandHandler
    void decide(RuleOnCase command, Actor actor, Terms terms, KnownOrganisations organisations) {
        String by = rulingOrganisation(actor, command.assignment());
        String reasons = Texts.required("reasons", command.reasons(), Texts.STATEMENT);
        String to = command.organisation().value();
        var organisation = organisations
                .organisation(to)
                .orElseThrow(() -> new RuleBroken(AreaRule.ORGANISATION_UNKNOWN, "organisation", to));
        int ruled = number();
        apply(new CaseRuled(id, ruled, by, to, reasons, terms.now()));
        apply(turns.ruled(id, ruled + 1, organisation, terms));
    }

    @EventSourcingHandler
    void evolve(CaseRuled event) {
        held = false;
    }

    @CommandHandler
    void decide(ResolveCase command, Actor actor, Terms terms) {
        refuseOthers(actor, command.assignment());
        turn.refuseResolving();
        String reply = Texts.required("reply", command.reply(), Texts.STATEMENT);
        String summary = Texts.forThePublic("publicSummary", command.publicSummary(), Texts.STATEMENT);
        apply(new CaseResolved(
                id,
                complaintId,
                turn.number(),
                turn.organisation(),
                round + 1,
                command.resolution(),
                reply,
                summary,
                terms.now()));
    }

    @EventSourcingHandler
    void evolve(CaseResolved event) {
        round = event.round();
        resolved = true;
    }

    @CommandHandler
    void decide(MarkOverdue command, Terms terms) {
        if (answeredOrEnded()) return;
        OverdueCause cause = command.cause();
        if (cause == OverdueCause.CASE_TERM) {
            if (!caseTermPassed) apply(passed(cause, tier() < turns.top(), caseDue, terms.now()));
            return;
        }
        if (!held || command.assignment() != number()) return;
        DueDate due = turn.runOut(cause);
        if (due != null) apply(passed(cause, tier() < turns.top(), due, terms.now()));
    }

    private TermPassed passed(OverdueCause cause, boolean escalates, DueDate due, Instant now) {
        Duty duty = held ? turn.duty() : rulingNeeded ? Duty.RULE : Duty.HANDLE;
        return new TermPassed(
                id, number(), cause, held ? turn.organisation() : null, tier(), escalates, duty, due, now);
    }

    @EventSourcingHandler
    void evolve(TermPassed event) {
        if (event.cause() == OverdueCause.CASE_TERM) caseTermPassed = true;
        else turn = turn.overdue(event.cause());
    }

    /** The case goes a tier up by the contest itself: a clock that ran out meanwhile is recorded, and moves it no further. */
    @CommandHandler
    void decide(ReopenCase command, Terms terms) {
        if (closed || !resolved || command.round() != round) return;
        Instant now = terms.now();
        apply(new CaseReopened(id, number(), round, Math.min(tier() + 1, turns.top()), now));
        if (!caseTermPassed && !now.isBefore(caseDue.at())) apply(passed(OverdueCause.CASE_TERM, false, caseDue, now));
    }

    @EventSourcingHandler
    void evolve(CaseReopened event) {
        resolved = false;
        held = false;
    }

    @CommandHandler
    void decide(CloseCase command, Terms terms) {
        if (closed) return;
        apply(new CaseClosed(id, complaintId, command.outcome(), terms.now()));
    }

    @EventSourcingHandler
    void evolve(CaseClosed event) {
        closed = true;
    }

    /** A member of the organisation is told what became of its turn; anybody else only that it is not theirs. */
    private void refuseOthers(Actor actor, int assignment) {
        if (!actor.belongsTo(holderOf(assignment))) throw new RuleBroken(CaseRule.NOT_THE_HOLDER);
        if (closed) throw new RuleBroken(CaseRule.CLOSED);
        if (!held || assignment != number()) throw new RuleBroken(CaseRule.ASSIGNMENT_OVER, "assignment", assignment);
        if (resolved) throw new RuleBroken(CaseRule.ALREADY_RESOLVED);
    }

    private String holderOf(int assignment) {
        return assignment >= 1 && assignment <= number() ? holders.get(assignment - 1) : null;
    }

    /** @return the backstop that rules; null where an operator does, because nobody holds the case nor can be found */
    private String rulingOrganisation(Actor actor, int assignment) {
        boolean operator = actor.has(Role.OPERATOR);
        if (operator && gap) {
            if (closed) throw new RuleBroken(CaseRule.CLOSED);
            if (assignment != number()) throw new RuleBroken(CaseRule.ASSIGNMENT_OVER, "assignment", assignment);
            return null;
        }
        if (operator && !actor.belongsTo(holderOf(assignment))) throw new RuleBroken(CaseRule.NOT_RULING);
        refuseOthers(actor, assignment);
        turn.refuseRuling();
        return turn.organisation();
    }

    /** @return the organisation for which the actor takes part: the present holder before a former one */
    private String partOf(Actor actor) {
        if (held && actor.belongsTo(turn.organisation())) return turn.organisation();
        return holders.stream()
                .filter(actor::belongsTo)
                .findFirst()
                .orElseThrow(() -> new RuleBroken(CommonRule.NOT_YOURS));
    }

    private int number() {
        return holders.size();
    }

    private int tier() {
        return turn == null ? 0 : turn.tier();
    }

    private boolean answeredOrEnded() {
        return resolved || closed;
    }
}
