package org.liuhe.command.councils;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import org.liuhe.command.states.Lifecycle;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.councils.AdjournmentCause;
import org.liuhe.contracts.councils.AnswerInvitation;
import org.liuhe.contracts.councils.CloseMeeting;
import org.liuhe.contracts.councils.ConfirmResolution;
import org.liuhe.contracts.councils.ConveneCouncil;
import org.liuhe.contracts.councils.CouncilAdjourned;
import org.liuhe.contracts.councils.CouncilClosed;
import org.liuhe.contracts.councils.CouncilConvened;
import org.liuhe.contracts.councils.CouncilEvent;
import org.liuhe.contracts.councils.CouncilHeld;
import org.liuhe.contracts.councils.CouncilId;
import org.liuhe.contracts.councils.CouncilInvited;
import org.liuhe.contracts.councils.CouncilReferralEnded;
import org.liuhe.contracts.councils.CouncilReferralWithdrawn;
import org.liuhe.contracts.councils.CouncilReferredToEnforcement;
import org.liuhe.contracts.councils.CouncilRule;
import org.liuhe.contracts.councils.CouncilStage;
import org.liuhe.contracts.councils.CouncilTerm;
import org.liuhe.contracts.councils.CouncilTermPassed;
import org.liuhe.contracts.councils.CountVote;
import org.liuhe.contracts.councils.EndCouncilReferral;
import org.liuhe.contracts.councils.EscalateResolution;
import org.liuhe.contracts.councils.HoldCouncil;
import org.liuhe.contracts.councils.InvitationAnswered;
import org.liuhe.contracts.councils.InviteToCouncil;
import org.liuhe.contracts.councils.MarkCouncilOverdue;
import org.liuhe.contracts.councils.MeetingClosed;
import org.liuhe.contracts.councils.MinutesPublished;
import org.liuhe.contracts.councils.MotionProposed;
import org.liuhe.contracts.councils.OpenCouncil;
import org.liuhe.contracts.councils.OpenOwnersVote;
import org.liuhe.contracts.councils.OwnersRepresentedByCommunity;
import org.liuhe.contracts.councils.OwnersVoteCounted;
import org.liuhe.contracts.councils.OwnersVoteOpened;
import org.liuhe.contracts.councils.PositionTaken;
import org.liuhe.contracts.councils.ProposeMotion;
import org.liuhe.contracts.councils.PublishMinutes;
import org.liuhe.contracts.councils.RecordVote;
import org.liuhe.contracts.councils.ReferCouncilToEnforcement;
import org.liuhe.contracts.councils.RejectResolutionReport;
import org.liuhe.contracts.councils.ReportCouncilGap;
import org.liuhe.contracts.councils.ReportResolution;
import org.liuhe.contracts.councils.ResolutionConfirmed;
import org.liuhe.contracts.councils.ResolutionOverdue;
import org.liuhe.contracts.councils.ResolutionPassed;
import org.liuhe.contracts.councils.ResolutionReportRejected;
import org.liuhe.contracts.councils.ResolutionReported;
import org.liuhe.contracts.councils.RollEntry;
import org.liuhe.contracts.councils.TakePosition;
import org.liuhe.contracts.councils.VoteRecorded;
import org.liuhe.contracts.councils.WithdrawCouncil;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.referrals.ReferralOutcome;
import org.liuhe.policy.majorities.OwnersVote;

/** One council 三方联席会议, and the one question that it decides. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
class Council {

    static final Lifecycle<CouncilStage> LIFECYCLE = CouncilLife.CYCLE;

    private static final int LAST_MEETING = 2;

    @AggregateIdentifier
    private String id;

    private CouncilStage stage;
    private String area;
    private String category;
    private String referralId;
    private String originId;

    private final Seats seats = new Seats();
    private int meeting;
    private DueDate answerDue;
    private int answersMissed;
    private List<Motion> motions = new ArrayList<>();
    private Ballot ballot;

    private DueDate minutesDue;
    private boolean minutesMissed;
    private boolean minutesPublished;

    private Motion resolved;
    private String confirmer;
    private int reports;
    private int overdues;
    private String openReferral;
    private int referrals;

    Council() {}

    /** Before anything else: whoever looked at an older version is told so, not judged by the newer one. */
    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command, ConflictResolver conflicts) {
        conflicts.detectConflicts(
                unseen -> !unseen.isEmpty(), (stream, expected, actual) -> new RuleBroken(CommonRule.STALE));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenCouncil command, Terms terms) {
        if (!CouncilId.forReferral(command.referralId().value()).equals(command.councilId()))
            throw new RuleBroken(CommonRule.ID_MALFORMED, "councilId", "cnl-");
        if (id != null) return;
        apply(new CouncilConvened(
                command.councilId().value(),
                command.area().value(),
                command.organisation().value(),
                command.referralId().value(),
                command.originId(),
                command.category(),
                command.agenda(),
                terms.dueFromNow("council.convene"),
                terms.now()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ConveneCouncil command, Actor actor, Terms terms, KnownAreas areas, KnownOrganisations known) {
        if (id != null) return;
        if (!areas.contains(command.area())) throw new RuleBroken(AreaRule.AREA_UNKNOWN, "area", command.area());
        String community = actor.organisations().stream()
                .sorted()
                .filter(each -> known.anyServes(List.of(each), "community", command.area()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(CouncilRule.NOT_YOUR_AREA, "area"));
        apply(new CouncilConvened(
                command.councilId().value(),
                command.area().value(),
                community,
                null,
                null,
                null,
                Texts.required("agenda", command.agenda(), Texts.STATEMENT),
                terms.dueFromNow("council.convene"),
                terms.now()));
    }

    @EventSourcingHandler
    void evolve(CouncilConvened event) {
        id = event.councilId();
        area = event.area();
        category = event.category();
        referralId = event.referralId();
        originId = event.originId();
        stage = LIFECYCLE.after(stage, event);
    }

    @CommandHandler
    void decide(InviteToCouncil command, Terms terms) {
        if (!LIFECYCLE.allows(stage, CouncilInvited.class) || command.meeting() != meeting + 1) return;
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
        stage = LIFECYCLE.after(stage, event);
        meeting = event.meeting();
        answerDue = event.answerDue();
        seats.invited(event);
    }

    @CommandHandler
    void decide(ReportCouncilGap command, Terms terms) {
        if (LIFECYCLE.allows(stage, CouncilInvited.class)) close(ReferralOutcome.NOBODY_SERVES, terms);
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
        stage = LIFECYCLE.after(stage, event);
    }

    @EventSourcingHandler
    void evolve(CouncilAdjourned event) {
        stage = LIFECYCLE.after(stage, event);
    }

    @CommandHandler
    void decide(ProposeMotion command, Actor actor, Terms terms, KnownOrganisations known, OwnersLaw laws) {
        String mover = seats.of(actor);
        require(MotionProposed.class);
        String text = Texts.forThePublic("publicText", command.publicText(), Texts.STATEMENT);
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

    private void closeMeeting(Terms terms) {
        apply(new MeetingClosed(id, meeting, seats.community(), terms.dueFromNow("council.minutes"), terms.now()));
    }

    @EventSourcingHandler
    void evolve(MeetingClosed event) {
        minutesDue = event.minutesDue();
    }

    @CommandHandler
    void decide(OpenOwnersVote command, Actor actor, Terms terms, OwnersLaw laws) {
        if (!actor.belongsTo(seats.clerk())) seats.leader(actor);
        require(OwnersVoteOpened.class);
        Motion motion = motion(command.motion());
        motion.refuseUnreserved();
        List<RollEntry> roll = Ballot.roll(command);
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
        stage = LIFECYCLE.after(stage, event);
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
        apply(new VoteRecorded(id, entry.unitId(), entry.area(), command.choice(), !ownVote, terms.now()));
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

    private void count(Terms terms, OwnersLaw laws) {
        OwnersVoteCounted counted = ballot.count(laws, terms.now());
        apply(counted);
        switch (counted.outcome()) {
            case CARRIED -> apply(passed(motion(ballot.motion()), true, terms));
            case NOT_CARRIED -> close(ReferralOutcome.COUNCIL_DISAGREED, terms);
            case TOO_FEW -> close(ReferralOutcome.COUNCIL_NO_QUORUM, terms);
        }
    }

    private ResolutionPassed passed(Motion motion, boolean byOwners, Terms terms) {
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
        stage = LIFECYCLE.after(stage, event);
        resolved = motion(event.motion());
        confirmer = event.confirmer();
    }

    @CommandHandler
    void decide(PublishMinutes command, Actor actor, Terms terms) {
        String community = seats.leader(actor);
        if (minutesDue == null) throw new RuleBroken(CouncilRule.NO_MINUTES_YET);
        if (minutesPublished) throw new RuleBroken(CouncilRule.MINUTES_PUBLISHED);
        String text = Texts.required("text", command.text(), Texts.STATEMENT);
        String publicText = Texts.forThePublic("publicText", command.publicText(), Texts.STATEMENT);
        if (publicText == null) throw new RuleBroken(CommonRule.TEXT_BLANK, "publicText");
        Instant now = terms.now();
        apply(new MinutesPublished(id, community, text, publicText, !now.isBefore(minutesDue.at()), now));
    }

    @EventSourcingHandler
    void evolve(MinutesPublished event) {
        stage = LIFECYCLE.after(stage, event);
        minutesPublished = true;
    }

    @CommandHandler
    void decide(ReportResolution command, Actor actor, Terms terms) {
        if (resolved == null || !actor.belongsTo(resolved.responsible())) {
            refuseStrangers(actor);
            throw new RuleBroken(resolved == null ? CouncilRule.NOT_NOW : CouncilRule.NOT_RESPONSIBLE);
        }
        require(ResolutionReported.class);
        String text = Texts.required("text", command.text(), Texts.STATEMENT);
        DueDate confirmDue = terms.dueFromNow("referral.answer");
        apply(new ResolutionReported(id, reports + 1, resolved.responsible(), text, confirmDue, terms.now()));
    }

    @EventSourcingHandler
    void evolve(ResolutionReported event) {
        stage = LIFECYCLE.after(stage, event);
        reports = event.report();
    }

    @CommandHandler
    void decide(ConfirmResolution command, Actor actor, Terms terms) {
        refuseOtherConfirmers(actor);
        require(ResolutionConfirmed.class);
        apply(new ResolutionConfirmed(id, reports, confirmer, terms.now()));
        close(ReferralOutcome.RESOLUTION_DONE, terms);
    }

    /** Where the due date has passed meanwhile, what was resolved is overdue at once. */
    @CommandHandler
    void decide(RejectResolutionReport command, Actor actor, Terms terms) {
        refuseOtherConfirmers(actor);
        require(ResolutionReportRejected.class);
        String reason = Texts.required("reason", command.reason(), Texts.STATEMENT);
        apply(new ResolutionReportRejected(id, reports, confirmer, reason, resolved.due(), terms.now()));
        if (!terms.now().isBefore(resolved.due().at())) apply(overdue(terms));
    }

    @EventSourcingHandler
    void evolve(ResolutionReportRejected event) {
        stage = LIFECYCLE.after(stage, event);
    }

    private ResolutionOverdue overdue(Terms terms) {
        return new ResolutionOverdue(
                id,
                overdues + 1,
                resolved.responsible(),
                seats.community(),
                resolved.due(),
                terms.dueFromNow("referral.answer"),
                terms.now());
    }

    @EventSourcingHandler
    void evolve(ResolutionOverdue event) {
        stage = LIFECYCLE.after(stage, event);
        overdues = event.time();
    }

    @CommandHandler
    void decide(ReferCouncilToEnforcement command, Actor actor, Terms terms) {
        String community = seats.leader(actor);
        require(CouncilReferredToEnforcement.class);
        apply(new CouncilReferredToEnforcement(
                id,
                ReferralId.of(id, referrals + 1).value(),
                id,
                area,
                category,
                community,
                Texts.required("request", command.request(), Texts.STATEMENT),
                Texts.required("place", command.place(), Texts.LINE),
                terms.now()));
    }

    @EventSourcingHandler
    void evolve(CouncilReferredToEnforcement event) {
        stage = LIFECYCLE.after(stage, event);
        openReferral = event.referralId();
        referrals++;
    }

    /** What the team has settled is settled; whatever else it found, the resolution is still not carried out. */
    @CommandHandler
    void decide(EndCouncilReferral command, Terms terms) {
        if (!command.referralId().value().equals(openReferral)) return;
        ReferralOutcome outcome = command.outcome();
        apply(new CouncilReferralEnded(id, openReferral, outcome, command.outcomeId(), terms.now()));
        boolean settled = outcome.settled() && outcome != ReferralOutcome.NO_VIOLATION;
        close(settled ? outcome : ReferralOutcome.RESOLUTION_OVERDUE, terms);
    }

    @EventSourcingHandler
    void evolve(CouncilReferralEnded event) {
        stage = LIFECYCLE.after(stage, event);
        openReferral = null;
    }

    @CommandHandler
    void decide(EscalateResolution command, Actor actor, Terms terms) {
        seats.leader(actor);
        require(CouncilReferredToEnforcement.class);
        close(ReferralOutcome.RESOLUTION_OVERDUE, terms);
    }

    @CommandHandler
    void decide(WithdrawCouncil command, Terms terms) {
        if (stage != CouncilStage.CLOSED) close(ReferralOutcome.WITHDRAWN, terms);
    }

    /** What silence leads to; each is the owner's to prevent, and none is taken twice. */
    @CommandHandler
    void decide(MarkCouncilOverdue command, Terms terms, OwnersLaw laws) {
        switch (command.term()) {
            case ANSWER -> unanswered(command.number(), terms);
            case HOLD -> notHeld(command.number(), terms);
            case DECIDE -> {
                if (stage == CouncilStage.IN_SESSION && command.number() == meeting)
                    close(ReferralOutcome.COUNCIL_DISAGREED, terms);
            }
            case VOTE -> {
                if (stage == CouncilStage.VOTING && command.number() == ballot.motion()) count(terms, laws);
            }
            case MINUTES -> minutesNotPublished(terms);
            case PERFORM -> {
                if (stage == CouncilStage.RESOLVED) apply(overdue(terms));
            }
            case CONFIRM -> {
                if (stage == CouncilStage.REPORTED && command.number() == reports)
                    close(ReferralOutcome.UNANSWERED, terms);
            }
            case CHOOSE -> {
                if (stage == CouncilStage.OVERDUE && command.number() == overdues)
                    close(ReferralOutcome.RESOLUTION_OVERDUE, terms);
            }
        }
    }

    private void unanswered(int number, Terms terms) {
        List<String> silent = seats.silent();
        if (stage != CouncilStage.INVITED || number != meeting || answersMissed >= number || silent.isEmpty()) return;
        apply(new CouncilTermPassed(id, CouncilTerm.ANSWER, number, silent, answerDue, terms.now()));
    }

    private void notHeld(int number, Terms terms) {
        boolean invited = stage == CouncilStage.INVITED && number == meeting;
        boolean awaiting = LIFECYCLE.allows(stage, CouncilInvited.class) && number == meeting + 1;
        if (invited && meeting < LAST_MEETING) adjourn(AdjournmentCause.NOT_HELD, List.of(), terms);
        else if (invited || awaiting) close(ReferralOutcome.UNANSWERED, terms);
    }

    private void minutesNotPublished(Terms terms) {
        if (minutesDue == null || minutesPublished || minutesMissed) return;
        List<String> owing = List.of(seats.community());
        apply(new CouncilTermPassed(id, CouncilTerm.MINUTES, meeting, owing, minutesDue, terms.now()));
    }

    @EventSourcingHandler
    void evolve(CouncilTermPassed event) {
        stage = LIFECYCLE.after(stage, event);
        if (event.term() == CouncilTerm.MINUTES) minutesMissed = true;
        else answersMissed = event.number();
    }

    private void close(ReferralOutcome outcome, Terms terms) {
        if (openReferral != null) apply(new CouncilReferralWithdrawn(id, openReferral, terms.now()));
        if (stage == CouncilStage.IN_SESSION) closeMeeting(terms);
        boolean minutesOwed = minutesDue != null && !minutesPublished;
        apply(new CouncilClosed(id, referralId, originId, outcome, minutesOwed, terms.now()));
    }

    @EventSourcingHandler
    void evolve(CouncilReferralWithdrawn event) {
        stage = LIFECYCLE.after(stage, event);
        openReferral = null;
    }

    @EventSourcingHandler
    void evolve(CouncilClosed event) {
        stage = LIFECYCLE.after(stage, event);
    }

    private Motion motion(int number) {
        if (number < 1 || number > motions.size()) throw new RuleBroken(CouncilRule.MOTION_UNKNOWN, "motion", number);
        return motions.get(number - 1);
    }

    private void require(Class<? extends CouncilEvent> event) {
        if (stage == CouncilStage.CLOSED) throw new RuleBroken(CouncilRule.CLOSED);
        if (!LIFECYCLE.allows(stage, event)) throw new RuleBroken(CouncilRule.NOT_NOW);
    }

    private void refuseStrangers(Actor actor) {
        seats.of(actor);
    }

    private void refuseOtherConfirmers(Actor actor) {
        if (confirmer != null && actor.belongsTo(confirmer)) return;
        boolean named = resolved != null && actor.belongsTo(resolved.responsible());
        if (!named) refuseStrangers(actor);
        throw new RuleBroken(confirmer == null ? CouncilRule.NOT_NOW : CouncilRule.NOT_THE_CONFIRMER);
    }
}
