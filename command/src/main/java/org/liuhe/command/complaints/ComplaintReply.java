package org.liuhe.command.complaints;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.complaints.AnswerComplaint;
import org.liuhe.contracts.complaints.CloseComplaintUnconfirmed;
import org.liuhe.contracts.complaints.ComplaintAnswered;
import org.liuhe.contracts.complaints.ComplaintClosedUnconfirmed;
import org.liuhe.contracts.complaints.ComplaintConfirmed;
import org.liuhe.contracts.complaints.ComplaintContested;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.ConfirmComplaint;
import org.liuhe.contracts.complaints.ContestComplaint;
import org.liuhe.policy.scenarios.Category;

/** The reply, and what the reporter says to it. */
abstract class ComplaintReply extends ComplaintIntake {

    private int round;
    private int contests;
    private boolean mayContest;

    @CommandHandler
    void decide(AnswerComplaint command, Terms terms) {
        if (status != Status.ACCEPTED || command.round() != round + 1) return;
        Category answered = terms.category(category);
        apply(new ComplaintAnswered(
                id,
                command.round(),
                Texts.required("reply", command.reply(), Texts.STATEMENT),
                // looked through when it was written, by the rules of that day
                Texts.optional("publicSummary", command.publicSummary(), Texts.STATEMENT),
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
}
