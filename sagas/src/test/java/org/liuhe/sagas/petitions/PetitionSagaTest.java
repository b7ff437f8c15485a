package org.liuhe.sagas.petitions;

import static org.liuhe.sagas.Stories.START;
import static org.liuhe.sagas.Stories.after;
import static org.liuhe.sagas.Stories.dueAfter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.axonframework.test.saga.ContinuedGivenState;
import org.axonframework.test.saga.SagaTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.FindResponsible;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.OrganisationView;
import org.liuhe.contracts.petitions.AssignPetitionOffice;
import org.liuhe.contracts.petitions.AssignPetitionReviewer;
import org.liuhe.contracts.petitions.CoSignThreshold;
import org.liuhe.contracts.petitions.HearingClosed;
import org.liuhe.contracts.petitions.HearingOpened;
import org.liuhe.contracts.petitions.ObligeAnswer;
import org.liuhe.contracts.petitions.PassAnswerTerm;
import org.liuhe.contracts.petitions.PassPetitionTerm;
import org.liuhe.contracts.petitions.PetitionAccepted;
import org.liuhe.contracts.petitions.PetitionAnswerObliged;
import org.liuhe.contracts.petitions.PetitionAnswerOverdue;
import org.liuhe.contracts.petitions.PetitionChannel;
import org.liuhe.contracts.petitions.PetitionCoSigned;
import org.liuhe.contracts.petitions.PetitionCoSignersAnswered;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionFinishExtended;
import org.liuhe.contracts.petitions.PetitionForwarded;
import org.liuhe.contracts.petitions.PetitionId;
import org.liuhe.contracts.petitions.PetitionNotAccepted;
import org.liuhe.contracts.petitions.PetitionNotAcceptedReason;
import org.liuhe.contracts.petitions.PetitionNotContested;
import org.liuhe.contracts.petitions.PetitionObjected;
import org.liuhe.contracts.petitions.PetitionReplied;
import org.liuhe.contracts.petitions.PetitionReviewAnswered;
import org.liuhe.contracts.petitions.PetitionReviewAsked;
import org.liuhe.contracts.petitions.PetitionSettledByMediation;
import org.liuhe.contracts.petitions.PetitionTerm;
import org.liuhe.contracts.petitions.PetitionWithdrawn;
import org.liuhe.contracts.petitions.ReportPetitionOfficeGap;
import org.liuhe.contracts.petitions.ReportPetitionReviewerGap;
import org.liuhe.contracts.petitions.ReviewLevel;
import org.liuhe.contracts.petitions.ReviewOpinion;
import org.liuhe.sagas.Fixtures;
import org.liuhe.sagas.cases.Directory;

/** Both sagas of a petition, in one town. */
class PetitionSagaTest {

    private static final String ID = "pet-1";
    private static final PetitionId PETITION = new PetitionId(ID);
    private static final String STREET = "org-street";

    private final SagaTestFixture<PetitionSaga> saga = Fixtures.fixture(PetitionSaga.class);
    private final SagaTestFixture<SupportSaga> support = Fixtures.fixture(SupportSaga.class);
    private final Map<String, String> town = new HashMap<>();

    @BeforeEach
    void askTheTown() {
        town.put("petitions hz/xihu/beishan", "org-office");
        town.put("petitions hz/xihu", "org-district-office");
        town.put("street-backstop hz/xihu/beishan", STREET);
        town.put("district-backstop hz/xihu/beishan", "org-district");
        town.put("city-backstop hz/xihu/beishan", "org-city");
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        new AnnotationQueryHandlerAdapter<>(new Asked(town)).subscribe(bus);
        Directory directory =
                new Directory(DefaultQueryGateway.builder().queryBus(bus).build());
        saga.registerResource(directory);
        support.registerResource(directory);
    }

    @Test
    void findsTheOfficeAndWaitsForItsDecision() {
        saga.givenNoPriorActivity()
                .whenPublishingA(filed(null, null))
                .expectDispatchedCommands(office("org-office"))
                .expectScheduledDeadlineWithName(after(10), PetitionSaga.DECIDE_DUE);
    }

    @Test
    void goesOneTierUpWhereTheOfficeIsAccused() {
        saga.givenNoPriorActivity()
                .whenPublishingA(filed("org-office", null))
                .expectDispatchedCommands(office("org-district-office"));
    }

    @Test
    void asksTheOperatorWhereThereIsNoOffice() {
        town.clear();
        saga.givenNoPriorActivity()
                .whenPublishingA(filed(null, null))
                .expectDispatchedCommands(new ReportPetitionOfficeGap(PETITION))
                .expectScheduledDeadlineWithName(after(10), PetitionSaga.DECIDE_DUE);
    }

    @Test
    void leavesAVisitWithTheOfficeThatRegisteredIt() {
        saga.givenNoPriorActivity()
                .whenPublishingA(filed(null, "org-other"))
                .expectDispatchedCommands(office("org-other"));
    }

    @Test
    void isQuietWhenTheFilingComesTwice() {
        given().whenPublishingA(filed(null, null)).expectNoDispatchedCommands().expectActiveSagas(1);
    }

    @Test
    void hearsNothingOfAnotherPetition() {
        given().whenPublishingA(new PetitionWithdrawn("pet-2", START)).expectActiveSagas(1);
    }

    @Test
    void marksTheOfficesSilence() {
        given().whenTimeAdvancesTo(after(10)).expectDispatchedCommands(pass(PetitionTerm.DECIDE, 0));
    }

    @Test
    void marksAnAlarmThatIsLateByAYearOnce() {
        given().whenTimeAdvancesTo(after(10).plusSeconds(365L * 86_400))
                .expectDispatchedCommands(pass(PetitionTerm.DECIDE, 0))
                .expectNoScheduledDeadlines();
    }

    @Test
    void waitsForTheObjectionAndTheDecisionOfTheBody() {
        givenForwarded()
                .whenTimeAdvancesTo(after(40))
                .expectDispatchedCommands(pass(PetitionTerm.OBJECT, 1), pass(PetitionTerm.DECIDE, 1));
    }

    @Test
    void waitsForTheOfficeAgainAfterAnObjection() {
        givenForwarded()
                .andThenAPublished(new PetitionObjected(ID, 1, STREET, "不归我们", START, dueAfter(50)))
                .whenTimeAdvancesTo(after(50))
                .expectDispatchedCommands(pass(PetitionTerm.DECIDE, 1));
    }

    @Test
    void marksAReplyThatDidNotCome() {
        givenAccepted().whenTimeAdvancesTo(after(60)).expectDispatchedCommands(pass(PetitionTerm.FINISH, 0));
    }

    @Test
    void waitsLongerOnceTheTermIsExtended() {
        givenAccepted()
                .andThenAPublished(new PetitionFinishExtended(ID, STREET, "鉴定", dueAfter(90), START))
                .whenTimeAdvancesTo(after(89))
                .expectNoDispatchedCommands();
    }

    @Test
    void closesWhereThePetitionerIsSilentAfterTheReply() {
        givenReplied().whenTimeAdvancesTo(after(100)).expectDispatchedCommands(pass(PetitionTerm.REVIEW_ASK, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "ESTATE, org-street",
        "COMMUNITY, org-street",
        "STREET, org-district",
        "DISTRICT, org-city",
    })
    void asksTheNextHigherBodyToReview(AreaLevel body, String reviewer) {
        givenReplied()
                .whenPublishingA(asked(ReviewLevel.REVIEW, body, List.of()))
                .expectDispatchedCommands(
                        new AssignPetitionReviewer(PETITION, ReviewLevel.REVIEW, new OrganisationId(reviewer), null))
                .expectScheduledDeadlineWithName(after(110), PetitionSaga.ANSWER_DUE);
    }

    @Test
    void passesOverWhoeverDecidedBeforeOrIsAccused() {
        givenReplied()
                .whenPublishingA(asked(ReviewLevel.REVIEW, AreaLevel.ESTATE, List.of(STREET, "org-district")))
                .expectDispatchedCommands(
                        new AssignPetitionReviewer(PETITION, ReviewLevel.REVIEW, new OrganisationId("org-city"), null));
    }

    @Test
    void asksTheOperatorWhereNobodyIsHigher() {
        givenReplied()
                .whenPublishingA(asked(ReviewLevel.REVIEW, AreaLevel.CITY, List.of()))
                .expectDispatchedCommands(new ReportPetitionReviewerGap(PETITION, ReviewLevel.REVIEW));
    }

    @Test
    void marksTheReviewersSilence() {
        givenReplied()
                .andThenAPublished(asked(ReviewLevel.REVIEW, AreaLevel.STREET, List.of()))
                .whenTimeAdvancesTo(after(110))
                .expectDispatchedCommands(pass(PetitionTerm.REVIEW_ANSWER, 0));
    }

    @Test
    void closesWhereThePetitionerIsSilentAfterTheReview() {
        givenReplied()
                .andThenAPublished(asked(ReviewLevel.REVIEW, AreaLevel.STREET, List.of()))
                .andThenAPublished(answered(ReviewLevel.REVIEW))
                .whenTimeAdvancesTo(after(120))
                .expectDispatchedCommands(pass(PetitionTerm.REREVIEW_ASK, 0));
    }

    @Test
    void standsStillDuringAHearing() {
        givenReplied()
                .andThenAPublished(asked(ReviewLevel.REREVIEW, AreaLevel.DISTRICT, List.of()))
                .andThenAPublished(new HearingOpened(ID, 1, "org-city", START, dueAfter(170)))
                .whenTimeAdvancesTo(after(169))
                .expectNoDispatchedCommands();
    }

    @Test
    void marksAHearingThatIsNotClosedInTime() {
        givenReplied()
                .andThenAPublished(asked(ReviewLevel.REREVIEW, AreaLevel.DISTRICT, List.of()))
                .andThenAPublished(new HearingOpened(ID, 1, "org-city", START, dueAfter(170)))
                .whenTimeAdvancesTo(after(170))
                .expectDispatchedCommands(pass(PetitionTerm.HEARING, 1))
                .expectActiveSagas(1);
    }

    @Test
    void goesOnAfterAHearing() {
        givenReplied()
                .andThenAPublished(asked(ReviewLevel.REREVIEW, AreaLevel.DISTRICT, List.of()))
                .andThenAPublished(new HearingOpened(ID, 1, "org-city", START, dueAfter(170)))
                .andThenAPublished(new HearingClosed(ID, 1, "org-city", START, dueAfter(130)))
                .whenTimeAdvancesTo(after(130))
                .expectDispatchedCommands(pass(PetitionTerm.REREVIEW_ANSWER, 0));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void endsWithThePetition(Event end) {
        givenReplied().whenPublishingA(end).expectActiveSagas(0).expectNoScheduledDeadlines();
    }

    @ParameterizedTest
    @MethodSource("ends")
    void theSupportEndsWhereNothingIsOwed(Event end) {
        support.givenAPublished(filed(null, null)).whenPublishingA(end).expectActiveSagas(0);
    }

    @ParameterizedTest
    @MethodSource("ends")
    void theSupportStaysWhereAnAnswerIsOwed(Event end) {
        givenObliged().whenPublishingA(end).expectActiveSagas(1);
    }

    static Stream<Event> ends() {
        return Stream.of(
                new PetitionNotAccepted(ID, "org-office", PetitionNotAcceptedReason.NO_FACTS, "无", START),
                new PetitionNotContested(ID, ReviewLevel.REVIEW, START),
                new PetitionWithdrawn(ID, START),
                new PetitionSettledByMediation(ID, "org-office", false, START),
                answered(ReviewLevel.REREVIEW));
    }

    @Test
    void obligesTheTierWhoseThresholdIsReached() {
        support.givenAPublished(filed(null, null))
                .andThenAPublished(new PetitionCoSigned(ID, "a", 1, START))
                .whenPublishingA(new PetitionCoSigned(ID, "b", 2, START))
                .expectDispatchedCommands(new ObligeAnswer(PETITION, 1, new OrganisationId(STREET)));
    }

    @Test
    void doesNotObligeBelowTheThresholdNorTwice() {
        support.givenAPublished(filed(null, null))
                .whenPublishingA(new PetitionCoSigned(ID, "a", 1, START))
                .expectNoDispatchedCommands();
        givenObliged().whenPublishingA(new PetitionCoSigned(ID, "c", 3, START)).expectNoDispatchedCommands();
    }

    @Test
    void obligesNobodyWhereNobodyServesTheTier() {
        town.clear();
        support.givenAPublished(filed(null, null))
                .whenPublishingA(new PetitionCoSigned(ID, "b", 2, START))
                .expectDispatchedCommands(new ObligeAnswer(PETITION, 1, null));
    }

    @Test
    void marksTheTiersSilence() {
        givenObliged().whenTimeAdvancesTo(after(20)).expectDispatchedCommands(new PassAnswerTerm(PETITION, 1));
    }

    @Test
    void obligesTheNextTierAfterSilence() {
        givenObliged()
                .whenPublishingA(new PetitionAnswerOverdue(ID, 1, STREET, START))
                .expectDispatchedCommands(new ObligeAnswer(PETITION, 2, new OrganisationId("org-district")))
                .expectNoScheduledDeadlines();
    }

    @Test
    void leavesTheTopTiersSilenceToItsInbox() {
        givenObliged()
                .andThenAPublished(new PetitionAnswerOverdue(ID, 1, STREET, START))
                .andThenAPublished(new PetitionAnswerObliged(ID, 2, "org-district", 2, START, dueAfter(40)))
                .andThenAPublished(new PetitionWithdrawn(ID, START))
                .whenPublishingA(new PetitionAnswerOverdue(ID, 2, "org-district", START))
                .expectNoDispatchedCommands()
                .expectActiveSagas(0);
    }

    @Test
    void endsWithTheAnswerWhereThePetitionHasEnded() {
        givenObliged()
                .andThenAPublished(new PetitionWithdrawn(ID, START))
                .whenPublishingA(new PetitionCoSignersAnswered(ID, 1, STREET, "已答", START))
                .expectActiveSagas(0)
                .expectNoScheduledDeadlines();
    }

    private ContinuedGivenState givenObliged() {
        return support.givenAPublished(filed(null, null))
                .andThenAPublished(new PetitionCoSigned(ID, "b", 2, START))
                .andThenAPublished(new PetitionAnswerObliged(ID, 1, STREET, 2, START, dueAfter(20)));
    }

    private ContinuedGivenState given() {
        return saga.givenAPublished(filed(null, null));
    }

    private ContinuedGivenState givenForwarded() {
        return given().andThenAPublished(new PetitionForwarded(ID, 1, STREET, START, dueAfter(5), dueAfter(15)));
    }

    private ContinuedGivenState givenAccepted() {
        return givenForwarded().andThenAPublished(new PetitionAccepted(ID, STREET, START, dueAfter(60)));
    }

    private ContinuedGivenState givenReplied() {
        return givenAccepted()
                .andThenAPublished(new PetitionReplied(
                        ID, STREET, AreaLevel.STREET, "事实", "理由", "依据", "救济", null, START, dueAfter(100)));
    }

    private static PetitionFiled filed(String accused, String registeredBy) {
        return new PetitionFiled(
                ID,
                "000-000-01Z",
                PetitionChannel.WEB,
                "lin",
                null,
                null,
                List.of(),
                registeredBy,
                "hz/xihu/beishan",
                null,
                accused,
                "事",
                true,
                "zh-CN",
                null,
                List.of(
                        new CoSignThreshold(1, "street-backstop", 2, "t"),
                        new CoSignThreshold(2, "district-backstop", 100, "t")),
                START,
                dueAfter(10));
    }

    private static PetitionReviewAsked asked(ReviewLevel level, AreaLevel body, List<String> passOver) {
        return new PetitionReviewAsked(ID, level, body, passOver, "不服", START, dueAfter(110));
    }

    private static PetitionReviewAnswered answered(ReviewLevel level) {
        return new PetitionReviewAnswered(
                ID,
                level,
                "org-district",
                ReviewOpinion.UPHELD,
                "维持",
                null,
                START,
                level == ReviewLevel.REVIEW ? dueAfter(120) : null);
    }

    private static PassPetitionTerm pass(PetitionTerm term, int number) {
        return new PassPetitionTerm(PETITION, term, number);
    }

    private static AssignPetitionOffice office(String organisation) {
        return new AssignPetitionOffice(PETITION, new OrganisationId(organisation), null);
    }

    /** Who serves what, in exactly which area. */
    record Asked(Map<String, String> town) {

        @QueryHandler
        Optional<OrganisationView> on(FindResponsible query) {
            return Optional.ofNullable(town.get(query.capability() + " " + query.area()))
                    .map(id -> new OrganisationView(
                            id, OrganisationKind.AGENCY, id, id, List.of(query.area()), List.of(query.capability())));
        }
    }
}
