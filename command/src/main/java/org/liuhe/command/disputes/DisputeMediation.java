package org.liuhe.command.disputes;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.disputes.AgreeToExtension;
import org.liuhe.contracts.disputes.AskRecusal;
import org.liuhe.contracts.disputes.CaucusNoted;
import org.liuhe.contracts.disputes.ChooseMediator;
import org.liuhe.contracts.disputes.DisputeRule;
import org.liuhe.contracts.disputes.EndMediation;
import org.liuhe.contracts.disputes.FailureCause;
import org.liuhe.contracts.disputes.Fees;
import org.liuhe.contracts.disputes.HoldSession;
import org.liuhe.contracts.disputes.KeepMediator;
import org.liuhe.contracts.disputes.MakeProposal;
import org.liuhe.contracts.disputes.MediationExtended;
import org.liuhe.contracts.disputes.MediationExtensionAgreed;
import org.liuhe.contracts.disputes.MediationFailed;
import org.liuhe.contracts.disputes.MediatorChosen;
import org.liuhe.contracts.disputes.MediatorNamed;
import org.liuhe.contracts.disputes.MediatorRecused;
import org.liuhe.contracts.disputes.MediatorRelation;
import org.liuhe.contracts.disputes.NameMediator;
import org.liuhe.contracts.disputes.NamedBy;
import org.liuhe.contracts.disputes.NoteCaucus;
import org.liuhe.contracts.disputes.ProposalMade;
import org.liuhe.contracts.disputes.RecusalAsked;
import org.liuhe.contracts.disputes.RecusalDeclined;
import org.liuhe.contracts.disputes.RecuseMediator;
import org.liuhe.contracts.disputes.ScheduleSession;
import org.liuhe.contracts.disputes.SessionHeld;
import org.liuhe.contracts.disputes.SessionScheduled;

/** From the choice of a mediator to an agreement, or to the end without one. */
abstract class DisputeMediation extends DisputeReferrals {

    boolean recusalAsked;
    private Set<String> recused = new HashSet<>();
    private Set<String> sessions = new HashSet<>();
    private Set<String> heldSessions = new HashSet<>();
    private Set<String> statements = new HashSet<>();
    private boolean extended;

    @CommandHandler
    void decide(ChooseMediator command, Actor actor, Terms terms) {
        assisted(actor, command.partyId());
        mayHappen(MediatorChosen.class);
        String chosen = fit(command.mediator(), command.relation(), actor);
        record(new MediatorChosen(id, command.partyId(), chosen, terms.now()));
        if (sides.wouldAgreeOn(command.partyId(), chosen))
            record(new MediatorNamed(id, chosen, NamedBy.PARTIES, terms.now()));
    }

    @EventSourcingHandler
    void evolve(MediatorChosen event) {
        moved(event);
        sides.chooses(event.partyId(), event.mediator());
    }

    @CommandHandler
    void decide(NameMediator command, Actor actor, Terms terms) {
        refuseOthersThanCommittee(actor);
        mayHappen(MediatorNamed.class);
        String named = fit(command.mediator(), command.relation(), actor);
        record(new MediatorNamed(id, named, NamedBy.COMMITTEE, terms.now()));
    }

    private String fit(String mediator, MediatorRelation relation, Actor actor) {
        String subject = Texts.required("mediator", mediator, Texts.LINE);
        boolean related = relation != MediatorRelation.NONE
                || sides.isPartySubject(subject)
                || (subject.equals(actor.subject()) && sides.isOne(actor));
        if (related) throw new RuleBroken(DisputeRule.MEDIATOR_RELATED, "mediator");
        if (recused.contains(subject)) throw new RuleBroken(DisputeRule.MEDIATOR_RECUSED, "mediator");
        return subject;
    }

    @EventSourcingHandler
    void evolve(MediatorNamed event) {
        moved(event);
        mediator = event.mediator();
    }

    @CommandHandler
    void decide(AskRecusal command, Actor actor, Terms terms) {
        assisted(actor, command.partyId());
        mayHappen(RecusalAsked.class);
        if (recusalAsked) throw new RuleBroken(DisputeRule.RECUSAL_ASKED_BEFORE);
        String reason = Texts.required("reason", command.reason(), Texts.STATEMENT);
        record(new RecusalAsked(id, command.partyId(), reason, terms.now()));
    }

    @EventSourcingHandler
    void evolve(RecusalAsked event) {
        moved(event);
        recusalAsked = true;
    }

    @CommandHandler
    void decide(RecuseMediator command, Actor actor, Terms terms) {
        if (!actor.subject().equals(mediator)) refuseOthersThanCommittee(actor);
        mayHappen(MediatorRecused.class);
        String reason = Texts.required("reason", command.reason(), Texts.STATEMENT);
        record(new MediatorRecused(id, mediator, reason, terms.now()));
    }

    @EventSourcingHandler
    void evolve(MediatorRecused event) {
        moved(event);
        recused.add(event.mediator());
        recusalAsked = false;
        mediator = null;
        sides.chooseAnew();
    }

    /** Whoever is asked to recuse does not decide on it. */
    @CommandHandler
    void decide(KeepMediator command, Actor actor, Terms terms) {
        refuseOthersThanCommittee(actor);
        mayHappen(RecusalDeclined.class);
        if (actor.subject().equals(mediator)) throw new RuleBroken(CommonRule.NOT_YOURS);
        if (!recusalAsked) throw new RuleBroken(DisputeRule.NO_RECUSAL_ASKED);
        record(new RecusalDeclined(id, Texts.required("reason", command.reason(), Texts.STATEMENT), terms.now()));
    }

    @EventSourcingHandler
    void evolve(RecusalDeclined event) {
        moved(event);
        recusalAsked = false;
    }

    @CommandHandler
    void decide(ScheduleSession command, Actor actor, Terms terms) {
        refuseOthersThanMediator(actor);
        if (sessions.contains(command.sessionId())) return;
        mayHappen(SessionScheduled.class);
        String place = Texts.required("place", command.place(), Texts.LINE);
        record(new SessionScheduled(id, command.sessionId(), command.open(), place, command.startsAt(), terms.now()));
    }

    @EventSourcingHandler
    void evolve(SessionScheduled event) {
        moved(event);
        sessions.add(event.sessionId());
    }

    @CommandHandler
    void decide(HoldSession command, Actor actor, Terms terms) {
        refuseOthersThanMediator(actor);
        mayHappen(SessionHeld.class);
        if (!sessions.contains(command.sessionId())) throw new RuleBroken(DisputeRule.SESSION_UNKNOWN, "sessionId");
        if (heldSessions.contains(command.sessionId())) return;
        String summary = Texts.required("summary", command.summary(), Texts.STATEMENT);
        record(new SessionHeld(id, command.sessionId(), summary, terms.now()));
    }

    @EventSourcingHandler
    void evolve(SessionHeld event) {
        moved(event);
        heldSessions.add(event.sessionId());
    }

    @CommandHandler
    void decide(NoteCaucus command, Actor actor, Terms terms) {
        if (actor.subject().equals(mediator)) {
            refuseOthersThanMediator(actor);
            sides.party(command.partyId());
        } else assisted(actor, command.partyId());
        if (statements.contains(command.noteId())) return;
        mayHappen(CaucusNoted.class);
        String text = Texts.required("text", command.text(), Texts.STATEMENT);
        record(new CaucusNoted(id, command.noteId(), command.partyId(), text, terms.now()));
    }

    @EventSourcingHandler
    void evolve(CaucusNoted event) {
        moved(event);
        statements.add(event.noteId());
    }

    @CommandHandler
    void decide(MakeProposal command, Actor actor, Terms terms) {
        refuseOthersThan(actor, command.partyId());
        if (statements.contains(command.proposalId())) return;
        mayHappen(ProposalMade.class);
        String text = Fees.refused("text", Texts.required("text", command.text(), Texts.STATEMENT));
        record(new ProposalMade(id, command.proposalId(), command.partyId(), text, terms.now()));
    }

    @EventSourcingHandler
    void evolve(ProposalMade event) {
        moved(event);
        statements.add(event.proposalId());
    }

    @CommandHandler
    void decide(AgreeToExtension command, Actor actor, Terms terms) {
        assisted(actor, command.partyId());
        mayHappen(MediationExtensionAgreed.class);
        if (extended) throw new RuleBroken(DisputeRule.EXTENDED_BEFORE);
        if (!terms.now().isBefore(finishDue.at())) throw new RuleBroken(DisputeRule.EXTENSION_TOO_LATE);
        if (sides.hasAgreedToExtend(command.partyId())) throw new RuleBroken(DisputeRule.EXTENSION_AGREED_BEFORE);
        boolean last = sides.isLastToExtend(command.partyId());
        record(new MediationExtensionAgreed(id, command.partyId(), terms.now()));
        if (last) record(new MediationExtended(id, terms.extended(finishDue), terms.now()));
    }

    @EventSourcingHandler
    void evolve(MediationExtensionAgreed event) {
        moved(event);
        sides.extend(event.partyId());
    }

    @EventSourcingHandler
    void evolve(MediationExtended event) {
        moved(event);
        extended = true;
        finishDue = event.finishDue();
    }

    /** 人民调解法 art. 26 and 23: whoever does not want to go on need not. */
    @CommandHandler
    void decide(EndMediation command, Actor actor, Terms terms) {
        refuseOthersThan(actor, command.partyId());
        mayHappen(MediationFailed.class);
        FailureCause cause = command.partyId() == null ? FailureCause.NO_AGREEMENT : FailureCause.PARTY_ENDED;
        record(new MediationFailed(id, cause, command.partyId(), ROUTES, terms.now()));
    }
}
