package org.liuhe.command.councils;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.DueSettled;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.councils.AdjournmentCause;
import org.liuhe.contracts.councils.AnswerInvitation;
import org.liuhe.contracts.councils.CouncilAdjourned;
import org.liuhe.contracts.councils.CouncilHeld;
import org.liuhe.contracts.councils.CouncilInvited;
import org.liuhe.contracts.councils.CouncilRule;
import org.liuhe.contracts.councils.CouncilStage;
import org.liuhe.contracts.councils.CouncilTerm;
import org.liuhe.contracts.councils.CouncilTermPassed;
import org.liuhe.contracts.councils.HoldCouncil;
import org.liuhe.contracts.councils.InvitationAnswered;
import org.liuhe.contracts.councils.InviteToCouncil;
import org.liuhe.contracts.councils.OwnersRepresentedByCommunity;
import org.liuhe.contracts.councils.ReportCouncilGap;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** From the invitation of the three to a meeting at which all of them are. */
abstract class CouncilInvitations extends CouncilEnding {

    private static final int LAST_MEETING = 2;

    private DueDate answerDue;
    private int answersMissed;

    @CommandHandler
    void decide(InviteToCouncil command, Terms terms) {
        if (!allows(CouncilInvited.class) || command.meeting() != meeting + 1) return;
        String community = command.community().value();
        boolean represented = command.ownersCommittee() == null;
        if (represented && !seats.communityActsForOwners())
            apply(new OwnersRepresentedByCommunity(id, community, terms.now()));
        apply(new CouncilInvited(
                id,
                command.meeting(),
                community,
                represented ? null : command.ownersCommittee().value(),
                command.propertyManager().value(),
                terms.dueFromNow("council.invite-answer"),
                terms.now()));
    }

    @EventSourcingHandler
    void evolve(CouncilInvited event) {
        moved(event);
        meeting = event.meeting();
        answerDue = event.answerDue();
        seats.invited(event);
    }

    @CommandHandler
    void decide(ReportCouncilGap command, Terms terms) {
        if (allows(CouncilInvited.class)) close(ReferralOutcome.NOBODY_SERVES, terms);
    }

    @CommandHandler
    void decide(AnswerInvitation command, Actor actor, Terms terms) {
        String seat = seats.of(actor);
        require(InvitationAnswered.class);
        if (seats.said(seat, command.coming())) return;
        String reason = Texts.optional("reason", command.reason(), Texts.STATEMENT);
        if (!command.coming() && reason == null) throw new RuleBroken(CouncilRule.ANSWER_WITHOUT_REASON, "reason");
        apply(new InvitationAnswered(
                id, meeting, seat, command.coming(), command.coming() ? null : reason, terms.now()));
    }

    @EventSourcingHandler
    void evolve(InvitationAnswered event) {
        seats.answered(event.organisationId(), event.coming());
    }

    @CommandHandler
    void decide(HoldCouncil command, Actor actor, Terms terms) {
        seats.leader(actor);
        require(CouncilHeld.class);
        List<String> present = command.present().stream()
                .map(OrganisationId::value)
                .distinct()
                .sorted()
                .toList();
        seats.refuseUninvited(present);
        if (seats.isWhole(present))
            apply(new CouncilHeld(id, meeting, present, terms.dueFromNow("council.convene"), terms.now()));
        else if (meeting < LAST_MEETING) adjourn(AdjournmentCause.NO_QUORUM, present, terms);
        else close(ReferralOutcome.COUNCIL_NO_QUORUM, terms);
    }

    private void adjourn(AdjournmentCause cause, List<String> present, Terms terms) {
        apply(new CouncilAdjourned(id, meeting, cause, present, terms.dueFromNow("council.convene"), terms.now()));
    }

    @EventSourcingHandler
    void evolve(CouncilHeld event) {
        moved(event);
    }

    @EventSourcingHandler
    void evolve(CouncilAdjourned event) {
        moved(event);
    }

    final void unanswered(int number, Terms terms) {
        List<String> silent = seats.silent();
        if (stage != CouncilStage.INVITED || number != meeting || answersMissed >= number || silent.isEmpty()) return;
        apply(new CouncilTermPassed(id, CouncilTerm.ANSWER, number, silent, answerDue, terms.now()));
    }

    final void notHeld(int number, Terms terms) {
        boolean invited = stage == CouncilStage.INVITED && number == meeting;
        boolean awaiting = allows(CouncilInvited.class) && number == meeting + 1;
        if (invited && meeting < LAST_MEETING) adjourn(AdjournmentCause.NOT_HELD, List.of(), terms);
        else if (invited || awaiting) close(ReferralOutcome.UNANSWERED, terms);
    }

    @EventSourcingHandler
    void evolve(CouncilTermPassed event) {
        moved(event);
        if (event.term() == CouncilTerm.MINUTES) minutesMissed = true;
        else answersMissed = event.number();
    }

    @Override
    void settles(DueSettled event) {
        super.settles(event);
        answerDue = event.instead(answerDue);
    }
}
