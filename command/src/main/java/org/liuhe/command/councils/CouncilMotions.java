package org.liuhe.command.councils;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.moderation.PublicWords;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.councils.CloseMeeting;
import org.liuhe.contracts.councils.CouncilRule;
import org.liuhe.contracts.councils.CouncilStage;
import org.liuhe.contracts.councils.MeetingClosed;
import org.liuhe.contracts.councils.MotionProposed;
import org.liuhe.contracts.councils.PositionTaken;
import org.liuhe.contracts.councils.ProposeMotion;
import org.liuhe.contracts.councils.ResolutionPassed;
import org.liuhe.contracts.councils.TakePosition;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** What the three talk about in their meeting, and what they agree on. */
abstract class CouncilMotions extends CouncilInvitations {

    Motion resolved;
    String confirmer;

    private List<Motion> motions = new ArrayList<>();

    @CommandHandler
    void decide(ProposeMotion command, Actor actor, Terms terms, KnownOrganisations known, OwnersLaw laws) {
        String mover = seats.of(actor);
        require(MotionProposed.class);
        String text = PublicWords.optional("publicText", command.publicText(), Texts.STATEMENT);
        if (text == null) throw new RuleBroken(CommonRule.TEXT_BLANK, "publicText");
        DueDate due = AgreedDue.on(command.dueOn(), terms.now());
        if (command.responsible() == null) throw new RuleBroken(CouncilRule.RESOLUTION_WITHOUT_DUE, "responsible");
        String responsible = command.responsible().value();
        if (known.organisation(responsible).isEmpty())
            throw new RuleBroken(AreaRule.ORGANISATION_UNKNOWN, "responsible", responsible);
        String matter = Texts.optional("matter", command.matter(), Texts.LINE);
        if (matter != null && laws.on(terms.now()).matter(matter).isEmpty())
            throw new RuleBroken(CouncilRule.MATTER_NOT_RESERVED, "matter");
        apply(new MotionProposed(id, motions.size() + 1, mover, text, responsible, due, matter, terms.now()));
    }

    @EventSourcingHandler
    void evolve(MotionProposed event) {
        motions.add(Motion.of(event));
    }

    /** One decision, three facts where the last of the three agrees: the position, the end of the meeting, the resolution. */
    @CommandHandler
    void decide(TakePosition command, Actor actor, Terms terms) {
        String seat = seats.of(actor);
        require(PositionTaken.class);
        Motion motion = motion(command.motion());
        motion.refuseReserved();
        motion.refuseRepeated(seat, command.agrees());
        if (!terms.now().isBefore(motion.due().at())) throw new RuleBroken(CouncilRule.DUE_PASSED, "motion");
        boolean agreed = seats.agreed(motion.with(seat, command.agrees()));
        apply(new PositionTaken(id, motion.number(), seat, command.agrees(), terms.now()));
        if (!agreed) return;
        closeMeeting(terms);
        apply(passed(motion, false, terms));
    }

    @EventSourcingHandler
    void evolve(PositionTaken event) {
        motions.set(event.motion() - 1, motion(event.motion()).with(event.organisationId(), event.agrees()));
    }

    @CommandHandler
    void decide(CloseMeeting command, Actor actor, Terms terms) {
        seats.leader(actor);
        require(MeetingClosed.class);
        close(ReferralOutcome.COUNCIL_DISAGREED, terms);
    }

    final void undecided(int number, Terms terms) {
        if (stage == CouncilStage.IN_SESSION && number == meeting) close(ReferralOutcome.COUNCIL_DISAGREED, terms);
    }

    final ResolutionPassed passed(Motion motion, boolean byOwners, Terms terms) {
        return new ResolutionPassed(
                id,
                motion.number(),
                motion.publicText(),
                motion.responsible(),
                seats.confirmer(motion.responsible()),
                motion.due(),
                byOwners,
                terms.now());
    }

    @EventSourcingHandler
    void evolve(ResolutionPassed event) {
        moved(event);
        resolved = motion(event.motion());
        confirmer = event.confirmer();
    }

    final Motion motion(int number) {
        if (number < 1 || number > motions.size()) throw new RuleBroken(CouncilRule.MOTION_UNKNOWN, "motion", number);
        return motions.get(number - 1);
    }
}
