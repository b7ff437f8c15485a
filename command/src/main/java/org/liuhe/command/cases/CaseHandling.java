package org.liuhe.command.cases;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.moderation.PublicWords;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.cases.ActionRecorded;
import org.liuhe.contracts.cases.CarryReply;
import org.liuhe.contracts.cases.CaseCommented;
import org.liuhe.contracts.cases.CaseResolved;
import org.liuhe.contracts.cases.CaseRule;
import org.liuhe.contracts.cases.CaseSignedFor;
import org.liuhe.contracts.cases.CommentOnCase;
import org.liuhe.contracts.cases.RecordAction;
import org.liuhe.contracts.cases.Resolution;
import org.liuhe.contracts.cases.ResolveCase;
import org.liuhe.contracts.cases.SignForCase;

/** What the holder does during its turn, up to the reply. */
abstract class CaseHandling extends CaseClustering {

    int round;

    private Set<String> remarks = new HashSet<>();

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

    @CommandHandler
    void decide(ResolveCase command, Actor actor, Terms terms, Clusters clusters) {
        Assignment turn = holding.turnOf(actor, command.assignment());
        turn.refuseResolving();
        referrals.refuseWaiting();
        String reply = Texts.required("reply", command.reply(), Texts.STATEMENT);
        String summary = PublicWords.optional("publicSummary", command.publicSummary(), Texts.STATEMENT);
        if (summary == null && clusters.leads(id)) throw new RuleBroken(CaseRule.SUMMARY_NEEDED, "publicSummary");
        apply(resolved(turn, command.resolution(), reply, summary, terms));
    }

    /** The reply to one reporter is nobody else's: who is answered with others is answered in the words for everyone. */
    @CommandHandler
    void decide(CarryReply command, Terms terms) {
        boolean follows = command.lead().value().equals(leadCaseId)
                && holding.isInHand(command.organisation().value());
        if (!follows || command.publicSummary() == null) return;
        String words = command.publicSummary();
        apply(resolved(holding.turn(), command.resolution(), words, words, terms));
    }

    private CaseResolved resolved(Assignment turn, Resolution resolution, String reply, String summary, Terms terms) {
        return new CaseResolved(
                id,
                complaintId,
                turn.number(),
                turn.organisation(),
                round + 1,
                resolution,
                reply,
                summary,
                terms.now());
    }

    @EventSourcingHandler
    void evolve(CaseResolved event) {
        holding.moved(event);
        round = event.round();
        coHandling.over();
    }
}
