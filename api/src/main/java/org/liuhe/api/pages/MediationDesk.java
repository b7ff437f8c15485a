package org.liuhe.api.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.liuhe.api.matters.MatterScreen.Choice;
import org.liuhe.api.matters.MatterScreen.Member;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.AgreementView;
import org.liuhe.contracts.disputes.DisputeStage;
import org.liuhe.contracts.disputes.DisputeView;
import org.liuhe.contracts.disputes.ObligationView;
import org.liuhe.contracts.disputes.PartyView;
import org.liuhe.contracts.disputes.StatementView;

/**
 * A mediation as those who take part in it look at it: how far it has come, what each side said, what is lacking for effect, until when
 * it can be confirmed, and how it is performed.
 *
 * @param choices as the forms have them; the mediators' names are among them
 * @param now whether it is shown as it is, so that something can be done about it
 */
record MediationDesk(DisputeView dispute, Map<String, List<Choice>> choices, boolean now, Wording say) {

    private static final List<String> WAY =
            List.of("filed", "invited", "mediator", "talks", "signing", "effect", "performed");

    /** How an obligation stands. */
    enum Performing {
        /** The agreement is not in effect. */
        NOT_YET,
        OPEN,
        REPORTED,
        CONFIRMED,
        BREACHED
    }

    /**
     * An obligation.
     *
     * @param report whether the reader can say that it is done
     * @param confirm whether the reader can confirm that it is done
     * @param as side for which the reader confirms; null for the mediator
     */
    record Owed(
            int number,
            ObligationView obligation,
            Performing state,
            boolean mine,
            boolean report,
            boolean confirm,
            String as) {

        public boolean late() {
            return obligation.overdue() && !obligation.confirmed();
        }
    }

    /** The way, and where it stands on it; what ended early shows that. */
    public List<StageLine.Station> way() {
        DisputeStage stage = DisputeStage.valueOf(dispute.head().stage());
        int here = at(stage);
        if (here < 0)
            return List.of(
                    new StageLine.Station("dispute.station.filed", StageLine.Place.BEHIND),
                    new StageLine.Station("DisputeStage." + stage.name(), StageLine.Place.HERE));
        List<StageLine.Station> way = new ArrayList<>();
        for (int i = 0; i < WAY.size(); i++) {
            String key = stage == DisputeStage.BREACHED && i == WAY.size() - 1
                    ? "DisputeStage.BREACHED"
                    : "dispute.station." + WAY.get(i);
            way.add(new StageLine.Station(
                    key, i < here ? StageLine.Place.BEHIND : i == here ? StageLine.Place.HERE : StageLine.Place.AHEAD));
        }
        return List.copyOf(way);
    }

    private static int at(DisputeStage stage) {
        return switch (stage) {
            case OPENED, GAP, DECIDING -> 0;
            case INVITING -> 1;
            case CHOOSING -> 2;
            case MEDIATING -> 3;
            case SIGNING -> 4;
            case EFFECTIVE -> 5;
            case PERFORMED, BREACHED -> 6;
            case REFUSED, FAILED, NOT_ACCEPTED, UNANSWERED, UNSERVED, WITHDRAWN -> -1;
        };
    }

    /** The side's name as far as the reader knows it, else its number; that of the mediator where no side is named. */
    public String named(String partyId) {
        if (partyId == null) return say.text("by.mediator");
        for (int i = 0; i < dispute.parties().size(); i++) {
            PartyView party = dispute.parties().get(i);
            if (!party.partyId().equals(partyId)) continue;
            if (party.name() != null) return party.name();
            return party.organisationId() != null
                    ? say.organisation(party.organisationId())
                    : say.text("party.number", i + 1);
        }
        return partyId;
    }

    /** The mediator's name; the last signs of the number where it is not known; null for none. */
    public String mediator(String account) {
        if (account == null) return null;
        return choices.getOrDefault("mediator", List.of()).stream()
                .filter(choice -> choice.value().equals(account))
                .findFirst()
                .map(say::choice)
                .orElseGet(() -> say.value(new Member(account)));
    }

    public boolean written() {
        AgreementView agreement = dispute.agreement();
        return agreement != null && agreement.form() == AgreementForm.WRITTEN;
    }

    /** Whether the reader can write the agreement now. */
    public boolean writes() {
        return may(AgreementPage.ACT);
    }

    /** What is lacking until a written agreement is in effect, in the order of the law; nothing for any other. */
    public List<String> lacking() {
        if (!written() || dispute.agreement().effectiveAt() != null) return List.of();
        List<String> lacking = new ArrayList<>();
        dispute.parties().stream()
                .filter(party -> !party.signed())
                .forEach(party -> lacking.add(say.text("dispute.lacks.signature", named(party.partyId()))));
        if (!dispute.agreement().mediatorSigned()) lacking.add(say.text("dispute.lacks.mediator"));
        if (!dispute.agreement().isSealed()) lacking.add(say.text("dispute.lacks.seal"));
        return List.copyOf(lacking);
    }

    /** Sides that have not asked for confirmation. */
    public List<String> notAsked() {
        return dispute.parties().stream()
                .filter(party -> !party.askedConfirmation())
                .map(party -> named(party.partyId()))
                .toList();
    }

    public List<Owed> obligations() {
        if (dispute.agreement() == null) return List.of();
        List<Owed> owed = new ArrayList<>();
        for (ObligationView each : dispute.agreement().obligations()) owed.add(owed(owed.size() + 1, each));
        return List.copyOf(owed);
    }

    private Owed owed(int number, ObligationView each) {
        boolean mine = dispute.parties().stream()
                .anyMatch(party -> party.mine() && party.partyId().equals(each.partyId()));
        String as = dispute.parties().stream()
                .filter(PartyView::mine)
                .map(PartyView::partyId)
                .filter(side -> !side.equals(each.partyId()))
                .findFirst()
                .orElse(null);
        boolean open = now && !each.confirmed();
        return new Owed(
                number,
                each,
                state(each),
                mine,
                open && mine && !each.reportedDone() && may("report-done"),
                open && (as != null || dispute.mediatorMe()) && may("confirm-done"),
                as);
    }

    private Performing state(ObligationView each) {
        if (dispute.agreement().effectiveAt() == null) return Performing.NOT_YET;
        if (each.breached()) return Performing.BREACHED;
        if (each.confirmed()) return Performing.CONFIRMED;
        return each.reportedDone() ? Performing.REPORTED : Performing.OPEN;
    }

    /** To whom a confidence is known. */
    public String confidants(StatementView note) {
        boolean own = dispute.parties().stream()
                .anyMatch(party -> party.mine() && Objects.equals(party.partyId(), note.partyId()));
        return own ? say.text("dispute.caucus.yours") : say.text("dispute.caucus.theirs", named(note.partyId()));
    }

    private boolean may(String act) {
        return now && dispute.head().acts().contains(act);
    }
}
