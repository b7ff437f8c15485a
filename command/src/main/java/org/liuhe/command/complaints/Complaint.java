package org.liuhe.command.complaints;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

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
import org.axonframework.spring.stereotype.Aggregate;
import org.liuhe.command.areas.KnownAreas;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.complaints.AcceptComplaint;
import org.liuhe.contracts.complaints.AnswerComplaint;
import org.liuhe.contracts.complaints.CloseComplaintUnconfirmed;
import org.liuhe.contracts.complaints.ClosedComplaintRecorded;
import org.liuhe.contracts.complaints.CommentOnComplaint;
import org.liuhe.contracts.complaints.ComplaintAccepted;
import org.liuhe.contracts.complaints.ComplaintAnswered;
import org.liuhe.contracts.complaints.ComplaintClosedUnconfirmed;
import org.liuhe.contracts.complaints.ComplaintCommented;
import org.liuhe.contracts.complaints.ComplaintConfirmed;
import org.liuhe.contracts.complaints.ComplaintContested;
import org.liuhe.contracts.complaints.ComplaintEvent;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ComplaintRejected;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.ComplaintSupplemented;
import org.liuhe.contracts.complaints.ComplaintWithdrawn;
import org.liuhe.contracts.complaints.ConfirmComplaint;
import org.liuhe.contracts.complaints.ContestComplaint;
import org.liuhe.contracts.complaints.FileComplaint;
import org.liuhe.contracts.complaints.FilingAnswered;
import org.liuhe.contracts.complaints.ImportComplaint;
import org.liuhe.contracts.complaints.RejectComplaint;
import org.liuhe.contracts.complaints.RejectionReason;
import org.liuhe.contracts.complaints.RequestSupplement;
import org.liuhe.contracts.complaints.SupplementComplaint;
import org.liuhe.contracts.complaints.SupplementRequested;
import org.liuhe.contracts.complaints.WithdrawComplaint;
import org.liuhe.policy.scenarios.Category;

/** One complaint 诉求, from filing to its end. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
class Complaint {

    /** The capability of the office that decides on acceptance. */
    private static final String COMMUNITY = "community";

    private enum Status {
        FILED,
        SUPPLEMENT_ASKED,
        ACCEPTED,
        ANSWERED,
        ENDED
    }

    @AggregateIdentifier
    private String id;

    private String trackingCode;
    private Statement statement;
    private String reporter;
    private String category;
    private String area;
    private Status status;
    private int supplements;
    private int round;
    private int contests;
    private boolean mayContest;
    private Set<String> comments = new HashSet<>();

    Complaint() {}

    /** Before anything else: whoever looked at an older version is told so, not judged by the newer one. */
    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command, ConflictResolver conflicts) {
        conflicts.detectConflicts(
                unseen -> !unseen.isEmpty(), (stream, expected, actual) -> new RuleBroken(CommonRule.STALE));
    }

    /** @return the matter's tracking code, which is the first one where the filing is a repeat */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(FileComplaint command, Actor actor, Terms terms, KnownAreas areas, TrackingCodes codes) {
        if (id != null) refuseOthers(actor);
        ComplaintFiled filed = Filing.of(command, actor.subject(), terms);
        FilingAnswered answered = Filing.answered(command, terms);
        if (!repeats(Statement.of(filed).and(answered))) {
            Filing.refuseUnknownArea(command.area(), areas);
            codes.claim(command.trackingCode(), command.complaintId());
            apply(filed);
            if (!answered.answers().isEmpty()) apply(answered);
        }
        return trackingCode;
    }

    /** @return the matter's tracking code, which is the first one where the import is a repeat */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(ImportComplaint command, Terms terms, KnownAreas areas, TrackingCodes codes) {
        Filing.refuseForeignIdentity(command);
        boolean open = command.closedAt() == null && command.outcome() == null;
        ComplaintEvent first = open ? Filing.open(command, terms) : Filing.closed(command, terms);
        if (!repeats(Statement.of(first))) {
            Filing.refuseUnknownArea(command.area(), areas);
            codes.claim(command.trackingCode(), command.complaintId());
            apply(first);
        }
        return trackingCode;
    }

    private boolean repeats(Statement other) {
        if (id != null && !other.equals(statement)) throw new RuleBroken(ComplaintRule.FILED_DIFFERENTLY);
        return id != null;
    }

    @EventSourcingHandler
    void evolve(ComplaintFiled event) {
        id = event.complaintId();
        trackingCode = event.trackingCode();
        statement = Statement.of(event);
        reporter = event.reporter();
        category = event.category();
        area = event.area();
        status = Status.FILED;
    }

    @EventSourcingHandler
    void evolve(FilingAnswered event) {
        statement = statement.and(event);
    }

    @EventSourcingHandler
    void evolve(ClosedComplaintRecorded event) {
        id = event.complaintId();
        trackingCode = event.trackingCode();
        statement = Statement.of(event);
        area = event.area();
        status = Status.ENDED;
    }

    @CommandHandler
    void decide(RequestSupplement command, Actor actor, Terms terms, KnownOrganisations organisations) {
        refuseOtherAreas(actor, organisations);
        refuseUnless(Status.FILED, ComplaintRule.NOT_WAITING_FOR_ACCEPTANCE);
        String question = Texts.required("question", command.question(), Texts.STATEMENT);
        Category asked = terms.category(category);
        apply(new SupplementRequested(id, supplements + 1, question, terms.dueFromNow(asked.supplementTerm())));
    }

    @EventSourcingHandler
    void evolve(SupplementRequested event) {
        supplements = event.number();
        status = Status.SUPPLEMENT_ASKED;
    }

    @CommandHandler
    void decide(SupplementComplaint command, Actor actor, Terms terms) {
        refuseOthers(actor);
        refuseUnless(Status.SUPPLEMENT_ASKED, ComplaintRule.NOT_WAITING_FOR_SUPPLEMENT);
        String text = Texts.required("text", command.text(), Texts.STATEMENT);
        String intakeTerm = terms.category(category).intakeTerm();
        apply(new ComplaintSupplemented(id, supplements, text, terms.dueFromNow(intakeTerm)));
    }

    @EventSourcingHandler
    void evolve(ComplaintSupplemented event) {
        status = Status.FILED;
    }

    @CommandHandler
    void decide(AcceptComplaint command, Actor actor, Terms terms, KnownOrganisations organisations) {
        if (actor.isSystem() && status != Status.FILED) return;
        refuseOtherAreas(actor, organisations);
        refuseUnless(Status.FILED, ComplaintRule.NOT_WAITING_FOR_ACCEPTANCE);
        apply(new ComplaintAccepted(id, terms.now()));
    }

    @EventSourcingHandler
    void evolve(ComplaintAccepted event) {
        status = Status.ACCEPTED;
    }

    /** The saga rejects in silence's name only; the office decides on what it was told. */
    @CommandHandler
    void decide(RejectComplaint command, Actor actor, Terms terms, KnownOrganisations organisations) {
        String explanation;
        if (actor.isSystem()) {
            if (status != Status.SUPPLEMENT_ASKED) return;
            explanation = Texts.optional("explanation", command.explanation(), Texts.STATEMENT);
        } else {
            refuseOtherAreas(actor, organisations);
            refuseUnless(Status.FILED, ComplaintRule.NOT_WAITING_FOR_ACCEPTANCE);
            if (command.reason() == RejectionReason.SUPPLEMENT_NOT_GIVEN)
                throw new RuleBroken(ComplaintRule.NOT_WAITING_FOR_SUPPLEMENT, "reason");
            explanation = Texts.required("explanation", command.explanation(), Texts.STATEMENT);
        }
        apply(new ComplaintRejected(id, command.reason(), explanation, terms.now()));
    }

    @EventSourcingHandler
    void evolve(ComplaintRejected event) {
        status = Status.ENDED;
    }

    @CommandHandler
    void decide(CommentOnComplaint command, Actor actor, Terms terms) {
        refuseOthers(actor);
        String commentId = Texts.required("commentId", command.commentId(), Texts.LINE);
        if (comments.contains(commentId)) return;
        refuseEnded();
        String text = Texts.required("text", command.text(), Texts.STATEMENT);
        apply(new ComplaintCommented(id, commentId, text, terms.now()));
    }

    @EventSourcingHandler
    void evolve(ComplaintCommented event) {
        comments.add(event.commentId());
    }

    @CommandHandler
    void decide(AnswerComplaint command, Terms terms) {
        if (status != Status.ACCEPTED || command.round() != round + 1) return;
        Category answered = terms.category(category);
        apply(new ComplaintAnswered(
                id,
                command.round(),
                Texts.required("reply", command.reply(), Texts.STATEMENT),
                Texts.forThePublic("publicSummary", command.publicSummary(), Texts.STATEMENT),
                terms.dueFromNow(answered.route().confirmTerm()),
                reporter != null && contests < answered.route().contestLimit()));
    }

    @EventSourcingHandler
    void evolve(ComplaintAnswered event) {
        round = event.round();
        mayContest = event.mayContest();
        status = Status.ANSWERED;
    }

    @CommandHandler
    void decide(ConfirmComplaint command, Actor actor, Terms terms) {
        refuseOthers(actor);
        refuseUnless(Status.ANSWERED, ComplaintRule.NOT_ANSWERED);
        if (command.rating() < 1 || command.rating() > 5)
            throw new RuleBroken(ComplaintRule.RATING_OUT_OF_RANGE, "rating", 1, 5);
        String remark = Texts.optional("remark", command.remark(), Texts.STATEMENT);
        apply(new ComplaintConfirmed(id, round, command.rating(), remark, terms.now()));
    }

    @EventSourcingHandler
    void evolve(ComplaintConfirmed event) {
        status = Status.ENDED;
    }

    @CommandHandler
    void decide(ContestComplaint command, Actor actor, Terms terms) {
        refuseOthers(actor);
        refuseUnless(Status.ANSWERED, ComplaintRule.NOT_ANSWERED);
        if (!mayContest) throw new RuleBroken(ComplaintRule.CONTEST_LIMIT, null, contests);
        String reason = Texts.required("reason", command.reason(), Texts.STATEMENT);
        apply(new ComplaintContested(id, round, reason, terms.now()));
    }

    @EventSourcingHandler
    void evolve(ComplaintContested event) {
        contests++;
        status = Status.ACCEPTED;
    }

    @CommandHandler
    void decide(CloseComplaintUnconfirmed command, Terms terms) {
        if (status != Status.ANSWERED || command.round() != round) return;
        apply(new ComplaintClosedUnconfirmed(id, round, terms.now()));
    }

    @EventSourcingHandler
    void evolve(ComplaintClosedUnconfirmed event) {
        status = Status.ENDED;
    }

    @CommandHandler
    void decide(WithdrawComplaint command, Actor actor, Terms terms) {
        refuseOthers(actor);
        refuseEnded();
        apply(new ComplaintWithdrawn(id, terms.now()));
    }

    @EventSourcingHandler
    void evolve(ComplaintWithdrawn event) {
        status = Status.ENDED;
    }

    /** Somebody else's complaint does not exist for the asker. */
    private void refuseOthers(Actor actor) {
        if (!actor.subject().equals(reporter)) throw new RuleBroken(CommonRule.MATTER_UNKNOWN);
    }

    private void refuseOtherAreas(Actor actor, KnownOrganisations organisations) {
        if (actor.isSystem()) return;
        if (!organisations.anyServes(actor.organisations(), COMMUNITY, new AreaPath(area)))
            throw new RuleBroken(CommonRule.NOT_YOURS);
    }

    private void refuseUnless(Status needed, Rule otherwise) {
        refuseEnded();
        if (status != needed) throw new RuleBroken(otherwise);
    }

    private void refuseEnded() {
        if (status == Status.ENDED) throw new RuleBroken(ComplaintRule.ENDED);
    }
}
