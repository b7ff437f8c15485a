package org.liuhe.command.petitions;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.areas.KnownAreas;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.moderation.PublicWords;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.DueSettled;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.petitions.ExtendPetition;
import org.liuhe.contracts.petitions.PetitionFinishExtended;
import org.liuhe.contracts.petitions.PetitionNotAccepted;
import org.liuhe.contracts.petitions.PetitionReplied;
import org.liuhe.contracts.petitions.PetitionRule;
import org.liuhe.contracts.petitions.ReplyToPetition;

/** From acceptance to the written reply (信访工作条例 art. 34). */
abstract class PetitionHandling extends PetitionIntake {

    private static final int LONGEST_EXTENSION = 30;

    DueDate askDue;

    private boolean extended;
    AreaLevel bodyLevel;
    final List<String> decided = new ArrayList<>();

    @EventSourcingHandler
    void evolve(PetitionNotAccepted event) {
        moved(event);
    }

    @CommandHandler
    void decide(ExtendPetition command, Actor actor, Terms terms) {
        refuseUnlessBody(actor, PetitionFinishExtended.class);
        if (extended) throw new RuleBroken(PetitionRule.EXTENDED_BEFORE);
        if (hasPassed(finishDue, terms)) throw new RuleBroken(PetitionRule.EXTENSION_TOO_LATE);
        if (command.days() < 1 || command.days() > LONGEST_EXTENSION)
            throw new RuleBroken(PetitionRule.EXTENSION_TOO_LONG, "days", LONGEST_EXTENSION);
        String reasons = Texts.required("reasons", command.reasons(), Texts.STATEMENT);
        apply(new PetitionFinishExtended(id, body, reasons, terms.extended(finishDue, command.days()), terms.now()));
    }

    @EventSourcingHandler
    void evolve(PetitionFinishExtended event) {
        moved(event);
        extended = true;
        finishDue = event.finishDue();
    }

    @CommandHandler
    void decide(ReplyToPetition command, Actor actor, Terms terms, KnownOrganisations organisations, KnownAreas areas) {
        refuseUnlessBody(actor, PetitionReplied.class);
        apply(new PetitionReplied(
                id,
                body,
                level(body, organisations, areas),
                Texts.required("facts", command.facts(), Texts.STATEMENT),
                Texts.required("reasons", command.reasons(), Texts.STATEMENT),
                Texts.required("legalBasis", command.legalBasis(), Texts.STATEMENT),
                Texts.required("remedyNotice", command.remedyNotice(), Texts.STATEMENT),
                PublicWords.optional("publicSummary", command.publicSummary(), Texts.STATEMENT),
                terms.now(),
                terms.dueFromNow("petition.review-ask")));
    }

    @EventSourcingHandler
    void evolve(PetitionReplied event) {
        moved(event);
        finishDue = null;
        bodyLevel = event.level();
        decided.add(event.organisation());
        askDue = event.reviewAskDue();
    }

    /** The level of the widest area that an organisation serves. */
    static AreaLevel level(String organisation, KnownOrganisations organisations, KnownAreas areas) {
        return organisations.organisation(organisation).stream()
                .flatMap(found -> found.areas().stream())
                .flatMap(area -> areas.level(new AreaPath(area)).stream())
                .min(Comparator.naturalOrder())
                .orElse(AreaLevel.ESTATE);
    }

    @Override
    void settles(DueSettled event) {
        super.settles(event);
        askDue = event.instead(askDue);
    }
}
