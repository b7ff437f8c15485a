package org.liuhe.command.councils;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.areas.Memberships;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.DueSettled;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.councils.CouncilRule;
import org.liuhe.contracts.councils.CouncilStage;
import org.liuhe.contracts.councils.CountVote;
import org.liuhe.contracts.councils.OpenOwnersVote;
import org.liuhe.contracts.councils.OwnersVoteCounted;
import org.liuhe.contracts.councils.OwnersVoteOpened;
import org.liuhe.contracts.councils.RecordVote;
import org.liuhe.contracts.councils.RollEntry;
import org.liuhe.contracts.councils.VoteRecorded;
import org.liuhe.contracts.referrals.ReferralOutcome;
import org.liuhe.policy.majorities.OwnersVote;

/** The vote 业主共同决定 on a motion that the law reserves to the owners. */
abstract class CouncilVote extends CouncilMotions {

    private Ballot ballot;

    @CommandHandler
    void decide(OpenOwnersVote command, Actor actor, Terms terms, OwnersLaw laws, Memberships accounts) {
        if (!actor.belongsTo(seats.clerk())) seats.leader(actor);
        require(OwnersVoteOpened.class);
        Motion motion = motion(command.motion());
        motion.refuseUnreserved();
        List<RollEntry> roll = Ballot.roll(command, accounts);
        DueDate voteDue = terms.dueFromNow("council.vote");
        if (!voteDue.at().isBefore(motion.due().at()))
            throw new RuleBroken(CouncilRule.DUE_BEFORE_VOTE_ENDS, "motion", voteDue.lastDay());
        OwnersVote law = laws.on(terms.now());
        closeMeeting(terms);
        apply(new OwnersVoteOpened(
                id,
                motion.number(),
                motion.matter(),
                law.law(),
                law.article(),
                law.lawVersion(),
                command.totalArea(),
                command.totalHeads(),
                roll,
                voteDue,
                terms.now()));
    }

    @EventSourcingHandler
    void evolve(OwnersVoteOpened event) {
        moved(event);
        ballot = Ballot.of(event);
    }

    @CommandHandler
    void decide(RecordVote command, Actor actor, Terms terms) {
        boolean onPaper = actor.belongsTo(seats.clerk());
        RollEntry entry = ballot == null ? null : ballot.entry(command.unitId());
        boolean ownVote = entry != null && actor.subject().equals(entry.subject());
        if (!onPaper && !ownVote) throw new RuleBroken(CouncilRule.NOT_AN_OWNER, "unitId");
        if (ballot == null) throw new RuleBroken(CouncilRule.NOT_NOW);
        if (stage != CouncilStage.VOTING || ballot.isOver(terms.now())) throw new RuleBroken(CouncilRule.VOTE_OVER);
        if (entry == null) throw new RuleBroken(CouncilRule.UNIT_NOT_IN_ROLL, "unitId");
        if (ballot.hasVoted(entry.unitId())) throw new RuleBroken(CouncilRule.AREA_COUNTED_TWICE, "unitId");
        apply(new VoteRecorded(
                id, entry.unitId(), entry.area(), command.choice(), !ownVote, terms.now(), ballot.number(entry)));
    }

    @EventSourcingHandler
    void evolve(VoteRecorded event) {
        ballot.recorded(event);
    }

    @CommandHandler
    void decide(CountVote command, Actor actor, Terms terms, OwnersLaw laws) {
        if (!actor.belongsTo(seats.clerk())) seats.leader(actor);
        require(OwnersVoteCounted.class);
        if (!ballot.hasEnded(terms.now())) throw new RuleBroken(CouncilRule.VOTE_RUNNING);
        count(terms, laws);
    }

    final void uncounted(int motion, Terms terms, OwnersLaw laws) {
        if (stage == CouncilStage.VOTING && motion == ballot.motion()) count(terms, laws);
    }

    private void count(Terms terms, OwnersLaw laws) {
        OwnersVoteCounted counted = ballot.count(laws, terms.now());
        apply(counted);
        switch (counted.outcome()) {
            case CARRIED -> apply(passed(motion(ballot.motion()), true, terms));
            case NOT_CARRIED -> close(ReferralOutcome.COUNCIL_DISAGREED, terms);
            case TOO_FEW -> close(ReferralOutcome.COUNCIL_NO_QUORUM, terms);
        }
    }

    @Override
    void settles(DueSettled event) {
        super.settles(event);
        if (ballot != null) ballot.settled(event);
    }
}
