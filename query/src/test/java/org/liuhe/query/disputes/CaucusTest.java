package org.liuhe.query.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liuhe.query.disputes.DisputeStory.CHEN;
import static org.liuhe.query.disputes.DisputeStory.COURT;
import static org.liuhe.query.disputes.DisputeStory.ID;
import static org.liuhe.query.disputes.DisputeStory.LIN;
import static org.liuhe.query.disputes.DisputeStory.OPERATOR;
import static org.liuhe.query.disputes.DisputeStory.POLICE;
import static org.liuhe.query.disputes.DisputeStory.SECRETARY;
import static org.liuhe.query.disputes.DisputeStory.START;
import static org.liuhe.query.disputes.DisputeStory.WANG;
import static org.liuhe.query.disputes.DisputeStory.due;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.cases.CaseOpened;
import org.liuhe.contracts.disputes.CaucusNoted;
import org.liuhe.contracts.disputes.ConfirmationSent;
import org.liuhe.contracts.disputes.DisputeReferredToEnforcement;
import org.liuhe.contracts.disputes.DisputeView;
import org.liuhe.contracts.disputes.FindDispute;
import org.liuhe.contracts.disputes.MediatorNamed;
import org.liuhe.contracts.disputes.MediatorRecused;
import org.liuhe.contracts.disputes.NamedBy;
import org.liuhe.contracts.disputes.PoliceTold;
import org.liuhe.contracts.disputes.RiskReported;
import org.liuhe.contracts.disputes.StatementView;
import org.liuhe.contracts.enforcement.FindTask;
import org.liuhe.contracts.enforcement.TaskOpened;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.matters.FindMatterGraph;
import org.liuhe.contracts.matters.ListMyMatters;
import org.liuhe.contracts.matters.ListProvisionalDues;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

/** What a party says in confidence 背靠背 is heard by the mediator, and by nobody else in any answer. */
class CaucusTest {

    private static final String OF_LIN = "其实可以让步";
    private static final String OF_WANG = "下月就搬走";
    private static final String TASK = "enf-1";
    private static final Actor TEAM = new Actor("chief", Set.of(Role.ENFORCEMENT), Set.of("org-team"));
    private static final Actor NEXT = new Actor("next", Set.of(Role.MEDIATOR), Set.of(DisputeStory.COMMITTEE));
    private static final Actor MEMBER_WHO_OPERATES =
            new Actor("both", Set.of(Role.OPERATOR, Role.MEDIATOR), Set.of(DisputeStory.COMMITTEE));

    private final ReadModels models = ReadModels.empty();
    private final DisputeStory story = new DisputeStory()
            .mediated()
            .with("lin", new CaucusNoted(ID, "n1", "p1", OF_LIN, START))
            .with("chen", new CaucusNoted(ID, "n2", "p2", OF_WANG, START))
            .with("chen", new RiskReported(ID, "扬言动手", START))
            .with("system:mediation", new PoliceTold(ID, "org-police", due(5), START))
            .with(
                    "chen",
                    new DisputeReferredToEnforcement(
                            ID, "ref-9", "hz/xihu", null, DisputeStory.COMMITTEE, "p1", "楼顶", "疑似违建", START))
            .with("system:mediation", new ConfirmationSent(ID, "org-court", due(30), START));

    @BeforeEach
    void happened() {
        models.play(Story.town());
        Story origin = new Story(5).filed();
        models.play(origin.record(
                        "case-1",
                        0,
                        new CaseOpened(
                                "case-1",
                                origin.complaintId,
                                ReadModels.LISTED,
                                "pack",
                                "1",
                                Story.ESTATE,
                                null,
                                origin.now(),
                                due(15)))
                .events());
        models.play(story.events());
        Instant at = START.plusSeconds(3600);
        models.play(List.of(new GenericDomainEventMessage<>(
                "type",
                TASK,
                0,
                new GenericEventMessage<>(
                        new TaskOpened(
                                TASK,
                                "ref-9",
                                ID,
                                "hz/xihu",
                                null,
                                DisputeStory.COMMITTEE,
                                "疑似违建",
                                "楼顶",
                                "org-team",
                                due(1),
                                at),
                        Actor.system("enforcement").metaData()),
                () -> at)));
    }

    @Test
    void isReadByThatPartyAndTheMediator() {
        assertThat(notes(LIN)).containsExactly(OF_LIN);
        assertThat(notes(WANG)).containsExactly(OF_WANG);
        assertThat(notes(CHEN)).containsExactly(OF_LIN, OF_WANG);
        assertThat(all(LIN)).contains(OF_LIN).doesNotContain(OF_WANG);
        assertThat(all(WANG)).contains(OF_WANG).doesNotContain(OF_LIN);
    }

    @Test
    void isInNoAnswerToAnybodyElse() {
        for (Actor other : List.of(SECRETARY, OPERATOR, MEMBER_WHO_OPERATES, POLICE, COURT, TEAM, NEXT))
            assertThat(all(other)).as(other.subject()).doesNotContain(OF_LIN, OF_WANG, "CaucusNoted");
    }

    @Test
    void thoseWhoTakePartAreNotSimplyShutOut() {
        for (Actor other : List.of(SECRETARY, POLICE, COURT))
            assertThat(models.ask(new FindDispute(ID, null, null), DisputeView.class, other))
                    .as(other.subject())
                    .isNotNull();
        assertThat(all(TEAM)).contains("疑似违建");
    }

    @Test
    void isNotHandedOnToTheNextMediatorNorKeptByTheFormer() {
        DisputeStory later = story.with("secretary", new MediatorRecused(ID, "chen", "亲属", START))
                .with("secretary", new MediatorNamed(ID, NEXT.subject(), NamedBy.COMMITTEE, START));
        models.play(later.events());
        assertThat(all(CHEN)).doesNotContain(OF_LIN, OF_WANG);
        assertThat(all(NEXT)).doesNotContain(OF_LIN, OF_WANG, "CaucusNoted");
        models.play(later.with("lin", new CaucusNoted(ID, "n3", "p1", "再说一遍", START))
                .events());
        assertThat(notes(NEXT)).containsExactly("再说一遍");
        assertThat(notes(LIN)).containsExactly(OF_LIN, "再说一遍");
    }

    private List<String> notes(Actor actor) {
        return models.ask(new FindDispute(ID, null, null), DisputeView.class, actor).caucus().stream()
                .map(StatementView::text)
                .toList();
    }

    /** All that somebody gets to read, now and as it was known at each minute. */
    private String all(Actor actor) {
        StringBuilder all = new StringBuilder();
        for (int minute = 0; minute < 15; minute++) {
            Instant known = minute == 0 ? null : START.plusSeconds(60L * minute);
            append(all, new FindDispute(ID, known, null), actor);
            append(all, new FindMatterGraph(ID, known, null), actor);
            append(all, new FindTask(TASK, known, null), actor);
        }
        append(all, new FindMatterGraph(TASK, null, null), actor);
        append(all, ListInbox.of(null, null, 100, null), actor);
        append(all, new ListMyMatters(null, null, 100, null), actor);
        append(all, new ListProvisionalDues(Instant.EPOCH, null, 100), actor);
        return all.toString();
    }

    private void append(StringBuilder all, Query<?> query, Actor actor) {
        try {
            all.append(models.ask(query, Object.class, actor)).append('\n');
        } catch (CompletionException refused) {
            all.append(refused.getMessage()).append('\n');
        }
    }
}
