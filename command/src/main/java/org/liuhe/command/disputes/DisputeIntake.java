package org.liuhe.command.disputes;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.areas.Memberships;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.DueSettled;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.MemberRule;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.disputes.AcceptDispute;
import org.liuhe.contracts.disputes.AssignCommittee;
import org.liuhe.contracts.disputes.CommitteeAssigned;
import org.liuhe.contracts.disputes.CommitteeGapFound;
import org.liuhe.contracts.disputes.Consent;
import org.liuhe.contracts.disputes.DeclineDispute;
import org.liuhe.contracts.disputes.DisputeAccepted;
import org.liuhe.contracts.disputes.DisputeNotAccepted;
import org.liuhe.contracts.disputes.DisputeRule;
import org.liuhe.contracts.disputes.DisputeStage;
import org.liuhe.contracts.disputes.DisputeWithdrawn;
import org.liuhe.contracts.disputes.IdentifyParty;
import org.liuhe.contracts.disputes.MediationRefused;
import org.liuhe.contracts.disputes.PartyConsented;
import org.liuhe.contracts.disputes.PartyIdentified;
import org.liuhe.contracts.disputes.PartyRemoved;
import org.liuhe.contracts.disputes.RefuseMediation;
import org.liuhe.contracts.disputes.RemoveParty;
import org.liuhe.contracts.disputes.ReportCommitteeGap;
import org.liuhe.contracts.disputes.WithdrawDispute;
import org.liuhe.contracts.referrals.Party;

/** Which committee mediates, whether it accepts, who the sides are, and whether all of them consent. */
abstract class DisputeIntake extends DisputeOpening {

    DueDate decideDue;
    DueDate inviteDue;
    DueDate finishDue;

    /** A committee that is itself a party mediates nothing: for the saga that is as if there were none. */
    @CommandHandler
    void decide(AssignCommittee command, Actor actor, Terms terms, KnownOrganisations organisations) {
        String organisation = command.organisation().value();
        boolean isParty = sides.isPartyOrganisation(organisation);
        if (actor.isSystem()) {
            if (stage != DisputeStage.OPENED) return;
            if (isParty) record(gap(terms));
            else record(assigned(organisation, terms));
            return;
        }
        if (committee != null && committee.equals(organisation)) return;
        mayHappen(CommitteeAssigned.class);
        if (isParty) throw new RuleBroken(DisputeRule.COMMITTEE_IS_PARTY, "organisation");
        if (organisations.organisation(organisation).isEmpty())
            throw new RuleBroken(AreaRule.ORGANISATION_UNKNOWN, "organisation", organisation);
        record(assigned(organisation, terms));
    }

    private CommitteeAssigned assigned(String organisation, Terms terms) {
        return new CommitteeAssigned(id, organisation, terms.dueFromNow(DisputeTerms.DECIDE), terms.now());
    }

    @EventSourcingHandler
    void evolve(CommitteeAssigned event) {
        moved(event);
        committee = event.organisationId();
        decideDue = event.decideDue();
    }

    @CommandHandler
    void decide(ReportCommitteeGap command, Terms terms) {
        if (stage == DisputeStage.OPENED) record(gap(terms));
    }

    private CommitteeGapFound gap(Terms terms) {
        return new CommitteeGapFound(id, area, fromMatter, terms.now());
    }

    @CommandHandler
    void decide(AcceptDispute command, Actor actor, Terms terms) {
        refuseOthersThanCommittee(actor);
        mayHappen(DisputeAccepted.class);
        record(new DisputeAccepted(
                id,
                committee,
                terms.dueFromNow(DisputeTerms.INVITE),
                terms.dueFromNow(DisputeTerms.FINISH),
                terms.now()));
    }

    @EventSourcingHandler
    void evolve(DisputeAccepted event) {
        moved(event);
        inviteDue = event.inviteDue();
        finishDue = event.finishDue();
    }

    @CommandHandler
    void decide(DeclineDispute command, Actor actor, Terms terms) {
        refuseOthersThanCommittee(actor);
        mayHappen(DisputeNotAccepted.class);
        String explanation = Texts.required("explanation", command.explanation(), Texts.STATEMENT);
        record(new DisputeNotAccepted(id, committee, command.reason(), explanation, ROUTES, terms.now()));
    }

    @CommandHandler
    void decide(Consent command, Actor actor, Terms terms) {
        boolean assisted = assisted(actor, command.partyId());
        mayHappen(PartyConsented.class);
        if (sides.hasConsented(command.partyId())) throw new RuleBroken(DisputeRule.CONSENTED_BEFORE);
        boolean all = sides.isLastToConsent(command.partyId());
        record(new PartyConsented(id, command.partyId(), assisted, all, terms.now()));
    }

    @EventSourcingHandler
    void evolve(PartyConsented event) {
        moved(event);
        sides.consents(event.partyId());
    }

    @CommandHandler
    void decide(RefuseMediation command, Actor actor, Terms terms) {
        assisted(actor, command.partyId());
        mayHappen(MediationRefused.class);
        String reason = Texts.optional("reason", command.reason(), Texts.STATEMENT);
        boolean afterConsent = sides.hasConsented(command.partyId());
        record(new MediationRefused(id, command.partyId(), afterConsent, false, reason, ROUTES, terms.now()));
    }

    /** Two accounts became one, or a name got its account. */
    @CommandHandler
    void decide(
            IdentifyParty command,
            Actor actor,
            Terms terms,
            KnownOrganisations organisations,
            Memberships memberships) {
        if (!actor.has(Role.OPERATOR)) refuseOthersThanCommittee(actor);
        mayHappen(PartyIdentified.class);
        String organisation = value(command.organisation());
        if (organisation != null && organisations.organisation(organisation).isEmpty())
            throw new RuleBroken(AreaRule.ORGANISATION_UNKNOWN, "organisation", organisation);
        if (organisation != null && organisation.equals(committee))
            throw new RuleBroken(DisputeRule.COMMITTEE_IS_PARTY, "organisation");
        String subject = command.account() == null
                ? command.subject()
                : memberships
                        .find(Texts.required("account", command.account(), Texts.LINE))
                        .orElseThrow(() -> new RuleBroken(MemberRule.ACCOUNT_UNKNOWN, "account"));
        if (subject != null && subject.equals(mediator))
            throw new RuleBroken(DisputeRule.MEDIATOR_RELATED, command.account() == null ? "subject" : "account");
        Party now = sides.identified(command.partyId(), subject, organisation);
        if (now.equals(sides.party(command.partyId()))) return;
        record(new PartyIdentified(id, now.partyId(), now.subject(), now.organisationId(), terms.now()));
    }

    @EventSourcingHandler
    void evolve(PartyIdentified event) {
        moved(event);
        sides.identify(sides.identified(event.partyId(), event.subject(), event.organisationId()));
    }

    @CommandHandler
    void decide(RemoveParty command, Terms terms) {
        if (isEnded()) return;
        sides.party(command.partyId());
        record(new PartyRemoved(id, command.partyId(), ROUTES, terms.now()));
    }

    /** Without agreement it is gone; an agreement in effect binds whatever becomes of the matter that it came from. */
    @CommandHandler
    void decide(WithdrawDispute command, Actor actor, Terms terms) {
        if (actor.isSystem()) {
            if (Course.LIFECYCLE.allows(stage, DisputeWithdrawn.class))
                record(new DisputeWithdrawn(id, null, terms.now()));
            return;
        }
        refuseStrangers(actor);
        if (applicant == null || !sides.is(sides.party(applicant), actor))
            throw new RuleBroken(DisputeRule.NOT_APPLICANT);
        mayHappen(DisputeWithdrawn.class);
        record(new DisputeWithdrawn(id, applicant, terms.now()));
    }

    static String value(OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }

    void settles(DueSettled event) {
        decideDue = event.instead(decideDue);
        inviteDue = event.instead(inviteDue);
        finishDue = event.instead(finishDue);
    }
}
