package org.liuhe.query.councils;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.calendar.CalendarEntry;
import org.liuhe.contracts.calendar.CalendarKind;
import org.liuhe.contracts.calendar.CalendarView;
import org.liuhe.contracts.calendar.ListCalendar;
import org.liuhe.contracts.councils.AdjournmentCause;
import org.liuhe.contracts.councils.CouncilAdjourned;
import org.liuhe.contracts.councils.CouncilClosed;
import org.liuhe.contracts.councils.CouncilConvened;
import org.liuhe.contracts.councils.CouncilDueSettled;
import org.liuhe.contracts.councils.CouncilEvent;
import org.liuhe.contracts.councils.CouncilHeld;
import org.liuhe.contracts.councils.CouncilInvited;
import org.liuhe.contracts.councils.CouncilReferredToEnforcement;
import org.liuhe.contracts.councils.CouncilTerm;
import org.liuhe.contracts.councils.CouncilTermPassed;
import org.liuhe.contracts.councils.CouncilView;
import org.liuhe.contracts.councils.FindCouncil;
import org.liuhe.contracts.councils.FindPublicCouncil;
import org.liuhe.contracts.councils.InvitationAnswered;
import org.liuhe.contracts.councils.ListPublicCouncils;
import org.liuhe.contracts.councils.MeetingClosed;
import org.liuhe.contracts.councils.MinutesPublished;
import org.liuhe.contracts.councils.MotionProposed;
import org.liuhe.contracts.councils.OwnersVoteCounted;
import org.liuhe.contracts.councils.OwnersVoteOpened;
import org.liuhe.contracts.councils.PositionTaken;
import org.liuhe.contracts.councils.PublicCouncil;
import org.liuhe.contracts.councils.ResolutionOverdue;
import org.liuhe.contracts.councils.ResolutionPassed;
import org.liuhe.contracts.councils.ResolutionReportRejected;
import org.liuhe.contracts.councils.ResolutionReported;
import org.liuhe.contracts.councils.RollEntry;
import org.liuhe.contracts.councils.VoteChoice;
import org.liuhe.contracts.councils.VoteOutcome;
import org.liuhe.contracts.councils.VoteRecorded;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.matters.ListMyMatters;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.MatterLink;
import org.liuhe.contracts.matters.MatterRow;
import org.liuhe.contracts.matters.OpenDuty;
import org.liuhe.contracts.referrals.ReferralOutcome;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

class CouncilsTest {

    private static final String ID = "cnl-1";
    private static final String CASE = "case-1";
    private static final String COMMUNITY = Story.COMMUNITY;
    private static final String OWNERS = Story.OWNERS;
    private static final String PROPERTY = Story.PROPERTY;
    private static final Actor LEADER = Story.staff(COMMUNITY);
    private static final Actor COMMITTEE = Story.staff(OWNERS);
    private static final Actor MANAGER = Story.staff(PROPERTY);
    private static final Actor STRANGER = Story.staff(Story.STREET);
    private static final Actor HOME = new Actor("owner-501", Set.of(Role.RESIDENT), Set.of());
    private static final RollEntry FLAT = new RollEntry("3-2-501", 9_000, "owner-501");
    private static final RollEntry PAPER = new RollEntry("3-2-502", 8_000, null);

    private final ReadModels models = ReadModels.empty();
    private final Story dates = new Story(1);
    private final List<DomainEventMessage<?>> events = new ArrayList<>();
    private String origin = CASE;

    @Test
    void theInvitedOweAnAnswerAndTheCommunityTheMeeting() {
        invited();
        assertThat(tasks(MANAGER)).containsExactly(Task.COUNCIL_ANSWER);
        assertThat(tasks(COMMITTEE)).containsExactly(Task.COUNCIL_ANSWER);
        assertThat(tasks(LEADER)).containsExactlyInAnyOrder(Task.COUNCIL_ANSWER, Task.COUNCIL_HOLD);
        assertThat(view(MANAGER).head().acts()).containsExactly("answer");
        assertThat(view(LEADER).head().acts()).containsExactly("answer", "hold");
    }

    @Test
    void anAnswerIsNoLongerOwedOnceGiven() {
        invited();
        record(new InvitationAnswered(ID, 1, PROPERTY, false, "消防检查", at()));
        assertThat(tasks(MANAGER)).isEmpty();
        assertThat(view(LEADER).answers()).containsExactly(new CouncilView.Answer(PROPERTY, false, "消防检查"));
    }

    @Test
    void silenceShowsAsOverdue() {
        invited();
        record(new CouncilTermPassed(ID, CouncilTerm.ANSWER, 1, List.of(PROPERTY), due(3), at()));
        assertThat(rows(MANAGER)).singleElement().satisfies(row -> assertThat(row.overdue())
                .isTrue());
        assertThat(rows(COMMITTEE)).singleElement().satisfies(row -> assertThat(row.overdue())
                .isFalse());
    }

    @Test
    void anAdjournmentClearsTheFirstMeeting() {
        invited();
        record(new InvitationAnswered(ID, 1, PROPERTY, true, null, at()));
        record(new CouncilAdjourned(ID, 1, AdjournmentCause.NO_QUORUM, List.of(COMMUNITY), due(9), at()));
        assertThat(tasks(LEADER)).isEmpty();
        record(new CouncilInvited(ID, 2, COMMUNITY, OWNERS, PROPERTY, due(6), at()));
        assertThat(tasks(MANAGER)).containsExactly(Task.COUNCIL_ANSWER);
        assertThat(view(LEADER).answers()).isEmpty();
        assertThat(view(LEADER).present()).isEmpty();
        assertThat(view(LEADER).answerDue()).isEqualTo(due(6));
        assertThat(view(LEADER).head().duties())
                .filteredOn(duty -> duty.task() == Task.COUNCIL_HOLD)
                .extracting(OpenDuty::due)
                .containsExactly(due(9));
    }

    @Test
    void theOthersOweAPositionOnAMotion() {
        moved(null);
        assertThat(tasks(COMMITTEE)).isEmpty();
        assertThat(tasks(MANAGER)).containsExactly(Task.COUNCIL_DECIDE);
        record(new PositionTaken(ID, 1, PROPERTY, false, at()));
        assertThat(tasks(MANAGER)).isEmpty();
        record(new PositionTaken(ID, 1, PROPERTY, true, at()));
        CouncilView.Motion motion = view(LEADER).motions().get(0);
        assertThat(motion.agree()).containsExactly(OWNERS, PROPERTY);
        assertThat(motion.disagree()).isEmpty();
        assertThat(view(MANAGER).head().acts()).containsExactly("motion", "position");
        assertThat(view(LEADER).head().acts()).containsExactly("motion", "position", "close");
    }

    @Test
    void aMotionOfTheOwnersAsksNobodyOfTheThree() {
        moved("manager");
        assertThat(tasks(MANAGER)).isEmpty();
        assertThat(view(COMMITTEE).head().acts()).containsExactly("motion", "open-vote");
    }

    @Test
    void anOwnerSeesTheVoteAndNothingElse() {
        voting();
        CouncilView mine = view(HOME);
        assertThat(mine.vote().totalArea()).isEqualTo(24_000);
        assertThat(mine.motions()).hasSize(1);
        assertThat(mine.agenda()).isNull();
        assertThat(mine.originId()).isNull();
        assertThat(mine.answers()).isEmpty();
        assertThat(mine.head().entries()).isEmpty();
        assertThat(mine.head().duties()).isEmpty();
        assertThat(mine.head().links()).isEmpty();
        assertThat(mine.head().acts()).containsExactly("vote");
        // the unit is sealed anew with each event, and no two of its tokens are the same
        record(new VoteRecorded(ID, "sealed otherwise", FLAT.area(), VoteChoice.FOR, false, at(), 1));
        assertThat(view(HOME).head().acts()).isEmpty();
        assertThat(models.page(new ListMyMatters(null, null, 10, null), HOME).items())
                .extracting(MatterRow::part)
                .containsExactly("owner");
    }

    @Test
    void nobodySeesHowTheVoteStandsOrWhoVotedHowWhileItRuns() {
        voting();
        record(new VoteRecorded(ID, FLAT.unitId(), FLAT.area(), VoteChoice.FOR, false, at(), 1));
        CouncilView view = view(COMMITTEE);
        assertThat(view.vote().votedArea()).isEqualTo(9_000);
        assertThat(view.vote().votedHeads()).isEqualTo(1);
        assertThat(view.vote().forArea()).isNull();
        assertThat(view.vote().forHeads()).isNull();
        assertThat(view.head().entries()).extracting(DossierEntry::type).doesNotContain("VoteRecorded");
        assertThat(view.toString()).doesNotContain(FLAT.unitId());
        assertThat(view.head().acts()).containsExactly("vote");
        record(new VoteRecorded(ID, PAPER.unitId(), PAPER.area(), VoteChoice.FOR, true, at(), 2));
        assertThat(view(COMMITTEE).head().acts()).as("once all have voted").containsExactly("count");
        assertThat(tasks(COMMITTEE)).containsExactly(Task.COUNCIL_COUNT);
    }

    @Test
    void theCountShowsItsNumbers() {
        voting();
        record(counted(VoteOutcome.CARRIED));
        assertThat(view(COMMITTEE).vote().forArea()).isEqualTo(17_000);
        assertThat(view(COMMITTEE).vote().outcome()).isEqualTo(VoteOutcome.CARRIED);
        assertThat(tasks(COMMITTEE)).isEmpty();
    }

    @Test
    void whoeverIsResponsibleOwesTheResolutionAndTheCommunityTheMinutes() {
        resolved();
        assertThat(tasks(MANAGER)).containsExactly(Task.COUNCIL_PERFORM);
        assertThat(tasks(LEADER)).containsExactly(Task.COUNCIL_MINUTES);
        assertThat(view(MANAGER).head().acts()).containsExactly("report");
        assertThat(view(LEADER).head().acts()).containsExactly("minutes");
    }

    @Test
    void aReportIsTheCommunitysToConfirm() {
        reported();
        assertThat(tasks(MANAGER)).isEmpty();
        assertThat(tasks(LEADER)).contains(Task.COUNCIL_CONFIRM);
        assertThat(view(LEADER).head().acts()).containsExactly("minutes", "confirm", "reject");
        assertThat(view(LEADER).report()).isEqualTo("换了");
    }

    @Test
    void aRejectedReportIsOwedAgain() {
        reported();
        record(new ResolutionReportRejected(ID, 1, COMMUNITY, "没换", due(30), at()));
        assertThat(tasks(MANAGER)).containsExactly(Task.COUNCIL_PERFORM);
        assertThat(tasks(LEADER)).containsExactly(Task.COUNCIL_MINUTES);
    }

    @Test
    void anOverdueResolutionIsTheCommunitysToChooseOn() {
        overdue();
        assertThat(rows(MANAGER)).singleElement().satisfies(row -> assertThat(row.overdue())
                .isTrue());
        assertThat(tasks(LEADER)).containsExactly(Task.COUNCIL_MINUTES, Task.COUNCIL_CHOOSE);
        assertThat(view(LEADER).head().acts()).containsExactly("minutes", "refer", "escalate");
        assertThat(view(MANAGER).head().acts()).containsExactly("report");
        assertThat(view(LEADER).resolution().overdue()).isTrue();
    }

    @Test
    void theTeamHasItOnceReferred() {
        overdue();
        record(new CouncilReferredToEnforcement(ID, "ref-2", ID, Story.ESTATE, "lift", COMMUNITY, "请督促", "三幢", at()));
        assertThat(tasks(MANAGER)).isEmpty();
        assertThat(tasks(LEADER)).containsExactly(Task.COUNCIL_MINUTES);
    }

    @Test
    void theMinutesAreOwedBeyondTheEnd() {
        resolved();
        record(new CouncilTermPassed(ID, CouncilTerm.MINUTES, 1, List.of(COMMUNITY), due(3), at()));
        record(closed(true));
        assertThat(rows(LEADER)).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo(Task.COUNCIL_MINUTES);
            assertThat(row.overdue()).isTrue();
            assertThat(row.due()).isEqualTo(due(3));
        });
        record(minutes());
        assertThat(rows(LEADER)).isEmpty();
        assertThat(view(LEADER).outcome()).isEqualTo(ReferralOutcome.RESOLUTION_DONE);
    }

    @Test
    void nothingIsOwedWhereTheMinutesCameBeforeTheEnd() {
        resolved();
        record(minutes());
        record(closed(false));
        assertThat(rows(LEADER)).isEmpty();
        assertThat(rows(MANAGER)).isEmpty();
    }

    @Test
    void everyoneReadsWhatWasPublishedAndNoMore() {
        moved(null);
        assertThat(models.refusal(new FindPublicCouncil(ID, null), null).code()).isEqualTo("matter.unknown");
        record(new MeetingClosed(ID, 1, COMMUNITY, due(3), at()));
        record(new ResolutionPassed(ID, 1, "更换电梯", PROPERTY, COMMUNITY, due(30), false, at()));
        PublicCouncil owed = models.ask(new FindPublicCouncil(ID, null), PublicCouncil.class, null);
        assertThat(owed.minutesDue()).isEqualTo(due(3));
        assertThat(owed.heldAt()).isEqualTo(at(2));
        assertThat(owed.present()).containsExactly(COMMUNITY, OWNERS, PROPERTY);
        assertThat(owed.minutes()).isNull();
        assertThat(owed.resolution()).isNull();
        record(minutes());
        PublicCouncil shown = models.ask(new FindPublicCouncil(ID, null), PublicCouncil.class, null);
        assertThat(shown.minutes()).isEqualTo("一致同意");
        assertThat(shown.resolution().publicText()).isEqualTo("更换电梯");
        assertThat(shown.toString()).doesNotContain("李主任").doesNotContain("电梯谁出钱");
    }

    /** With the minutes, while the owners vote still; how many are in favour, once it is counted. */
    @Test
    void everyoneSeesHowManyTakePartInTheVote() {
        voting();
        record(minutes());
        record(new VoteRecorded(ID, FLAT.unitId(), FLAT.area(), VoteChoice.FOR, false, at(), 1));
        CouncilView.Vote vote = models.ask(new FindPublicCouncil(ID, null), PublicCouncil.class, null)
                .vote();
        assertThat(vote.votedHeads()).isEqualTo(1);
        assertThat(vote.votedArea()).isEqualTo(FLAT.area());
        assertThat(vote.forHeads()).isNull();
    }

    @Test
    void aSettledDateStandsWhereTheProvisionalOneStood() {
        invited();
        record(new CouncilDueSettled(ID, due(3), due(4), at()));
        assertThat(view(LEADER).answerDue()).isEqualTo(due(4));
        assertThat(view(LEADER).holdDue()).isEqualTo(due(5));
    }

    @Test
    void isFoundByTheCodeOfThePublicMatterThatAsked() {
        models.play(Story.town());
        models.play(dates.filed().accepted().opened().events());
        origin = dates.caseId;
        moved(null);
        assertThat(about(dates.code)).isEmpty();
        record(new MeetingClosed(ID, 1, COMMUNITY, due(3), at()));
        assertThat(about(dates.code)).extracting(PublicCouncil::id).containsExactly(ID);
    }

    @Test
    void isNotFoundByACodeThatIsNotPublic() {
        models.play(Story.town());
        models.play(dates.notPublic().filed().accepted().opened().events());
        origin = dates.caseId;
        resolved();
        assertThat(about(dates.code)).isEmpty();
    }

    @Test
    void isListedByAreaWhereNoHiddenMatterAskedForIt() {
        models.play(Story.town());
        models.play(dates.notPublic().filed().accepted().opened().events());
        origin = dates.caseId;
        resolved();
        assertThat(listed(Story.ESTATE)).isEmpty();
        council("cnl-own", null, 0);
        assertThat(listed(Story.ESTATE)).as("of its own accord").containsExactly("cnl-own");
        council("cnl-lost", "case-lost", 0);
        assertThat(listed(Story.ESTATE)).as("about what nobody knows").containsExactly("cnl-own");
        council("cnl-later", null, 60);
        assertThat(listed(null)).as("newest first").containsExactly("cnl-later", "cnl-own");
        assertThat(listed("hz/xi")).isEmpty();
        Page<PublicCouncil> first = models.page(new ListPublicCouncils("hz", null, null, 1), null);
        assertThat(first.items()).extracting(PublicCouncil::id).containsExactly("cnl-later");
        Page<PublicCouncil> second = models.page(new ListPublicCouncils("hz", null, first.next(), 1), null);
        assertThat(second.items()).extracting(PublicCouncil::id).containsExactly("cnl-own");
        assertThat(second.next()).isNull();
    }

    private List<String> listed(String area) {
        return models.page(new ListPublicCouncils(area, null, null, 100), null).items().stream()
                .map(PublicCouncil::id)
                .toList();
    }

    /** Another one, over already. */
    private void council(String id, String asks, int later) {
        Instant when = at(0).plusSeconds(later);
        List<CouncilEvent> life = List.of(
                new CouncilConvened(id, Story.ESTATE, COMMUNITY, null, asks, "lift", "电梯谁出钱", due(5), when),
                new CouncilInvited(id, 1, COMMUNITY, OWNERS, PROPERTY, due(3), when),
                new CouncilHeld(id, 1, List.of(COMMUNITY, OWNERS, PROPERTY), due(5), when),
                new MeetingClosed(id, 1, COMMUNITY, due(3), when));
        List<DomainEventMessage<?>> recorded = new ArrayList<>();
        for (CouncilEvent event : life)
            recorded.add(new GenericDomainEventMessage<>(
                    "Council",
                    id,
                    recorded.size(),
                    new GenericEventMessage<>(event, Story.staff(COMMUNITY).metaData()),
                    () -> when));
        models.play(recorded);
    }

    private List<PublicCouncil> about(String code) {
        return models.page(new ListPublicCouncils(null, code, null, 100), null).items();
    }

    @Test
    void toAnybodyElseItDoesNotExist() {
        resolved();
        assertThat(models.refusal(new FindCouncil(ID, null, null), STRANGER).code())
                .isEqualTo("matter.unknown");
        assertThat(models.refusal(new FindCouncil("case-1", null, null), LEADER).code())
                .isEqualTo("matter.unknown");
        assertThat(models.refusal(new FindCouncil("cnl-2", null, null), LEADER).code())
                .isEqualTo("matter.unknown");
        assertThat(models.refusal(new FindPublicCouncil("x", null), null).code())
                .isEqualTo("matter.unknown");
        assertThat(view(Story.OPERATOR).agenda()).isEqualTo("电梯谁出钱");
    }

    @Test
    void isShownAsItWasKnown() {
        moved(null);
        Instant then = at(1);
        CouncilView view = models.ask(new FindCouncil(ID, then, null), CouncilView.class, LEADER);
        assertThat(view.head().stage()).isEqualTo("INVITED");
        assertThat(view.head().version()).isEqualTo(1);
        assertThat(view.motions()).isEmpty();
        assertThat(view.head().entries()).hasSize(2);
        assertThat(models.refusal(new FindCouncil(ID, at(0).minusSeconds(1), null), LEADER)
                        .code())
                .isEqualTo("matter.unknown");
    }

    @Test
    void isTiedToTheCaseThatAsks() {
        invited();
        assertThat(view(LEADER).head().links()).containsExactly(new MatterLink(CASE, MatterLink.Relation.ORIGIN));
        assertThat(models.page(new ListMyMatters(MatterKind.COUNCIL, null, 10, null), MANAGER)
                        .items())
                .extracting(MatterRow::stage)
                .containsExactly("INVITED");
    }

    @Test
    void everyEventOfTheCouncilHasItsLine() {
        overdue();
        record(minutes());
        assertThat(view(LEADER).head().entries()).hasSize(events.size()).allSatisfy(entry -> assertThat(entry.by())
                .isEqualTo("staff"));
    }

    @Test
    void aReplayAndEveryEventTwiceShowTheSame() {
        overdue();
        record(minutes());
        String live = view(LEADER).toString();
        models.reset();
        for (DomainEventMessage<?> event : events) models.play(List.of(event, event));
        assertThat(view(LEADER)).hasToString(live);
    }

    @Test
    void standsInTheCalendarOfAllWhoHaveASeat() {
        invited();
        LocalDate day = due(5).lastDay();
        for (Actor seated : List.of(LEADER, COMMITTEE, MANAGER))
            assertThat(calendar(day, seated))
                    .as(seated.subject())
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.organisation()).isEqualTo(COMMUNITY);
                        assertThat(entry.task()).isEqualTo(Task.COUNCIL_HOLD);
                        assertThat(entry.due()).isEqualTo(due(5));
                    });
        assertThat(calendar(day.plusDays(1), LEADER)).isEmpty();
        assertThat(calendar(day.minusDays(1), LEADER)).isEmpty();
        for (Actor other : List.of(STRANGER, HOME))
            assertThat(calendar(day, other)).isEmpty();
    }

    private List<CalendarEntry> calendar(LocalDate day, Actor actor) {
        return models.ask(new ListCalendar(day, day.plusDays(1), CalendarKind.MEETING, null), CalendarView.class, actor)
                .entries();
    }

    private void invited() {
        record(new CouncilConvened(ID, Story.ESTATE, PROPERTY, "ref-1", origin, "lift", "电梯谁出钱", due(5), at()));
        record(new CouncilInvited(ID, 1, COMMUNITY, OWNERS, PROPERTY, due(3), at()));
    }

    private void moved(String matter) {
        invited();
        record(new CouncilHeld(ID, 1, List.of(COMMUNITY, OWNERS, PROPERTY), due(5), at()));
        record(new MotionProposed(ID, 1, OWNERS, "更换电梯", PROPERTY, due(30), matter, at()));
    }

    private void voting() {
        moved("manager");
        record(new MeetingClosed(ID, 1, COMMUNITY, due(3), at()));
        record(new OwnersVoteOpened(
                ID, 1, "manager", "民法典", "第二百七十八条", "2020", 24_000, 3, List.of(FLAT, PAPER), due(15), at()));
    }

    private OwnersVoteCounted counted(VoteOutcome outcome) {
        return new OwnersVoteCounted(
                ID, 1, "manager", "民法典", "第二百七十八条", "2020", 24_000, 3, 24_000, 3, 17_000, 2, outcome, at());
    }

    private void resolved() {
        moved(null);
        record(new MeetingClosed(ID, 1, COMMUNITY, due(3), at()));
        record(new ResolutionPassed(ID, 1, "更换电梯", PROPERTY, COMMUNITY, due(30), false, at()));
    }

    private void reported() {
        resolved();
        record(new ResolutionReported(ID, 1, PROPERTY, "换了", due(7), at()));
    }

    private void overdue() {
        resolved();
        record(new ResolutionOverdue(ID, 1, PROPERTY, COMMUNITY, due(30), due(40), at()));
    }

    private MinutesPublished minutes() {
        return new MinutesPublished(ID, COMMUNITY, "李主任主持", "一致同意", false, at());
    }

    private CouncilClosed closed(boolean minutesOwed) {
        return new CouncilClosed(ID, "ref-1", CASE, ReferralOutcome.RESOLUTION_DONE, minutesOwed, at());
    }

    private CouncilView view(Actor actor) {
        return models.ask(new FindCouncil(ID, null, null), CouncilView.class, actor);
    }

    private List<Task> tasks(Actor actor) {
        return rows(actor).stream().map(InboxRow::task).toList();
    }

    private List<InboxRow> rows(Actor actor) {
        return models.<InboxRow>page(ListInbox.of(null, null, 20, null), actor).items();
    }

    private DueDate due(int days) {
        return dates.due("council", days);
    }

    private Instant at() {
        return at(events.size());
    }

    private static Instant at(int index) {
        return Story.START.plus(Duration.ofMinutes(index));
    }

    private void record(CouncilEvent event) {
        Instant at = at();
        DomainEventMessage<?> message = new GenericDomainEventMessage<>(
                "Council",
                ID,
                events.size(),
                new GenericEventMessage<>(event, MetaData.with(Actor.SUBJECT, "somebody")),
                () -> at);
        events.add(message);
        models.play(List.of(message));
    }
}
