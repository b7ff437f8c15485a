package org.liuhe.sagas.petitions;

import static org.liuhe.sagas.Stories.START;
import static org.liuhe.sagas.Stories.after;
import static org.liuhe.sagas.Stories.dueAfter;
import static org.liuhe.sagas.petitions.PetitionTown.ID;
import static org.liuhe.sagas.petitions.PetitionTown.PETITION;
import static org.liuhe.sagas.petitions.PetitionTown.STREET;
import static org.liuhe.sagas.petitions.PetitionTown.filed;

import java.util.Map;
import org.axonframework.test.saga.ContinuedGivenState;
import org.axonframework.test.saga.SagaTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.petitions.ObligeAnswer;
import org.liuhe.contracts.petitions.PassAnswerTerm;
import org.liuhe.contracts.petitions.PetitionAnswerObliged;
import org.liuhe.contracts.petitions.PetitionAnswerOverdue;
import org.liuhe.contracts.petitions.PetitionCoSigned;
import org.liuhe.contracts.petitions.PetitionCoSignersAnswered;
import org.liuhe.contracts.petitions.PetitionDueSettled;
import org.liuhe.contracts.petitions.PetitionWithdrawn;
import org.liuhe.sagas.Fixtures;

class SupportSagaTest {

    private final SagaTestFixture<SupportSaga> support = Fixtures.fixture(SupportSaga.class);
    private final Map<String, String> town = PetitionTown.served();

    @BeforeEach
    void askTheTown() {
        support.registerResource(PetitionTown.directory(town));
    }

    @ParameterizedTest
    @MethodSource("org.liuhe.sagas.petitions.PetitionTown#ends")
    void theSupportEndsWhereNothingIsOwed(Event end) {
        support.givenAPublished(filed(null, null)).whenPublishingA(end).expectActiveSagas(0);
    }

    @ParameterizedTest
    @MethodSource("org.liuhe.sagas.petitions.PetitionTown#ends")
    void theSupportStaysWhereAnAnswerIsOwed(Event end) {
        givenObliged().whenPublishingA(end).expectActiveSagas(1);
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

    @Test
    void aSettledTermRunsUntilTheSettledDay() {
        givenObliged()
                .whenPublishingA(new PetitionDueSettled(ID, dueAfter(20), dueAfter(21), START))
                .expectScheduledDeadlineWithName(after(21), SupportSaga.ANSWER_DUE)
                .expectNoScheduledDeadlineWithName(after(20), SupportSaga.ANSWER_DUE);
    }

    private ContinuedGivenState givenObliged() {
        return support.givenAPublished(filed(null, null))
                .andThenAPublished(new PetitionCoSigned(ID, "b", 2, START))
                .andThenAPublished(new PetitionAnswerObliged(ID, 1, STREET, 2, START, dueAfter(20)));
    }
}
