package org.liuhe.command.complaints;

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
import org.liuhe.command.terms.Settling;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.complaints.ClosedComplaintRecorded;
import org.liuhe.contracts.complaints.CommentOnComplaint;
import org.liuhe.contracts.complaints.ComplaintCommented;
import org.liuhe.contracts.complaints.ComplaintDueSettled;
import org.liuhe.contracts.complaints.ComplaintEvent;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.ComplaintWithdrawn;
import org.liuhe.contracts.complaints.FileComplaint;
import org.liuhe.contracts.complaints.FileForSomebody;
import org.liuhe.contracts.complaints.FilingAnswered;
import org.liuhe.contracts.complaints.ImportComplaint;
import org.liuhe.contracts.complaints.SettleComplaintDue;
import org.liuhe.contracts.complaints.WithdrawComplaint;

/** One complaint 诉求: what was filed, and whether it was withdrawn; the classes above hold what becomes of it. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
class Complaint extends ComplaintShield {

    private String trackingCode;
    private Statement statement;
    private Set<String> comments = new HashSet<>();
    private final Settling settling = new Settling();

    Complaint() {}

    // Axon makes a new aggregate of the class that declares the handler: these three cannot stand in a phase above.

    /** @return the matter's tracking code, which is the first one where the filing is a repeat */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(
            FileComplaint command,
            Actor actor,
            Terms terms,
            KnownAreas areas,
            KnownOrganisations organisations,
            TrackingCodes codes) {
        if (id != null) refuseOthers(actor);
        ComplaintFiled filed = Filing.of(command, actor.subject(), terms);
        return states(command, filed, terms, areas, organisations, codes);
    }

    /** @return as for {@link FileComplaint} */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(
            FileForSomebody command,
            Actor actor,
            Terms terms,
            KnownAreas areas,
            KnownOrganisations organisations,
            TrackingCodes codes) {
        AssistedFiling.refuseUnlessOffice(command, actor, terms, organisations);
        if (id != null && !command.organisation().value().equals(registeredBy))
            throw new RuleBroken(CommonRule.MATTER_UNKNOWN);
        ComplaintFiled filed = AssistedFiling.of(command, actor, terms);
        return states(command.statement(), filed, terms, areas, organisations, codes);
    }

    private String states(
            FileComplaint command,
            ComplaintFiled filed,
            Terms terms,
            KnownAreas areas,
            KnownOrganisations organisations,
            TrackingCodes codes) {
        FilingAnswered answered = Filing.answered(command, terms);
        if (!repeats(Statement.of(filed).and(answered))) {
            Filing.refuseUnknownArea(command.area(), areas);
            Filing.refuseWhoIsNotThere(command.accused(), command.area(), organisations);
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
        registeredBy = event.registeredBy();
        category = event.category();
        area = event.area();
        isAbout(event);
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
    void decide(WithdrawComplaint command, Actor actor, Terms terms) {
        refuseOthers(actor);
        refuseEnded();
        apply(new ComplaintWithdrawn(id, terms.now()));
    }

    @EventSourcingHandler
    void evolve(ComplaintWithdrawn event) {
        status = Status.ENDED;
    }

    @CommandHandler
    void decide(SettleComplaintDue command, Terms terms) {
        if (status == Status.ENDED) return;
        settling.of(command.was(), terms)
                .ifPresent(due -> apply(new ComplaintDueSettled(id, command.was(), due, terms.now())));
    }

    @EventSourcingHandler
    void evolve(ComplaintDueSettled event) {
        settling.happened(event);
    }
}
