package org.liuhe.query.shield;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.accountability.Grouping;
import org.liuhe.contracts.accountability.ListPerformance;
import org.liuhe.contracts.attachments.AttachmentView;
import org.liuhe.contracts.attachments.AttachmentsId;
import org.liuhe.contracts.attachments.FileAttached;
import org.liuhe.contracts.attachments.FindAttachment;
import org.liuhe.contracts.attachments.ListAttachments;
import org.liuhe.contracts.calendar.ListCalendar;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.cockpit.Cell;
import org.liuhe.contracts.cockpit.FindCockpit;
import org.liuhe.contracts.cockpit.FindTrend;
import org.liuhe.contracts.cockpit.ListCockpitMatters;
import org.liuhe.contracts.complaints.FindComplaint;
import org.liuhe.contracts.complaints.ListMyComplaints;
import org.liuhe.contracts.councils.CouncilConvened;
import org.liuhe.contracts.councils.CouncilInvited;
import org.liuhe.contracts.councils.FindCouncil;
import org.liuhe.contracts.councils.FindPublicCouncil;
import org.liuhe.contracts.councils.ListPublicCouncils;
import org.liuhe.contracts.disputes.CommitteeAssigned;
import org.liuhe.contracts.disputes.DisputeAccepted;
import org.liuhe.contracts.disputes.DisputeOpened;
import org.liuhe.contracts.disputes.DisputeOrigin;
import org.liuhe.contracts.disputes.DisputeView;
import org.liuhe.contracts.disputes.FindDispute;
import org.liuhe.contracts.disputes.PartyConsented;
import org.liuhe.contracts.disputes.PartyView;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.dossier.FindAlikeMatters;
import org.liuhe.contracts.dossier.FindDossier;
import org.liuhe.contracts.enforcement.DispatchAccepted;
import org.liuhe.contracts.enforcement.FindTask;
import org.liuhe.contracts.enforcement.RectificationOrdered;
import org.liuhe.contracts.enforcement.TaskDispatched;
import org.liuhe.contracts.enforcement.TaskOpened;
import org.liuhe.contracts.inbox.CountInbox;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.live.FollowCockpit;
import org.liuhe.contracts.live.FollowInbox;
import org.liuhe.contracts.live.FollowMatter;
import org.liuhe.contracts.live.FollowPublicCouncil;
import org.liuhe.contracts.live.FollowTracking;
import org.liuhe.contracts.matters.FindMatterGraph;
import org.liuhe.contracts.matters.ListMyMatters;
import org.liuhe.contracts.matters.ListProvisionalDues;
import org.liuhe.contracts.matters.MatterGraph;
import org.liuhe.contracts.moderation.FindModeratedPicture;
import org.liuhe.contracts.moderation.FindModeration;
import org.liuhe.contracts.moderation.FindPublicPicture;
import org.liuhe.contracts.moderation.ListModeration;
import org.liuhe.contracts.moderation.ListPublications;
import org.liuhe.contracts.moderation.PublicationState;
import org.liuhe.contracts.moderation.PublicationView;
import org.liuhe.contracts.moderation.TextRef;
import org.liuhe.contracts.petitions.FindPetition;
import org.liuhe.contracts.petitions.FindPublicPetition;
import org.liuhe.contracts.petitions.ListPublicPetitions;
import org.liuhe.contracts.petitions.PetitionChannel;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionModerated;
import org.liuhe.contracts.petitions.PetitionOfficeAssigned;
import org.liuhe.contracts.petitions.Representative;
import org.liuhe.contracts.privacy.FindMattersNaming;
import org.liuhe.contracts.privacy.NamedMatter;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.contracts.support.FindSupport;
import org.liuhe.contracts.support.ListMySupport;
import org.liuhe.contracts.tracking.AreaCount;
import org.liuhe.contracts.tracking.CountPublicMatters;
import org.liuhe.contracts.tracking.FindTracking;
import org.liuhe.contracts.tracking.ListPublicMatters;
import org.liuhe.contracts.tracking.ListSimilarMatters;
import org.liuhe.contracts.tracking.PublicMatter;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;
import org.liuhe.query.authority.AuthorityTable;

/**
 * A complaint and a petition about the property manager, with all that came of them. Everything personal is marked, by whomever it
 * was written; whoever is of the accused asks every query there is, about each matter, and finds none of it.
 */
class ShieldTest {

    private static final String TEAM = "org-team";
    private static final String COMMITTEE = "org-mediation";
    private static final String PETITIONS = "org-petitions";
    private static final String COUNCIL = "cnl-shield";
    private static final String DISPUTE = "dsp-shield";
    private static final String OTHER_DISPUTE = "dsp-of-the-petition";
    private static final String TASK = "enf-shield";
    private static final String PETITION = "pet-shield";

    private static final Actor CLERK = new Actor("clerk", Set.of(Role.PROPERTY_MANAGER), Set.of(Story.PROPERTY));
    private static final Actor CLERK_OF_TWO =
            new Actor("two", Set.of(Role.COMMUNITY, Role.PROPERTY_MANAGER), Set.of(Story.PROPERTY, Story.COMMUNITY));
    private static final Actor MEDIATING_CLERK =
            new Actor("mediating", Set.of(Role.MEDIATOR), Set.of(Story.PROPERTY, COMMITTEE));
    private static final Actor OPERATING_CLERK = new Actor("operating", Set.of(Role.OPERATOR), Set.of(Story.PROPERTY));
    private static final List<Actor> ACCUSED = List.of(CLERK, CLERK_OF_TWO, MEDIATING_CLERK, OPERATING_CLERK);
    private static final Actor WORKER = Story.staff(Story.COMMUNITY);

    /** What they ask of nothing personal, or of what the system alone asks. */
    private static final Set<String> IMPERSONAL = Set.of(
            "CheckReceipt",
            "CountMyUnread",
            "FindActing",
            "FindArea",
            "FindCheckpoint",
            "FindConsistency",
            "FindErasures",
            "FindInclusion",
            "FindLogKeys",
            "FindMail",
            "FindMyData",
            "FindMyErasure",
            "FindMyMailChoice",
            "FindMyReads",
            "FindNearestFree",
            "FindReceipt",
            "FindResponsible",
            "FindStreamPosition",
            "ListAreas",
            "ListBoundaries",
            "ListGaps",
            "ListMembers",
            "ListMyMessages",
            "ListOrganisations",
            "ListServices",
            "ListStaff",
            "MayAttach",
            "MayKnowOf");

    private final ReadModels models = ReadModels.empty();
    private final List<DomainEventMessage<?>> more = new ArrayList<>();
    private Story story = new Story(1).about(Story.PROPERTY);

    @BeforeEach
    void town() {
        models.play(Story.town());
    }

    @Test
    void theAccusedFindsNothingPersonalWhateverTheyAsk() {
        everything();
        for (Actor actor : ACCUSED) assertThat(found(actor)).as(actor.subject()).isEmpty();
    }

    @Test
    void nothingIsLeftUnasked() {
        Set<String> asked = new TreeSet<>(IMPERSONAL);
        queries().forEach(query -> asked.add(query.getClass().getSimpleName()));
        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(AuthorityTable.rows().keySet().stream()
                        .map(Class::getSimpleName)
                        .toList());
    }

    /** To look for somebody's number would tell that it was them. */
    @Test
    void theAccusedDoesNotFindTheMatterByNameOrNumber() {
        everything();
        FindMattersNaming query = new FindMattersNaming(PersonalData.Kind.PHONE, "13800001234");
        for (Actor actor : ACCUSED)
            assertThat(answer(query, actor))
                    .as(actor.subject())
                    .doesNotContain(story.complaintId, TASK, DISPUTE, PETITION);
        assertThat(answer(query, new Actor("operator", Set.of(Role.OPERATOR), Set.of())))
                .contains(story.complaintId);
    }

    @Test
    void thePresumedFindNothingEither() {
        story = new Story(1).presumedAbout("property");
        everything();
        for (Actor actor : ACCUSED) assertThat(found(actor)).as(actor.subject()).isEmpty();
    }

    @Test
    void whoTheDirectoryDoesNotKnowIsTakenForTheAccused() {
        story = new Story(1).presumedAbout("property");
        models.play(handled().events());
        models.db().sql("TRUNCATE directory_organisation, directory_serving").update();
        assertThat(dossier(CLERK).toString()).doesNotContain(Story.PERSONAL);
    }

    @Test
    void whoIsNotOfTheAccusedReadsItAll() {
        story = new Story(1).presumedAbout("property");
        everything();
        for (Actor actor : List.of(WORKER, Story.staff(Story.STREET), Story.OPERATOR)) {
            DossierView whole = dossier(actor);
            assertThat(whole.text()).isEqualTo(Story.PERSONAL + " text");
            assertThat(whole.place()).isEqualTo(Story.PERSONAL + " place");
            assertThat(whole.answers()).isEqualTo(Story.ANSWERS);
            assertThat(whole.shield().hidden()).isFalse();
            assertThat(whole.shield().presumedAccused()).isEqualTo("property");
        }
    }

    @Test
    void withConsentItAppearsWhereItShould() {
        everything();
        more(story.consented());
        assertThat(dossier(CLERK).text()).isEqualTo(Story.PERSONAL + " text");
        assertThat(dossier(CLERK).place()).isEqualTo(Story.PERSONAL + " place");
        assertThat(dossier(CLERK).answers()).isEqualTo(Story.ANSWERS);
        assertThat(dossier(CLERK).shield().hidden()).isFalse();
        assertThat(answer(new FindCouncil(COUNCIL, null, null), CLERK)).contains("agenda=" + Story.PERSONAL);
        assertThat(answer(new FindDispute(DISPUTE, null, null), CLERK)).contains("name=" + Story.PERSONAL);
        assertThat(answer(new FindTask(TASK, null, null), CLERK)).contains("place=" + Story.PERSONAL);
    }

    @Test
    void theHolderReadsPlaceAndTelephoneWhereTheReporterAgreedAtOnce() {
        story = new Story(1).about(Story.PROPERTY).known();
        models.play(handled().events());
        assertThat(dossier(CLERK).contactPhone()).isEqualTo(Story.PERSONAL + " phone");
        assertThat(inbox(CLERK)).extracting(InboxRow::place).containsExactly(Story.PERSONAL + " place");
        assertThat(tasks(WORKER)).doesNotContain(Task.RELEASE);
    }

    @Test
    void withoutConsentAgainNothingIsShown() {
        everything();
        more(story.consented().consentWithdrawn());
        for (Actor actor : ACCUSED) assertThat(found(actor)).as(actor.subject()).isEmpty();
    }

    @Test
    void readsInPlaceOfTheWordsWhatTheOfficeReleased() {
        models.play(handled().events());
        assertThat(dossier(CLERK).text()).isNull();
        assertThat(dossier(CLERK).shield().hidden()).isTrue();
        assertThat(dossier(CLERK).shield().mayRelease()).isFalse();
        more(story.released(Story.COMMUNITY));
        assertThat(dossier(CLERK).text()).isEqualTo(Story.RELEASED);
        assertThat(dossier(CLERK).entries()).last().satisfies(entry -> {
            assertThat(entry.text()).isEqualTo(Story.RELEASED);
            assertThat(entry.organisation()).isEqualTo(Story.COMMUNITY);
        });
        assertThat(dossier(WORKER).shield().released()).isEqualTo(Story.RELEASED);
        assertThat(dossier(WORKER).text()).isEqualTo(Story.PERSONAL + " text");
        Instant before = story.time(0);
        assertThat(models.ask(new FindDossier(story.caseId, before, null), DossierView.class, CLERK)
                        .text())
                .isNull();
    }

    @Test
    void theAgendaOfTheCouncilIsWhatWasReleased() {
        everything();
        more(story.released(Story.COMMUNITY));
        assertThat(answer(new FindCouncil(COUNCIL, null, null), CLERK)).contains("agenda=" + Story.RELEASED);
    }

    @Test
    void readsTheirOwnWordsAndWhatWasWrittenToThem() {
        models.play(handled()
                .acted(1, Story.PROPERTY)
                .helpAsked(1, 1, Story.PROPERTY, Story.OWNERS)
                .helped(1, Story.OWNERS)
                .ruled(1, Story.STREET, Story.PROPERTY)
                .events());
        assertThat(dossier(CLERK).entries().stream()
                        .filter(entry -> entry.text() != null)
                        .map(entry -> entry.type()))
                .containsExactly("ActionRecorded", "CoHandlerAsked", "CaseRuled");
    }

    @Test
    void theOfficeOfTheAreaMayReadAndIsAskedToReleaseIt() {
        models.play(handled().events());
        assertThat(dossier(WORKER).shield().mayRelease()).isTrue();
        assertThat(tasks(WORKER)).containsExactly(Task.RELEASE);
        assertThat(tasks(CLERK)).containsExactly(Task.SIGN);
        assertThat(tasks(Story.OPERATOR)).isEmpty();
        more(story.released(Story.COMMUNITY));
        assertThat(tasks(WORKER)).isEmpty();
    }

    @Test
    void theOfficeIsNotAskedWhereSomebodyElseHandlesIt() {
        story = new Story(1).about(Story.OWNERS);
        models.play(handled().events());
        assertThat(tasks(WORKER)).isEmpty();
        assertThat(dossier(CLERK).shield().hidden()).isFalse();
    }

    @Test
    void theOperatorIsAskedWhereTheOfficeIsTheAccused() {
        story = new Story(1).about(Story.COMMUNITY);
        models.play(
                story.filed().accepted().opened().assigned(1, Story.COMMUNITY).events());
        assertThat(tasks(WORKER)).containsExactly(Task.SIGN);
        assertThat(tasks(Story.OPERATOR)).containsExactly(Task.RELEASE);
        assertThat(dossier(Story.OPERATOR).shield().mayRelease()).isTrue();
        assertThat(dossier(WORKER).shield().mayRelease()).isFalse();
    }

    @Test
    void theOfficeThatDecidesOnAcceptanceIsKeptFromItFromTheFirstMoment() {
        story = new Story(1).about(Story.COMMUNITY).filedForReview();
        models.play(story.events());
        assertThat(dossier(WORKER).toString()).doesNotContain(Story.PERSONAL);
        assertThat(inbox(WORKER)).extracting(InboxRow::place).containsOnlyNulls();
        assertThat(tasks(WORKER)).containsExactly(Task.INTAKE);
        assertThat(tasks(Story.OPERATOR)).containsExactly(Task.RELEASE);
    }

    @Test
    void becomesKnownToTheOtherSideByConsentingToMediation() {
        everything();
        DisputeView before = models.ask(new FindDispute(DISPUTE, null, null), DisputeView.class, CLERK);
        assertThat(before.parties()).extracting(PartyView::name).containsOnlyNulls();
        assertThat(before.request()).isNull();
        assertThat(before.head().links()).isEmpty();
        assertThat(models.ask(new FindMatterGraph(DISPUTE, null, null), MatterGraph.class, CLERK)
                        .nodes())
                .hasSize(1);
        matter(DISPUTE, 3, new PartyConsented(DISPUTE, "p1", false, false, story.now()));
        matter(OTHER_DISPUTE, 1, new PartyConsented(OTHER_DISPUTE, "p1", false, false, story.now()));
        models.play(more);
        DisputeView after = models.ask(new FindDispute(DISPUTE, null, null), DisputeView.class, CLERK);
        assertThat(after.parties()).extracting(PartyView::name).containsExactly(Story.PERSONAL, null);
        assertThat(after.parties()).extracting(PartyView::phone).containsOnlyNulls();
        assertThat(answer(new FindDispute(OTHER_DISPUTE, null, null), CLERK)).contains(Story.PERSONAL);
        assertThat(dossier(CLERK).toString()).doesNotContain(Story.PERSONAL);
    }

    @Test
    void theMediatorsSeeBothSidesAllTheTime() {
        everything();
        Actor mediator = new Actor("mediator", Set.of(Role.MEDIATOR), Set.of(COMMITTEE));
        assertThat(models.ask(new FindDispute(DISPUTE, null, null), DisputeView.class, mediator)
                        .parties())
                .extracting(PartyView::name)
                .containsExactly(Story.PERSONAL, null);
    }

    @Test
    void aReplayGivesTheSame() {
        everything();
        more(story.released(Story.COMMUNITY));
        var live = models.rows("inbox.*|dossier|complaint_view");
        models.reset();
        models.play(Story.town());
        models.play(ReadModels.twice(story.events()));
        models.play(more);
        assertThat(models.rows("inbox.*|dossier|complaint_view")).isEqualTo(live);
    }

    /** Filed, answered and in the hands of the manager. */
    private Story handled() {
        return story.filed().answersGiven().accepted().opened().assigned(1, Story.PROPERTY);
    }

    /** Everybody writes about it, and it is handed to everybody; nothing personal is written by or to the manager. */
    private void everything() {
        handled()
                .signed(1, Story.PROPERTY)
                .commented()
                .staffCommented(Story.COMMUNITY)
                .termPassed(1, Story.PROPERTY, OverdueCause.CASE_TERM, true)
                .assigned(2, Story.STREET, 1, Duty.HANDLE, AssignmentCause.ESCALATED)
                .signed(2, Story.STREET)
                .acted(2, Story.STREET)
                .helpAsked(1, 2, Story.STREET, Story.COMMUNITY)
                .helped(1, Story.COMMUNITY)
                .handedToCouncil(1, 2, Story.STREET)
                .handedToMediation(2, 2, Story.STREET)
                .handedToEnforcement(3, 2, Story.STREET)
                .resolved(2, Story.STREET, 1)
                .answered(1)
                .contested(1)
                .reopened(2, 1)
                .assigned(3, Story.PROPERTY);
        models.play(story.events());
        matter(
                COUNCIL,
                0,
                new CouncilConvened(
                        COUNCIL,
                        Story.ESTATE,
                        Story.STREET,
                        "ref-1",
                        story.caseId,
                        "lift",
                        Story.PERSONAL,
                        due(),
                        story.now()));
        matter(
                COUNCIL,
                1,
                new CouncilInvited(COUNCIL, 1, Story.COMMUNITY, Story.OWNERS, Story.PROPERTY, due(), story.now()));
        dispute(DISPUTE, DisputeOrigin.CASE, story.caseId);
        matter(DISPUTE, 1, new CommitteeAssigned(DISPUTE, COMMITTEE, due(), story.now()));
        matter(DISPUTE, 2, new DisputeAccepted(DISPUTE, COMMITTEE, due(), due(), story.now()));
        for (String matter : List.of(story.complaintId, PETITION))
            matter(
                    AttachmentsId.of(matter).value(),
                    0,
                    new FileAttached(
                            AttachmentsId.of(matter).value(),
                            matter,
                            1,
                            Story.REPORTER,
                            null,
                            Story.PERSONAL,
                            "image/jpeg",
                            1,
                            "0".repeat(64),
                            story.now()));
        task();
        petition();
        dispute(OTHER_DISPUTE, DisputeOrigin.PETITION, PETITION);
        models.play(more);
    }

    private void dispute(String id, DisputeOrigin origin, String originId) {
        matter(
                id,
                0,
                new DisputeOpened(
                        id,
                        origin,
                        originId,
                        "ref-2",
                        Story.STREET,
                        null,
                        Story.ESTATE,
                        null,
                        Story.PERSONAL,
                        List.of(
                                new Party("p1", Story.REPORTER, null, Story.PERSONAL, Story.PERSONAL),
                                new Party("p2", null, Story.PROPERTY, null, null)),
                        "p1",
                        story.now()));
    }

    private void task() {
        Instant at = story.now();
        matter(
                TASK,
                0,
                new TaskOpened(
                        TASK,
                        "ref-3",
                        COUNCIL,
                        Story.ESTATE,
                        "lift",
                        Story.STREET,
                        Story.PERSONAL,
                        Story.PERSONAL,
                        TEAM,
                        due(),
                        at));
        matter(TASK, 1, new TaskDispatched(TASK, 1, "member-1", "officer", TEAM, true, due(), at));
        matter(TASK, 2, new DispatchAccepted(TASK, 1, due(), at));
        matter(TASK, 3, new RectificationOrdered(TASK, 1, Story.PROPERTY, null, "公示账目", due(), at));
    }

    private void petition() {
        Instant at = story.now();
        matter(
                PETITION,
                0,
                new PetitionFiled(
                        PETITION,
                        new Story(99).code,
                        PetitionChannel.WEB,
                        Story.REPORTER,
                        Story.PERSONAL,
                        Story.PERSONAL,
                        List.of(new Representative(Story.PERSONAL, Story.PERSONAL)),
                        null,
                        Story.ESTATE,
                        null,
                        Story.PROPERTY,
                        Story.PERSONAL,
                        false,
                        "zh-CN",
                        null,
                        List.of(),
                        at,
                        due()));
        matter(PETITION, 1, new PetitionOfficeAssigned(PETITION, PETITIONS, at));
        matter(PETITION, 2, new PetitionModerated(PETITION, null, "账目未公示", at));
    }

    private DueDate due() {
        return story.due("term", 5);
    }

    private void matter(String id, long sequence, Event event) {
        Instant at = story.now().plus(Duration.ofMinutes(more.size()));
        more.add(new GenericDomainEventMessage<>(
                "type",
                id,
                sequence,
                new GenericEventMessage<>(event, MetaData.with(Actor.SUBJECT, "subject-street")),
                () -> at));
    }

    private void more(Story told) {
        models.play(told.events());
    }

    /** Each query, about each matter by each of its names, now and as it was known then. */
    private List<Query<?>> queries() {
        Story told = story;
        List<String> matters =
                List.of(told.complaintId, told.caseId, told.code, COUNCIL, DISPUTE, OTHER_DISPUTE, TASK, PETITION);
        List<Function<String, Query<?>>> ofOne = new ArrayList<>();
        for (Instant known : new Instant[] {null, Instant.parse("2027-01-01T00:00:00Z")})
            ofOne.addAll(List.of(
                    id -> new FindDossier(id, known, null),
                    id -> new FindMatterGraph(id, known, null),
                    id -> new FindCouncil(id, known, null),
                    id -> new FindDispute(id, known, null),
                    id -> new FindTask(id, known, null),
                    id -> new FindPetition(id, known, null)));
        ofOne.addAll(List.of(
                id -> new FindModeration(new TextRef(id, "statement"), null),
                id -> new FindModeratedPicture(new TextRef(id, "attachment-1")),
                id -> new ListPublications(id, null),
                id -> new ListAttachments(id, null),
                id -> new FindAttachment(id, 1, null),
                id -> new FindComplaint(id, null),
                FollowMatter::new,
                FollowTracking::new,
                id -> new FindAlikeMatters(id, null),
                id -> new FindTracking(id, null),
                id -> new FindSupport(id, null),
                id -> new FindPublicCouncil(id, null),
                FollowPublicCouncil::new,
                id -> new ListPublicCouncils(null, id, null, 100),
                id -> new FindPublicPetition(id, null),
                id -> new FindPublicPicture(id, "attachment-1")));
        Stream<Query<?>> ofAll = Stream.of(
                ListInbox.of(null, null, 100, null),
                new ListCalendar(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1), null, null),
                new CountInbox(null),
                new FollowInbox(),
                new FollowCockpit(null),
                new ListMyMatters(null, null, 100, null),
                new ListMyComplaints(null, 100, null),
                new ListMySupport(null, 100, null),
                new ListSimilarMatters(ReadModels.LISTED, Story.ESTATE, Instant.EPOCH),
                new ListProvisionalDues(Instant.EPOCH, null, 100),
                new FindMattersNaming(PersonalData.Kind.PHONE, "13800001234"),
                new ListModeration(PublicationState.WAITING, null, 100, null),
                new CountPublicMatters(null, null, null),
                publicMatters(),
                publicPetitions(),
                new ListPublicCouncils(null, null, null, 100),
                new ListPerformance(Grouping.AREA, null, 365),
                new FindCockpit(null, null, 365),
                new FindTrend(null, null),
                new ListCockpitMatters(null, null, 365, Cell.FILED, null, null, null, 100));
        return Stream.concat(ofOne.stream().flatMap(of -> matters.stream().map(of)), ofAll)
                .toList();
    }

    private static Query<?> publicMatters() {
        return new ListPublicMatters(null, null, null, null, 100);
    }

    private static Query<?> publicPetitions() {
        return new ListPublicPetitions(null, null, null, 100);
    }

    /** The queries whose answer holds something personal. */
    private List<String> found(Actor actor) {
        int answered = 0;
        List<String> found = new ArrayList<>();
        for (Query<?> query : queries()) {
            String answer = answer(query, actor);
            if (!answer.isEmpty()) answered++;
            if (answer.contains(Story.PERSONAL) || answer.contains(Story.REPORTER)) found.add(query + " -> " + answer);
        }
        assertThat(answered).as("the accused is not simply shut out").isGreaterThan(12);
        return found;
    }

    private String answer(Query<?> query, Actor actor) {
        try {
            if (query instanceof ListPublications published)
                return String.valueOf(models.list(published, PublicationView.class, actor));
            if (query instanceof ListAttachments files)
                return String.valueOf(models.list(files, AttachmentView.class, actor));
            if (query instanceof ListSimilarMatters similar)
                return String.valueOf(models.list(similar, PublicMatter.class, actor));
            if (query instanceof CountPublicMatters counts)
                return String.valueOf(models.list(counts, AreaCount.class, actor));
            if (query instanceof FindMattersNaming naming)
                return String.valueOf(models.list(naming, NamedMatter.class, actor));
            return String.valueOf(models.ask(query, Object.class, actor));
        } catch (CompletionException refused) {
            assertThat(refused.getCause()).isInstanceOf(QueryExecutionException.class);
            assertThat(refused.getCause().getMessage()).doesNotContain(Story.PERSONAL);
            return "";
        }
    }

    private DossierView dossier(Actor actor) {
        return models.ask(new FindDossier(story.complaintId, null, null), DossierView.class, actor);
    }

    private List<InboxRow> inbox(Actor actor) {
        return models.<InboxRow>page(ListInbox.of(null, null, 20, null), actor).items();
    }

    private List<Task> tasks(Actor actor) {
        return inbox(actor).stream().map(InboxRow::task).toList();
    }
}
