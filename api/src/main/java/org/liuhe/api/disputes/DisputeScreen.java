package org.liuhe.api.disputes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.matters.Act;
import org.liuhe.api.matters.MatterScreen;
import org.liuhe.api.matters.MatterScreen.Fact;
import org.liuhe.api.members.StaffNames;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.StaffName;
import org.liuhe.contracts.disputes.DisputeView;
import org.liuhe.contracts.disputes.FindDispute;
import org.liuhe.contracts.disputes.HandOverGround;
import org.liuhe.contracts.disputes.PartyView;
import org.liuhe.contracts.matters.MatterKind;
import org.springframework.stereotype.Component;

/** How the page shows a dispute. */
@Component
class DisputeScreen implements MatterScreen {

    private final Edge edge;
    private final CurrentActor actor;
    private final StaffNames names;

    DisputeScreen(Edge edge, CurrentActor actor, StaffNames names) {
        this.edge = edge;
        this.actor = actor;
        this.names = names;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.DISPUTE;
    }

    @Override
    public List<Act<?>> acts() {
        return DisputeActs.ALL;
    }

    @Override
    public boolean offers(Act<?> act, Actor actor) {
        if (act.equals(DisputeActs.HAND_OVER)) return actor.has(Role.POLICE) || actor.has(Role.COURT);
        return act.equals(DisputeActs.APPLY)
                && Stream.of(Role.RESIDENT, Role.OWNERS_COMMITTEE, Role.PROPERTY_MANAGER)
                        .anyMatch(actor::has);
    }

    /** Each body hands over on grounds of its own. */
    @Override
    public Map<String, List<Choice>> choices(Actor actor) {
        if (actor.has(Role.POLICE) == actor.has(Role.COURT)) return Map.of();
        List<HandOverGround> grounds = actor.has(Role.POLICE)
                ? List.of(HandOverGround.CIVIL_DISPUTE)
                : List.of(HandOverGround.BEFORE_FILING, HandOverGround.ENTRUSTED);
        return Map.of(
                "ground",
                grounds.stream().map(ground -> new Choice(ground, ground)).toList());
    }

    @Override
    public Shown show(String id, Instant asKnownAt, StreamPosition after) {
        DisputeView view = edge.ask(new FindDispute(id, asKnownAt, after));
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("category", Category.of(view.category())));
        facts.add(new Fact("origin", view.origin()));
        facts.add(new Fact("origin-organisation", organisation(view.originOrganisation())));
        facts.add(new Fact("request", view.request()));
        facts.add(new Fact("committee", organisation(view.committee())));
        List<StaffName> mediators = view.whole() ? names.mediators(view.committee()) : List.of();
        if (view.mediator() == null) facts.add(new Fact("mediator-named", view.hasMediator()));
        facts.add(new Fact("mediator", mediator(view, mediators)));
        facts.add(new Fact("finish-due", view.finishDue()));
        if (view.riskReported()) facts.add(new Fact("risk", true));
        facts.add(new Fact("routes", table(view.routes(), route -> List.of(new Fact("route", route)))));
        return new Shown(view.head(), facts, choices(view, mediators), view, DisputeGates.bars(view, actor.required()));
    }

    /** The name, or the last signs of the number where the mediator is of the committee no more. */
    private static Object mediator(DisputeView view, List<StaffName> mediators) {
        return mediators.stream()
                .filter(staff -> staff.accountId().equals(view.mediator()))
                .findFirst()
                .<Object>map(StaffName::name)
                .orElse(Member.of(view.mediator()));
    }

    private Map<String, List<Choice>> choices(DisputeView view, List<StaffName> mediators) {
        Map<String, List<Choice>> choices = new HashMap<>();
        List<Choice> sides = view.parties().stream().map(DisputeScreen::side).toList();
        List<Choice> own = view.parties().stream()
                .filter(PartyView::mine)
                .map(DisputeScreen::side)
                .toList();
        choices.put("partyId", own.isEmpty() ? sides : own);
        choices.put("requestedBy", sides);
        choices.put("toPartyId", sides);
        choices.put(
                "sessionId",
                view.sessions().stream()
                        .filter(session -> !session.held())
                        .map(session -> new Choice(session.sessionId(), session.startsAt(), session.place()))
                        .toList());
        if (view.agreement() != null)
            choices.put(
                    "obligationId",
                    view.agreement().obligations().stream()
                            .filter(owed -> !owed.confirmed())
                            .map(owed -> new Choice(owed.obligationId(), owed.what()))
                            .toList());
        if (!mediators.isEmpty())
            choices.put(
                    "mediator",
                    mediators.stream()
                            .map(staff -> new Choice(staff.accountId(), staff.name()))
                            .toList());
        // where the names cannot be learned, whoever names a mediator can name themselves
        else if (own.isEmpty())
            choices.put("mediator", List.of(new Choice(actor.required().subject(), new Label("choice.myself"))));
        return choices;
    }

    private static Choice side(PartyView party) {
        return new Choice(party.partyId(), party.name(), organisation(party.organisationId()));
    }

    private static <T> List<List<Fact>> table(List<T> rows, Function<T, List<Fact>> row) {
        return rows.isEmpty() ? null : rows.stream().map(row).toList();
    }

    private static OrganisationId organisation(String id) {
        return id == null ? null : new OrganisationId(id);
    }
}
