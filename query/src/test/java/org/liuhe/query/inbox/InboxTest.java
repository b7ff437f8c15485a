package org.liuhe.query.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.areas.OrganisationEnded;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.ResponsibilityGivenUp;
import org.liuhe.contracts.areas.ResponsibilityTaken;
import org.liuhe.contracts.areas.ServiceChanged;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.complaints.ClosedOutcome;
import org.liuhe.contracts.inbox.CountInbox;
import org.liuhe.contracts.inbox.InboxCounts;
import org.liuhe.contracts.inbox.InboxCounts.OfTask;
import org.liuhe.contracts.inbox.InboxFilter;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

class InboxTest {

    private static final Actor PROPERTY = Story.staff(Story.PROPERTY);
    private static final Actor STREET = Story.staff(Story.STREET);
    private static final Actor COMMUNITY = Story.staff(Story.COMMUNITY);

    private final ReadModels models = ReadModels.empty();
    private final Story story = new Story(1);

    @BeforeEach
    void town() {
        models.play(Story.town());
    }

    @Test
    void theCommunityOfficeDecidesOnAcceptance() {
        after(story.filedForReview());
        assertThat(rows(COMMUNITY))
                .containsExactly(new InboxRow(
                        story.complaintId,
                        null,
                        0,
                        Task.INTAKE,
                        Story.COMMUNITY,
                        story.code,
                        ReadModels.LISTED,
                        Story.ESTATE,
                        Story.PERSONAL + " place",
                        story.due("intake", 2),
                        false,
                        null,
                        story.time(0)));
    }

    @Test
    void nobodyDecidesWhereAcceptanceIsAutomatic() {
        after(story.filed());
        assertThat(rows(COMMUNITY)).isEmpty();
        assertThat(rows(Story.OPERATOR)).isEmpty();
    }

    @Test
    void whatNoCommunityOfficeServesIsTheOperators() {
        after(story.in("hz/xihu/other").filedForReview());
        assertThat(rows(COMMUNITY)).isEmpty();
        assertThat(rows(Story.OPERATOR)).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo(Task.GAP);
            assertThat(row.organisation()).isNull();
            assertThat(row.caseId()).isNull();
            assertThat(row.due()).isNull();
        });
    }

    @Test
    void aNewCommunityOfficeTakesOverWhatWaitsForOne() {
        after(story.in("hz/xihu/other").filedForReview());
        after(new Story(2).in("hz/xihu/other-side").filedForReview());
        after(new Story(3)
                .organisation(
                        "org-other", OrganisationKind.COMMUNITY_OFFICE, "hz/xihu/other", "community", "mediation"));
        assertThat(rows(Story.staff("org-other"))).singleElement().satisfies(row -> assertThat(row.task())
                .isEqualTo(Task.INTAKE));
        assertThat(rows(Story.OPERATOR)).extracting(InboxRow::area).containsExactly("hz/xihu/other-side");
    }

    @Test
    void aNewOfficeTakesNothingFromOneThatServesMoreCloselyOrLonger() {
        after(story.filedForReview());
        after(new Story(2)
                .organisation("org-wide", OrganisationKind.COMMUNITY_OFFICE, "hz", "community")
                .organisation("org-late", OrganisationKind.COMMUNITY_OFFICE, "hz/xihu/beishan/baochu", "community"));
        assertThat(rows(COMMUNITY)).hasSize(1);
        assertThat(rows(Story.staff("org-wide"))).isEmpty();
        assertThat(rows(Story.staff("org-late"))).isEmpty();
    }

    @Test
    void anOfficeThatReplacesAnotherDecidesOnWhatWaits() {
        after(story.filedForReview());
        after(replaced(story.time(0).plusSeconds(1)));
        assertThat(rows(COMMUNITY)).isEmpty();
        assertThat(rows(Story.staff("org-next"))).hasSize(1);
    }

    @Test
    void aReplacementThatLiesAheadConcernsOnlyWhatIsFiledFromThenOn() {
        after(story.filedForReview());
        Story filedThen = new Story(900).filedForReview();
        after(replaced(filedThen.time(0)));
        after(new Story(899).filedForReview());
        after(filedThen);
        assertThat(rows(COMMUNITY)).hasSize(2);
        assertThat(rows(Story.staff("org-next"))).extracting(InboxRow::matterId).containsExactly(filedThen.complaintId);
    }

    @Test
    void whatWaitsForAnOfficeThatEndsIsTheOperators() {
        after(story.filedForReview());
        after(new Story(2)
                .record(Story.COMMUNITY, 1, new OrganisationEnded(Story.COMMUNITY, Story.START.plusSeconds(1))));
        assertThat(rows(COMMUNITY)).isEmpty();
        assertThat(rows(Story.OPERATOR)).singleElement().satisfies(row -> assertThat(row.task())
                .isEqualTo(Task.GAP));
    }

    @Test
    void otherListsMoveWhatWaitsOnlyWhereTheyDiffer() {
        after(story.filedForReview());
        after(new Story(2).in("hz/xihu/other").filedForReview());
        after(lists(1, List.of("hz/xihu/beishan/baochu", "hz/xihu/other"), "community"));
        assertThat(rows(COMMUNITY)).hasSize(2);
        after(lists(2, List.of("hz/xihu/other"), "community", "mediation"));
        assertThat(rows(COMMUNITY)).extracting(InboxRow::area).containsExactly("hz/xihu/other");
        after(lists(3, List.of("hz/xihu/other"), "mediation"));
        assertThat(rows(COMMUNITY)).isEmpty();
        assertThat(rows(Story.OPERATOR)).hasSize(2);
    }

    private static Story lists(int sequence, List<String> areas, String... capabilities) {
        Story change = new Story(10 + sequence);
        return change.record(
                Story.COMMUNITY,
                sequence,
                new ServiceChanged(Story.COMMUNITY, areas, List.of(capabilities), change.time(0)));
    }

    private static Story replaced(Instant from) {
        String area = "hz/xihu/beishan/baochu";
        return new Story(3)
                .organisation("org-next", OrganisationKind.COMMUNITY_OFFICE, "hz/xihu/next", "community")
                .record(
                        Story.COMMUNITY,
                        1,
                        new ResponsibilityGivenUp(Story.COMMUNITY, "community", area, "org-next", from))
                .record("org-next", 1, new ResponsibilityTaken("org-next", "community", area, Story.COMMUNITY, from));
    }

    @Test
    void anOrganisationWithoutTheCapabilityTakesNothing() {
        after(story.in("hz/xihu/other").filedForReview());
        after(new Story(2)
                .organisation("org-other", OrganisationKind.STREET_OFFICE, "hz/xihu/other", "street-backstop"));
        assertThat(rows(Story.OPERATOR)).hasSize(1);
    }

    @Test
    void nothingIsToDoWhileASupplementIsAsked() {
        after(story.filedForReview().supplementAsked());
        assertThat(rows(COMMUNITY)).isEmpty();
    }

    @Test
    void aSupplementComesBackWithItsOwnDueDate() {
        after(story.filedForReview().supplementAsked().supplemented());
        assertThat(rows(COMMUNITY)).singleElement().satisfies(row -> {
            assertThat(row.due().term()).isEqualTo("intake-again");
            assertThat(row.since()).isEqualTo(story.time(2));
        });
    }

    @Test
    void aSupplementFindsAnOfficeThatWasRegisteredMeanwhile() {
        after(story.in("hz/xihu/other").filedForReview().supplementAsked());
        after(new Story(2).organisation("org-other", OrganisationKind.COMMUNITY_OFFICE, "hz/xihu/other", "community"));
        after(story.supplemented());
        assertThat(rows(Story.staff("org-other"))).hasSize(1);
    }

    @Test
    void acceptanceEndsTheIntakeRow() {
        after(story.filedForReview().accepted());
        assertThat(rows(COMMUNITY)).isEmpty();
    }

    @Test
    void theHolderSignsFirst() {
        after(assigned());
        assertThat(rows(PROPERTY))
                .containsExactly(new InboxRow(
                        story.complaintId,
                        story.caseId,
                        1,
                        Task.SIGN,
                        Story.PROPERTY,
                        story.code,
                        ReadModels.LISTED,
                        Story.ESTATE,
                        Story.PERSONAL + " place",
                        story.due("sign-1", 1),
                        false,
                        story.due("case", 15),
                        story.time(3)));
    }

    @Test
    void thenResolves() {
        after(assigned()
                .signed(1, Story.PROPERTY)
                .acted(1, Story.PROPERTY)
                .staffCommented(Story.PROPERTY)
                .commented());
        assertThat(rows(PROPERTY)).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo(Task.RESOLVE);
            assertThat(row.due().term()).isEqualTo("resolve-1");
            assertThat(row.since()).isEqualTo(story.time(3));
        });
    }

    @Test
    void aReturnGoesToTheNext() {
        after(assigned().returned(1, Story.PROPERTY, 1, false));
        assertThat(rows(PROPERTY)).isEmpty();
        after(story.assigned(2, Story.OWNERS, 0, Duty.HANDLE, AssignmentCause.RETURNED));
        assertThat(rows(PROPERTY)).isEmpty();
        assertThat(rows(Story.staff(Story.OWNERS)))
                .extracting(InboxRow::assignment)
                .containsExactly(2);
    }

    @Test
    void theBackstopRules() {
        after(assigned()
                .returned(1, Story.PROPERTY, 3, true)
                .assigned(2, Story.STREET, 1, Duty.RULE, AssignmentCause.HOP_LIMIT));
        assertThat(rows(STREET)).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo(Task.RULE);
            assertThat(row.due().term()).isEqualTo("rule-2");
        });
        after(story.ruled(2, Story.STREET, Story.OWNERS)
                .assigned(3, Story.OWNERS, 0, Duty.HANDLE, AssignmentCause.RULING));
        assertThat(rows(STREET)).isEmpty();
        assertThat(rows(Story.staff(Story.OWNERS))).extracting(InboxRow::task).containsExactly(Task.SIGN);
    }

    @Test
    void aGapInTheRouteIsTheOperators() {
        after(assigned().returned(1, Story.PROPERTY, 1, false).routeGap(1));
        assertThat(rows(PROPERTY)).isEmpty();
        assertThat(rows(Story.OPERATOR)).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo(Task.GAP);
            assertThat(row.organisation()).isNull();
            assertThat(row.caseId()).isEqualTo(story.caseId);
            assertThat(row.assignment()).isEqualTo(1);
            assertThat(row.due()).isNull();
            assertThat(row.since()).isEqualTo(story.time(5));
        });
    }

    @Test
    void silencePastTheTermMarksTheRow() {
        after(assigned().termPassed(1, Story.PROPERTY, OverdueCause.NOT_SIGNED, true));
        assertThat(rows(PROPERTY)).extracting(InboxRow::overdue).containsExactly(true);
        after(story.assigned(2, Story.STREET, 1, Duty.HANDLE, AssignmentCause.ESCALATED));
        assertThat(rows(PROPERTY)).isEmpty();
        assertThat(rows(STREET)).extracting(InboxRow::overdue).containsExactly(false);
    }

    @Test
    void atTheTopAnUnresolvedRowStaysOverdueThoughItIsSignedAtLast() {
        after(assigned()
                .termPassed(1, Story.PROPERTY, OverdueCause.NOT_SIGNED, false)
                .termPassed(1, Story.PROPERTY, OverdueCause.NOT_RESOLVED, false));
        assertThat(rows(PROPERTY)).extracting(InboxRow::overdue).containsExactly(true);
        after(story.signed(1, Story.PROPERTY));
        assertThat(rows(PROPERTY)).extracting(InboxRow::overdue).containsExactly(true);
    }

    @Test
    void aLateSigningAloneIsNoLongerOverdue() {
        after(assigned()
                .termPassed(1, Story.PROPERTY, OverdueCause.NOT_SIGNED, false)
                .signed(1, Story.PROPERTY));
        assertThat(rows(PROPERTY)).extracting(InboxRow::overdue).containsExactly(false);
    }

    @Test
    void theReportersOwnClockDoesNotMakeTheRowOverdue() {
        after(assigned().termPassed(1, Story.PROPERTY, OverdueCause.CASE_TERM, false));
        assertThat(rows(PROPERTY)).extracting(InboxRow::overdue).containsExactly(false);
    }

    @Test
    void aMissedRulingIsOverdue() {
        after(assigned()
                .returned(1, Story.PROPERTY, 3, true)
                .assigned(2, Story.STREET, 1, Duty.RULE, AssignmentCause.HOP_LIMIT)
                .termPassed(2, Story.STREET, OverdueCause.NOT_RULED, false));
        assertThat(rows(STREET)).extracting(InboxRow::overdue).containsExactly(true);
    }

    @Test
    void anAnsweredMatterIsNobodysWork() {
        after(answered());
        assertThat(rows(PROPERTY)).isEmpty();
    }

    @Test
    void aContestedMatterComesToTheTierAbove() {
        after(answered()
                .contested(1)
                .reopened(1, 1)
                .assigned(2, Story.STREET, 1, Duty.HANDLE, AssignmentCause.CONTESTED));
        assertThat(rows(PROPERTY)).isEmpty();
        assertThat(rows(STREET)).extracting(InboxRow::assignment).containsExactly(2);
    }

    @Test
    void whatEndedIsClosedAndKeepsNoPlace() {
        after(answered().confirmed(1).closed(CaseOutcome.CONFIRMED));
        after(new Story(2).filedForReview().rejected());
        after(new Story(3)
                .filed()
                .accepted()
                .opened()
                .assigned(1, Story.PROPERTY)
                .withdrawn());
        after(new Story(4)
                .filed()
                .accepted()
                .opened()
                .assigned(1, Story.PROPERTY)
                .answered(1)
                .closedUnconfirmed(1));
        after(new Story(5).recordedAsClosed(ClosedOutcome.CLOSED));
        assertThat(rows(PROPERTY)).isEmpty();
        assertThat(rows(COMMUNITY)).isEmpty();
        assertThat(models.db()
                        .sql("SELECT count(*) FROM inbox WHERE closed AND place IS NULL AND task IS NULL")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void sortsGapsFirstAndThenByDueDate() {
        after(new Story(30).filed().accepted().opened().assigned(1, Story.PROPERTY));
        after(new Story(2).filed().accepted().opened().assigned(1, Story.PROPERTY));
        after(new Story(40).in("hz/xihu/other").filedForReview());
        Actor both = new Actor("s", Set.of("operator"), Set.of(Story.PROPERTY));
        assertThat(rows(both)).extracting(InboxRow::matterId).containsExactly("cmp-40", "cmp-2", "cmp-30");
    }

    @Test
    void showsEachActorOnlyTheirOrganisationsRows() {
        after(assigned());
        after(new Story(2).in("hz/xihu/other").filedForReview());
        assertThat(rows(STREET)).isEmpty();
        assertThat(rows(Story.OPERATOR)).extracting(InboxRow::task).containsExactly(Task.GAP);
        assertThat(rows(Story.LIN)).isEmpty();
        assertThat(rows(new Actor("s", Set.of("community"), Set.of("")))).isEmpty();
    }

    @Test
    void refusesWhoDoesNotSayWhoTheyAre() {
        assertThat(models.refusal(ListInbox.of(null, null, 10, null), null).code())
                .isEqualTo("authority.denied");
    }

    @Test
    void showsOneTaskOnly() {
        after(assigned());
        after(new Story(2)
                .filed()
                .accepted()
                .opened()
                .assigned(1, Story.PROPERTY)
                .signed(1, Story.PROPERTY));
        Page<InboxRow> page = models.page(ListInbox.of(Task.RESOLVE, null, 10, null), PROPERTY);
        assertThat(page.items()).extracting(InboxRow::matterId).containsExactly("cmp-2");
    }

    @Test
    void isNarrowedToAnAreaACategoryAndWhatIsNewOrLate() {
        after(assigned());
        after(new Story(2)
                .in("hz/xihu/beishan/other")
                .filed()
                .accepted()
                .opened()
                .assigned(1, Story.PROPERTY));
        assertThat(narrowed(new InboxFilter(null, "hz/xihu/beishan/other", null, false, null)))
                .containsExactly("cmp-2");
        assertThat(narrowed(new InboxFilter(null, "hz/xihu", null, false, null)))
                .containsExactlyInAnyOrder("cmp-1", "cmp-2");
        assertThat(narrowed(new InboxFilter(null, "hz/xihu/bei", null, false, null)))
                .isEmpty();
        assertThat(narrowed(new InboxFilter(null, null, ReadModels.LISTED, false, null)))
                .hasSize(2);
        assertThat(narrowed(new InboxFilter(null, null, ReadModels.UNLISTED, false, null)))
                .isEmpty();
        Instant since = rows(PROPERTY).get(0).since();
        assertThat(narrowed(new InboxFilter(null, null, null, false, since.minusSeconds(1))))
                .contains("cmp-1");
        assertThat(narrowed(new InboxFilter(null, null, null, false, since.plus(Duration.ofDays(999)))))
                .isEmpty();
        List<String> due = rows(PROPERTY).stream()
                .filter(row -> row.due().at().isBefore(Instant.now()))
                .map(InboxRow::matterId)
                .toList();
        assertThat(narrowed(new InboxFilter(null, null, null, true, null))).isEqualTo(due);
        assertThat(models.refusal(
                                new ListInbox(new InboxFilter(null, "../x", null, false, null), null, 10, null),
                                PROPERTY)
                        .field())
                .isEqualTo("area");
    }

    @Test
    void countsWhatItShowsByTask() {
        after(assigned());
        after(new Story(2).filedForReview());
        after(new Story(3).in("hz/xihu/other").filedForReview());
        Actor all = new Actor("s", Set.of(Role.OPERATOR), Set.of(Story.PROPERTY, Story.COMMUNITY));
        InboxCounts counts = models.ask(new CountInbox(Instant.EPOCH), InboxCounts.class, all);
        assertThat(counts.tasks())
                .extracting(OfTask::task, OfTask::count, OfTask::fresh)
                .containsExactly(
                        Assertions.tuple(Task.INTAKE, 1, 1),
                        Assertions.tuple(Task.SIGN, 1, 1),
                        Assertions.tuple(Task.GAP, 1, 1));
        assertThat(counts.count()).isEqualTo(rows(all).size());
        assertThat(counts.late()).isEqualTo((int) rows(all).stream()
                .filter(row -> row.due() != null && row.due().at().isBefore(Instant.now()))
                .count());
        assertThat(models.ask(new CountInbox(null), InboxCounts.class, all).fresh())
                .isZero();
        assertThat(models.ask(new CountInbox(null), InboxCounts.class, Story.staff(Story.OWNERS))
                        .tasks())
                .isEmpty();
    }

    @Test
    void pagesAreStableAmongEqualDueDates() {
        List<String> expected = new ArrayList<>();
        // Due dates are cut to the hour, and each organisation has its own walk of the index.
        for (int number = 100; number < 117; number++) {
            Story one = new Story(number);
            models.play(one.filed().accepted().opened().events());
            models.play(List.of(sameDue(one, number % 2 == 0 ? Story.PROPERTY : Story.OWNERS)));
            expected.add(one.complaintId);
        }
        Actor both = new Actor("s", Set.of(), Set.of(Story.PROPERTY, Story.OWNERS));
        List<String> seen = new ArrayList<>();
        String cursor = null;
        int pages = 0;
        do {
            Page<InboxRow> page = models.page(ListInbox.of(null, cursor, 5, null), both);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(5);
            page.items().forEach(row -> seen.add(row.matterId()));
            cursor = page.next();
            pages++;
        } while (cursor != null);
        assertThat(seen).isEqualTo(expected);
        assertThat(pages).isEqualTo(4);
    }

    @Test
    void aPageThatEndsWithTheLastRowHasNoNext() {
        after(assigned());
        assertThat(models.<InboxRow>page(ListInbox.of(null, null, 1, null), PROPERTY)
                        .next())
                .isNull();
    }

    @Test
    void refusesABadCursorAndABadSize() {
        assertThat(models.refusal(ListInbox.of(null, "nonsense!", 10, null), PROPERTY))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("id.malformed");
                    assertThat(refusal.field()).isEqualTo("cursor");
                });
        for (int size : new int[] {0, -1, 101})
            assertThat(models.refusal(ListInbox.of(null, null, size, null), PROPERTY)
                            .field())
                    .isEqualTo("size");
    }

    private static org.axonframework.eventhandling.EventMessage<?> sameDue(Story one, String organisation) {
        Story at = new Story(1).assigned(1, organisation);
        org.liuhe.contracts.cases.CaseAssigned event =
                (org.liuhe.contracts.cases.CaseAssigned) at.events().get(0).getPayload();
        return new org.axonframework.eventhandling.GenericDomainEventMessage<>(
                "type",
                one.caseId,
                1,
                new org.liuhe.contracts.cases.CaseAssigned(
                        one.caseId,
                        1,
                        organisation,
                        event.capability(),
                        0,
                        0,
                        event.duty(),
                        event.cause(),
                        false,
                        event.assignedAt(),
                        null,
                        event.signDue(),
                        event.dutyDue()));
    }

    private Story assigned() {
        return story.filed().accepted().opened().assigned(1, Story.PROPERTY);
    }

    private Story answered() {
        return assigned()
                .signed(1, Story.PROPERTY)
                .resolved(1, Story.PROPERTY, 1)
                .answered(1);
    }

    private void after(Story events) {
        models.play(events.events());
    }

    private List<String> narrowed(InboxFilter filter) {
        return models.<InboxRow>page(new ListInbox(filter, null, 10, null), PROPERTY).items().stream()
                .map(InboxRow::matterId)
                .toList();
    }

    private List<InboxRow> rows(Actor actor) {
        return models.<InboxRow>page(ListInbox.of(null, null, 100, null), actor).items();
    }
}
