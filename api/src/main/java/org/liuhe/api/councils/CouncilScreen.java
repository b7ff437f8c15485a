package org.liuhe.api.councils;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
import org.liuhe.contracts.matters.MatterLink;
import org.liuhe.policy.Policy;
import org.springframework.stereotype.Component;

/** What the page shows of a council. */
@Component
class CouncilScreen implements MatterScreen {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Edge edge;
    private final Policy policy;
    private final Clock clock;

    CouncilScreen(Edge edge, Policy policy, Clock clock) {
        this.edge = edge;
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
        facts.add(new Fact("agenda", council.agenda()));
        facts.add(new Fact("origin", origin(council.originId())));
        facts.add(new Fact("convener", organisation(council.organisation())));
        facts.add(new Fact("community", organisation(council.community())));
        facts.add(new Fact("owners", organisation(council.ownersCommittee())));
        facts.add(new Fact("property", organisation(council.propertyManager())));
        facts.add(new Fact(
                "answers",
                table(council.answers().stream()
                        .map(answer -> List.of(
                                new Fact("organisation", organisation(answer.organisation())),
                                new Fact("coming", answer.coming()),
                                new Fact("reason", answer.reason())))
                        .toList())));
        facts.add(new Fact(
                "motions",
                table(council.motions().stream().map(CouncilScreen::motion).toList())));
        vote(council.vote(), facts);
        resolution(council, facts);
        facts.add(new Fact("minutes", council.minutes()));
        facts.add(new Fact("publicMinutes", council.publicMinutes()));
        facts.add(new Fact("outcome", council.outcome()));
        return new Shown(council.head(), facts, choices(council));
    }

    private Map<String, List<Choice>> choices(CouncilView council) {
        List<Choice> seats = Stream.of(council.community(), council.ownersCommittee(), council.propertyManager())
                .filter(Objects::nonNull)
                .distinct()
                .map(seat -> new Choice(seat, new OrganisationId(seat)))
                .toList();
        List<Choice> motions = council.motions().stream()
                .map(motion -> new Choice(motion.motion(), motion.motion(), motion.publicText()))
                .toList();
        List<Choice> reserved = policy.ownersVotes().inForce(LocalDate.now(clock.withZone(ZONE))).matters().stream()
                .map(matter -> new Choice(matter.code(), new Named(matter.nameZh(), matter.nameEn())))
                .toList();
        return Map.of("present", seats, "motion", motions, "matter", reserved);
    }

    private static List<Fact> motion(CouncilView.Motion motion) {
        return List.of(
                new Fact("number", motion.motion()),
                new Fact("organisation", organisation(motion.organisation())),
                new Fact("text", motion.publicText()),
                new Fact("responsible", organisation(motion.responsible())),
                new Fact("due", motion.due()),
                new Fact("agree", motion.agree().size()),
                new Fact("disagree", motion.disagree().size()));
    }

    private static void vote(CouncilView.Vote vote, List<Fact> facts) {
        if (vote == null) return;
        facts.add(new Fact("voteLaw", vote.law() + vote.article()));
        facts.add(new Fact("voteDue", vote.due()));
        facts.add(new Fact("totalArea", metres(vote.totalArea())));
        facts.add(new Fact("totalHeads", vote.totalHeads()));
        facts.add(new Fact("votedArea", metres(vote.votedArea())));
        facts.add(new Fact("votedHeads", vote.votedHeads()));
        facts.add(new Fact("forArea", vote.forArea() == null ? null : metres(vote.forArea())));
        facts.add(new Fact("forHeads", vote.forHeads()));
        facts.add(new Fact("voteOutcome", vote.outcome()));
    }

    private static void resolution(CouncilView council, List<Fact> facts) {
        CouncilView.Resolution resolution = council.resolution();
        if (resolution == null) return;
        facts.add(new Fact("resolution", resolution.publicText()));
        facts.add(new Fact("byOwners", resolution.byOwners()));
        facts.add(new Fact("responsible", organisation(resolution.responsible())));
        facts.add(new Fact("resolutionDue", resolution.due()));
        facts.add(new Fact("report", council.report()));
    }

    private static String metres(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    private static OrganisationId organisation(String id) {
        return id == null ? null : new OrganisationId(id);
    }

    private static MatterLink origin(String id) {
        return id == null ? null : new MatterLink(id, MatterLink.Relation.ORIGIN);
    }

    /** An empty table shows nothing. */
    private static List<List<Fact>> table(List<List<Fact>> rows) {
        return rows.isEmpty() ? null : rows;
    }
}
