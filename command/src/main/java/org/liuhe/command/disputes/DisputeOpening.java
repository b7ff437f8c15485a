package org.liuhe.command.disputes;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
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
import org.liuhe.contracts.disputes.AcknowledgeOutcome;
import org.liuhe.contracts.disputes.ApplyForMediation;
import org.liuhe.contracts.disputes.DisputeOpened;
import org.liuhe.contracts.disputes.DisputeOrigin;
import org.liuhe.contracts.disputes.DisputeRule;
import org.liuhe.contracts.disputes.Fees;
import org.liuhe.contracts.disputes.HandOverDispute;
import org.liuhe.contracts.disputes.HandOverGround;
import org.liuhe.contracts.disputes.Injury;
import org.liuhe.contracts.disputes.OpenDispute;
import org.liuhe.contracts.disputes.OutcomeAcknowledged;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.referrals.Party;

/** How a dispute comes in, from whom, and what they are told at its end. */
abstract class DisputeOpening extends DisputeGuards {

    boolean fromMatter;
    String applicant;

    private String request;
    String originId;
    private boolean outcomeOwed;

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
                command.parties().stream().map(DisputeOpening::unidentified).toList();
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

    @EventSourcingHandler
    void evolve(DisputeOpened event) {
        moved(event);
        id = event.disputeId();
        area = event.area();
        category = event.category();
        request = event.request();
        originOrganisation = event.originOrganisation();
        originId = event.originId();
        fromMatter = event.referralId() != null;
        outcomeOwed = event.ground() != null;
        applicant = event.applicant();
        sides.are(event.parties());
    }

    @CommandHandler
    void decide(AcknowledgeOutcome command, Actor actor, Terms terms) {
        refuseStrangers(actor);
        if (!actor.belongsTo(originOrganisation)) throw new RuleBroken(CommonRule.NOT_YOURS);
        mayHappen(OutcomeAcknowledged.class);
        if (!outcomeOwed) throw new RuleBroken(DisputeRule.NO_OUTCOME_OWED);
        record(new OutcomeAcknowledged(id, originOrganisation, terms.now()));
    }

    @EventSourcingHandler
    void evolve(OutcomeAcknowledged event) {
        moved(event);
        outcomeOwed = false;
    }
}
