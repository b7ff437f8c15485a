package org.liuhe.command.cases;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.cases.AppealRuling;
import org.liuhe.contracts.cases.CaseReturned;
import org.liuhe.contracts.cases.CaseRule;
import org.liuhe.contracts.cases.CaseRuled;
import org.liuhe.contracts.cases.PassRulingUp;
import org.liuhe.contracts.cases.ReturnCase;
import org.liuhe.contracts.cases.RuleOnCase;
import org.liuhe.contracts.cases.RulingAppealed;
import org.liuhe.contracts.cases.RulingPassedUp;

/** Who is responsible where the holder says that it is not: returns, rulings and appeals. */
abstract class CaseRuling extends CaseHandling {

    boolean rulingNeeded;

    private int hops;
    private Set<String> returners = new HashSet<>();
    private final Rulings rulings = new Rulings();

    @CommandHandler
    void decide(ReturnCase command, Actor actor, Terms terms) {
        Assignment turn = holding.turnOf(actor, command.assignment());
        turn.refuseReturning(returners, terms.now());
        referrals.refuseWaiting();
        String explanation = Texts.required("explanation", command.explanation(), Texts.STATEMENT);
        int hop = hops + 1;
        apply(new CaseReturned(
                id,
                turn.number(),
                turn.organisation(),
                turn.step(),
                command.reason(),
                explanation,
                hop,
                hop >= turns.route().hopLimit(),
                terms.now()));
    }

    @EventSourcingHandler
    void evolve(CaseReturned event) {
        holding.moved(event);
        returners.add(event.organisationId());
        rulings.concerns(event.organisationId());
        hops = event.hop();
        rulingNeeded = event.rulingNeeded();
    }

    /** One decision, two facts: what was ruled, and the turn that begins by it. */
    @CommandHandler
    void decide(RuleOnCase command, Actor actor, Terms terms, KnownOrganisations organisations) {
        String by = holding.rulingOrganisation(actor, command.assignment());
        String reasons = Texts.required("reasons", command.reasons(), Texts.STATEMENT);
        String to = command.organisation().value();
        var organisation = organisations
                .organisation(to)
                .orElseThrow(() -> new RuleBroken(AreaRule.ORGANISATION_UNKNOWN, "organisation", to));
        rulings.refuseOnItself(by, to);
        int ruled = holding.number();
        apply(new CaseRuled(id, ruled, by, to, reasons, terms.now()));
        apply(turns.ruled(id, ruled + 1, organisation, terms));
    }

    @EventSourcingHandler
    void evolve(CaseRuled event) {
        holding.moved(event);
        rulings.ruled(event.byOrganisation(), holding.tier());
    }

    @CommandHandler
    void decide(PassRulingUp command, Actor actor, Terms terms) {
        Assignment turn = holding.turnOf(actor, command.assignment());
        turn.refusePassingUp();
        String reasons = Texts.required("reasons", command.reasons(), Texts.STATEMENT);
        apply(new RulingPassedUp(id, turn.number(), turn.organisation(), turn.tier(), reasons, terms.now()));
    }

    @EventSourcingHandler
    void evolve(RulingPassedUp event) {
        holding.moved(event);
        rulings.concerns(event.organisationId());
        rulingNeeded = true;
    }

    @CommandHandler
    void decide(AppealRuling command, Actor actor, Terms terms) {
        Assignment turn = holding.turnOf(actor, command.assignment());
        turn.refuseAppealing();
        rulings.refuseAppeal(turns.top());
        Instant now = terms.now();
        if (!now.isBefore(turns.appealUntil(turn, terms).at())) throw new RuleBroken(CaseRule.APPEAL_TERM_OVER);
        referrals.refuseWaiting();
        String reasons = Texts.required("reasons", command.reasons(), Texts.STATEMENT);
        apply(new RulingAppealed(id, turn.number(), turn.organisation(), rulings.tier(), reasons, now));
    }

    @EventSourcingHandler
    void evolve(RulingAppealed event) {
        holding.moved(event);
        rulings.appealed(event.organisationId());
        rulingNeeded = true;
    }
}
