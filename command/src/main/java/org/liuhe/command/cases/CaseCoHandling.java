package org.liuhe.command.cases;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.cases.AskCoHandler;
import org.liuhe.contracts.cases.CoHandlerAsked;
import org.liuhe.contracts.cases.CoHandlerContributed;
import org.liuhe.contracts.cases.CoHandlingDeclined;
import org.liuhe.contracts.cases.Contribute;
import org.liuhe.contracts.cases.DeclineCoHandling;

/** Whom the holder asks to help, and what they say. */
abstract class CaseCoHandling extends CaseGuards {

    private static final String COHANDLE = "case.cohandle";

    final CoHandling coHandling = new CoHandling();

    /** No co-handler moves a date: the holder stays responsible. */
    @CommandHandler
    void decide(AskCoHandler command, Actor actor, Terms terms, KnownOrganisations organisations) {
        Assignment turn = holding.turnOf(actor, command.assignment());
        turn.refuseActing();
        String asked = command.organisation().value();
        if (organisations.organisation(asked).isEmpty())
            throw new RuleBroken(AreaRule.ORGANISATION_UNKNOWN, "organisation", asked);
        coHandling.refuseAsking(turn.organisation(), asked);
        String request = Texts.required("request", command.request(), Texts.STATEMENT);
        apply(new CoHandlerAsked(
                id,
                coHandling.next(),
                turn.number(),
                turn.organisation(),
                asked,
                request,
                terms.dueFromNow(COHANDLE),
                terms.now()));
    }

    @EventSourcingHandler
    void evolve(CoHandlerAsked event) {
        holding.moved(event);
        coHandling.asked(event.ask(), event.organisationId());
    }

    @CommandHandler
    void decide(Contribute command, Actor actor, Terms terms) {
        String organisation = coHandling.answering(actor, command.ask());
        String text = Texts.required("text", command.text(), Texts.STATEMENT);
        apply(new CoHandlerContributed(id, command.ask(), organisation, text, terms.now()));
    }

    @EventSourcingHandler
    void evolve(CoHandlerContributed event) {
        holding.moved(event);
        coHandling.answered(event.ask());
    }

    @CommandHandler
    void decide(DeclineCoHandling command, Actor actor, Terms terms) {
        String organisation = coHandling.answering(actor, command.ask());
        String explanation = Texts.required("explanation", command.explanation(), Texts.STATEMENT);
        apply(new CoHandlingDeclined(id, command.ask(), organisation, command.reason(), explanation, terms.now()));
    }

    @EventSourcingHandler
    void evolve(CoHandlingDeclined event) {
        holding.moved(event);
        coHandling.answered(event.ask());
    }
}
