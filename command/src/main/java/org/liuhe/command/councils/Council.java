package org.liuhe.command.councils;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.liuhe.command.areas.KnownAreas;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.states.Lifecycle;
import org.liuhe.command.terms.Settling;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.councils.ConveneCouncil;
import org.liuhe.contracts.councils.CouncilConvened;
import org.liuhe.contracts.councils.CouncilDueSettled;
import org.liuhe.contracts.councils.CouncilId;
import org.liuhe.contracts.councils.CouncilRule;
import org.liuhe.contracts.councils.CouncilStage;
import org.liuhe.contracts.councils.MarkCouncilOverdue;
import org.liuhe.contracts.councils.OpenCouncil;
import org.liuhe.contracts.councils.SettleCouncilDue;
import org.liuhe.contracts.councils.WithdrawCouncil;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** One council 三方联席会议 and its one question: its beginning, and what silence does; the classes above hold each phase. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
class Council extends CouncilResolution {

    static final Lifecycle<CouncilStage> LIFECYCLE = CouncilLife.CYCLE;

    private final Settling settling = new Settling();

    Council() {}

    // Axon makes a new aggregate of the class that declares the handler: these two cannot stand in a phase above.

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
        moved(event);
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
            case DECIDE -> undecided(command.number(), terms);
            case VOTE -> uncounted(command.number(), terms, laws);
            case MINUTES -> minutesNotPublished(terms);
            case PERFORM -> notPerformed(terms);
            case CONFIRM -> notConfirmed(command.number(), terms);
            case CHOOSE -> notChosen(command.number(), terms);
        }
    }

    @CommandHandler
    void decide(SettleCouncilDue command, Terms terms) {
        if (stage == CouncilStage.CLOSED) return;
        settling.of(command.was(), terms)
                .ifPresent(due -> apply(new CouncilDueSettled(id, command.was(), due, terms.now())));
    }

    @EventSourcingHandler
    void evolve(CouncilDueSettled event) {
        moved(event);
        settling.happened(event);
        settles(event);
    }
}
