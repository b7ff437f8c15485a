package org.liuhe.command.cases;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.conflictresolution.ConflictResolver;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.states.Lifecycle;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.cases.ActionRecorded;
import org.liuhe.contracts.cases.AppealRuling;
import org.liuhe.contracts.cases.AskCoHandler;
import org.liuhe.contracts.cases.AssignCase;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseClosed;
import org.liuhe.contracts.cases.CaseCommented;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CaseOpened;
import org.liuhe.contracts.cases.CaseReferralEnded;
import org.liuhe.contracts.cases.CaseReferralWithdrawn;
import org.liuhe.contracts.cases.CaseReferredToCouncil;
import org.liuhe.contracts.cases.CaseReferredToEnforcement;
import org.liuhe.contracts.cases.CaseReferredToMediation;
import org.liuhe.contracts.cases.CaseReopened;
import org.liuhe.contracts.cases.CaseResolved;
import org.liuhe.contracts.cases.CaseReturned;
import org.liuhe.contracts.cases.CaseRule;
import org.liuhe.contracts.cases.CaseRuled;
import org.liuhe.contracts.cases.CaseSignedFor;
import org.liuhe.contracts.cases.CloseCase;
import org.liuhe.contracts.cases.CoHandlerAsked;
import org.liuhe.contracts.cases.CoHandlerContributed;
import org.liuhe.contracts.cases.CoHandlingDeclined;
import org.liuhe.contracts.cases.CommentOnCase;
import org.liuhe.contracts.cases.Contribute;
import org.liuhe.contracts.cases.DeclineCoHandling;
import org.liuhe.contracts.cases.EndCaseReferral;
import org.liuhe.contracts.cases.MarkOverdue;
import org.liuhe.contracts.cases.OpenCase;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.cases.PassRulingUp;
import org.liuhe.contracts.cases.RecordAction;
import org.liuhe.contracts.cases.ReferCaseToCouncil;
import org.liuhe.contracts.cases.ReferCaseToEnforcement;
import org.liuhe.contracts.cases.ReferCaseToMediation;
import org.liuhe.contracts.cases.ReopenCase;
import org.liuhe.contracts.cases.ReportRouteGap;
import org.liuhe.contracts.cases.ResolveCase;
import org.liuhe.contracts.cases.ReturnCase;
import org.liuhe.contracts.cases.RouteGapFound;
import org.liuhe.contracts.cases.RoutePlan;
import org.liuhe.contracts.cases.RuleOnCase;
import org.liuhe.contracts.cases.RulingAppealed;
import org.liuhe.contracts.cases.RulingPassedUp;
import org.liuhe.contracts.cases.SignForCase;
import org.liuhe.contracts.cases.TakeBackReferral;
import org.liuhe.contracts.cases.TermPassed;
import org.liuhe.contracts.referrals.ReferralKind;
import org.liuhe.policy.scenarios.Category;

/** One case 事件: who holds it, what that organisation owes and by when, until the matter ends. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
@Revision("2")
class Case {

    static final Lifecycle<CaseStage> LIFECYCLE = CaseStage.lifecycle();

    private static final String COHANDLE = "case.cohandle";

    @AggregateIdentifier
    private String id;

    private String complaintId;
    private String area;
    private String category;
    private Turns turns;
    private DueDate caseDue;
    private boolean caseTermPassed;

    private final Holding holding = new Holding();
    private final Referrals referrals = new Referrals();
    private final CoHandling coHandling = new CoHandling();
    private final Rulings rulings = new Rulings();
    private boolean rulingNeeded;
    private int round;
    private int hops;
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
    void decide(SignForCase command, Actor actor, Terms terms) {
        Assignment turn = holding.turnOf(actor, command.assignment());
        turn.refuseSigning();
        apply(new CaseSignedFor(id, turn.number(), turn.organisation(), terms.now()));
    }

    @EventSourcingHandler
    void evolve(CaseSignedFor event) {
        holding.moved(event);
        holding.signedFor();
    }

    @CommandHandler
    void decide(ReturnCase command, Actor actor, Terms terms) {
        Assignment turn = holding.turnOf(actor, command.assignment());
        turn.refuseReturning(returners, terms.now());
        referrals.refuseWaiting();
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
        holding.moved(event);
        returners.add(event.organisationId());
        rulings.concerns(event.organisationId());
        hops = event.hop();
        rulingNeeded = event.rulingNeeded();
    }

    @CommandHandler
    void decide(RecordAction command, Actor actor, Terms terms) {
        String actionId = Texts.required("actionId", command.actionId(), Texts.LINE);
        holding.refuseOthers(actor, command.assignment());
        if (remarks.contains(actionId)) return;
        Assignment turn = holding.turnOf(actor, command.assignment());
        turn.refuseActing();
        String text = Texts.required("text", command.text(), Texts.STATEMENT);
        apply(new ActionRecorded(id, turn.number(), turn.organisation(), actionId, text, terms.now()));
    }

    @EventSourcingHandler
    void evolve(ActionRecorded event) {
        holding.moved(event);
        remarks.add(event.actionId());
    }

    @CommandHandler
    void decide(CommentOnCase command, Actor actor, Terms terms) {
        String organisation = holding.partOf(actor, coHandling.organisations());
        String commentId = Texts.required("commentId", command.commentId(), Texts.LINE);
        if (remarks.contains(commentId)) return;
        if (holding.isEnded()) throw new RuleBroken(CaseRule.CLOSED);
        String text = Texts.required("text", command.text(), Texts.STATEMENT);
        apply(new CaseCommented(id, organisation, commentId, text, terms.now()));
    }

    @EventSourcingHandler
    void evolve(CaseCommented event) {
        holding.moved(event);
        remarks.add(event.commentId());
    }

    /** One decision, two facts: what was ruled, and the turn that begins by it. */
    @CommandHandler
    void decide(RuleOnCase command, Actor actor, Terms terms, KnownOrganisations organisations) {
        String by = holding.rulingOrganisation(actor, command.assignment());
        String reasons = Texts.required("reasons", command.reasons(), Texts.STATEMENT);
        String to = command.organisation().value();
        var organisation = organisations
                .organisation(to)
                .orElseThrow(() -> new RuleBroken(AreaRule.ORGANISATION_UNKNOWN, "organisation", to));
        rulings.refuseOnItself(by, to);
        int ruled = holding.number();
        apply(new CaseRuled(id, ruled, by, to, reasons, terms.now()));
        apply(turns.ruled(id, ruled + 1, organisation, terms));
    }

    @EventSourcingHandler
    void evolve(CaseRuled event) {
        holding.moved(event);
        rulings.ruled(event.byOrganisation(), holding.tier());
    }

    @CommandHandler
    void decide(PassRulingUp command, Actor actor, Terms terms) {
        Assignment turn = holding.turnOf(actor, command.assignment());
        turn.refusePassingUp();
        String reasons = Texts.required("reasons", command.reasons(), Texts.STATEMENT);
        apply(new RulingPassedUp(id, turn.number(), turn.organisation(), turn.tier(), reasons, terms.now()));
    }

    @EventSourcingHandler
    void evolve(RulingPassedUp event) {
        holding.moved(event);
        rulings.concerns(event.organisationId());
        rulingNeeded = true;
    }

    @CommandHandler
    void decide(AppealRuling command, Actor actor, Terms terms) {
        Assignment turn = holding.turnOf(actor, command.assignment());
        turn.refuseAppealing();
        rulings.refuseAppeal(turns.top());
        Instant now = terms.now();
        if (!now.isBefore(turns.appealUntil(turn, terms).at())) throw new RuleBroken(CaseRule.APPEAL_TERM_OVER);
        referrals.refuseWaiting();
        String reasons = Texts.required("reasons", command.reasons(), Texts.STATEMENT);
        apply(new RulingAppealed(id, turn.number(), turn.organisation(), rulings.tier(), reasons, now));
    }

    @EventSourcingHandler
    void evolve(RulingAppealed event) {
        holding.moved(event);
        rulings.appealed(event.organisationId());
        rulingNeeded = true;
    }

    @CommandHandler
    void decide(ReferCaseToCouncil command, Actor actor, Terms terms) {
        apply(referrals.toCouncil(from(actor, command.assignment()), command, terms));
    }

    @EventSourcingHandler
    void evolve(CaseReferredToCouncil event) {
        holding.moved(event);
        referrals.begins(event.referralId(), event.number(), ReferralKind.COUNCIL);
    }

    @CommandHandler
    void decide(ReferCaseToMediation command, Actor actor, Terms terms) {
        apply(referrals.toMediation(from(actor, command.assignment()), command, terms));
    }

    @EventSourcingHandler
    void evolve(CaseReferredToMediation event) {
        holding.moved(event);
        referrals.begins(event.referralId(), event.number(), ReferralKind.MEDIATION);
    }

    @CommandHandler
    void decide(ReferCaseToEnforcement command, Actor actor, Terms terms) {
        apply(referrals.toEnforcement(from(actor, command.assignment()), command, terms));
    }

    @EventSourcingHandler
    void evolve(CaseReferredToEnforcement event) {
        holding.moved(event);
        referrals.begins(event.referralId(), event.number(), ReferralKind.ENFORCEMENT);
    }

    private Referrals.From from(Actor actor, int assignment) {
        return new Referrals.From(id, area, category, holding.turnOf(actor, assignment));
    }

    /** Whoever holds the case by now goes on with it, even where another has asked. */
    @CommandHandler
    void decide(EndCaseReferral command, Terms terms) {
        if (!referrals.isOpen(command.referralId())) return;
        apply(new CaseReferralEnded(
                id,
                referrals.open(),
                referrals.kind(),
                command.outcome(),
                command.outcomeId(),
                command.outcome().settled(),
                holding.number(),
                freshTerm(terms),
                terms.now()));
    }

    @EventSourcingHandler
    void evolve(CaseReferralEnded event) {
        holding.moved(event);
        holding.renewed(event.dutyDue());
        referrals.over();
    }

    @CommandHandler
    void decide(TakeBackReferral command, Actor actor, Terms terms) {
        Assignment turn = holding.turnOf(actor, command.assignment());
        referrals.refuseNotOpen(command.referralId());
        String reason = Texts.required("reason", command.reason(), Texts.STATEMENT);
        apply(withdrawn(turn.organisation(), reason, freshTerm(terms), terms.now()));
    }

    private CaseReferralWithdrawn withdrawn(String organisation, String reason, DueDate dutyDue, Instant now) {
        return new CaseReferralWithdrawn(
                id, referrals.open(), referrals.kind(), holding.number(), organisation, reason, dutyDue, now);
    }

    @EventSourcingHandler
    void evolve(CaseReferralWithdrawn event) {
        holding.moved(event);
        holding.renewed(event.dutyDue());
        referrals.over();
    }

    private DueDate freshTerm(Terms terms) {
        return holding.isHeld() ? turns.again(holding.turn(), terms) : null;
    }

    /** No co-handler moves a date: the holder stays responsible. */
    @CommandHandler
    void decide(AskCoHandler command, Actor actor, Terms terms, KnownOrganisations organisations) {
        Assignment turn = holding.turnOf(actor, command.assignment());
        turn.refuseActing();
        String asked = command.organisation().value();
        if (organisations.organisation(asked).isEmpty())
            throw new RuleBroken(AreaRule.ORGANISATION_UNKNOWN, "organisation", asked);
        coHandling.refuseAsking(turn.organisation(), asked);
        String request = Texts.required("request", command.request(), Texts.STATEMENT);
        apply(new CoHandlerAsked(
                id,
                coHandling.next(),
                turn.number(),
                turn.organisation(),
                asked,
                request,
                terms.dueFromNow(COHANDLE),
                terms.now()));
    }

    @EventSourcingHandler
    void evolve(CoHandlerAsked event) {
        holding.moved(event);
        coHandling.asked(event.ask(), event.organisationId());
    }

    @CommandHandler
    void decide(Contribute command, Actor actor, Terms terms) {
        String organisation = coHandling.answering(actor, command.ask());
        String text = Texts.required("text", command.text(), Texts.STATEMENT);
        apply(new CoHandlerContributed(id, command.ask(), organisation, text, terms.now()));
    }

    @EventSourcingHandler
    void evolve(CoHandlerContributed event) {
        holding.moved(event);
        coHandling.answered(event.ask());
    }

    @CommandHandler
    void decide(DeclineCoHandling command, Actor actor, Terms terms) {
        String organisation = coHandling.answering(actor, command.ask());
        String explanation = Texts.required("explanation", command.explanation(), Texts.STATEMENT);
        apply(new CoHandlingDeclined(id, command.ask(), organisation, command.reason(), explanation, terms.now()));
    }

    @EventSourcingHandler
    void evolve(CoHandlingDeclined event) {
        holding.moved(event);
        coHandling.answered(event.ask());
    }

    @CommandHandler
    void decide(ResolveCase command, Actor actor, Terms terms) {
        Assignment turn = holding.turnOf(actor, command.assignment());
        turn.refuseResolving();
        referrals.refuseWaiting();
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
        holding.moved(event);
        round = event.round();
        coHandling.over();
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

    private boolean answeredOrEnded() {
        return holding.isAnswered() || holding.isEnded();
    }
}
