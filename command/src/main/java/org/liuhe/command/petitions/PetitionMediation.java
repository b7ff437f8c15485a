package org.liuhe.command.petitions;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.petitions.AgreeToSettlement;
import org.liuhe.contracts.petitions.CloseSettledPetition;
import org.liuhe.contracts.petitions.EndPetitionReferral;
import org.liuhe.contracts.petitions.PetitionReferralEnded;
import org.liuhe.contracts.petitions.PetitionReferralWithdrawn;
import org.liuhe.contracts.petitions.PetitionReferredToMediation;
import org.liuhe.contracts.petitions.PetitionRule;
import org.liuhe.contracts.petitions.PetitionSettledByMediation;
import org.liuhe.contracts.petitions.PetitionSettlementAgreed;
import org.liuhe.contracts.petitions.ReferPetitionToMediation;
import org.liuhe.contracts.petitions.TakeBackPetitionReferral;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.contracts.referrals.ReferralId;

/** The hand-off to mediation 访调对接, and what comes back; the petition's own clock runs on. */
abstract class PetitionMediation extends PetitionReviews {

    private int referrals;
    private String referral;
    private boolean settled;
    private boolean agreed;

    @CommandHandler
    void decide(ReferPetitionToMediation command, Actor actor, Terms terms) {
        refuseUnlessOffice(actor);
        refuseUnless(PetitionReferredToMediation.class);
        if (referral != null) throw new RuleBroken(PetitionRule.REFERRAL_OPEN);
        if (!command.civilMatter()) throw new RuleBroken(PetitionRule.NOT_CIVIL, "civilMatter");
        if (command.litigationRunning()) throw new RuleBroken(PetitionRule.LITIGATION_RUNNING, "litigationRunning");
        if (command.administrativeReviewRunning())
            throw new RuleBroken(PetitionRule.ADMINISTRATIVE_REVIEW_RUNNING, "administrativeReviewRunning");
        if (!command.bothSidesAgree()) throw new RuleBroken(PetitionRule.SIDES_DO_NOT_AGREE, "bothSidesAgree");
        List<Party> given = command.parties() == null ? List.of() : command.parties();
        List<Party> parties = given.stream().map(this::withAccount).toList();
        if (parties.stream().map(PetitionMediation::side).distinct().count() < 2)
            throw new RuleBroken(PetitionRule.TWO_SIDES_NEEDED, "parties");
        if (parties.stream().map(Party::partyId).distinct().count() < parties.size())
            throw new RuleBroken(PetitionRule.SIDE_TWICE, "parties");
        apply(new PetitionReferredToMediation(
                id,
                ReferralId.of(id, referrals + 1).value(),
                area,
                category,
                office,
                Texts.required("request", command.request(), Texts.STATEMENT),
                parties,
                terms.now()));
    }

    private Party withAccount(Party party) {
        boolean own = ReferPetitionToMediation.PETITIONER.equals(party.partyId()) && petitioner != null;
        return own ? new Party(party.partyId(), petitioner, null, party.name(), party.phone()) : party;
    }

    private static String side(Party party) {
        String known = Stream.of(party.organisationId(), party.subject())
                .filter(one -> one != null && !one.isBlank())
                .findFirst()
                .orElse(null);
        return known != null ? known : Texts.required("parties", party.name(), Texts.LINE);
    }

    @EventSourcingHandler
    void evolve(PetitionReferredToMediation event) {
        moved(event);
        referrals++;
        referral = event.referralId();
        settled = false;
        agreed = false;
    }

    @CommandHandler
    void decide(TakeBackPetitionReferral command, Actor actor, Terms terms) {
        refuseUnlessOffice(actor);
        refuseUnless(PetitionReferralWithdrawn.class);
        if (referral == null) throw new RuleBroken(PetitionRule.NO_REFERRAL_OPEN);
        apply(new PetitionReferralWithdrawn(id, referral, terms.now()));
    }

    @EventSourcingHandler
    void evolve(PetitionReferralWithdrawn event) {
        moved(event);
        referral = null;
    }

    @CommandHandler
    void decide(EndPetitionReferral command, Terms terms) {
        if (!command.referralId().value().equals(referral)) return;
        apply(new PetitionReferralEnded(id, referral, command.outcome(), command.outcomeId(), terms.now()));
    }

    @EventSourcingHandler
    void evolve(PetitionReferralEnded event) {
        moved(event);
        referral = null;
        settled = event.outcome().settled();
    }

    @CommandHandler
    void decide(AgreeToSettlement command, Actor actor, Terms terms) {
        refuseOthers(actor);
        refuseUnless(PetitionSettlementAgreed.class);
        if (!settled) throw new RuleBroken(PetitionRule.NOT_SETTLED);
        if (!agreed) apply(new PetitionSettlementAgreed(id, terms.now()));
    }

    @EventSourcingHandler
    void evolve(PetitionSettlementAgreed event) {
        moved(event);
        agreed = true;
    }

    @CommandHandler
    void decide(CloseSettledPetition command, Actor actor, Terms terms) {
        refuseUnlessOffice(actor);
        refuseUnless(PetitionSettledByMediation.class);
        if (!settled) throw new RuleBroken(PetitionRule.NOT_SETTLED);
        boolean onPaper = command.agreedOnPaper() && petitioner == null;
        if (!agreed && !onPaper) throw new RuleBroken(PetitionRule.AGREEMENT_MISSING);
        apply(new PetitionSettledByMediation(id, office, onPaper && !agreed, terms.now()));
    }

    @EventSourcingHandler
    void evolve(PetitionSettledByMediation event) {
        moved(event);
    }

    @Override
    void end(Event last, Terms terms) {
        if (referral != null) apply(new PetitionReferralWithdrawn(id, referral, terms.now()));
        apply(last);
    }
}
