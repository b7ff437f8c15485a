package org.liuhe.query.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.councils.CouncilClosed;
import org.liuhe.contracts.councils.CouncilConvened;
import org.liuhe.contracts.councils.CouncilInvited;
import org.liuhe.contracts.councils.CouncilReferredToEnforcement;
import org.liuhe.contracts.councils.CouncilView;
import org.liuhe.contracts.councils.FindCouncil;
import org.liuhe.contracts.enforcement.RectificationOrdered;
import org.liuhe.contracts.enforcement.TaskOpened;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.matters.FindMatterGraph;
import org.liuhe.contracts.matters.MatterEvent;
import org.liuhe.contracts.matters.MatterGraph;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.OpenDuty;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.referrals.ReferralOutcome;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

/** A complaint's case asks a council, and the council an enforcement team. */
class MatterGraphTest {

    private static final String COUNCIL = "cnl-1";
    private static final String TASK = "enf-1";
    private static final String TEAM = "org-team";
    private static final Actor MANAGER = Story.staff(Story.PROPERTY);
    private static final Actor CHIEF = new Actor("chief", Set.of(Role.ENFORCEMENT), Set.of(TEAM));

    private final ReadModels models = ReadModels.empty();
    private final Story story =
            new Story(1).filed().accepted().opened().assigned(1, Story.PROPERTY).signed(1, Story.PROPERTY);
    private static final Actor BOTH =
            new Actor("both", Set.of(Role.PROPERTY_MANAGER, Role.ENFORCEMENT), Set.of(Story.PROPERTY, TEAM));
    private Instant convened;
    private Instant asked;

    @BeforeEach
    void everythingHappens() {
        models.play(Story.town());
        story.handedToCouncil(1, 1, Story.PROPERTY);
        models.play(story.events());
        convened = at(30);
        play(
                0,
                new CouncilConvened(
                        COUNCIL,
                        Story.ESTATE,
                        Story.PROPERTY,
                        ReferralId.of(story.caseId, 1).value(),
                        story.caseId,
                        "lift",
                        "电梯谁出钱",
                        story.due("hold", 5),
                        convened),
                convened);
        play(
                1,
                new CouncilInvited(
                        COUNCIL, 1, Story.COMMUNITY, Story.OWNERS, Story.PROPERTY, story.due("answer", 3), at(31)),
                at(31));
        asked = at(40);
        play(
                2,
                new CouncilReferredToEnforcement(
                        COUNCIL, "ref-2", COUNCIL, Story.ESTATE, "lift", Story.COMMUNITY, "请督促", "三幢", asked),
                asked);
        play(
                0,
                new TaskOpened(
                        TASK,
                        "ref-2",
                        COUNCIL,
                        Story.ESTATE,
                        "lift",
                        Story.COMMUNITY,
                        "请督促",
                        "三幢",
                        TEAM,
                        story.due("dispatch", 2),
                        at(41)),
                at(41));
    }

    @Test
    void leadsFromEachToAllOthers() {
        MatterGraph whole = graph(story.complaintId, null, BOTH);
        assertThat(whole.nodes())
                .extracting(MatterGraph.Node::kind, MatterGraph.Node::id, MatterGraph.Node::stage)
                .containsExactly(
                        tuple(MatterKind.COMPLAINT, story.complaintId, "WAITS_FOR_COUNCIL"),
                        tuple(MatterKind.CASE, story.caseId, "WAITS_FOR_COUNCIL"),
                        tuple(MatterKind.COUNCIL, COUNCIL, "REFERRED"),
                        tuple(MatterKind.ENFORCEMENT, TASK, "OPENED"));
        assertThat(whole.ties())
                .extracting(tie -> kind(whole, tie.from()), tie -> kind(whole, tie.to()), MatterGraph.Tie::handOff)
                .containsExactly(
                        tuple(MatterKind.COMPLAINT, MatterKind.CASE, false),
                        tuple(MatterKind.CASE, MatterKind.COUNCIL, true),
                        tuple(MatterKind.COUNCIL, MatterKind.ENFORCEMENT, true));
        for (String start : List.of(story.caseId, story.code, COUNCIL, TASK))
            assertThat(ids(graph(start, null, BOTH))).isEqualTo(ids(whole));
    }

    @Test
    void showsTheAskedNoMoreThanThatThereIsSomethingBeforeThem() {
        MatterGraph seen = graph(TASK, null, CHIEF);
        assertThat(seen.nodes())
                .extracting(MatterGraph.Node::kind, MatterGraph.Node::id)
                .containsExactly(tuple(MatterKind.ENFORCEMENT, TASK), tuple(MatterKind.COUNCIL, null));
        assertThat(seen.ties()).singleElement().satisfies(tie -> assertThat(tie.at())
                .isEqualTo(at(41)));
    }

    /** The reporter is shielded from the accused: whoever must rectify sees neither what it came from nor what it leads to. */
    @Test
    void showsTheAccusedNothingAround() {
        Actor accused = Story.staff("org-accused");
        play(
                1,
                new RectificationOrdered(TASK, 1, "org-accused", null, "三日内拆除", story.due("rectify", 3), at(45)),
                at(45));
        MatterGraph seen = graph(TASK, null, accused);
        assertThat(ids(seen)).containsExactly(TASK);
        assertThat(seen.ties()).isEmpty();
    }

    @Test
    void isAsItWasKnownThen() {
        assertThat(ids(graph(story.complaintId, story.time(0), Story.OPERATOR))).containsExactly(story.complaintId);
        MatterGraph before = graph(story.complaintId, asked.minusMillis(1), Story.OPERATOR);
        assertThat(ids(before)).containsExactly(story.complaintId, story.caseId, COUNCIL);
        assertThat(before.nodes().get(2).stage()).isEqualTo("INVITED");
        assertThat(graph(COUNCIL, convened, Story.OPERATOR).nodes())
                .extracting(MatterGraph.Node::stage)
                .contains("CONVENED");
        assertThat(models.refusal(new FindMatterGraph(COUNCIL, convened.minusMillis(1), null), Story.OPERATOR)
                        .code())
                .isEqualTo(CommonRule.MATTER_UNKNOWN.code());
    }

    @Test
    void tellsWhatCameBackAndWhen() {
        play(
                3,
                new CouncilClosed(
                        COUNCIL,
                        ReferralId.of(story.caseId, 1).value(),
                        story.caseId,
                        ReferralOutcome.COUNCIL_DISAGREED,
                        false,
                        at(50)),
                at(50));
        story.cameBack(1, 1, ReferralOutcome.COUNCIL_DISAGREED, true);
        models.play(story.events());
        MatterGraph.Tie tie = graph(story.caseId, null, MANAGER).ties().stream()
                .filter(each -> each.outcome() != null)
                .findFirst()
                .orElseThrow();
        assertThat(tie.outcome()).isEqualTo(ReferralOutcome.COUNCIL_DISAGREED);
        assertThat(tie.endedAt()).isNotNull();
        assertThat(graph(story.caseId, tie.endedAt().minusMillis(1), MANAGER).ties())
                .extracting(MatterGraph.Tie::outcome)
                .containsOnlyNulls();
    }

    @Test
    void doesNotExistForAStranger() {
        for (String start : List.of(story.complaintId, story.caseId, COUNCIL, TASK, "pet-1", "cnl-nowhere"))
            assertThat(models.refusal(new FindMatterGraph(start, null, null), Story.LIN)
                            .code())
                    .isEqualTo(CommonRule.MATTER_UNKNOWN.code());
    }

    @Test
    void whatWasOwedIsAsItWasKnownThen() {
        assertThat(duties(null)).hasSize(4);
        assertThat(duties(at(31)))
                .containsExactlyInAnyOrder(
                        Task.COUNCIL_ANSWER, Task.COUNCIL_ANSWER, Task.COUNCIL_ANSWER, Task.COUNCIL_HOLD);
        play(3, new CouncilClosed(COUNCIL, "ref-1", story.caseId, ReferralOutcome.WITHDRAWN, false, at(60)), at(60));
        assertThat(duties(null)).isEmpty();
        assertThat(duties(at(59))).hasSize(4);
        assertThat(duties(at(60))).isEmpty();
        assertThat(duties(convened)).isEmpty();
    }

    private List<Task> duties(Instant knownAt) {
        return models
                .ask(new FindCouncil(COUNCIL, knownAt, null), CouncilView.class, Story.OPERATOR)
                .head()
                .duties()
                .stream()
                .map(OpenDuty::task)
                .toList();
    }

    private void play(long sequence, MatterEvent event, Instant at) {
        models.play(List.of(new GenericDomainEventMessage<>(
                "Matter",
                event.matterId(),
                sequence,
                new GenericEventMessage<>(event, MetaData.with(Actor.SUBJECT, "somebody")),
                () -> at)));
    }

    private Instant at(int minute) {
        return story.time(minute);
    }

    private MatterGraph graph(String matter, Instant knownAt, Actor actor) {
        return models.ask(new FindMatterGraph(matter, knownAt, null), MatterGraph.class, actor);
    }

    private static List<String> ids(MatterGraph graph) {
        return graph.nodes().stream().map(MatterGraph.Node::id).toList();
    }

    private static MatterKind kind(MatterGraph graph, int number) {
        return graph.node(number).kind();
    }
}
