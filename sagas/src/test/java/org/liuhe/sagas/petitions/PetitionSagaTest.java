package org.liuhe.sagas.petitions;

import static org.liuhe.sagas.Stories.START;
import static org.liuhe.sagas.Stories.after;
import static org.liuhe.sagas.Stories.dueAfter;
import static org.liuhe.sagas.petitions.PetitionTown.ID;
import static org.liuhe.sagas.petitions.PetitionTown.PETITION;
import static org.liuhe.sagas.petitions.PetitionTown.STREET;
import static org.liuhe.sagas.petitions.PetitionTown.answered;
import static org.liuhe.sagas.petitions.PetitionTown.filed;

import java.util.List;
import java.util.Map;
import org.axonframework.test.saga.ContinuedGivenState;
import org.axonframework.test.saga.SagaTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.petitions.AssignPetitionOffice;
import org.liuhe.contracts.petitions.AssignPetitionReviewer;
import org.liuhe.contracts.petitions.HearingClosed;
import org.liuhe.contracts.petitions.HearingOpened;
import org.liuhe.contracts.petitions.PassPetitionTerm;
import org.liuhe.contracts.petitions.PetitionAccepted;
import org.liuhe.contracts.petitions.PetitionDueSettled;
import org.liuhe.contracts.petitions.PetitionFinishExtended;
import org.liuhe.contracts.petitions.PetitionForwarded;
import org.liuhe.contracts.petitions.PetitionObjected;
import org.liuhe.contracts.petitions.PetitionReplied;
import org.liuhe.contracts.petitions.PetitionReviewAsked;
import org.liuhe.contracts.petitions.PetitionTerm;
import org.liuhe.contracts.petitions.PetitionWithdrawn;
import org.liuhe.contracts.petitions.ReportPetitionOfficeGap;
import org.liuhe.contracts.petitions.ReportPetitionReviewerGap;
import org.liuhe.contracts.petitions.ReviewLevel;
import org.liuhe.sagas.Fixtures;

class PetitionSagaTest {

    private final SagaTestFixture<PetitionSaga> saga = Fixtures.fixture(PetitionSaga.class);
    private final Map<String, String> town = PetitionTown.served();

    @BeforeEach
    void askTheTown() {
        saga.registerResource(PetitionTown.directory(town));
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
    @MethodSource("org.liuhe.sagas.petitions.PetitionTown#ends")
    void endsWithThePetition(Event end) {
        givenReplied().whenPublishingA(end).expectActiveSagas(0).expectNoScheduledDeadlines();
    }

    @Test
    void aSettledTermRunsUntilTheSettledDay() {
        givenAccepted()
                .whenPublishingA(new PetitionDueSettled(ID, dueAfter(60), dueAfter(62), START))
                .expectScheduledDeadlineWithName(after(62), PetitionSaga.FINISH_DUE)
                .expectNoScheduledDeadlineWithName(after(60), PetitionSaga.FINISH_DUE);
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

    private static PetitionReviewAsked asked(ReviewLevel level, AreaLevel body, List<String> passOver) {
        return new PetitionReviewAsked(ID, level, body, passOver, "不服", START, dueAfter(110));
    }

    private static PassPetitionTerm pass(PetitionTerm term, int number) {
        return new PassPetitionTerm(PETITION, term, number);
    }

    private static AssignPetitionOffice office(String organisation) {
        return new AssignPetitionOffice(PETITION, new OrganisationId(organisation), null);
    }
}
