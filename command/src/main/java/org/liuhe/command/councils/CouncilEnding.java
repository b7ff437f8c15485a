package org.liuhe.command.councils;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.moderation.PublicWords;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.DueSettled;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.councils.CouncilClosed;
import org.liuhe.contracts.councils.CouncilReferralWithdrawn;
import org.liuhe.contracts.councils.CouncilRule;
import org.liuhe.contracts.councils.CouncilStage;
import org.liuhe.contracts.councils.CouncilTerm;
import org.liuhe.contracts.councils.CouncilTermPassed;
import org.liuhe.contracts.councils.MeetingClosed;
import org.liuhe.contracts.councils.MinutesPublished;
import org.liuhe.contracts.councils.PublishMinutes;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** How a council ends, and the minutes that it owes whichever way it does. */
abstract class CouncilEnding extends CouncilGuards {

    String referralId;
    String originId;
    int meeting;
    String openReferral;
    private DueDate minutesDue;
    boolean minutesMissed;
    private boolean minutesPublished;

    final void closeMeeting(Terms terms) {
        apply(new MeetingClosed(id, meeting, seats.community(), terms.dueFromNow("council.minutes"), terms.now()));
    }

    @EventSourcingHandler
    void evolve(MeetingClosed event) {
        minutesDue = event.minutesDue();
    }

    @CommandHandler
    void decide(PublishMinutes command, Actor actor, Terms terms) {
        String community = seats.leader(actor);
        if (minutesDue == null) throw new RuleBroken(CouncilRule.NO_MINUTES_YET);
        if (minutesPublished) throw new RuleBroken(CouncilRule.MINUTES_PUBLISHED);
        String text = Texts.required("text", command.text(), Texts.STATEMENT);
        String publicText = PublicWords.optional("publicText", command.publicText(), Texts.STATEMENT);
        if (publicText == null) throw new RuleBroken(CommonRule.TEXT_BLANK, "publicText");
        Instant now = terms.now();
        apply(new MinutesPublished(id, community, text, publicText, !now.isBefore(minutesDue.at()), now));
    }

    @EventSourcingHandler
    void evolve(MinutesPublished event) {
        moved(event);
        minutesPublished = true;
    }

    final void minutesNotPublished(Terms terms) {
        if (minutesDue == null || minutesPublished || minutesMissed) return;
        List<String> owing = List.of(seats.community());
        apply(new CouncilTermPassed(id, CouncilTerm.MINUTES, meeting, owing, minutesDue, terms.now()));
    }

    final void close(ReferralOutcome outcome, Terms terms) {
        if (openReferral != null) apply(new CouncilReferralWithdrawn(id, openReferral, terms.now()));
        if (stage == CouncilStage.IN_SESSION) closeMeeting(terms);
        boolean minutesOwed = minutesDue != null && !minutesPublished;
        apply(new CouncilClosed(id, referralId, originId, outcome, minutesOwed, terms.now()));
    }

    @EventSourcingHandler
    void evolve(CouncilReferralWithdrawn event) {
        moved(event);
        openReferral = null;
    }

    @EventSourcingHandler
    void evolve(CouncilClosed event) {
        moved(event);
    }

    void settles(DueSettled event) {
        minutesDue = event.instead(minutesDue);
    }
}
