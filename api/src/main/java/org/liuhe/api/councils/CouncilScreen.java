package org.liuhe.api.councils;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.matters.Act;
import org.liuhe.api.matters.MatterScreen;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.councils.CouncilView;
import org.liuhe.contracts.councils.FindCouncil;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.policy.Policy;
import org.liuhe.policy.majorities.OwnersVote;
import org.springframework.stereotype.Component;

/** What the page shows of a council. */
@Component
class CouncilScreen implements MatterScreen {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Edge edge;
    private final CurrentActor actor;
    private final Policy policy;
    private final Clock clock;

    CouncilScreen(Edge edge, CurrentActor actor, Policy policy, Clock clock) {
        this.edge = edge;
        this.actor = actor;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.COUNCIL;
    }

    @Override
    public List<Act<?>> acts() {
        return CouncilActs.ALL;
    }

    @Override
    public boolean offers(Act<?> act, Actor actor) {
        return act.opens() && actor.has(Role.COMMUNITY);
    }

    @Override
    public Shown show(String id, Instant asKnownAt, StreamPosition after) {
        CouncilView council = edge.ask(new FindCouncil(id, asKnownAt, after));
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("convener", organisation(council.organisation())));
        facts.add(new Fact("report", council.report()));
        facts.add(new Fact("outcome", council.outcome()));
        CouncilBoard board = CouncilBoard.of(council, reserved(), OwnersCount.of(council.vote(), policy));
        List<Bar> bars = actor.find()
                .filter(who -> asKnownAt == null)
                .map(who -> CouncilGates.bars(council, board.whole(), who))
                .orElse(List.of());
        return new Shown(council.head(), facts, choices(council), board, bars);
    }

    private Map<String, Named> reserved() {
        return law().matters().stream()
                .collect(Collectors.toMap(
                        OwnersVote.Matter::code, matter -> new Named(matter.nameZh(), matter.nameEn())));
    }

    private OwnersVote law() {
        return policy.ownersVotes().inForce(LocalDate.now(clock.withZone(ZONE)));
    }

    private Map<String, List<Choice>> choices(CouncilView council) {
        List<Choice> seats = Stream.of(council.community(), council.ownersCommittee(), council.propertyManager())
                .filter(Objects::nonNull)
                .distinct()
                .map(seat -> new Choice(seat, new OrganisationId(seat)))
                .toList();
        List<Choice> reserved = law().matters().stream()
                .map(matter -> new Choice(matter.code(), new Named(matter.nameZh(), matter.nameEn())))
                .toList();
        return Map.of(
                "present",
                seats,
                "position.motion",
                motions(council, motion -> motion.matter() == null),
                "open-vote.motion",
                motions(council, motion -> motion.matter() != null),
                "matter",
                reserved);
    }

    /** What the law reserves to the owners is theirs to vote on, and the three agree on the rest. */
    private static List<Choice> motions(CouncilView council, Predicate<CouncilView.Motion> which) {
        return council.motions().stream()
                .filter(which)
                .map(motion -> new Choice(motion.motion(), motion.motion(), motion.publicText()))
                .toList();
    }

    private static OrganisationId organisation(String id) {
        return id == null ? null : new OrganisationId(id);
    }
}
