package org.liuhe.query.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.matters.ListProvisionalDues;
import org.liuhe.contracts.matters.ProvisionalDue;
import org.liuhe.contracts.petitions.CoSignThreshold;
import org.liuhe.contracts.support.ComplaintSupportWithdrawn;
import org.liuhe.contracts.support.ComplaintSupported;
import org.liuhe.contracts.support.FindSupport;
import org.liuhe.contracts.support.ListMySupport;
import org.liuhe.contracts.support.SupportAnswerObliged;
import org.liuhe.contracts.support.SupportAnswerOverdue;
import org.liuhe.contracts.support.SupportDueSettled;
import org.liuhe.contracts.support.SupportEvent;
import org.liuhe.contracts.support.SupportId;
import org.liuhe.contracts.support.SupportOpened;
import org.liuhe.contracts.support.SupportThresholdReached;
import org.liuhe.contracts.support.SupportView;
import org.liuhe.contracts.support.SupportedMatter;
import org.liuhe.contracts.support.SupportersAnswered;
import org.liuhe.contracts.tracking.ListSimilarMatters;
import org.liuhe.contracts.tracking.PublicMatter;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

/** Lin's lift, which the house supports: six oblige the street. */
class SupportViewTest {

    private static final String TABLES = "support|supporter|support_.*";
    private static final Actor STREET = Story.staff(Story.STREET);

    private final ReadModels models = ReadModels.empty();
    private final Story story = new Story(1).filed().accepted().opened();
    private final String id = story.complaintId;
    private final String stream = SupportId.of(new ComplaintId(id)).value();
    private final List<DomainEventMessage<?>> events = new ArrayList<>();
    private final DueDate due = Story.provisional(story.due("support", 5));
    private Instant now = story.now();

    @BeforeEach
    void town() {
        models.play(Story.town());
        models.play(story.events());
    }

    @Test
    void isOpenToResidentsBeforeAnybodySupportsIt() {
        SupportView view = view(resident("wang"));
        assertThat(view.supporters()).isEqualTo("<5");
        assertThat(view.thresholds()).isNull();
        assertThat(view.mayBeMine()).isTrue();
        assertThat(view.days()).isEmpty();
        assertThat(view(Story.LIN).mayBeMine()).as("the reporter").isFalse();
        assertThat(view(null).mayBeMine()).as("nobody signed in").isFalse();
        assertThat(view(STREET).mayBeMine()).as("staff").isFalse();
        assertThat(view(new Actor("o", Set.of("resident", "owners-committee"), Set.of(Story.OWNERS)))
                        .mayBeMine())
                .as("for an organisation")
                .isFalse();
    }

    @Test
    void countsFromFiveOnAndDayByDay() {
        supported(4);
        assertThat(view(null).supporters()).isEqualTo("<5");
        now = now.plus(Duration.ofDays(1));
        supported("p5");
        now = now.plus(Duration.ofDays(2));
        supported("p6");
        record(new SupportThresholdReached(stream, id, 1, "street-backstop", Story.ESTATE, 6, now));
        SupportView view = view(resident("p6"));
        assertThat(view.supporters()).isEqualTo("6");
        assertThat(view.mine()).isTrue();
        assertThat(view.mayBeMine()).isFalse();
        LocalDate first = LocalDate.parse("2026-03-02");
        assertThat(view.days())
                .containsExactly(
                        new SupportView.SupportDay(first, null),
                        new SupportView.SupportDay(first.plusDays(1), 5),
                        new SupportView.SupportDay(first.plusDays(3), 6));
        assertThat(view.thresholds())
                .containsExactly(new SupportView.SupportTier(1, 6, true), new SupportView.SupportTier(2, 30, false));
        assertThat(view.next()).isEqualTo(new SupportView.SupportTier(2, 30, false));
    }

    /** The town's day ends at 16:00 of the world's. */
    @Test
    void aDayIsTheTowns() {
        now = Instant.parse("2026-03-02T15:59:59Z");
        supported("p1");
        now = Instant.parse("2026-03-02T16:00:00Z");
        supported("p2");
        assertThat(view(null).days())
                .extracting(SupportView.SupportDay::day)
                .containsExactly(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-03"));
    }

    @Test
    void takesBackAndListsWhatIsOnesOwn() {
        supported("p1");
        supported("p2");
        assertThat(mine("p1")).extracting(each -> each.matter().code()).containsExactly(story.code);
        record(new ComplaintSupportWithdrawn(stream, id, "p1", 1, now));
        assertThat(mine("p1")).isEmpty();
        assertThat(mine("p2")).hasSize(1);
        assertThat(view(resident("p1")).mayBeMine()).isTrue();
    }

    @Test
    void whatIsNotPublicIsNotKnown() {
        Story secret = new Story(2).notPublic().filed();
        models.play(secret.events());
        assertThat(models.refusal(new FindSupport(secret.code, null), Story.LIN).code())
                .isEqualTo("tracking-code.unknown");
    }

    @Test
    void whatEndedIsNotSupported() {
        models.play(story.withdrawn().events());
        assertThat(view(resident("wang")).open()).isFalse();
        assertThat(view(resident("wang")).mayBeMine()).isFalse();
    }

    @Test
    void standsInTheInboxOfWhoOwesTheAnswerUntilItIsGiven() {
        owed(Story.STREET);
        assertThat(inbox(STREET)).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo(Task.SUPPORT_ANSWER);
            assertThat(row.organisation()).isEqualTo(Story.STREET);
            assertThat(row.trackingCode()).isEqualTo(story.code);
            assertThat(row.due()).isEqualTo(due);
            assertThat(row.overdue()).isFalse();
            assertThat(row.place()).isNull();
        });
        assertThat(inbox(Story.staff(Story.DISTRICT))).isEmpty();
        record(new SupportAnswerOverdue(stream, id, 1, Story.STREET, now));
        assertThat(inbox(STREET)).singleElement().matches(InboxRow::overdue);
        assertThat(view(null).answers()).singleElement().matches(SupportView.TierAnswer::overdue);
        record(new SupportersAnswered(stream, id, 1, Story.STREET, "十月更换", now));
        assertThat(inbox(STREET)).isEmpty();
        assertThat(view(null).answers())
                .containsExactly(new SupportView.TierAnswer(
                        1, Story.STREET, 6, view(null).answers().get(0).obligedAt(), due, true, "十月更换", now));
    }

    @Test
    void standsInTheOperatorsWhereNobodyServesTheTier() {
        owed(null);
        assertThat(inbox(Story.OPERATOR)).extracting(InboxRow::task).contains(Task.SUPPORT_ANSWER);
        assertThat(view(null).answers()).singleElement().matches(answer -> answer.organisation() == null);
        record(new SupportAnswerObliged(stream, id, 1, Story.DISTRICT, 6, now, due));
        assertThat(inbox(Story.OPERATOR)).extracting(InboxRow::task).doesNotContain(Task.SUPPORT_ANSWER);
        assertThat(inbox(Story.staff(Story.DISTRICT))).hasSize(1);
    }

    @Test
    void aProvisionalDateIsFoundAndSettled() {
        owed(Story.STREET);
        assertThat(provisional()).contains(new ProvisionalDue(stream, due));
        DueDate settled = story.due("support", 6);
        record(new SupportDueSettled(stream, id, due, settled, now));
        assertThat(provisional()).extracting(ProvisionalDue::matterId).doesNotContain(stream);
        assertThat(view(null).answers()).singleElement().satisfies(answer -> assertThat(answer.due())
                .isEqualTo(settled));
    }

    @Test
    void waitsForOnesOwnWrite() {
        supported("p1");
        assertThat(models.ask(
                                new FindSupport(story.code, new StreamPosition(stream, 1)),
                                SupportView.class,
                                resident("p1"))
                        .mine())
                .isTrue();
        assertThat(models.<InboxRow>page(ListInbox.of(null, null, 20, new StreamPosition(stream, 1)), STREET)
                        .items())
                .isEmpty();
    }

    @Test
    void holdsTheSameRowsHoweverOftenItsEventsCome() {
        owed(Story.STREET);
        record(new ComplaintSupportWithdrawn(stream, id, "p1", 5, now));
        record(new SupportAnswerOverdue(stream, id, 1, Story.STREET, now));
        record(new SupportersAnswered(stream, id, 1, Story.STREET, "十月更换", now));
        Map<String, List<String>> live = models.rows(TABLES);
        assertThat(live.values()).hasSize(4).allSatisfy(rows -> assertThat(rows).isNotEmpty());
        models.play(ReadModels.twice(events));
        assertThat(models.rows(TABLES)).isEqualTo(live);
        models.reset();
        assertThat(models.rows(TABLES).values())
                .allSatisfy(rows -> assertThat(rows).isEmpty());
        models.play(ReadModels.twice(events));
        assertThat(models.rows(TABLES)).isEqualTo(live);
    }

    @Test
    void similarMattersAreOpenOnesOfThePackInTheAreaAndAroundIt() {
        Story around = new Story(3).in("hz/xihu/beishan").filed();
        Story elsewhere = new Story(4).in("hz/xihu/beishan/baochu/other").filed();
        Story ended = new Story(5).filed().withdrawn();
        Story secret = new Story(6).notPublic().filed();
        for (Story each : List.of(around, elsewhere, ended, secret)) models.play(each.events());
        assertThat(similar(Story.ESTATE, Story.START)).containsExactly(around.code, story.code);
        assertThat(similar("hz/xihu/beishan/baochu", Story.START))
                .containsExactly(elsewhere.code, around.code, story.code);
        assertThat(similar(Story.ESTATE, Story.START.plus(Duration.ofDays(1)))).isEmpty();
        assertThat(models.list(new ListSimilarMatters("parking.lot", Story.ESTATE, Story.START), PublicMatter.class))
                .isEmpty();
    }

    private List<String> similar(String area, Instant since) {
        return models.list(new ListSimilarMatters(ReadModels.LISTED, area, since), PublicMatter.class).stream()
                .map(PublicMatter::code)
                .toList();
    }

    private void owed(String organisation) {
        supported(6);
        record(new SupportThresholdReached(stream, id, 1, "street-backstop", Story.ESTATE, 6, now));
        record(new SupportAnswerObliged(stream, id, 1, organisation, 6, now, due));
    }

    private void supported(int people) {
        for (int i = 1; i <= people; i++) supported("p" + i);
    }

    private void supported(String subject) {
        if (events.isEmpty())
            record(new SupportOpened(
                    stream,
                    id,
                    Story.ESTATE,
                    List.of(
                            new CoSignThreshold(1, "street-backstop", 6, "support"),
                            new CoSignThreshold(2, "district-backstop", 30, "support")),
                    now));
        long before = events.stream()
                .filter(event -> event.getPayload() instanceof ComplaintSupported)
                .count();
        record(new ComplaintSupported(stream, id, subject, (int) before + 1, now));
    }

    private void record(SupportEvent event) {
        DomainEventMessage<?> message = new GenericDomainEventMessage<>("Support", stream, events.size(), event);
        events.add(message);
        models.play(List.of(message));
    }

    private SupportView view(Actor actor) {
        return models.ask(new FindSupport(story.code, null), SupportView.class, actor);
    }

    private List<SupportedMatter> mine(String subject) {
        return models.<SupportedMatter>page(new ListMySupport(null, 20, null), resident(subject))
                .items();
    }

    private List<InboxRow> inbox(Actor actor) {
        return models.<InboxRow>page(ListInbox.of(null, null, 20, null), actor).items();
    }

    private List<ProvisionalDue> provisional() {
        return models.<ProvisionalDue>page(new ListProvisionalDues(Instant.EPOCH, null, 100), Actor.system("calendar"))
                .items();
    }

    private static Actor resident(String subject) {
        return new Actor(subject, Set.of("resident"), Set.of());
    }
}
