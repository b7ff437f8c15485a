package org.liuhe.command.disputes;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.liuhe.command.areas.KnownAreas;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.disputes.AcceptDispute;
import org.liuhe.contracts.disputes.ApplyForMediation;
import org.liuhe.contracts.disputes.AssignCommittee;
import org.liuhe.contracts.disputes.CommitteeAssigned;
import org.liuhe.contracts.disputes.CommitteeGapFound;
import org.liuhe.contracts.disputes.Consent;
import org.liuhe.contracts.disputes.DeclineDispute;
import org.liuhe.contracts.disputes.DisputeAccepted;
import org.liuhe.contracts.disputes.DisputeNotAccepted;
import org.liuhe.contracts.disputes.DisputeOpened;
import org.liuhe.contracts.disputes.DisputeOrigin;
import org.liuhe.contracts.disputes.DisputeRule;
import org.liuhe.contracts.disputes.DisputeStage;
import org.liuhe.contracts.disputes.DisputeWithdrawn;
import org.liuhe.contracts.disputes.HandOverDispute;
import org.liuhe.contracts.disputes.HandOverGround;
import org.liuhe.contracts.disputes.IdentifyParty;
import org.liuhe.contracts.disputes.Injury;
import org.liuhe.contracts.disputes.MediationRefused;
import org.liuhe.contracts.disputes.OpenDispute;
import org.liuhe.contracts.disputes.PartyConsented;
import org.liuhe.contracts.disputes.PartyIdentified;
import org.liuhe.contracts.disputes.PartyRemoved;
import org.liuhe.contracts.disputes.RefuseMediation;
import org.liuhe.contracts.disputes.RemoveParty;
import org.liuhe.contracts.disputes.ReportCommitteeGap;
import org.liuhe.contracts.disputes.WithdrawDispute;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.referrals.Party;

/** From its coming in to the consent of all. */
abstract class DisputeIntake extends DisputeGuards {

    void open(ApplyForMediation command, Actor actor, Terms terms, KnownAreas areas, KnownOrganisations organisations) {
        if (id != null) refuseStrangers(actor);
        if (command.proceedingsRunning()) throw new RuleBroken(DisputeRule.PROCEEDINGS_RUNNING, "proceedingsRunning");
        List<Party> parties = new ArrayList<>();
        parties.add(applicant(command, actor));
        // who applies cannot say which account the other side has: the committee finds that out
        command.others().forEach(other -> parties.add(unidentified(other)));
        String text = request(command.request());
        if (repeats(text)) return;
        refuseUnknown(command.area(), command.category(), parties, terms, areas, organisations);
        record(new DisputeOpened(
                command.disputeId().value(),
                DisputeOrigin.APPLICATION,
                null,
                null,
                null,
                null,
                command.area().value(),
                command.category(),
                text,
                Sides.numbered(parties),
                "p1",
                terms.now()));
    }

    private static Party applicant(ApplyForMediation command, Actor actor) {
        if (command.organisation() == null)
            return new Party(null, actor.subject(), null, command.name(), command.phone());
        if (!actor.belongsTo(command.organisation().value()))
            throw new RuleBroken(CommonRule.NOT_YOURS, "organisation");
        return new Party(null, null, command.organisation().value(), command.name(), command.phone());
    }

    private static Party unidentified(Party party) {
        return new Party(null, null, party.organisationId(), party.name(), party.phone());
    }

    void open(HandOverDispute command, Actor actor, Terms terms, KnownAreas areas, KnownOrganisations organisations) {
        if (id != null) refuseStrangers(actor);
        boolean police = command.ground() == HandOverGround.CIVIL_DISPUTE;
        if (!actor.has(police ? Role.POLICE : Role.COURT)) throw new RuleBroken(DisputeRule.GROUND_NOT_YOURS, "ground");
        if (!actor.belongsTo(command.organisation().value()))
            throw new RuleBroken(CommonRule.NOT_YOURS, "organisation");
        if (!command.civil()) throw new RuleBroken(DisputeRule.NOT_CIVIL, "civil");
        if (command.punishable()) throw new RuleBroken(DisputeRule.PUBLIC_SECURITY_CASE, "punishable");
        if (command.injury() == Injury.ABOVE_MINOR) throw new RuleBroken(DisputeRule.INJURY_TOO_GRAVE, "injury");
        // entrusted mediation stays the trial; any other proceedings would run beside it
        if (command.proceedingsRunning() && command.ground() != HandOverGround.ENTRUSTED)
            throw new RuleBroken(DisputeRule.PROCEEDINGS_RUNNING, "proceedingsRunning");
        List<Party> parties =
                command.parties().stream().map(DisputeIntake::unidentified).toList();
        String text = request(command.request());
        if (repeats(text)) return;
        refuseUnknown(command.area(), command.category(), parties, terms, areas, organisations);
        record(new DisputeOpened(
                command.disputeId().value(),
                police ? DisputeOrigin.POLICE : DisputeOrigin.COURT,
                null,
                null,
                command.organisation().value(),
                command.ground(),
                command.area().value(),
                command.category(),
                text,
                Sides.numbered(parties),
                null,
                terms.now()));
    }

    private static String request(String text) {
        return Fees.refused("request", Texts.required("request", text, Texts.STATEMENT));
    }

    private boolean repeats(String text) {
        if (id == null) return false;
        if (!text.equals(request)) throw new RuleBroken(DisputeRule.OPENED_DIFFERENTLY);
        return true;
    }

    private static void refuseUnknown(
            AreaPath area,
            String category,
            List<Party> parties,
            Terms terms,
            KnownAreas areas,
            KnownOrganisations organisations) {
        if (!areas.contains(area)) throw new RuleBroken(AreaRule.AREA_UNKNOWN, "area", area);
        if (category != null) terms.category(category);
        parties.stream()
                .map(Party::organisationId)
                .filter(organisation -> organisation != null
                        && organisations.organisation(organisation).isEmpty())
                .findFirst()
                .ifPresent(organisation -> {
                    throw new RuleBroken(AreaRule.ORGANISATION_UNKNOWN, "parties", organisation);
                });
    }

    void open(OpenDispute command, Terms terms) {
        if (id != null) return;
        record(new DisputeOpened(
                command.disputeId().value(),
                origin(command.originId()),
                command.originId(),
                command.referralId().value(),
                command.organisation() == null ? null : command.organisation().value(),
                null,
                command.area().value(),
                command.category(),
                command.request(),
                command.parties(),
                null,
                terms.now()));
    }

    private static DisputeOrigin origin(String originId) {
        return switch (MatterKind.of(originId).orElse(MatterKind.CASE)) {
            case PETITION -> DisputeOrigin.PETITION;
            case COUNCIL -> DisputeOrigin.COUNCIL;
            default -> DisputeOrigin.CASE;
        };
    }

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
    void decide(IdentifyParty command, Actor actor, Terms terms, KnownOrganisations organisations) {
        if (!actor.has(Role.OPERATOR)) refuseOthersThanCommittee(actor);
        mayHappen(PartyIdentified.class);
        String organisation = value(command.organisation());
        if (organisation != null && organisations.organisation(organisation).isEmpty())
            throw new RuleBroken(AreaRule.ORGANISATION_UNKNOWN, "organisation", organisation);
        if (organisation != null && organisation.equals(committee))
            throw new RuleBroken(DisputeRule.COMMITTEE_IS_PARTY, "organisation");
        if (command.subject() != null && command.subject().equals(mediator))
            throw new RuleBroken(DisputeRule.MEDIATOR_RELATED, "subject");
        Party now = sides.identified(command.partyId(), command.subject(), organisation);
        if (now.equals(sides.party(command.partyId()))) return;
        record(new PartyIdentified(id, now.partyId(), now.subject(), now.organisationId(), terms.now()));
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
}
